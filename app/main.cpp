// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/text/error_text.h"
#include "app/text/language.h"
#include "app/ui/main_window.h"
#include "app/ui/qt_prompts.h"
#include "app/ui/start_options.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/file_acts.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace soundings;

namespace {

/// Qt ends the program by abort() where there is no display, after words of its own; we say so in ours and end it
/// properly.
void sayWhyItCannotStart(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("Soundings needs a display for its window, and there is none here. "
               "Without a display, use soundings-cli (soundings-cli --help).\n",
               stderr);
    std::_Exit(1);
}

bool mayHaveDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

int run(const StartOptions& options)
{
    QApplication::setApplicationName(QStringLiteral("soundings"));
    QApplication::setOrganizationName(QStringLiteral("Soundings"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(SOUNDINGS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.soundings.Soundings"));
    Settings settings;
    const QString kept = settings.language().isEmpty() ? desktopLanguage() : settings.language();
    setProgramLanguage(options.language.isEmpty() ? kept : options.language);
    applyTheme(options.theme.value_or(settings.theme()), options.textSize.value_or(settings.textSize()));
    Session session;
    QtPrompts prompts(settings);
    MainWindow window(session, prompts, settings);
    // After the window is there: it comes at once, and a refusal has something to stand before.
    QObject::connect(&window, &MainWindow::appeared, &window, [&] {
        if (options.sample)
            window.fileActs().exploreSample();
        else if (!options.file.isEmpty())
            window.fileActs().openPath(options.file);
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond ulimit -f is an error to be told, not an end without words
#endif
    try {
        const auto wish = readStartOptions({argv + 1, argv + argc});
        if (const auto* print = std::get_if<PrintAndExit>(&wish)) {
            std::fputs(print->text.c_str(), print->code == 0 ? stdout : stderr);
            return print->code;
        }
        const QtMessageHandler usual = qInstallMessageHandler(sayWhyItCannotStart);
        if (!mayHaveDisplay())
            qFatal("no display");
        int qtArgc = 1;
        QApplication application(qtArgc, argv);
        qInstallMessageHandler(usual);
        return run(std::get<StartOptions>(wish));
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(errorText(error)));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "Soundings stopped: %s. What you answered is on disk.\n", error.what());
    }
    return 3;
}
