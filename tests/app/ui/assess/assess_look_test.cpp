// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen while answering: the signs, the focus, the words.
#include "app/text/language.h"
#include "app/ui/theme/theme.h"
#include "tests/app/ui/assess/assess_desk.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Not a pixel of it is scrolled away.
bool isWhollySeen(const QWidget* widget)
{
    for (const QWidget* outer = widget->parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(outer);
        if (area == nullptr)
            continue;
        const QRect shown(widget->mapTo(area->viewport(), QPoint()), widget->size());
        if (!area->viewport()->rect().contains(shown))
            return false;
    }
    return true;
}

bool saysSaved(AssessDesk& desk, const char* sign)
{
    QApplication::processEvents();
    return desk.find<QLabel>(sign)->text().startsWith(QStringLiteral("Saved "));
}

QStringList caseOptions(AssessDesk& desk)
{
    QStringList options;
    for (int at = 1; at <= 4; ++at)
        options << desk.find<QRadioButton>(qPrintable(QStringLiteral("choice-%1").arg(at)))->accessibleName();
    return options;
}

void goToFirstCase(AssessDesk& desk)
{
    for (int step = 0; step < 30 && !desk.isShown(QStringLiteral("Case 1 of 4")); ++step)
        desk.press("staffNext");
}

} // namespace

TEST_CASE("The card that the arrow keys go to is scrolled into view, and the question comes back with the first",
          "[assess]")
{
    AssessDesk desk;
    desk.page.resize(1240, 420);
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    for (int step = 0; step < 6; ++step) {
        desk.key(Qt::Key_Down);
        INFO(step);
        CHECK(QTest::qWaitFor([] { return isWhollySeen(QApplication::focusWidget()); }));
    }
    CHECK_FALSE(isWhollySeen(desk.find<QLabel>("itemText")));
    for (int step = 0; step < 6; ++step)
        desk.key(Qt::Key_Up);
    CHECK(QTest::qWaitFor([&] { return isWhollySeen(desk.find<QLabel>("itemText")); }));
}

TEST_CASE("A question that is come back to shows the card that was chosen, and in a low window first what is asked",
          "[assess]")
{
    AssessDesk desk;
    desk.page.resize(1240, 800);
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_4);
    desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_PageUp);
    CHECK(desk.find<QRadioButton>("choice-4")->hasFocus());
    CHECK(QTest::qWaitFor([&] { return isWhollySeen(desk.find("choice-4")); }));
    desk.page.resize(1240, 420);
    desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_PageUp);
    CHECK(desk.find<QRadioButton>("choice-4")->hasFocus());
    CHECK(QTest::qWaitFor([&] { return isWhollySeen(desk.find<QLabel>("itemText")); }));
    CHECK_FALSE(isWhollySeen(desk.find("choice-4")));
}

TEST_CASE("The way to answer stands beside the first question and leaves with it", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    QApplication::processEvents();
    CHECK(desk.find<QLabel>("instructions")->isVisible());
    CHECK(isWhollySeen(desk.find("choice-1")));
    desk.key(Qt::Key_PageDown);
    CHECK_FALSE(desk.find<QLabel>("instructions")->isVisible());
}

