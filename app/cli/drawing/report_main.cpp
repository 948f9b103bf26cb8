// SPDX-License-Identifier: GPL-3.0-or-later
// soundings-report: what soundings-cli becomes for the verbs `report` and `survey`, for `action export`, for
// `questionnaire` with a workbook, and for what signs packs and opens them (the board's sample too). It reads the same command line.
#include "app/cli/drawing/drawn_here.h"
#include "app/cli/run_program.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the desktop lacks is not what the person asked about; faults are ours to say.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int qtArgc = 1; // Qt reads none of our options
    const QGuiApplication application(qtArgc, argv);
    return soundings::cli::runProgram({argv + 1, argv + argc}, soundings::cli::drawnHere());
}
