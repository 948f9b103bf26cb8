// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_tables.h"

#include "app/cli/figure_json.h"
#include "app/cli/text_columns.h"
#include "app/cli/verb_support.h"
#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/result_text.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"
#include "core/results/next_steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct ScoreTables {
    Q_DECLARE_TR_FUNCTIONS(ScoreTables)
};

constexpr std::size_t kSuggestions = 5;

/// The range only where it is one: "63 (60–66)", "75".
QString withRange(const std::optional<Fraction>& score, const std::optional<ScoreRange>& range)
{
    if (!score || !range || range->low.rounded() == range->high.rounded())
        return scoreText(score);
    return scoreText(score) + QStringLiteral(" (%1)").arg(rangeText(range));
}

void writeResponse(const RoundResult& result, const Questionnaire& questionnaire, const Agency* about,
                   const ResponseScore& score, std::ostream& out)
{
    const QString title = shown(questionnaire.title);
    writeHeading(out, about == nullptr ? title : title + QStringLiteral(": ") + QString::fromStdString(about->name));
    std::vector<std::vector<QString>> rows{
        {ScoreTables::tr("Section"), ScoreTables::tr("Score"), ScoreTables::tr("Rated")}};
    const Names names{about == nullptr ? QString() : QString::fromStdString(about->name),
                      QString::fromStdString(result.ours.name)};
    for (std::size_t i = 0; i < score.sections.size(); ++i) {
        const SectionScore& section = score.sections[i];
        rows.push_back({shown(questionnaire.sections[i].title, names), withRange(section.score, section.range),
                        ratedText(section.counts)});
    }
    rows.push_back({ScoreTables::tr("Overall"), withRange(score.score, score.range), ratedText(score.counts)});
    writeColumns(rows, out);
    const QString open = openCountsText(score.counts);
    if (!open.isEmpty())
        out << open << "\n";
}

void writeStaff(const StaffResult& survey, std::ostream& out)
{
    writeHeading(out, shown(survey.questionnaire->title));
    if (!survey.isShown()) {
        out << withheldText(survey) << "\n";
        return;
    }
    std::vector<std::vector<QString>> rows{
        {ScoreTables::tr("Section"), ScoreTables::tr("Score"), ScoreTables::tr("People")}};
    for (const StaffSection& section : survey.sections) {
        const Section* about = survey.questionnaire->findSection(section.id);
        rows.push_back({shown(about->title), section.score ? figureText(*section.score) : sectionWithheldText(section),
                        section.score ? QString::number(section.score->people) : QString()});
    }
    rows.push_back({ScoreTables::tr("Overall"), survey.score ? figureText(*survey.score) : withheldCell(),
                    survey.respondents ? QString::number(*survey.respondents) : QString()});
    writeColumns(rows, out);
    if (survey.score && survey.score->isEarlySign())
        out << earlySignSentence(*survey.score) << "\n";
}

std::string cell(const std::optional<Fraction>& score)
{
    return score ? std::to_string(score->rounded()) : std::string();
}

/// Where lines of CSV go, and whether they are of invented data.
struct Csv {
    std::ostream& out;
    bool sample = false;
};

void writeCsvLine(const Csv& csv, const Questionnaire& questionnaire, const Agency* about, const std::string& id,
                  const QString& title, const std::optional<Fraction>& score, const std::optional<ScoreRange>& range,
                  const std::string& rated, const std::string& applicable, Limit limit = Limit::Exact)
{
    csv.out << csvRow({questionnaire.id.value, about == nullptr ? std::string() : about->name, id, title.toStdString(),
                       cell(score), range ? std::to_string(range->low.rounded()) : std::string(),
                       range ? std::to_string(range->high.rounded()) : std::string(), rated, applicable, limitId(limit),
                       yesOrNo(csv.sample)});
}

