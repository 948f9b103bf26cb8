// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/start_report.h"

#include "app/cli/verb_support.h"

#include <QCoreApplication>
#include <QFile>

#include <ostream>

#include <unistd.h>

namespace soundings::cli {

namespace {

struct StartReport {
    Q_DECLARE_TR_FUNCTIONS(StartReport)
};

/// Beside this program where it was built, in the folder for programs of programs where it is installed.
QString pathOfReportProgram()
{
    const QString name = QStringLiteral("/soundings-report");
    const QString beside = QCoreApplication::applicationDirPath() + name;
    return QFile::exists(beside)
        ? beside
        : QCoreApplication::applicationDirPath() + QStringLiteral("/" SOUNDINGS_LIBEXEC_FROM_BIN) + name;
}

} // namespace

int startReport(const std::vector<std::string>& arguments, const Streams& streams)
{
    const QString path = pathOfReportProgram();
    std::string program = QFile::encodeName(path).toStdString();
    std::vector<std::string> words = arguments;
    std::vector<char*> all{program.data()};
    for (std::string& word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    execv(program.c_str(), all.data());
    streams.err << "soundings-cli: "
                << StartReport::tr("a part of Soundings is missing: %1. Install Soundings again.").arg(path) << "\n";
    return Refused;
}

} // namespace soundings::cli
