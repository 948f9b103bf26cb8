// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/writing_library.h"

#include "app/text/language.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>

namespace soundings {

namespace {

struct WritingLibrary {
    Q_DECLARE_TR_FUNCTIONS(WritingLibrary)
};

/// Beside this program where it was built, in the folder for libraries of programs where it is installed.
WritingEntry loadedEntry()
{
    QStringList folders = QCoreApplication::libraryPaths(); // the program's own is one
    folders << QCoreApplication::applicationDirPath() + QStringLiteral("/" SOUNDINGS_LIB_FROM_BIN);
    for (const QString& folder : folders) {
        const QString path = folder + QLatin1Char('/') + QLatin1String(kWritingLibrary);
        if (!QFile::exists(path))
            continue;
        QLibrary library(path);
        library.setLoadHints(QLibrary::PreventUnloadHint);
        if (const auto entry = reinterpret_cast<WritingEntry>(library.resolve(kWritingSymbol)))
            return entry;
    }
    return nullptr;
}

} // namespace

const Writing& loadedWriting()
{
    static WritingEntry entry = nullptr;
    if (entry == nullptr)
        entry = loadedEntry();
    const Writing* writing =
        entry == nullptr ? nullptr : entry(SOUNDINGS_VERSION, programLanguage().toLatin1().constData());
    if (writing == nullptr)
        throw Error(ErrorCode::Internal,
                    WritingLibrary::tr("a part of Soundings is missing or of another version: %1. Install Soundings "
                                       "again, and start it again.")
                        .arg(QLatin1String(kWritingLibrary))
                        .toStdString());
    return *writing;
}

} // namespace soundings