TEST_CASE("Whatever is put on file says so where it was written", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    SECTION("a note")
    {
        desk.key(Qt::Key_M, Qt::ControlModifier);
        desk.type(QStringLiteral("We disagreed."));
        CHECK_FALSE(saysSaved(desk, "noteSaved"));
        desk.key(Qt::Key_Escape);
        CHECK(saysSaved(desk, "noteSaved"));
        CHECK_FALSE(saysSaved(desk, "evidenceSaved"));
    }
    SECTION("evidence")
    {
        desk.key(Qt::Key_E, Qt::ControlModifier);
        desk.type(QStringLiteral("Minutes of 3 March"));
        desk.key(Qt::Key_Return);
        CHECK(saysSaved(desk, "evidenceSaved"));
        CHECK_FALSE(saysSaved(desk, "noteSaved"));
    }
    SECTION("the mark to come back, and the next question starts without a sign")
    {
        desk.key(Qt::Key_C);
        CHECK(saysSaved(desk, "comeBackSaved"));
        desk.key(Qt::Key_PageDown);
        CHECK_FALSE(saysSaved(desk, "comeBackSaved"));
    }
    SECTION("influences, marked and copied")
    {
        desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
        REQUIRE(desk.press("openInfluences"));
        CHECK_FALSE(saysSaved(desk, "influencesSaved"));
        desk.key(Qt::Key_2);
        CHECK(saysSaved(desk, "influencesSaved"));
        REQUIRE(desk.press("sideOurs"));
        desk.find<QRadioButton>("mark-influence.legal.powers-1")->setFocus();
        desk.key(Qt::Key_1);
        desk.go(AssessDesk::partner(), desk.partnerNamed("Westmoor Police"));
        REQUIRE(desk.press("openInfluences"));
        REQUIRE(desk.press("sideOurs"));
        CHECK_FALSE(saysSaved(desk, "influencesSaved"));
        REQUIRE(desk.press("copyMarks"));
        CHECK(saysSaved(desk, "influencesSaved"));
    }
    SECTION("a member of staff's own words")
    {
        desk.go(AssessDesk::staff());
        REQUIRE(desk.press("staffStart"));
        while (!desk.find<QWidget>("staffComment")->isVisible())
            desk.key(Qt::Key_PageDown);
        desk.type(QStringLiteral("More time."));
        CHECK(QTest::qWaitFor(
            [&] { return desk.find<QLabel>("staffCommentSaved")->text() == QStringLiteral("Kept until you send"); },
            3000));
    }
}

TEST_CASE("Beside a note and evidence stands where they go, and only there", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    QApplication::processEvents();
    const QString where = QStringLiteral("Kept in your file with this answer. Only the full report has it, as a section you can leave out.");
    CHECK_FALSE(desk.isShown(where));
    const auto key = GENERATE(Qt::Key_M, Qt::Key_E);
    desk.key(key, Qt::ControlModifier);
    CHECK(desk.isShown(where));
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_PageDown);
    CHECK_FALSE(desk.isShown(where));
}

TEST_CASE("In a low window with large Welsh text nothing of the influences or above a question is cut", "[assess]")
{
    setProgramLanguage(QStringLiteral("cy"));
    applyTheme(ThemeChoice::Light, TextSize::Double);
    {
        AssessDesk desk;
        desk.page.setMinimumSize(1, 1); // as in a window, whose pages may be smaller than they would like
        desk.page.resize(700, 500);
        desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
        QApplication::processEvents();
        const auto* progress = desk.find<QLabel>("sheetProgress");
        CHECK(progress->width() >= progress->fontMetrics().horizontalAdvance(progress->text()));
        CHECK(progress->accessibleName().endsWith(QStringLiteral("0 o 29 wedi’u hateb")));
        CHECK(desk.find("showTasks")->width() >= desk.find("showTasks")->sizeHint().width());
        REQUIRE(desk.press("showTasks"));
        REQUIRE(desk.press("openInfluences"));
        desk.key(Qt::Key_2); // it is then said to be saved
        QTest::qWait(100); // rows fold, then learn their height
        const auto* view = desk.find<QWidget>("influencesView");
        for (const QLabel* label : view->findChildren<QLabel*>()) {
            INFO(label->text().toStdString());
            if (label->isVisible() && label->wordWrap())
                CHECK(label->height() >= label->heightForWidth(label->width()));
            else if (label->isVisible())
                CHECK(label->width() >= label->sizeHint().width());
        }
        for (const auto* area : view->findChildren<QScrollArea*>()) {
            CHECK_FALSE(area->horizontalScrollBar()->isVisible());
            CHECK(area->viewport()->height() >= desk.page.height() / 2);
        }
        for (const char* tab : {"sideTheirs", "sideOurs"})
            CHECK(desk.find(tab)->height() >= desk.find(tab)->sizeHint().height());
        CHECK(desk.find("backToStatements")->width() >= desk.find("backToStatements")->sizeHint().width());
    }
    applyTheme(ThemeChoice::Light, TextSize::Normal);
    setProgramLanguage(QStringLiteral("en"));
}

