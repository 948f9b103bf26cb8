// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statistics_tables.h"

#include "app/cli/text_columns.h"
#include "app/cli/verb_support.h"
#include "app/text/consistency_text.h"
#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/scenario_text.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"
#include "core/staff/visible_change.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct StatisticsTables {
    Q_DECLARE_TR_FUNCTIONS(StatisticsTables)
};

using Rows = std::vector<std::vector<QString>>;

/// "65 % (52–76)".
QString favourableCell(const StaffFigure& figure)
{
    if (!figure.favourable || !figure.favourableInterval)
        return {};
    return StatisticsTables::tr("%1 (%2)", "a share, its likely range")
        .arg(shareText(*figure.favourable), likelyRangeText(*figure.favourableInterval));
}

QString intervalCell(const StaffFigure& figure)
{
    const QString interval = intervalText(figure);
    return figure.interval && figure.interval->isWide()
        ? StatisticsTables::tr("%1, indicative", "a likely range that is wide").arg(interval)
        : interval;
}

QString peopleCell(const StaffFigure& figure)
{
    const QString people = QString::number(figure.people);
    return figure.isEarlySign() ? StatisticsTables::tr("%1, an early sign", "a number of people").arg(people) : people;
}

/// `instead` stands where there is no score.
std::vector<QString> figureRow(const QString& title, const std::optional<StaffFigure>& figure, const QString& instead)
{
    if (!figure)
        return {title, instead, {}, {}};
    return {title, figureText(*figure), intervalCell(*figure), peopleCell(*figure)};
}

void writeSentence(std::ostream& out, const QString& sentence)
{
    if (!sentence.isEmpty())
        out << sentence << "\n";
}

void writeSections(const StaffResult& survey, std::ostream& out)
{
    Rows rows{{StatisticsTables::tr("Section"), StatisticsTables::tr("Score"), StatisticsTables::tr("Likely range"),
               StatisticsTables::tr("People")}};
    for (const StaffSection& section : survey.sections)
        rows.push_back(figureRow(shown(survey.questionnaire->findSection(section.id)->title), section.score,
                                 sectionWithheldText(section)));
    rows.push_back(figureRow(StatisticsTables::tr("Overall"), survey.score, withheldCell()));
    out << "\n";
    writeColumns(rows, out);
    writeSentence(out, usualSpreadSentence(survey));
}

void writeItems(const StaffResult& survey, std::ostream& out)
{
    Rows rows{{StatisticsTables::tr("Statement"), StatisticsTables::tr("Score"), StatisticsTables::tr("Likely range"),
               StatisticsTables::tr("Favourable"), StatisticsTables::tr("People")}};
    for (const StaffItem& item : survey.items) {
        std::vector<QString>& row = rows.emplace_back(
            figureRow(statementText(*survey.questionnaire->findItem(item.id)), item.score, withheldCell()));
        row.insert(row.begin() + 3, item.score ? favourableCell(*item.score) : QString());
    }
    writeHeading(out, StatisticsTables::tr("Statement by statement"));
    writeColumns(rows, out);
    const auto isHidden = [](const StaffItem& item) { return !item.score; };
    if (std::any_of(survey.items.begin(), survey.items.end(), isHidden))
        out << "\n"
            << StatisticsTables::tr("Not shown, to protect colleagues: fewer than %1 people answered it.")
                   .arg(survey.minimum)
            << "\n";
}

/// From 20 people on, one column a point of the scale.
void writeDistributions(const StaffResult& survey, std::ostream& out)
{
    Rows rows{{StatisticsTables::tr("Statement")}};
    constexpr std::size_t kMostLabels = 7; // of more the points: their labels would not fit into a line
    const std::vector<ScalePoint>& scale = survey.questionnaire->scale;
    for (const ScalePoint& point : scale)
        rows.front().push_back(scale.size() > kMostLabels ? QString::number(point.value) : shown(point.label));
    for (const StaffItem& item : survey.items) {
        if (!item.score || item.score->distribution.empty())
            continue;
        rows.push_back({shown(survey.questionnaire->findItem(item.id)->text)});
        for (const PointShare& share : item.score->distribution)
            rows.back().push_back(shareText(share.percent));
    }
    if (rows.size() == 1)
        return;
    writeHeading(out, StatisticsTables::tr("How the answers were spread"));
    writeColumns(rows, out);
}

/// How far people are of one mind, from 30 people on, and whether the questions go together or why that is not
/// displayed.
void writeAgreement(const StaffResult& survey, std::ostream& out)
{
    const Questionnaire& questionnaire = *survey.questionnaire;
    QStringList lines = consistencyLines(survey);
    for (const StaffItem& item : survey.items) {
        const QString sentence =
            item.score ? agreementSentence(*item.score, static_cast<int>(questionnaire.scale.size())) : QString();
        if (!sentence.isEmpty())
            lines << StatisticsTables::tr("%1: %2", "a statement, a sentence")
                         .arg(quoted(withoutStop(shown(questionnaire.findItem(item.id)->text))), sentence);
    }
    writeHeading(out, StatisticsTables::tr("How far people agree"));
    for (const QString& line : lines)
        out << "- " << line << "\n";
}

