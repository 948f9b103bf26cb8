// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace soundings {

/// What somebody last chose for a report, by the names of the command line; empty where nothing was chosen, or a default.
struct ReportSettings {
    QString kind; ///< "full"
    QString ending; ///< of the format: ".pdf"
    QString language; ///< "cy"; empty for the program's
    QStringList leftOut; ///< chapters: "next-steps"
    QString marking; ///< for workspaces that have none
    QString logo; ///< path of the picture
    bool operator==(const ReportSettings&) const = default;
};

} // namespace soundings
