// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/reading/column_words.h"

#include "app/text/language.h"
#include "core/mapping/answer_counts.h"
#include "core/text_identity.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ReadColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

QString becomesWords(const ReadColumn& column, const QString& target)
{
    const QString heading = QString::fromStdString(shownText(column.heading));
    switch (column.basis) {
    case ColumnBasis::Mapping:
        return ReadColumnWords::tr("As you said: %1").arg(target);
    case ColumnBasis::Id:
        return ReadColumnWords::tr("Known by its id or code: %1").arg(target);
    case ColumnBasis::Place:
        return ReadColumnWords::tr("Known by its place behind the case: %1").arg(target);
    default:
        break;
    }
    return areSame(heading.toStdString(), target.toStdString())
        ? ReadColumnWords::tr("Known by its wording")
        : ReadColumnWords::tr("Known by its wording: %1").arg(target);
}

/// "Agree (4), Strongly agree (2), left open (1)"
class CountedAnswers {
public:
    void add(const QString& answer, std::size_t people)
    {
        if (people > 0)
            m_all << QStringLiteral("%1 (%2)").arg(answer).arg(people);
    }
    template <typename Choices, typename Words>
    void addEach(const Choices& choices, const QuestionCounts& counts, Words wordsOf)
    {
        for (std::size_t at = 0; at < counts.chosen.size() && at < choices.size(); ++at)
            add(wordsOf(choices[at]), counts.chosen[at]);
        add(ReadColumnWords::tr("Don't know"), counts.dontKnow);
        add(ReadColumnWords::tr("Does not apply"), counts.notApplicable);
        add(ReadColumnWords::tr("left open"), counts.blank);
    }
    [[nodiscard]] QString words() const { return m_all.join(QStringLiteral(", ")); }

private:
    QStringList m_all;
};

QString answersWords(const Questionnaire& survey, const ColumnTarget& target, const AnswerCounts& counts,
                     std::size_t comments)
{
    const auto label = [](const auto& choice) { return shown(choice.label); };
    CountedAnswers answers;
    switch (target.kind) {
    case ColumnKind::Item:
        answers.addEach(survey.scale, counts.items[target.index], label);
        break;
    case ColumnKind::Choice:
        answers.addEach(survey.scenarios.scenarios[target.index].options, counts.choices[target.index],
                        [](const ScenarioOption& option) { return shown(option.text); });
        break;
    case ColumnKind::Sureness:
        answers.addEach(survey.scenarios.sureness, counts.sureness[target.index], label);
        break;
    case ColumnKind::Role:
        answers.addEach(survey.roleBands, counts.roles, label);
        break;
    case ColumnKind::Comment:
        return ReadColumnWords::tr("%n people wrote something", nullptr, static_cast<int>(comments));
    case ColumnKind::Ignored:
        break;
    }
    return answers.words();
}

} // namespace

QString targetWords(const Questionnaire& questionnaire, const ColumnTarget& target)
{
    switch (target.kind) {
    case ColumnKind::Item:
        return shown(questionnaire.items()[target.index]->text);
    case ColumnKind::Choice:
        return ReadColumnWords::tr("Case: %1").arg(shown(questionnaire.scenarios.scenarios[target.index].title));
    case ColumnKind::Sureness:
        return ReadColumnWords::tr("How sure: %1").arg(shown(questionnaire.scenarios.scenarios[target.index].title));
    case ColumnKind::Role:
        return ReadColumnWords::tr("Role");
    case ColumnKind::Comment:
        return ReadColumnWords::tr("Comment");
    case ColumnKind::Ignored:
        break;
    }
    return ReadColumnWords::tr("Drop it: nothing of it is kept");
}

std::vector<ColumnWords> columnWords(const AnswersReading& reading)
{
    const Questionnaire& survey = reading.questionnaire();
    std::vector<ColumnWords> all;
    for (const SurveyPart& part : reading.files().parts) {
        const SurveyReading& read = part.reading;
        const AnswerCounts counts = read.isAccepted() ? countAnswers(read.people, survey) : AnswerCounts{};
        for (const ReadColumn& column : read.columns) {
            if (!column.isAnswer())
                continue;
            ColumnWords words{QString::fromStdString(shownText(column.heading)),
                              becomesWords(column, targetWords(survey, *column.target)),
                              {}};
            if (read.isAccepted())
                words.answers = answersWords(survey, *column.target, counts, read.comments.size());
            if (std::find(all.begin(), all.end(), words) == all.end())
                all.push_back(std::move(words));
        }
    }
    return all;
}

} // namespace soundings
