// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

#include "app/text/language.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

#include <map>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

bool isPartOfAnother(const QWidget& widget)
{
    return qobject_cast<const QScrollBar*>(&widget) != nullptr || widget.objectName().startsWith(QStringLiteral("qt_"))
        || widget.focusProxy() != nullptr || widget.isWindow();
}

/// Every widget that takes the focus and has no object name or nothing to be read out.
QStringList unnamed(const QWidget& window)
{
    QStringList faults;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != &window || isPartOfAnother(*widget))
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        const bool isSilent = spoken == nullptr || spoken->text(QAccessible::Name).isEmpty();
        if (widget->objectName().isEmpty() || isSilent)
            faults << QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                    widget->objectName());
    }
    return faults;
}

/// Every thing to click that is lower than 36 pixels.
QStringList tooLow(const QWidget& window)
{
    QStringList faults;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->height() < space::kTarget)
            faults << QStringLiteral("%1: %2").arg(button->objectName()).arg(button->height());
    return faults;
}

} // namespace

TEST_CASE("every widget that takes the focus has a name, on every page")
{
    OpenWindow w;
    w.settings.addRecentFile(w.path("gone.soundings"));
    CHECK(unnamed(w.window) == QStringList());
    w.click("home-own");
    CHECK(unnamed(w.window) == QStringList());
    w.click("new-cancel");
    w.click("home-sample");
    for (const char* go : {"go-1", "go-2", "go-3", "go-4", "go-5", "go-6"}) {
        INFO(go);
        w.trigger(go);
        CHECK(unnamed(w.window) == QStringList());
    }
    w.trigger("round-new");
    CHECK(unnamed(w.window) == QStringList());
}

TEST_CASE("everything to click is at least 36 pixels high")
{
    OpenWindow w;
    CHECK(tooLow(w.window) == QStringList());
    w.click("home-own");
    CHECK(tooLow(w.window) == QStringList());
    w.click("new-cancel");
    w.click("home-sample");
    CHECK(tooLow(w.window) == QStringList());
    w.trigger("round-new");
    CHECK(tooLow(w.window) == QStringList());
}

TEST_CASE("no two actions share a shortcut, and no two entries of a menu a letter")
{
    OpenWindow w;
    w.click("home-sample");
    std::map<QString, QString> shortcuts;
    for (const QAction* action : w.window.findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts()) {
            INFO(keys.toString().toStdString());
            CHECK(shortcuts.emplace(keys.toString(), action->objectName()).second);
        }
    CHECK(shortcuts.size() >= 15);
    for (const QMenu* menu : w.window.findChildren<QMenu*>()) {
        std::map<QString, QString> letters;
        for (const QAction* action : menu->actions())
            if (const QString letter = QKeySequence::mnemonic(action->text()).toString(); !letter.isEmpty()) {
                INFO((menu->objectName() + action->text()).toStdString());
                CHECK(letters.emplace(letter, action->text()).second);
            }
    }
}

TEST_CASE("each menu of the bar has a letter of its own in both languages")
{
    OpenWindow w;
    for (const char* language : {"language-cy", "language-en"}) {
        w.trigger(language);
        std::set<QString> letters;
        for (const QAction* action : w.window.menuBar()->actions()) {
            INFO(action->text().toStdString());
            CHECK(letters.insert(QKeySequence::mnemonic(action->text()).toString()).second);
        }
        CHECK(letters.size() == 6);
    }
}
