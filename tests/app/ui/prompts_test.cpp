// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>

#include "app/ui/qt_prompts.h"
#include "app/ui/theme/theme.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

/// Does `act` in the dialog that is open next, once it is there.
void inNextDialog(std::function<void(QDialog&)> act)
{
    QTimer::singleShot(0, qApp, [act = std::move(act)] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog != nullptr)
            act(*dialog);
    });
}

void press(QDialog& dialog, const char* button)
{
    dialog.findChild<QAbstractButton*>(QString::fromLatin1(button))->click();
}

} // namespace

TEST_CASE("a question is answered by its act, by Cancel and by Escape")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    const auto ask = [&] {
        return prompts.confirm(QStringLiteral("Close Autumn 2026"), QStringLiteral("Read-only then."),
                               QStringLiteral("Close the round"));
    };
    inNextDialog([](QDialog& dialog) { press(dialog, "question-act"); });
    CHECK(ask());
    inNextDialog([](QDialog& dialog) { press(dialog, "question-cancel"); });
    CHECK_FALSE(ask());
    inNextDialog([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK_FALSE(ask());
}

TEST_CASE("a text that is asked for is never empty and comes without spaces around it")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    bool couldBeEmpty = true;
    inNextDialog([&](QDialog& dialog) {
        couldBeEmpty = dialog.findChild<QAbstractButton*>(QStringLiteral("question-act"))->isEnabled();
        dialog.findChild<QLineEdit*>(QStringLiteral("question-text"))->setText(QStringLiteral("  a mistake "));
        press(dialog, "question-act");
    });
    CHECK(prompts.askText(QStringLiteral("Reopen"), QStringLiteral("Why?"), {}, QStringLiteral("Reopen the round"))
          == QStringLiteral("a mistake"));
    CHECK_FALSE(couldBeEmpty);
}

TEST_CASE("one of several is chosen, and a longer text is read and closed")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    inNextDialog([](QDialog& dialog) {
        dialog.findChild<QComboBox*>(QStringLiteral("question-choice"))->setCurrentIndex(1);
        press(dialog, "question-act");
    });
    CHECK(prompts.choose(QStringLiteral("Round"), QStringLiteral("Which?"),
                         {QStringLiteral("Spring"), QStringLiteral("Autumn")}, QStringLiteral("Show the round"))
          == 1);
    QString read;
    inNextDialog([&](QDialog& dialog) {
        read = dialog.findChild<QTextBrowser*>(QStringLiteral("question-text"))->toPlainText();
        press(dialog, "question-close");
    });
    prompts.tell(QStringLiteral("About"), QStringLiteral("<p>Your <b>data</b></p>"));
    CHECK(read == QStringLiteral("Your data"));
}

TEST_CASE("a longer text has the room it needs, and no more than the screen has at the largest text")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    const auto told = [&](TextSize size, int paragraphs) {
        applyTheme(ThemeChoice::Light, size);
        std::pair<QSize, bool> seen;
        inNextDialog([&](QDialog& dialog) {
            QApplication::processEvents();
            const auto* text = dialog.findChild<QTextBrowser*>(QStringLiteral("question-text"));
            seen = {dialog.size(), text->verticalScrollBar()->maximum() > 0};
            press(dialog, "question-close");
        });
        prompts.tell(QStringLiteral("About"),
                     QStringLiteral("<p>Everything stays in one file.</p>").repeated(paragraphs));
        return seen;
    };
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    CHECK_FALSE(told(TextSize::Normal, 12).second);
    const auto [size, scrolls] = told(TextSize::Double, 60);
    CHECK(scrolls);
    CHECK(size.width() <= room.width());
    CHECK(size.height() <= room.height());
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}

TEST_CASE("Enter on a question that asks whether one is sure does nothing")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    inNextDialog([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    CHECK_FALSE(prompts.confirm(QStringLiteral("Delete these answers"), QStringLiteral("For good."),
                                QStringLiteral("Delete the answers")));
    inNextDialog([](QDialog& dialog) {
        QWidget* const focus = dialog.focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &dialog, Qt::Key_Return);
    });
    CHECK_FALSE(prompts.confirm(QStringLiteral("Delete these answers"), QStringLiteral("For good."),
                                QStringLiteral("Delete the answers")));
}

