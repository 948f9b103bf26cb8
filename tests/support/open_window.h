// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/ui/main_window.h"
#include "app/ui/theme/theme.h"
#include "tests/support/scripted_prompts.h"

#include <stdexcept>

namespace soundings::test {

/// The real window on a folder of its own, with scripted answers for its dialogs.
struct OpenWindow {
    QTemporaryDir folder;
    Settings settings{folder.path()};
    ScriptedPrompts prompts;
    Session session;
    MainWindow window{session, prompts, settings};

    OpenWindow()
    {
        applyTheme(ThemeChoice::Light, TextSize::Normal);
        window.show();
        settle();
    }
    ~OpenWindow() { QApplication::processEvents(); }
    /// Runs what was queued: menus built anew, pages thrown away.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    /// The one visible or hidden child of this object name; a test that asks for another has a fault.
    template <class T = QWidget> [[nodiscard]] T& find(const QString& objectName) const
    {
        T* found = window.findChild<T*>(objectName);
        if (found == nullptr)
            throw std::runtime_error("there is no " + objectName.toStdString());
        return *found;
    }
    template <class T = QWidget> [[nodiscard]] T& find(const char* objectName) const
    {
        return find<T>(QString::fromLatin1(objectName));
    }
    [[nodiscard]] bool has(const char* objectName) const
    {
        return window.findChild<QObject*>(QString::fromLatin1(objectName)) != nullptr;
    }
    void click(const QString& objectName)
    {
        find<QAbstractButton>(objectName).click();
        settle();
    }
    void click(const char* objectName) { click(QString::fromLatin1(objectName)); }
    void trigger(const char* objectName)
    {
        find<QAction>(objectName).trigger();
        settle();
    }
    void type(const char* objectName, const QString& text)
    {
        QWidget& field = find(objectName);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
        settle();
    }
    /// A workspace of ours with two partners and no round.
    void startOurs()
    {
        session.create(path("ours.soundings"),
                       {QStringLiteral("Northvale Council"),
                        {QStringLiteral("Eastholm Health Trust"), QStringLiteral("Westmoor Police")},
                        QStringLiteral("en")});
        settle();
    }
    /// What the message bar says; empty while it is closed.
    [[nodiscard]] QString message() const { return find<QLabel>("message-text").text(); }
};

} // namespace soundings::test
