// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/export_actions.h"

#include "app/cli/action_list.h"
#include "app/cli/verb_support.h"
#include "app/report/write_report.h"
#include "app/writers/actions/action_files.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct ExportActions {
    Q_DECLARE_TR_FUNCTIONS(ExportActions)
};

} // namespace

int exportActions(const Options& options, const Streams& streams)
{
    const QString output = QString::fromStdString(need(options, "output"));
    const std::optional<ActionFormat> format = actionFormatOf(output);
    if (!format)
        throw UsageError(ExportActions::tr("name an --output that ends in .csv, .xlsx or .ics"));
    const ActionSheet sheet = actionSheetOf(openToRead(options));
    writeReport(output, writtenActions(sheet, *format));
    streams.out
        << ExportActions::tr("Wrote %n action(s) to %1.", nullptr, static_cast<int>(sheet.rows.size())).arg(output)
        << "\n";
    return Done;
}

} // namespace soundings::cli
