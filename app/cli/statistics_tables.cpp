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
#include "core/privacy/visible_change.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct StatisticsTables {
    Q_DECLARE_TR_FUNCTIONS(StatisticsTables)
};

using Rows = std::vector<std::vector<QString>>;

QString favourableCell(const ReleasedFigure& figure)
{
    const auto& interval = figure.favourableInterval();
    return interval ? StatisticsTables::tr("%1 (%2–%3)", "a share, the ends of its interval")
                          .arg(shareText(*figure.favourable()))
                          .arg(interval->lower)
                          .arg(interval->upper)
                    : QString();
}

QString intervalCell(const ReleasedFigure& figure)
{
    const QString interval = intervalText(figure);
    return figure.interval() && figure.interval()->isWide()
        ? StatisticsTables::tr("%1, indicative", "a likely range that is wide").arg(interval)
        : interval;
}

std::vector<QString> figureRow(const QString& title, const std::optional<ReleasedFigure>& figure)
{
    if (!figure)
        return {title, withheldCell(), {}, {}, {}};
    const QString people = QString::number(figure->people());
    return {title, figureText(*figure), intervalCell(*figure), favourableCell(*figure),
            figure->isEarlySign() ? StatisticsTables::tr("%1, an early sign", "a number of people").arg(people)
                                  : people};
}

Rows startedRows(const QString& what)
{
    return {{what, StatisticsTables::tr("Score"), StatisticsTables::tr("Likely range"),
             StatisticsTables::tr("Favourable"), StatisticsTables::tr("People")}};
}

void writeSentence(std::ostream& out, const QString& sentence)
{
    if (!sentence.isEmpty())
        out << sentence << "\n";
}

QString sectionTitle(const Questionnaire& questionnaire, const SectionId& id)
{
    const Section* section = questionnaire.findSection(id);
    return section == nullptr ? QString::fromStdString(id.value) : shown(section->title);
}

void writeSections(const StaffRelease& release, std::ostream& out)
{
    Rows rows = startedRows(StatisticsTables::tr("Section"));
    for (const ReleasedSection& section : release.sections())
        rows.push_back(figureRow(sectionTitle(release.questionnaire(), section.id), section.score));
    rows.push_back(figureRow(StatisticsTables::tr("Overall"), release.score()));
    out << "\n";
    writeColumns(rows, out);
}

/// Why a row may say "not shown" though many people answered.
void writeWhyHidden(const StaffRelease& release, std::ostream& out)
{
    const auto isHidden = [](const auto& part) { return !part.score; };
    if (std::any_of(release.sections().begin(), release.sections().end(), isHidden)
        || std::any_of(release.items().begin(), release.items().end(), isHidden))
        out << "\n"
            << StatisticsTables::tr("Not shown, to protect colleagues: fewer than %1 people answered it, or it could "
                                    "reveal what a few people answered.")
                   .arg(release.minimumGroup())
            << "\n";
}

void writeItems(const StaffRelease& release, std::ostream& out)
{
    Rows rows = startedRows(StatisticsTables::tr("Statement"));
    for (const ReleasedItem& item : release.items())
        rows.push_back(figureRow(statementText(*release.questionnaire().findItem(item.id)), item.score));
    writeHeading(out, StatisticsTables::tr("Statement by statement"));
    writeColumns(rows, out);
}

/// From 20 people on, one column a point of the scale.
void writeDistributions(const StaffRelease& release, std::ostream& out)
{
    Rows rows{{StatisticsTables::tr("Statement")}};
    constexpr std::size_t kMostLabels = 7; // of more the points: their labels would not fit into a line
    const std::vector<ScalePoint>& scale = release.questionnaire().scale;
    for (const ScalePoint& point : scale)
        rows.front().push_back(scale.size() > kMostLabels ? QString::number(point.value) : shown(point.label));
    for (const ReleasedItem& item : release.items()) {
        if (!item.score || item.score->distribution().empty())
            continue;
        rows.push_back({shown(release.questionnaire().findItem(item.id)->text)});
        for (const ReleasedShare& share : item.score->distribution())
            rows.back().push_back(shareText(share));
    }
    if (rows.size() == 1)
        return;
    writeHeading(out, StatisticsTables::tr("How the answers were spread"));
    writeColumns(rows, out);
}

