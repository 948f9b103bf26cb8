// SPDX-License-Identifier: GPL-3.0-or-later
// An empty window, gone after its first paint.
#include "tests/benchmarks/start/first_paint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    soundings::quitAfterFirstPaint(window);
    window.resize(1280, 800);
    window.show();
    return application.exec();
}
