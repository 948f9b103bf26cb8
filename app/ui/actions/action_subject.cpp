// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/action_subject.h"

#include "app/session/session.h"
#include "app/text/language.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/still_box.h"

#include <QHBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

/// Those that there are actions about: partners by name, then questionnaires, then neither.
std::vector<ActionSubject> subjectsOf(const Session& session, const std::vector<ActionLine>& lines)
{
    std::vector<ActionSubject> all;
    for (const Agency& partner : session.workspace().partners)
        all.push_back({partner.id, {}});
    for (const QuestionnairePtr& questionnaire : session.workspace().questionnaires)
        all.push_back({{}, questionnaire->id});
    all.push_back({});
    std::erase_if(all, [&](const ActionSubject& subject) {
        return std::none_of(lines.begin(), lines.end(),
                            [&](const ActionLine& line) { return subjectOf(line.action) == subject; });
    });
    return all;
}

QString subjectText(const Session& session, const ActionSubject& subject)
{
    if (!subject.partner.isEmpty())
        return partnerName(session, subject.partner);
    for (const QuestionnairePtr& known : session.workspace().questionnaires)
        if (known->id == subject.questionnaire)
            return shown(known->title);
    return ActionSubjects::tr("Neither a partner nor a question");
}

} // namespace

ActionSubject subjectOf(const Action& action)
{
    return action.about.isEmpty() ? ActionSubject{{}, action.questionnaire} : ActionSubject{action.about, {}};
}

bool isAbout(const Action& action, const std::optional<ActionSubject>& chosen)
{
    return !chosen || subjectOf(action) == *chosen;
}

ActionFilter firstFilter(const std::vector<Action>& all, const std::optional<ActionSubject>& chosen)
{
    const bool hasUnfinished = std::any_of(
        all.begin(), all.end(), [&](const Action& action) { return isAbout(action, chosen) && isUnfinished(action); });
    return hasUnfinished ? ActionFilter::Unfinished : ActionFilter::All;
}

bool areOfOneSubject(const std::vector<ActionLine>& lines)
{
    return std::all_of(lines.begin(), lines.end(), [&](const ActionLine& line) {
        return subjectOf(line.action) == subjectOf(lines.front().action);
    });
}

ActionSubjects::ActionSubjects(const Session& session, const std::vector<ActionLine>& lines,
                               const std::optional<ActionSubject>& chosen, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    auto* label = new QLabel(tr("About", "what actions are about"), this);
    auto* box = new StillBox(QStringLiteral("actions-about"), this);
    label->setBuddy(box);
    box->setAccessibleName(tr("What the actions are about"));
    box->setMinimumHeight(space::kTarget);
    box->addItem(tr("Everything (%1)").arg(lines.size()));
    const std::vector<ActionSubject> subjects = subjectsOf(session, lines);
    for (const ActionSubject& subject : subjects) {
        const auto count = std::count_if(lines.begin(), lines.end(),
                                         [&](const ActionLine& line) { return subjectOf(line.action) == subject; });
        box->addItem(tr("%1 (%2)", "what, how many actions").arg(subjectText(session, subject)).arg(count));
        if (chosen == subject)
            box->setCurrentIndex(box->count() - 1);
    }
    row->addWidget(label);
    row->addWidget(box);
    row->addStretch(1);
    connect(box, &QComboBox::currentIndexChanged, this, [this, subjects](int index) {
        Q_EMIT this->chosen(index <= 0 ? std::nullopt : std::optional(subjects[static_cast<std::size_t>(index) - 1]));
    });
}

} // namespace soundings
