// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_all.h"
#include "app/cli/compare_json.h"
#include "app/cli/figure_json.h"
#include "app/cli/score_json.h"
#include "app/cli/text_columns.h"
#include "app/cli/verb_support.h"
#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "core/error.h"
#include "core/storage/load_round.h"
#include "core/storage/round_table.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct CompareVerb {
    Q_DECLARE_TR_FUNCTIONS(CompareVerb)
};

/// One line of the comparison: what, before, after, change in words.
struct Line {
    QString what;
    const ScoreChange* change;
};

std::vector<Line> linesOf(const RoundComparison& comparison)
{
    std::vector<Line> lines{{CompareVerb::tr("Readiness"), &comparison.readiness}};
    for (const ResponseChange& response : comparison.consensus)
        lines.push_back({shown(response.questionnaire->title), &response.change});
    for (const StaffChange& survey : comparison.surveys)
        lines.push_back({shown(survey.questionnaire->title), &survey.change});
    for (const ResponseChange& response : comparison.partners)
        lines.push_back({QString::fromStdString(response.aboutName), &response.change});
    return lines;
}

void writeText(const RoundComparison& comparison, std::ostream& out)
{
    writeSampleMark(out, comparison.sample);
    out << comparisonTitle(comparison) << "\n\n";
    std::vector<std::vector<QString>> rows{{CompareVerb::tr("Out of 100"),
                                            QString::fromStdString(comparison.before.label),
                                            QString::fromStdString(comparison.after.label), CompareVerb::tr("Change")}};
    for (const Line& line : linesOf(comparison))
        rows.push_back({line.what, beforeText(*line.change), afterText(*line.change), changeText(*line.change)});
    writeColumns(rows, out);
    out << "\n" << comparisonText(comparison) << "\n";
}

std::string number(const std::optional<Fraction>& score)
{
    return score ? std::to_string(score->rounded()) : std::string();
}

void writeCsv(const RoundComparison& comparison, std::ostream& out)
{
    out << "\xEF\xBB\xBF" << csvRow({"what", "before", "after", "change", "before_limit", "after_limit", "sample"});
    for (const Line& line : linesOf(comparison)) {
        const auto moved = line.change->displayedChange();
        out << csvRow({line.what.toStdString(), number(line.change->before), number(line.change->after),
                       moved ? std::to_string(*moved) : std::string(), limitId(line.change->limitBefore),
                       limitId(line.change->limitAfter), yesOrNo(comparison.sample)});
    }
}

int compareTwoRounds(const Options& options, Format format, const Streams& streams)
{
    const std::string from = need(options, "from");
    const std::string to = need(options, "to");
    if (from == to)
        throw UsageError(CompareVerb::tr("--from and --to name the same round: \"%1\"").arg(brief(from)));
    const Connection connection = openToRead(options);
    const auto record = [&](const std::string& label) {
        const auto round = findRound(connection, label);
        if (!round)
            throw Error(ErrorCode::NoSuchRound, label, connection.path());
        return loadRound(connection, round->id);
    };
    const RoundComparison comparison = compareRounds(record(from), record(to));
    if (format == Format::Json)
        writeJson(streams, comparisonJson(comparison));
    else if (format == Format::Csv)
        writeCsv(comparison, streams.out);
    else
        writeText(comparison, streams.out);
    return Done;
}

Json agenciesJson(const RoundResult& result)
{
    const Json score = scoreJson(result);
    Json agencies = Json::array();
    agencies.push_back({{"agency", result.ours.name}, {"ours", true}, {"readiness", score["readiness"]}});
    for (const Json& trust : score["trust"])
        agencies.push_back({{"agency", trust["partner"]}, {"ours", false}, {"trust", trust}});
    return {{"format", 1}, {"sample", result.sample}, {"round", score["round"]}, {"agencies", std::move(agencies)}};
}

std::vector<std::vector<QString>> agencyRows(const RoundResult& result)
{
    std::vector<std::vector<QString>> rows{{CompareVerb::tr("Agency"), CompareVerb::tr("Our trust in it"),
                                            CompareVerb::tr("Range"), CompareVerb::tr("Band"),
                                            CompareVerb::tr("Rated")}};
    for (const PartnerResult& partner : result.partners) {
        if (!partner.trust)
            continue;
        const Index& trust = *partner.trust;
        rows.push_back({QString::fromStdString(partner.about.name), scoreText(trust.score), rangeText(trust.range),
                        trust.band ? bandWord(trust.kind, *trust.band) : QString(), ratedText(partner.score.counts)});
    }
    return rows;
}

int compareAgencies(const Options& options, Format format, const Streams& streams)
{
    const Connection connection = openToRead(options);
    const RoundResult result = roundResult(loadRound(connection, chosenRound(connection, options).id));
    if (format == Format::Json) {
        writeJson(streams, agenciesJson(result));
        return Done;
    }
    const auto rows = agencyRows(result);
    if (format == Format::Csv) {
        streams.out << "\xEF\xBB\xBF";
        for (const auto& row : rows) {
            std::vector<std::string> cells;
            for (const QString& cell : row)
                cells.push_back(cell.toStdString());
            cells.push_back(&row == &rows.front() ? "sample" : yesOrNo(result.sample));
            streams.out << csvRow(cells);
        }
        return Done;
    }
    writeSampleMark(streams.out, result.sample);
    writeColumns(rows, streams.out);
    streams.out << "\n" << CompareVerb::tr("Agencies are listed by name, not ranked.") << "\n";
    return Done;
}

int compare(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    const bool agencies = options.count("agencies") != 0;
    if (options.count("all") != 0) {
        if (agencies || options.count("from") != 0 || options.count("to") != 0)
            throw UsageError(CompareVerb::tr("give either --all, or --agencies, or --from and --to"));
        return compareAll(options, format, streams);
    }
    if (agencies && (options.count("from") != 0 || options.count("to") != 0))
        throw UsageError(CompareVerb::tr("give either --agencies, or --from and --to"));
    return agencies ? compareAgencies(options, format, streams) : compareTwoRounds(options, format, streams);
}

} // namespace

Verb compareVerb()
{
    Verb verb{
        "compare",
        CompareVerb::tr("two rounds side by side, all rounds as lines, or our view of the agencies of one round"),
        "FILE (--from LABEL --to LABEL | --all [--questionnaire ID] [--about PARTNER] | --agencies [--round LABEL]) "
        "[--format text|json|csv]",
        CompareVerb::tr("Only items in both rounds are compared; what is left out is listed. A change below 8 "
                        "points is \"no clear change\"."),
        "soundings-cli compare ours.soundings --from \"Autumn 2025\" --to \"Autumn 2026\"",
        {},
        {},
        compare};
    addFile(verb);
    addOption(verb, "from", CompareVerb::tr("the earlier round's label"));
    addOption(verb, "to", CompareVerb::tr("the later round's label"));
    addSwitch(verb, "all", CompareVerb::tr("every round as a line, with its trend"));
    addOption(verb, "questionnaire", CompareVerb::tr("with --all: only this questionnaire"));
    addOption(verb, "about", CompareVerb::tr("with --all: only this partner"));
    addSwitch(verb, "agencies", CompareVerb::tr("compare the agencies of one round"));
    addOption(verb, "round", CompareVerb::tr("with --agencies: the round's label; the latest if none is named"));
    addFormat(verb);
    return verb;
}

} // namespace soundings::cli
