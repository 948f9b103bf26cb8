// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/entry/entry_view.h"

#include "app/text/language.h"
#include "app/ui/assess/answering/quiet_hint.h"
#include "app/ui/kit/kit.h"
#include "app/ui/prompts.h"
#include "app/ui/survey/entry/differences_page.h"
#include "app/ui/survey/entry/form_grid.h"

#include <QRandomGenerator>
#include <QStackedLayout>

namespace soundings {

EntryView::EntryView(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_stack(new QStackedLayout(this)),
      m_differences(new DifferencesPage(this))
{
    setObjectName(QStringLiteral("entryView"));
    m_typingPage = buildGrid();
    m_stack->addWidget(m_typingPage);
    m_stack->addWidget(m_differences);
    connect(m_grid, &FormGrid::moved, this, &EntryView::showPlace);
    connect(m_grid, &FormGrid::refused, this, [this](const QString& why) { showHint(m_hint, why); });
    connect(m_differences, &DifferencesPage::leave, this, [this] { showTyping(FormModel::Typing::First); });
    connect(m_differences, &DifferencesPage::allAsked, this, [this] { typeAgain(true); });
}

QWidget* EntryView::buildGrid()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::kXxl, space::kXs, space::kXxl, space::kM);
    column->setSpacing(space::kS);
    column->addWidget(buildHead(page));
    m_grid = new FormGrid(page);
    column->addWidget(m_grid, 1);
    m_place = makeLabel(TextRole::Strong, {}, page, Measure::Whole);
    m_place->setObjectName(QStringLiteral("formPlace"));
    m_keys = makeLabel(TextRole::Muted, {}, page, Measure::Whole);
    m_keys->setObjectName(QStringLiteral("formKeys"));
    m_hint = makeQuietHint(page);
    m_hint->setObjectName(QStringLiteral("formHint"));
    for (QLabel* label : {m_place, m_keys, m_hint})
        column->addWidget(label);
    column->addWidget(buildEnd(page));
    return page;
}

QWidget* EntryView::buildHead(QWidget* page)
{
    auto* head = new QWidget(page);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kL);
    m_back = makeButton(ButtonRole::Link, tr("‹ All forms"), QStringLiteral("formsBack"), head);
    m_title = makeLabel(TextRole::Section, {}, head);
    m_count = makeLabel(TextRole::Body, {}, head);
    m_count->setObjectName(QStringLiteral("formCount"));
    m_count->setWordWrap(false);
    line->addWidget(m_back, 0, Qt::AlignVCenter);
    line->addWidget(m_title, 1, Qt::AlignVCenter);
    line->addWidget(m_count, 0, Qt::AlignVCenter);
    column->addLayout(line);
    m_lead = makeLabel(TextRole::Muted, {}, head, Measure::Whole);
    column->addWidget(m_lead);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_typing == FormModel::Typing::Again)
            showTyping(FormModel::Typing::First);
        else
            Q_EMIT leave();
    });
    return head;
}

QWidget* EntryView::buildEnd(QWidget* page)
{
    m_check = makeButton(ButtonRole::Plain, tr("Check a sample"), QStringLiteral("formsCheck"), page);
    m_finish = makeButton(ButtonRole::Primary, tr("Put the forms in"), QStringLiteral("formsFinish"), page);
    connect(m_check, &QPushButton::clicked, this, [this] { typeAgain(false); });
    connect(m_finish, &QPushButton::clicked, this, [this] {
        if (m_typing == FormModel::Typing::Again)
            compare();
        else
            putAllIn();
    });
    return makeActionRow(m_finish, {m_check});
}

bool EntryView::begin(const RoundId& round, const QuestionnairePtr& questionnaire)
{
    const bool isSame = typed().round == round && typed().questionnaire == questionnaire->id;
    if (!isSame && typed().count() > 0
        && !m_prompts.confirmDestroying(
            tr("Forms of another survey"),
            tr("%n forms of another survey are typed in and not put in yet. If you type forms of this one, those are "
               "deleted.",
               nullptr, typed().count()),
            tr("Delete what was typed")))
        return false;
    if (!isSame)
        typed() = {round, questionnaire->id, {}, {}, {}};
    m_questionnaire = questionnaire;
    showTyping(FormModel::Typing::First);
    return true;
}

