// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/draw_report.h"

#include "app/cli/verb_support.h"
#include "app/report/html_report.h"
#include "app/report/write_report.h"
#include "core/comparison/round_comparison.h"
#include "core/storage/load_round.h"
#include "core/storage/round_table.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct DrawReport {
    Q_DECLARE_TR_FUNCTIONS(DrawReport)
};

std::optional<Round> roundBefore(const Connection& connection, const Round& round)
{
    std::optional<Round> before;
    for (const Round& candidate : rounds(connection)) {
        if (candidate.id == round.id)
            return before;
        before = candidate;
    }
    return before;
}

} // namespace

int drawReport(const Options& options, const Streams& streams)
{
    const QString output = QString::fromStdString(need(options, "output"));
    if (!output.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        throw UsageError(DrawReport::tr("reports are written as HTML: name an --output that ends in .html"));
    const Connection connection = openToRead(options);
    const Round round = chosenRound(connection, options);
    const RoundRecord record = loadRound(connection, round.id);
    std::optional<RoundComparison> comparison;
    if (const auto before = roundBefore(connection, round))
        comparison = compareRounds(loadRound(connection, before->id), record);
    writeReport(output, htmlReport(roundResult(record), comparison));
    streams.out << DrawReport::tr("Wrote the report on %1 to %2.").arg(QString::fromStdString(round.label), output)
                << "\n";
    return Done;
}

} // namespace soundings::cli