void writeResponseCsv(const Questionnaire& questionnaire, const Agency* about, const ResponseScore& score,
                      const Csv& csv)
{
    for (std::size_t i = 0; i < score.sections.size(); ++i) {
        const SectionScore& section = score.sections[i];
        writeCsvLine(csv, questionnaire, about, section.id.value, shown(questionnaire.sections[i].title), section.score,
                     section.range, std::to_string(section.counts.rated), std::to_string(section.counts.applicable));
    }
    writeCsvLine(csv, questionnaire, about, questionnaire.id.value, shown(questionnaire.title), score.score,
                 score.range, std::to_string(score.counts.rated), std::to_string(score.counts.applicable));
}

std::optional<Fraction> displayed(const std::optional<StaffFigure>& score)
{
    return score ? std::optional<Fraction>(Fraction(score->display())) : std::nullopt;
}

Limit limitOf(const std::optional<StaffFigure>& score) { return score ? score->limit : Limit::Exact; }

void writeStaffCsv(const StaffResult& survey, const Csv& csv)
{
    const Questionnaire& questionnaire = *survey.questionnaire;
    for (const StaffSection& section : survey.sections)
        writeCsvLine(csv, questionnaire, nullptr, section.id.value, shown(questionnaire.findSection(section.id)->title),
                     displayed(section.score), {},
                     section.score ? std::to_string(section.score->people) : std::string(), {}, limitOf(section.score));
    writeCsvLine(csv, questionnaire, nullptr, questionnaire.id.value,
                 survey.isShown() ? shown(questionnaire.title) : withheldText(survey), displayed(survey.score),
                 survey.range, survey.respondents ? std::to_string(*survey.respondents) : std::string(), {},
                 limitOf(survey.score));
}

} // namespace

void writeSuggestions(const RoundResult& result, std::ostream& out)
{
    const auto steps = suggestedNextSteps(result, kSuggestions);
    if (!steps.empty())
        writeHeading(out, ScoreTables::tr("Suggested next steps"));
    for (const NextStepSuggestion& step : steps)
        out << "- " << nextStepText(result, step) << "\n";
    if (std::any_of(steps.begin(), steps.end(), [](const auto& step) { return isFallback(step.text); }))
        out << fallbackMark() << "\n";
    const auto open = toFindOut(result);
    if (!open.empty())
        writeHeading(out, ScoreTables::tr("To find out"));
    for (const ToFindOut& question : open)
        out << "- " << itemTitle(result, question.questionnaire, question.about, question.item) << "\n";
}

void writeScoreText(const RoundResult& result, std::ostream& out)
{
    writeSampleMark(out, result.sample);
    out << QString::fromStdString(result.ours.name) << ", " << QString::fromStdString(result.round.label) << " ("
        << dateText(result.round.date) << ")\n\n"
        << resultSentence(result) << "\n\n"
        << readinessSentence(result) << "\n";
    for (const PartnerResult& partner : result.partners)
        if (partner.trust)
            out << trustSentence(result, partner) << "\n";
    for (const ConsensusResult& consensus : result.consensus)
        writeResponse(result, *consensus.questionnaire, nullptr, consensus.score, out);
    for (const StaffResult& survey : result.surveys)
        writeStaff(survey, out);
    for (const PartnerResult& partner : result.partners)
        writeResponse(result, *partner.questionnaire, &partner.about, partner.score, out);
    writeSuggestions(result, out);
}

void writeScoreCsv(const RoundResult& result, std::ostream& out)
{
    out << "\xEF\xBB\xBF"
        << csvRow({"questionnaire", "about", "id", "title", "score", "low", "high", "rated", "applicable", "limit",
                   "sample"});
    const Csv csv{out, result.sample};
    for (const ConsensusResult& consensus : result.consensus)
        writeResponseCsv(*consensus.questionnaire, nullptr, consensus.score, csv);
    for (const StaffResult& survey : result.surveys)
        writeStaffCsv(survey, csv);
    for (const PartnerResult& partner : result.partners)
        writeResponseCsv(*partner.questionnaire, &partner.about, partner.score, csv);
}

} // namespace soundings::cli