void EntryView::showTyping(FormModel::Typing typing)
{
    m_typing = typing;
    const bool isFirst = typing == FormModel::Typing::First;
    m_back->setText(isFirst ? tr("‹ %1").arg(shown(m_questionnaire->title)) : tr("‹ All forms"));
    m_back->setAccessibleName(isFirst ? tr("Back to %1").arg(shown(m_questionnaire->title)) : tr("Back to all forms"));
    m_title->setText(isFirst ? tr("Type paper forms in") : tr("Type the sample a second time"));
    m_lead->setText(isFirst ? tr("A row a form, one key an answer. Write the form's number on the paper, to find it "
                                 "again: it is forgotten once the forms are put in. Until then what you type is in no "
                                 "file.")
                            : tr("Take these forms again, and type them from the paper without looking at what was "
                                 "typed first."));
    m_check->setVisible(isFirst);
    m_grid->showForms(new FormModel(m_questionnaire, isFirst ? typed().forms : typed().again, typing, m_grid));
    m_stack->setCurrentWidget(m_typingPage);
    m_grid->setFocus(Qt::OtherFocusReason);
    showPlace();
}

/// What is asked where the cursor stands, and the keys that answer it.
void EntryView::showPlace()
{
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid())
        return;
    const FormColumn& column = m_grid->forms()->column(at.column());
    m_place->setText(tr("Form %1 · %2: %3", "number, place, question")
                         .arg(m_grid->forms()->form(at.row()).number, column.place, column.question));
    QStringList keys;
    for (const FormKey& key : m_grid->forms()->keys(at.column()))
        keys << tr("%1 %2", "key, answer").arg(QString(key.key), key.label);
    keys << (column.isText() ? tr("type, then Enter") : tr("space leaves it open")) << tr("Backspace goes back")
         << tr("Ctrl+Delete empties the form");
    m_keys->setText(keys.join(QStringLiteral(" · ")));
    showCount();
}

void EntryView::showCount()
{
    const std::vector<TypedForm>& forms = m_typing == FormModel::Typing::First ? typed().forms : typed().again;
    const auto done =
        static_cast<int>(std::count_if(forms.begin(), forms.end(), [](const TypedForm& form) { return form.isDone; }));
    const int count = typed().count();
    if (m_typing == FormModel::Typing::First) {
        m_count->setText(tr("%n forms typed", nullptr, count));
        m_finish->setText(count == 0 ? tr("Put the forms in") : tr("Put %n forms in", nullptr, count));
        m_finish->setEnabled(count > 0);
        m_check->setEnabled(done > 0);
    } else {
        m_count->setText(tr("%1 of %2 forms typed again").arg(done).arg(forms.size()));
        m_finish->setText(tr("Compare"));
        m_finish->setEnabled(done > 0);
    }
}

void EntryView::typeAgain(bool all)
{
    if (all)
        beginAll(typed(), *m_questionnaire);
    else
        beginSample(typed(), *m_questionnaire, QRandomGenerator::global()->bounded(quint32{kOneInSample}));
    showTyping(FormModel::Typing::Again);
}

void EntryView::compare()
{
    m_differences->showDifferences(typed(), m_questionnaire);
    m_stack->setCurrentWidget(m_differences);
}

bool EntryView::mayPutIn(const std::vector<Person>& people)
{
    if (m_session.staffSurveys().lookPutInAlready(typed().round, m_questionnaire->id, people)
        && !m_prompts.confirm(tr("Put in already?"),
                              tr("These forms look as if they were in already: people who answered just the same have "
                                 "finished the survey. Put them in only if they are other people's."),
                              tr("Put them in")))
        return false;
    return true;
}

void EntryView::putAllIn()
{
    std::vector<Person> people;
    QStringList comments;
    for (const TypedForm& form : typed().forms) {
        if (form.hasAnswer())
            people.push_back(form.person);
        if (!form.comment.isEmpty())
            comments << form.comment;
    }
    const int blank = typed().count() - static_cast<int>(people.size());
    if (!mayPutIn(people) || !m_session.staffSurveys().putIn(typed().round, m_questionnaire->id, people, comments))
        return;
    QString message = tr("%n forms are put in. Their numbers are forgotten, and nobody can take them out again.",
                         nullptr, static_cast<int>(people.size()));
    if (blank > 0)
        message += QLatin1Char(' ') + tr("%n forms without any answer are left out.", nullptr, blank);
    typed().forms.clear();
    m_grid->showForms(new FormModel(m_questionnaire, typed().forms, FormModel::Typing::First, m_grid));
    typed().sample.clear();
    typed().again.clear();
    Q_EMIT putIn(message);
}

} // namespace soundings
