// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on the workspace named first, opened as app/main.cpp does it; gone once the window stands on the
// screen, or with the second word "page" once its home page does.
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
    if (argc < 2)
        return 2;
    QApplication application(argc, argv);
    Settings settings;
    applyTheme(settings.theme(), settings.textSize());
    Session session;
    QtPrompts prompts(settings);
    MainWindow window(session, prompts, settings);
    QObject::connect(&window, &MainWindow::appeared, &window,
                     [&] { window.fileActs().openPath(QString::fromLocal8Bit(argv[1])); });
    if (argc > 2)
        quitAfterPaintOf(&window, [](const QObject& painted) { return painted.objectName() == u"overview"; });
    else
        quitAfterFirstPaint(window);
    window.show();
    return application.exec();
}
