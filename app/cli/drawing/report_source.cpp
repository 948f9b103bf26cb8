// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/report_source.h"

#include "app/cli/verb_support.h"
#include "app/text/today.h"
#include "core/acts/packs_of_round.h"
#include "core/comparison/round_comparison.h"
#include "core/comparison/round_series.h"
#include "core/error.h"
#include "core/storage/action_table.h"
#include "core/storage/agency_table.h"
#include "core/storage/load_round.h"
#include "core/storage/read_file_sheet.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings::cli {

namespace {

struct ReportSourceText {
    Q_DECLARE_TR_FUNCTIONS(ReportSourceText)
};

std::vector<FollowedAction> followedActions(const Connection& connection)
{
    return followActions(actions(connection), loadRounds(connection));
}

/// The round of --from, else the one before; empty where there is none.
std::optional<Round> earlierRound(const Connection& connection, const Round& round, const Options& options)
{
    if (const auto label = given(options, "from")) {
        const auto found = findRound(connection, *label);
        if (!found)
            throw Error(ErrorCode::NoSuchRound, *label, connection.path());
        if (found->id == round.id)
            throw UsageError(ReportSourceText::tr("--from names the round itself: name an earlier one"));
        return found;
    }
    std::optional<Round> before;
    for (const Round& candidate : rounds(connection)) {
        if (candidate.id == round.id)
            return before;
        before = candidate;
    }
    return before;
}

/// What agencies released of the round and of the one before.
void addPacks(ReportSource& source, const Connection& connection, const Round& round)
{
    source.result.round = round;
    source.result.ours.name = source.file.ours;
    source.packs = roundPacks(connection, round.id);
    source.result.sample = source.packs->sample;
    std::vector<ComparedRound> compared;
    for (const Round& candidate : rounds(connection)) {
        RoundPacks packs = roundPacks(connection, candidate.id);
        compared.push_back(comparedRound(packs));
        if (candidate.id == round.id)
            break;
        source.packsBefore = std::move(packs);
    }
    source.packRounds = roundsSideBySide(std::move(compared));
}

} // namespace

ReportSource reportSource(const Connection& connection, const Options& options, ReportKind kind)
{
    ReportSource source;
    source.file = fileSheet(connection);
    source.today = today();
    if (kind == ReportKind::DataSheet) {
        source.result.ours = ourAgency(connection);
        source.result.sample = workspaceFacts(connection).sample == SampleMark::Sample;
        return source;
    }
    const Round round = chosenRound(connection, options);
    if (kind == ReportKind::Board || kind == ReportKind::Mirror) {
        addPacks(source, connection, round);
        return source;
    }
    const RoundRecord record = loadRound(connection, round.id);
    source.result = roundResult(record);
    source.actions = followedActions(connection);
    if (const auto before = earlierRound(connection, round, options))
        source.comparison = compareRounds(loadRound(connection, before->id), record);
    if (kind == ReportKind::Comparison)
        source.series = roundSeries(loadRounds(connection));
    return source;
}

void needPartner(const ReportSource& source, const AgencyId& about, const Options& options)
{
    const auto& partners = source.result.partners;
    const bool isThere = std::any_of(partners.begin(), partners.end(),
                                     [&](const PartnerResult& partner) { return partner.about.id == about; });
    if (!about.isEmpty() && !isThere && !source.result.round.id.isEmpty())
        throw Error(ErrorCode::NotInRound, given(options, "about").value_or(""), need(options, "file"));
}

} // namespace soundings::cli
