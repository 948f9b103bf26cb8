// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog is as high as its text needs, also when a line comes to it.
#include <QComboBox>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include "app/text/language.h"
#include "app/ui/keeping/keeping_dialog.h"
#include "app/ui/qt_prompts.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

const char* const kLongText = "The paperwork of this question is kept in two places, and nobody knows which of them is "
                              "the one that is in force; the officer who wrote it has left, and what is here is what "
                              "could be found in the folder that the partners share.";

/// Every line of text is whole, and every field has the height it asks for.
void checkWhole(const QDialog& dialog)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        if (label->isVisible() && label->hasHeightForWidth())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    for (const QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
        INFO(field->objectName().toStdString());
        if (field->isVisible())
            CHECK(field->height() >= field->sizeHint().height());
    }
}

/// Nothing scrolls unless the dialog is as high as the screen allows.
void checkRoom(const QDialog& dialog)
{
    const auto* area = dialog.findChild<QScrollArea*>();
    REQUIRE(area != nullptr);
    const int most = QGuiApplication::primaryScreen()->availableSize().height() * 9 / 10;
    CHECK(dialog.height() <= most);
    INFO(dialog.height() << " of " << most << ", scrolls by " << area->verticalScrollBar()->maximum());
    CHECK((area->verticalScrollBar()->maximum() == 0 || dialog.height() == most));
    CHECK(area->horizontalScrollBar()->maximum() == 0);
}

/// Opens a question by `ask`, and looks at it while it is open.
void look(const std::function<void()>& ask)
{
    bool isSeen = false;
    QTimer::singleShot(0, qApp, [&isSeen] {
        OpenWindow::settle();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        checkWhole(*dialog);
        checkRoom(*dialog);
        isSeen = true;
        dialog->reject();
    });
    ask();
    CHECK(isSeen);
}

void lookAtAll(QtPrompts& prompts)
{
    const QString text = QString::fromLatin1(kLongText);
    const QString title = QStringLiteral("Set the question aside");
    const QString act = QStringLiteral("Set it aside");
    look([&] { (void)prompts.askText(title, QStringLiteral("Why does it need no change?"), {}, act); });
    look([&] { (void)prompts.askText(title, text, {}, act); });
    look([&] { (void)prompts.askText(text, text, {}, act); });
    look([&] { (void)prompts.confirm(title, text, act); });
    look([&] { (void)prompts.confirmByName(title, text, text, act); });
    look([&] { (void)prompts.choose(title, text, {QStringLiteral("Spring"), text}, act); });
}

} // namespace

TEST_CASE("every question is as high as its text needs, in both languages and at the largest text")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("cy"));
    const TextSize size = GENERATE(TextSize::Normal, TextSize::Double);
    INFO(language.toStdString() << ' ' << textSizeName(size).toStdString());
    setProgramLanguage(language);
    applyTheme(ThemeChoice::Light, size);
    QTemporaryDir folder;
    Settings settings(folder.path());
    QtPrompts prompts(settings);
    lookAtAll(prompts);
    setProgramLanguage(QStringLiteral("en"));
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}

TEST_CASE("a dialog grows by the fault that it names, and what it says is whole")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("cy"));
    const TextSize size = GENERATE(TextSize::Normal, TextSize::Double);
    INFO(language.toStdString() << ' ' << textSizeName(size).toStdString());
    setProgramLanguage(language);
    applyTheme(ThemeChoice::Light, size);
    KeepingDialog dialog({QStringLiteral("OFFICIAL"), Date{2030, 4, 1}}, QStringLiteral("/home/me/ours.soundings"));
    dialog.show();
    OpenWindow::settle();
    checkWhole(dialog);
    checkRoom(dialog);
    dialog.findChild<QComboBox*>(QStringLiteral("keeping-marking"))->setCurrentIndex(3);
    dialog.findChild<QAbstractButton*>(QStringLiteral("keeping-act"))->click();
    OpenWindow::settle();
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("keeping-fault"))->isVisible());
    checkWhole(dialog);
    checkRoom(dialog);
    setProgramLanguage(QStringLiteral("en"));
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}