/// How far people are of one mind, from 30 people on, and whether the questions go together or why that is not
/// displayed.
void writeAgreement(const StaffRelease& release, std::ostream& out)
{
    const Questionnaire& questionnaire = release.questionnaire();
    QStringList lines = consistencyLines(release);
    for (const ReleasedItem& item : release.items()) {
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

QString roleTitle(const Questionnaire& questionnaire, const std::string& id)
{
    for (const RoleBand& band : questionnaire.roleBands)
        if (band.id == id)
            return shown(band.label);
    return StatisticsTables::tr("Skipped the question");
}

void writeDontKnow(const StaffRelease& release, std::ostream& out)
{
    const QStringList sentences = dontKnowSentences(release);
    if (!sentences.isEmpty())
        writeHeading(out, StatisticsTables::tr("To find out"));
    for (const QString& sentence : sentences)
        out << "- " << sentence << "\n";
}

void writeRoles(const RoleRelease& release, const Questionnaire& questionnaire, std::ostream& out)
{
    writeHeading(out, StatisticsTables::tr("By role"));
    if (release.roles().empty()) {
        out << StatisticsTables::tr("This questionnaire does not ask what people's role is.") << "\n";
        return;
    }
    Rows rows{{StatisticsTables::tr("Section")}};
    for (const ReleasedRole& role : release.roles())
        rows.front().push_back(roleTitle(questionnaire, role.band));
    const auto cell = [](const std::optional<ReleasedFigure>& figure) {
        return figure ? figureText(*figure) : withheldCell();
    };
    for (std::size_t i = 0; i < questionnaire.sections.size(); ++i) {
        rows.push_back({shown(questionnaire.sections[i].title)});
        for (const ReleasedRole& role : release.roles())
            rows.back().push_back(role.group ? cell(role.group->sections[i].score) : withheldCell());
    }
    rows.push_back({StatisticsTables::tr("Overall")});
    for (const ReleasedRole& role : release.roles())
        rows.back().push_back(role.group ? cell(role.group->score) : withheldCell());
    rows.push_back({StatisticsTables::tr("People")});
    bool isEarly = false;
    for (const ReleasedRole& role : release.roles()) {
        rows.back().push_back(role.group ? QString::number(role.group->people) : withheldCell());
        isEarly = isEarly || (role.group && role.group->people < 20);
    }
    writeColumns(rows, out);
    if (isEarly)
        out << StatisticsTables::tr("Of fewer than 20 people a number is an early sign.") << "\n";
    if (release.hasHidden())
        out << StatisticsTables::tr("What is not shown could reveal what one person answered.") << "\n";
}

void writeScenarios(const SurveyStatistics& statistics, std::ostream& out)
{
    const Questionnaire& questionnaire = statistics.everybody.questionnaire();
    const QStringList sentences = scenarioSentences(statistics.scenarios, questionnaire);
    if (sentences.isEmpty())
        return;
    const Text& title = questionnaire.scenarios.title;
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
        out << StatisticsTables::tr("In random order. Check them for names before you pass them on.") << "\n";
    for (const std::string& comment : comments)
        out << "- " << QString::fromStdString(comment).simplified() << "\n";
}

void writeEverybody(const StaffRelease& release, Headcount headcount, std::ostream& out)
{
    writeSentence(out, participationText(release, headcount));
    if (const auto change = smallestVisibleChange(release))
        out << smallestChangeSentence(*release.respondents(), *change) << "\n";
    writeSentence(out, withheldText(release));
    if (!release.isShown())
        return;
    if (release.score()) {
        writeSentence(out, scoreSentence(*release.score()));
        writeSentence(out, earlySignSentence(*release.score()));
    }
    writeSections(release, out);
}

} // namespace

void writeStatisticsText(const SurveyStatistics& statistics, std::ostream& out)
{
    const StaffRelease& everybody = statistics.everybody;
    if (statistics.sample)
        out << StatisticsTables::tr("SAMPLE: every agency and answer here is invented.") << "\n\n";
    out << QString::fromStdString(statistics.ours.name) << ", " << QString::fromStdString(statistics.round.label)
        << " (" << dateText(statistics.round.date) << ")\n";
    writeHeading(out, shown(everybody.questionnaire().title));
    writeEverybody(everybody, statistics.headcount, out);
    if (!everybody.isShown())
        return;
    writeItems(everybody, out);
    writeWhyHidden(everybody, out);
    writeDistributions(everybody, out);
    writeAgreement(everybody, out);
    writeDontKnow(everybody, out);
    if (statistics.roles)
        writeRoles(*statistics.roles, everybody.questionnaire(), out);
    writeScenarios(statistics, out);
    if (statistics.comments)
        writeComments(*statistics.comments, out);
}

} // namespace soundings::cli