void writeDontKnow(const StaffResult& survey, std::ostream& out)
{
    const QStringList sentences = dontKnowSentences(survey);
    if (!sentences.isEmpty())
        writeHeading(out, StatisticsTables::tr("To find out"));
    for (const QString& sentence : sentences)
        out << "- " << sentence << "\n";
}

QString roleCell(const std::optional<StaffFigure>& figure)
{
    return figure
        ? StatisticsTables::tr("%1 (%2)", "a score, how many people").arg(figureText(*figure)).arg(figure->people)
        : withheldCell();
}

void writeRoleTable(const StaffResult& survey, std::ostream& out)
{
    const Questionnaire& questionnaire = *survey.questionnaire;
    Rows rows{{StatisticsTables::tr("Section")}};
    bool isAnyEarly = false;
    for (const StaffRole& role : survey.roles) {
        rows.front().push_back(roleText(role, questionnaire));
        for (const auto& figure : role.sections)
            isAnyEarly = isAnyEarly || (figure && figure->isEarlySign());
    }
    for (std::size_t i = 0; i < questionnaire.sections.size(); ++i) {
        rows.push_back({shown(questionnaire.sections[i].title)});
        for (const StaffRole& role : survey.roles)
            rows.back().push_back(roleCell(role.sections[i]));
    }
    writeColumns(rows, out);
    out << StatisticsTables::tr(
        "To the nearest ten; in brackets the people. A role that is not here had too few people, "
        "or would reveal one that had.")
        << "\n";
    if (isAnyEarly)
        out << StatisticsTables::tr("Of fewer than 20 people a number is an early sign.") << "\n";
}

void writeRoles(const StaffResult& survey, std::ostream& out)
{
    writeHeading(out, StatisticsTables::tr("By role"));
    if (survey.questionnaire->roleBands.empty())
        out << StatisticsTables::tr("This questionnaire does not ask what people's role is.") << "\n";
    else if (survey.roles.empty())
        out << StatisticsTables::tr("No role is shown, to protect colleagues.") << "\n";
    else
        writeRoleTable(survey, out);
}

void writeScenarios(const StaffResult& survey, std::ostream& out)
{
    const QStringList sentences = scenarioSentences(survey);
    if (sentences.isEmpty())
        return;
    const Text& title = survey.questionnaire->scenarios.title;
    writeHeading(out, title.isEmpty() ? StatisticsTables::tr("Confidence and judgement") : shown(title));
    for (const QString& sentence : sentences)
        out << sentence << "\n";
}

void writeComments(const std::vector<std::string>& comments, std::ostream& out)
{
    writeHeading(out, StatisticsTables::tr("What people wrote"));
    if (comments.empty())
        out << StatisticsTables::tr("No comments, or too few to show without revealing who wrote them.") << "\n";
    else
        out << StatisticsTables::tr("In the order of the alphabet. Check them for names before you pass them on.")
            << "\n";
    for (const std::string& comment : comments)
        out << "- " << QString::fromStdString(comment).simplified() << "\n";
}

void writeEverybody(const StaffResult& survey, std::ostream& out)
{
    writeSentence(out, participationText(survey));
    if (const auto change = smallestVisibleChange(survey))
        out << smallestChangeSentence(*survey.respondents, *change) << "\n";
    writeSentence(out, withheldText(survey));
    if (!survey.isShown())
        return;
    if (survey.score) {
        writeSentence(out, scoreSentence(*survey.score));
        writeSentence(out, earlySignSentence(*survey.score));
    }
    writeSections(survey, out);
}

} // namespace

void writeStatisticsText(const SurveyStatistics& statistics, std::ostream& out)
{
    const StaffResult& survey = statistics.survey;
    writeSampleMark(out, statistics.sample);
    out << QString::fromStdString(statistics.ours.name) << ", " << QString::fromStdString(statistics.round.label)
        << " (" << dateText(statistics.round.date) << ")\n";
    writeHeading(out, shown(survey.questionnaire->title));
    writeEverybody(survey, out);
    if (!survey.isShown())
        return;
    writeItems(survey, out);
    writeDistributions(survey, out);
    writeAgreement(survey, out);
    writeDontKnow(survey, out);
    if (statistics.withRoles)
        writeRoles(survey, out);
    writeScenarios(survey, out);
    if (statistics.withComments)
        writeComments(survey.comments, out);
}

} // namespace soundings::cli
