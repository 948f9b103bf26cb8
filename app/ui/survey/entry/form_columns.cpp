// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/entry/form_columns.h"

#include "app/text/language.h"
#include "app/ui/assess/answering/item_choices.h"
#include "core/forms/paper_codes.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(FormColumns)
};

QChar placeKey(std::size_t at)
{
    constexpr std::size_t kTenth = 9;
    return at == kTenth ? QLatin1Char('0') : at > kTenth ? QLatin1Char('+') : QChar(u'1' + static_cast<char16_t>(at));
}

void addPoint(std::vector<FormKey>& keys, const QString& label)
{
    const std::size_t at = keys.size();
    keys.push_back({placeKey(at), label, static_cast<Code>(at + 1)});
}

std::vector<FormKey> statementKeys(const Questionnaire& questionnaire, const Item& item)
{
    std::vector<FormKey> keys;
    const ItemChoices choices = itemChoices(questionnaire, item, {});
    for (const Choice& point : choices.points)
        addPoint(keys, point.label);
    for (std::size_t at = 0; at < choices.specials.size(); ++at) {
        const bool isDontKnow = choices.answers[choices.points.size() + at].state == AnswerState::DontKnow;
        keys.push_back({isDontKnow ? QLatin1Char('d') : QLatin1Char('n'), choices.specials[at].label,
                        isDontKnow ? kCodeDontKnow : kCodeNotApplicable});
    }
    return keys;
}

void addStatements(std::vector<FormColumn>& columns, const Questionnaire& questionnaire)
{
    std::size_t at = 0;
    for (const Item* item : questionnaire.items()) {
        const QString number = QString::number(at + 1);
        columns.push_back(
            {FormColumn::Kind::Statement, at, number, Forms::tr("Statement %1").arg(number), shown(item->text)});
        ++at;
    }
}

void addCases(std::vector<FormColumn>& columns, const ScenarioSet& set)
{
    for (std::size_t at = 0; at < set.scenarios.size(); ++at) {
        const QString number = QString::number(at + 1);
        columns.push_back({FormColumn::Kind::Case, at, Forms::tr("C%1", "column of a case").arg(number),
                           Forms::tr("Case %1").arg(number), shown(set.scenarios[at].title)});
        if (!set.surenessQuestion.isEmpty())
            columns.push_back({FormColumn::Kind::Sureness, at, Forms::tr("C%1 sure", "column of a case").arg(number),
                               Forms::tr("Case %1, how sure").arg(number), shown(set.surenessQuestion)});
    }
}

} // namespace

std::vector<FormColumn> formColumns(const Questionnaire& questionnaire, bool forAgain)
{
    std::vector<FormColumn> columns{{FormColumn::Kind::Number, 0, Forms::tr("Form"), Forms::tr("Number of the form"),
                                     Forms::tr("Write it on the paper, to find the form again.")}};
    addStatements(columns, questionnaire);
    addCases(columns, questionnaire.scenarios);
    if (!questionnaire.roleBands.empty())
        columns.push_back(
            {FormColumn::Kind::Role, 0, Forms::tr("Role"), Forms::tr("Role"), shown(questionnaire.roleQuestion)});
    if (questionnaire.openQuestion && !forAgain)
        columns.push_back({FormColumn::Kind::Comment, 0, Forms::tr("Comment"), Forms::tr("Comment"),
                           shown(questionnaire.openQuestion->text)});
    return columns;
}

namespace {

std::string targetOf(const Questionnaire& questionnaire, const FormColumn& column)
{
    switch (column.kind) {
    case FormColumn::Kind::Statement:
        return questionnaire.items()[column.index]->id.value;
    case FormColumn::Kind::Case:
        return questionnaire.scenarios.scenarios[column.index].id.value;
    case FormColumn::Kind::Sureness:
        return questionnaire.scenarios.scenarios[column.index].id.value + ".sure";
    case FormColumn::Kind::Role:
        return "role";
    case FormColumn::Kind::Number:
    case FormColumn::Kind::Comment:
        break;
    }
    return {};
}

/// Each key as it stands beside its box on paper, where that is one character.
std::vector<FormKey> asOnPaper(std::vector<FormKey> keys, const Questionnaire& questionnaire, const FormColumn& column)
{
    const FormCodes codes = paperCodes(questionnaire);
    const AskedQuestion* asked = codes.findTarget(targetOf(questionnaire, column));
    if (asked == nullptr || asked->list == kNoList)
        return keys;
    const std::vector<AnswerCode>& answers = codes.lists[asked->list].answers;
    for (std::size_t at = 0; at < keys.size() && at < answers.size(); ++at)
        if (keys[at].code == at + 1 && answers[at].code.size() == 1)
            keys[at].key = QLatin1Char(answers[at].code.front());
    return keys;
}

} // namespace

std::vector<FormKey> formKeys(const Questionnaire& questionnaire, const FormColumn& column)
{
    std::vector<FormKey> keys;
    switch (column.kind) {
    case FormColumn::Kind::Role:
        for (const RoleBand& band : questionnaire.roleBands)
            addPoint(keys, shown(band.label));
        break;
    case FormColumn::Kind::Statement:
        keys = statementKeys(questionnaire, *questionnaire.items()[column.index]);
        break;
    case FormColumn::Kind::Case:
        for (const ScenarioOption& option : questionnaire.scenarios.scenarios[column.index].options)
            addPoint(keys, shown(option.text));
        break;
    case FormColumn::Kind::Sureness:
        for (const SurenessPoint& point : questionnaire.scenarios.sureness)
            addPoint(keys, shown(point.label));
        break;
    case FormColumn::Kind::Number:
    case FormColumn::Kind::Comment:
        break;
    }
    return asOnPaper(std::move(keys), questionnaire, column);
}

std::optional<FormKey> formKey(const std::vector<FormKey>& keys, QChar key)
{
    for (const FormKey& one : keys)
        if (one.key == key.toLower())
            return one;
    return std::nullopt;
}

Code codeAt(const TypedForm& form, const FormColumn& column)
{
    switch (column.kind) {
    case FormColumn::Kind::Role:
        return form.person.role;
    case FormColumn::Kind::Statement:
        return form.person.items[column.index];
    case FormColumn::Kind::Case:
        return form.person.choices[column.index];
    case FormColumn::Kind::Sureness:
        return form.person.sureness[column.index];
    case FormColumn::Kind::Number:
    case FormColumn::Kind::Comment:
        break;
    }
    return kCodeNotAnswered;
}

void putCode(TypedForm& form, const FormColumn& column, Code code)
{
    switch (column.kind) {
    case FormColumn::Kind::Role:
        form.person.role = code;
        break;
    case FormColumn::Kind::Statement:
        form.person.items[column.index] = code;
        break;
    case FormColumn::Kind::Case:
        form.person.choices[column.index] = code;
        if (code == kCodeNotAnswered)
            form.person.sureness[column.index] = kCodeNotAnswered;
        break;
    case FormColumn::Kind::Sureness:
        form.person.sureness[column.index] = code;
        break;
    case FormColumn::Kind::Number:
    case FormColumn::Kind::Comment:
        break;
    }
}

TypedForm emptyForm(const Questionnaire& questionnaire, const QString& number)
{
    TypedForm form;
    form.number = number;
    form.person.items.assign(questionnaire.itemCount(), kCodeNotAnswered);
    form.person.choices.assign(questionnaire.scenarios.scenarios.size(), kCodeNotAnswered);
    form.person.sureness.assign(questionnaire.scenarios.scenarios.size(), kCodeNotAnswered);
    return form;
}

} // namespace soundings
