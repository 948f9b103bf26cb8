// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/own_workspace.h"

#include "core/open_files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace soundings {

namespace {

struct OwnWorkspace {
    Q_DECLARE_TR_FUNCTIONS(OwnWorkspace)
};

} // namespace

QString refusalOfOwnWorkspace(const QString& path)
{
    return isOpenHere(path.toStdString())
        ? OwnWorkspace::tr("%1 is this workspace itself. Choose another file.").arg(QFileInfo(path).fileName())
        : QString();
}

} // namespace soundings
