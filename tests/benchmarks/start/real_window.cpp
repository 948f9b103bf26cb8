// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on the workspace named first, gone after its first paint.
#include "tests/benchmarks/start/first_paint.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/ui/main_window.h"
#include "app/ui/qt_prompts.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/file_acts.h"

#include <QApplication>

using namespace soundings;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    Settings settings;
    applyTheme(settings.theme(), settings.textSize());
    Session session;
    QtPrompts prompts(settings);
    MainWindow window(session, prompts, settings);
    if (argc > 1)
        window.fileActs().openPath(QString::fromLocal8Bit(argv[1]));
    quitAfterFirstPaint(window);
    window.show();
    return application.exec();
}