TEST_CASE("A person who resumes finds the options of a case in the order they left them", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    for (int round = 0; round < 4; ++round) { // four times the same order of 24 by chance: one in 300,000
        REQUIRE(desk.press("staffStart"));
        REQUIRE(desk.press("choice-2"));
        goToFirstCase(desk);
        const QStringList before = caseOptions(desk);
        REQUIRE(desk.press("staffBack"));
        REQUIRE(desk.press("staffNext"));
        CHECK(caseOptions(desk) == before);
        desk.page.hide();
        desk.page.show();
        REQUIRE(desk.press("staffGoOn"));
        goToFirstCase(desk);
        CHECK(caseOptions(desk) == before);
        desk.page.rebuild(); // another language, another look
        CHECK(caseOptions(desk) == before);
        REQUIRE(desk.press("staffStop"));
        REQUIRE(desk.press("staffDelete"));
    }
}

TEST_CASE("The influence tabs show all their words, chosen or not, and stand below each other where they must",
          "[assess]")
{
    AssessDesk desk;
    const TextSize size = GENERATE(TextSize::Normal, TextSize::Double);
    applyTheme(ThemeChoice::Light, size);
    desk.page.rebuild();
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    REQUIRE(desk.press("openInfluences"));
    for (const char* chosen : {"sideTheirs", "sideOurs"}) {
        REQUIRE(desk.press(chosen));
        QApplication::processEvents();
        for (const char* name : {"sideTheirs", "sideOurs"}) {
            const auto* tab = desk.find<QPushButton>(name);
            INFO(name << " while " << chosen << " is chosen: " << tab->text().toStdString());
            CHECK(tab->width() >= tab->fontMetrics().horizontalAdvance(tab->text()));
            CHECK(tab->mapTo(&desk.page, tab->rect().topRight()).x() < desk.page.width());
        }
    }
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}

TEST_CASE("No heading of the influences is cut, and their columns stay named while the rows scroll", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::partner(), desk.partnerNamed("Northdale Trust"));
    REQUIRE(desk.press("openInfluences"));
    QApplication::processEvents();
    for (const QLabel* label : desk.find<QWidget>("influencesView")->findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        if (label->isVisible() && label->wordWrap())
            CHECK(QTest::qWaitFor([label] { return label->height() >= label->heightForWidth(label->width()); }));
    }
    desk.find<QRadioButton>("mark-influence.legal.powers-1")->setFocus();
    for (int row = 0; row < 19; ++row)
        desk.key(Qt::Key_Down);
    CHECK(QTest::qWaitFor([] { return isWhollySeen(QApplication::focusWidget()); }));
    bool isNamed = false;
    for (const QLabel* label : desk.find<QWidget>("influencesView")->findChildren<QLabel*>())
        isNamed = isNamed || (label->text() == QStringLiteral("Strongly helps") && isWhollySeen(label));
    CHECK(isNamed);
}

TEST_CASE("A note is as tall as its lines and does not scroll before it must", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_M, Qt::ControlModifier);
    QApplication::processEvents();
    auto* note = desk.find<QPlainTextEdit>("note");
    const int oneLine = note->height();
    note->setPlainText(QString(300, QLatin1Char('n')).replace(60, 1, QStringLiteral(" ")));
    CHECK(QTest::qWaitFor([&] { return note->height() > oneLine + 3 * note->fontMetrics().height(); }));
    CHECK(note->viewport()->height() >= note->document()->lineCount() * note->fontMetrics().lineSpacing());
}
