// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/save_file.h"

#include "app/report/write_report.h"
#include "app/ui/prompts.h"
#include "app/ui/window/file_acts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace soundings {

namespace {

struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

std::optional<QString> askWhere(Prompts& prompts, const QString& title, const QString& name, const QString& filter)
{
    const QString suffix = QFileInfo(name).suffix();
    const auto path = prompts.askSavePath(
        title, name, filter.isEmpty() ? QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix) : filter);
    if (!path || !QFileInfo(*path).suffix().isEmpty())
        return path;
    return *path + QLatin1Char('.') + suffix;
}

QString saveFile(Prompts& prompts, const QString& title, const QString& name, const QString& ending,
                 const std::function<QByteArray()>& bytes)
{
    const auto path = askWhere(prompts, title, asFileName(name) + ending);
    if (!path)
        return {};
    writeReport(*path, bytes());
    return SaveFile::tr("Written: %1").arg(QDir::toNativeSeparators(*path));
}

} // namespace soundings
