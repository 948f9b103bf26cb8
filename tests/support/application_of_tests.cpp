// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include "app/text/language.h"
#include "tests/support/programs.h"

#include <QApplication>

#include <memory>

namespace {

/// The application that tests of windows, words and fonts need, from the first test to the last; none where tests are
/// only listed.
struct ApplicationOfTests : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo& /*info*/) override
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argc = 1;
        static char name[] = "app_tests";
        static char* argv[] = {name, nullptr};
        m_application = std::make_unique<QApplication>(argc, argv);
        QApplication::addLibraryPath(soundings::test::writersFolder());
        QApplication::setQuitOnLastWindowClosed(false);
        QApplication::setOrganizationName(QStringLiteral("soundings-tests"));
        QApplication::setApplicationName(QStringLiteral("soundings-tests"));
        soundings::setProgramLanguage(QStringLiteral("en")); // as the programs do: plurals have their words there
    }

    void testRunEnded(const Catch::TestRunStats& /*stats*/) override { m_application.reset(); }

private:
    std::unique_ptr<QApplication> m_application;
};

} // namespace

CATCH_REGISTER_LISTENER(ApplicationOfTests)