TEST_CASE("the names that a file dialog offers while one is typed lie on the colour of a list")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    applyTheme(ThemeChoice::Light, TextSize::Normal);
    QColor behind;
    inNextDialog([&](QDialog& dialog) {
        if (auto* names = dialog.findChild<QCompleter*>()) {
            names->popup()->resize(120, 80);
            behind = names->popup()->grab().toImage().pixelColor(60, 70);
        }
        dialog.reject();
    });
    (void)prompts.askOpenPath(QStringLiteral("Open"), QStringLiteral("All files (*)"));
    CHECK(behind == currentTokens().surface);
}

TEST_CASE("the button of a question says what it does")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    QStringList said;
    const auto hear = [&said](QDialog& dialog) {
        said << dialog.findChild<QAbstractButton*>(QStringLiteral("question-act"))->text();
        press(dialog, "question-cancel");
    };
    inNextDialog(hear);
    (void)prompts.askText(QStringLiteral("Reopen"), QStringLiteral("Why?"), {}, QStringLiteral("Reopen the round"));
    inNextDialog(hear);
    (void)prompts.choose(QStringLiteral("Round"), QStringLiteral("Which?"), {QStringLiteral("Spring")},
                         QStringLiteral("Show the round"));
    CHECK(said == QStringList{QStringLiteral("Reopen the round"), QStringLiteral("Show the round")});
}

TEST_CASE("a long question is whole at the largest text: what does not fit scrolls, and its buttons stay in sight")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    applyTheme(ThemeChoice::Light, TextSize::Double);
    const QString text = QStringLiteral("The answers can then be read.\n\nNot finished:")
        + QStringLiteral("\nPartner understanding: Westmoor Police – 3 of 29").repeated(12);
    bool isSeen = false;
    inNextDialog([&](QDialog& dialog) {
        QApplication::processEvents();
        isSeen = true;
        CHECK(QGuiApplication::primaryScreen()->availableSize().height() >= dialog.height());
        CHECK(QGuiApplication::primaryScreen()->availableSize().width() >= dialog.width());
        for (const char* name : {"question-act", "question-cancel"}) {
            const auto* button = dialog.findChild<QAbstractButton*>(QString::fromLatin1(name));
            INFO(name);
            CHECK(button->visibleRegion().boundingRect() == button->rect());
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->height() >= button->sizeHint().height());
        }
        auto* area = dialog.findChild<QScrollArea*>();
        for (auto* label : dialog.findChildren<QLabel*>())
            CHECK(label->height() >= label->heightForWidth(label->width()));
        REQUIRE(area != nullptr);
        CHECK(area->verticalScrollBar()->maximum() > 0);
        CHECK(area->horizontalScrollBar()->maximum() == 0);
        press(dialog, "question-cancel");
    });
    CHECK_FALSE(prompts.confirm(QStringLiteral("Close Autumn 2026"), text, QStringLiteral("Close the round")));
    CHECK(isSeen);
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}

TEST_CASE("what is gone for good by its name is not acted on before the name is typed, nor by Enter")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    const auto ask = [&] {
        return prompts.confirmByName(QStringLiteral("Remove"), QStringLiteral("All of it."),
                                     QStringLiteral("Autumn 2026"), QStringLiteral("Remove the round"));
    };
    inNextDialog([](QDialog& dialog) {
        auto& name = *dialog.findChild<QLineEdit*>(QStringLiteral("question-name"));
        auto& act = *dialog.findChild<QAbstractButton*>(QStringLiteral("question-act"));
        CHECK_FALSE(act.isEnabled());
        QTest::keyClicks(&name, QStringLiteral("Autumn 202"));
        CHECK_FALSE(act.isEnabled());
        name.setText(QStringLiteral("autumn 2026"));
        CHECK(act.isEnabled());
        act.click();
    });
    CHECK(ask());
    inNextDialog([](QDialog& dialog) {
        auto& name = *dialog.findChild<QLineEdit*>(QStringLiteral("question-name"));
        name.setText(QStringLiteral("Autumn 2026"));
        QTest::keyClick(&name, Qt::Key_Return);
    });
    CHECK_FALSE(ask());
}
