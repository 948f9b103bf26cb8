// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/draw_report.h"

#include "app/cli/drawing/report_choice.h"
#include "app/cli/drawing/report_source.h"
#include "app/cli/verb_support.h"
#include "app/report/write_report.h"
#include "app/writers/writers.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct DrawReport {
    Q_DECLARE_TR_FUNCTIONS(DrawReport)
};

} // namespace

int drawReport(const Options& options, const Streams& streams)
{
    const QString output = QString::fromStdString(need(options, "output"));
    const DocumentFormat format = chosenFormat(output);
    ReportChoices choices;
    choices.kind = chosenKind(options);
    choices.leftOut = chosenLeftOut(options, choices.kind);
    choices.marking = chosenMarking(options);
    choices.logo = chosenLogo(options, streams);
    const Connection connection = openToRead(options);
    const ReportSource source = reportSource(connection, options, choices.kind);
    if (choices.kind == ReportKind::Mirror)
        choosePair(*source.packs, options, choices);
    else if (const auto about = given(options, "about"))
        choices.about = partnerNamed(connection, *about).id;
    if (!source.packs)
        needPartner(source, choices.about, options);
    writeReport(output, written(report(source, choices), format));
    streams.out << (choices.kind == ReportKind::DataSheet
                        ? DrawReport::tr("Wrote what the file holds to %1.").arg(output)
                        : DrawReport::tr("Wrote the report on %1 to %2.")
                              .arg(QString::fromStdString(source.result.round.label), output))
                << "\n";
    return Done;
}

} // namespace soundings::cli
