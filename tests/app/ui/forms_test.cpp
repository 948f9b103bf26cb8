// SPDX-License-Identifier: GPL-3.0-or-later
// What every form has in common: where it says what is wrong, and what Enter does.
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

TEST_CASE("what is wrong in a form is said right above its field, and Enter does what the form is for")
{
    OpenWindow w;
    w.click("home-own");
    const auto& fault = w.find<QLabel>("new-fault");
    const auto isAbove = [&](const char* name) {
        const QWidget& field = w.find(name);
        const QRect here(fault.mapTo(&w.window, QPoint()), fault.size());
        const QRect there(field.mapTo(&w.window, QPoint()), field.size());
        const int gap = there.top() - here.bottom();
        return fault.isVisible() && gap >= 0 && gap < 20 && field.property("wrong").toBool()
            && field.accessibleDescription().startsWith(fault.text());
    };
    auto& path = w.find<QLineEdit>("new-path");
    const QString hint = path.accessibleDescription();
    path.setFocus();
    QTest::keyClick(&path, Qt::Key_Return);
    OpenWindow::settle();
    CHECK(isAbove("new-name"));
    w.type("new-name", QStringLiteral("Northvale"));
    w.find<QPlainTextEdit>("new-partners").setPlainText(QStringLiteral("Westmoor\nwestmoor"));
    QTest::keyClick(&path, Qt::Key_Enter);
    OpenWindow::settle();
    CHECK(isAbove("new-partners"));
    CHECK_FALSE(w.find("new-name").property("wrong").toBool());
    w.find<QPlainTextEdit>("new-partners").setPlainText(QStringLiteral("Westmoor"));
    w.type("new-path", w.path("nowhere/ours.soundings"));
    QTest::keyClick(&path, Qt::Key_Return);
    OpenWindow::settle();
    CHECK(isAbove("new-path"));
    w.type("new-path", w.path("ours.soundings"));
    CHECK_FALSE(fault.isVisible());
    CHECK(path.accessibleDescription() == hint);
    QTest::keyClick(&path, Qt::Key_Return);
    OpenWindow::settle();
    REQUIRE(w.session.isOpen());
    CHECK(w.session.workspace().partners.size() == 1);
}

TEST_CASE("what is wrong with a round is said at its field")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({PageId::Partners, {}, {}, {}});
    w.click("partners-new-round");
    for (const auto& [field, words] : {std::pair("round-date", "soon"), std::pair("round-label", " ")}) {
        INFO(field);
        w.type(field, QString::fromLatin1(words));
        w.click("round-keep");
        const QWidget& fault = w.find("round-fault");
        CHECK(fault.isVisible());
        CHECK(fault.parentWidget() == w.find(field).parentWidget());
        CHECK(fault.geometry().bottom() <= w.find(field).geometry().top());
        w.type("round-date", QStringLiteral("5 October 2026"));
    }
}

TEST_CASE("Enter in the field for the fewest people asks whether to raise the number")
{
    OpenWindow w;
    w.startOurs();
    w.window.goTo({PageId::Partners, {}, {}, {}});
    auto& people = w.find<QSpinBox>("partners-minimum-group");
    people.setFocus();
    QTest::keyClick(&people, Qt::Key_Return);
    CHECK(w.prompts.asked.isEmpty()); // the number it has
    people.setValue(15);
    w.prompts.confirms = {true};
    QTest::keyClick(&people, Qt::Key_Return);
    OpenWindow::settle();
    CHECK(w.session.workspace().minimumGroup == 15);
}
