// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_session.h"

#include <QApplication>

#include "app/text/language.h"

#include <memory>

namespace {

std::unique_ptr<QApplication> application;

void startApplication()
{
    static int argc = 1;
    static char name[] = "app_tests";
    static char* argv[] = {name, nullptr};
    application = std::make_unique<QApplication>(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setOrganizationName(QStringLiteral("soundings-tests"));
    QApplication::setApplicationName(QStringLiteral("soundings-tests"));
    soundings::setProgramLanguage(QStringLiteral("en")); // as the programs do: plurals have their words there
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const int code = soundings::test::runTests(argc, argv, startApplication);
    application.reset();
    return code;
}
