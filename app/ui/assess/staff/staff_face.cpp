// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff/staff_face.h"

#include "app/text/language.h"
#include "app/ui/assess/answering/item_choices.h"

#include <QCoreApplication>

namespace soundings {

namespace {

QString faceWords(const char* text) { return QCoreApplication::translate("soundings::StaffFace", text); }

Choice numbered(std::size_t at, const QString& label, const QString& descriptor, const QString& question)
{
    const QString key = QString::number(at + 1);
    return {key, key, label, descriptor, question};
}

Code codeAt(std::size_t at) { return static_cast<Code>(at + 1); }

StaffFace roleFace(const StaffSitting& sitting)
{
    const Questionnaire& questionnaire = sitting.questionnaire();
    StaffFace face;
    face.place = faceWords(QT_TRANSLATE_NOOP("soundings::StaffFace", "About you"));
    face.question = shown(questionnaire.roleQuestion);
    face.source = questionnaire.roleQuestion;
    for (std::size_t at = 0; at < questionnaire.roleBands.size(); ++at) {
        const RoleBand& band = questionnaire.roleBands[at];
        face.points.push_back(
            numbered(at, shown(band.label), band.help.isEmpty() ? QString() : shown(band.help), face.question));
        face.codes.push_back(codeAt(at));
    }
    face.chosen = sitting.person().role;
    return face;
}

StaffFace statementFace(const StaffSitting& sitting, std::size_t index)
{
    const Questionnaire& questionnaire = sitting.questionnaire();
    const Item& item = *questionnaire.items()[index];
    StaffFace face;
    face.place = faceWords(QT_TRANSLATE_NOOP("soundings::StaffFace", "Statement %1 of %2"))
                     .arg(index + 1)
                     .arg(questionnaire.itemCount());
    face.lead = shown(questionnaire.scaleQuestion);
    face.question = shown(item.text);
    face.source = item.text;
    const ItemChoices choices = itemChoices(questionnaire, item, {});
    face.points = choices.points;
    face.specials = choices.specials;
    std::size_t point = 0;
    for (const Answer& answer : choices.answers)
        face.codes.push_back(answer.state == AnswerState::Rated               ? codeAt(point++)
                                 : answer.state == AnswerState::NotApplicable ? kCodeNotApplicable
                                                                              : kCodeDontKnow);
    face.chosen = sitting.person().items[index];
    return face;
}

QString casePlace(const StaffSitting& sitting, std::size_t index)
{
    const ScenarioSet& set = sitting.questionnaire().scenarios;
    return faceWords(QT_TRANSLATE_NOOP("soundings::StaffFace", "Case %1 of %2: %3"))
        .arg(QString::number(index + 1), QString::number(set.scenarios.size()), shown(set.scenarios[index].title));
}

StaffFace scenarioFace(const StaffSitting& sitting, std::size_t index)
{
    const ScenarioSet& set = sitting.questionnaire().scenarios;
    const Scenario& scenario = set.scenarios[index];
    StaffFace face;
    face.place = casePlace(sitting, index);
    face.lead = shown(set.instructions);
    face.question = shown(scenario.text);
    face.source = scenario.text;
    const std::vector<std::size_t> order = sitting.optionOrder(index);
    for (std::size_t at = 0; at < order.size(); ++at) {
        face.points.push_back(numbered(at, shown(scenario.options[order[at]].text), {}, face.question));
        face.codes.push_back(codeAt(order[at]));
    }
    face.chosen = sitting.person().choices[index];
    return face;
}

StaffFace surenessFace(const StaffSitting& sitting, std::size_t index)
{
    const ScenarioSet& set = sitting.questionnaire().scenarios;
    StaffFace face;
    face.place = casePlace(sitting, index);
    face.question = shown(set.surenessQuestion);
    face.source = set.surenessQuestion;
    const Code choice = sitting.person().choices[index];
    const std::vector<ScenarioOption>& options = set.scenarios[index].options;
    if (choice != 0 && choice <= options.size() && !sitting.isFirst())
        face.lead =
            faceWords(QT_TRANSLATE_NOOP("soundings::StaffFace", "You chose: %1")).arg(shown(options[choice - 1U].text));
    for (std::size_t at = 0; at < set.sureness.size(); ++at) {
        face.points.push_back(numbered(at, shown(set.sureness[at].label), {}, face.question));
        face.codes.push_back(codeAt(at));
    }
    face.chosen = sitting.person().sureness[index];
    return face;
}

StaffFace openFace(const StaffSitting& sitting)
{
    const OpenQuestion& open = *sitting.questionnaire().openQuestion;
    StaffFace face;
    face.place = faceWords(QT_TRANSLATE_NOOP("soundings::StaffFace", "In your own words, if you like"));
    face.question = shown(open.text);
    face.source = open.text;
    face.lead = shown(open.warning);
    face.takesText = true;
    face.mostCharacters = open.maxLength;
    return face;
}

} // namespace

std::optional<int> StaffFace::chosenIndex() const
{
    const auto found = std::find(codes.begin(), codes.end(), chosen);
    return chosen == 0 || found == codes.end() ? std::nullopt : std::optional(static_cast<int>(found - codes.begin()));
}

StaffFace staffFace(const StaffSitting& sitting)
{
    const StaffStep& step = sitting.step();
    switch (step.kind) {
    case StaffStepKind::Role:
        return roleFace(sitting);
    case StaffStepKind::Statement:
        return statementFace(sitting, step.index);
    case StaffStepKind::Scenario:
        return scenarioFace(sitting, step.index);
    case StaffStepKind::Sureness:
        return surenessFace(sitting, step.index);
    case StaffStepKind::Open:
        return openFace(sitting);
    case StaffStepKind::Finish:
        break;
    }
    return {};
}

Person withCode(const StaffSitting& sitting, Code code)
{
    Person person = sitting.person();
    const StaffStep& step = sitting.step();
    switch (step.kind) {
    case StaffStepKind::Role:
        person.role = code;
        break;
    case StaffStepKind::Statement:
        person.items[step.index] = code;
        break;
    case StaffStepKind::Scenario:
        person.choices[step.index] = code;
        if (code == kCodeNotAnswered)
            person.sureness[step.index] = kCodeNotAnswered; // of nothing
        break;
    case StaffStepKind::Sureness:
        person.sureness[step.index] = code;
        break;
    case StaffStepKind::Open:
    case StaffStepKind::Finish:
        break;
    }
    return person;
}

} // namespace soundings
