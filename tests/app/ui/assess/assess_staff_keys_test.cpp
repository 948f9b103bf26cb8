// SPDX-License-Identifier: GPL-3.0-or-later
// A member of staff at this screen: what is asked when, and what each key does.
#include "tests/app/ui/assess/assess_desk.h"

#include <QPlainTextEdit>
#include <QRadioButton>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

std::optional<Person> keyedDraft(AssessDesk& desk)
{
    return desk.session.staffSurveys().draft(desk.round, AssessDesk::staff());
}

} // namespace

TEST_CASE("How sure one is of a case is asked once an option is chosen, and goes with it", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    while (!desk.isShown(QStringLiteral("Case 1 of 4")))
        desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_PageDown);
    CHECK(desk.isShown(QStringLiteral("Case 2 of 4")));
    desk.key(Qt::Key_PageUp);
    CHECK(desk.isShown(QStringLiteral("Case 1 of 4")));
    desk.key(Qt::Key_2);
    desk.key(Qt::Key_Return);
    CHECK(desk.isShown(QStringLiteral("You chose:")));
    desk.key(Qt::Key_3);
    CHECK(keyedDraft(desk)->sureness.front() == 3);
    desk.key(Qt::Key_PageUp);
    desk.key(Qt::Key_Delete);
    CHECK(keyedDraft(desk)->choices.front() == 0);
    CHECK(keyedDraft(desk)->sureness.front() == 0);
}

TEST_CASE("N and K say why they do nothing where a question has no such answer", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    desk.key(Qt::Key_N);
    CHECK(desk.isShown(QStringLiteral("N does nothing here")));
    desk.key(Qt::Key_K);
    CHECK(desk.isShown(QStringLiteral("K does nothing here")));
    CHECK_FALSE(keyedDraft(desk));
    desk.key(Qt::Key_PageDown);
    CHECK_FALSE(desk.isShown(QStringLiteral("does nothing here")));
    desk.key(Qt::Key_N);
    CHECK_FALSE(desk.isShown(QStringLiteral("does nothing here")));
    CHECK(keyedDraft(desk)->items.front() == kCodeNotApplicable);
}

TEST_CASE("Escape asks a person whether they stop, and keeps what they wrote if they go on", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    desk.key(Qt::Key_3);
    desk.key(Qt::Key_F1);
    CHECK(desk.find<QWidget>("staffView")->findChild<QWidget*>(QStringLiteral("keysPanel"))->isVisible());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.isShown(QStringLiteral("Stop here?")));
    desk.key(Qt::Key_Escape);
    CHECK(desk.isShown(QStringLiteral("Stop here?")));
    desk.key(Qt::Key_Return);
    CHECK(keyedDraft(desk)->role == 3);
    CHECK(desk.isShown(QStringLiteral("About you")));
}

TEST_CASE("The survey opens with three sentences and a button in the middle of the page, the rest folded away",
          "[assess]")
{
    AssessDesk desk;
    for (const QSize& size : {QSize(900, 520), QSize(1600, 1000)}) {
        desk.page.resize(size);
        desk.go(AssessDesk::governance());
        desk.go(AssessDesk::staff());
        QTest::qWait(50);
        const auto placeOf = [&](const QWidget* part) {
            return QRect(part->mapTo(&desk.page, QPoint()), part->size());
        };
        int sentences = 0;
        QRect words;
        for (const QLabel* label : desk.find<QWidget>("staffReading")->findChildren<QLabel*>())
            if (label->isVisible() && label->property("role") == QStringLiteral("body")) {
                ++sentences;
                words |= placeOf(label);
            }
        CHECK(sentences == 3);
        CHECK(std::abs(words.center().x() - desk.page.width() / 2) < 24);
        const QRect start = placeOf(desk.find("staffStart"));
        CHECK(words.bottom() < start.top());
        CHECK(start.top() - words.bottom() < 120); // right under the words, however high the window
        CHECK(desk.page.rect().adjusted(6, 6, -6, -6).contains(placeOf(desk.find<QWidget>("staffReading"))));
        CHECK(QApplication::focusWidget() == desk.find("staffStart"));
        CHECK_FALSE(desk.isShown(QStringLiteral("does not ask for your name")));
        REQUIRE(desk.press("staffMore"));
        CHECK(desk.isShown(QStringLiteral("does not ask for your name")));
        QApplication::processEvents();
        CHECK(desk.page.rect().contains(placeOf(desk.find("staffStart"))));
    }
    desk.find("staffStart")->setFocus();
    desk.key(Qt::Key_Return);
    CHECK(desk.isShown(QStringLiteral("About you")));
}

TEST_CASE("What is gone for good has the stop colour", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    desk.key(Qt::Key_3);
    REQUIRE(desk.press("staffStop"));
    QTest::qWait(50);
    const auto* reading = desk.find<QWidget>("staffReading");
    int wholeSentences = 0;
    for (const QLabel* label : reading->findChildren<QLabel*>())
        wholeSentences += label->visibleRegion().boundingRect() == label->rect() ? 1 : 0;
    CHECK(wholeSentences == 2); // what it costs is read before it is done
    CHECK(desk.find("staffDelete")->property("button") == QStringLiteral("destroy"));
    CHECK(desk.find("staffKeepGoing")->property("button") == QStringLiteral("primary"));
}

TEST_CASE("What somebody answered before they left cannot be seen by whoever goes on", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    for (int step = 0; step < 3; ++step) {
        desk.key(Qt::Key_1);
        desk.key(Qt::Key_Return);
    }
    desk.go(AssessDesk::governance());
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffGoOn"));
    CHECK(desk.isShown(QStringLiteral("Statement 3 of")));
    CHECK_FALSE(desk.find("staffBack")->isEnabled());
    desk.key(Qt::Key_PageUp);
    CHECK(desk.isShown(QStringLiteral("Statement 3 of")));
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Return);
    CHECK(desk.find("staffBack")->isEnabled());
    CHECK(keyedDraft(desk)->items[0] != kCodeNotAnswered); // and still counts
}

TEST_CASE("A person has room for several lines in their own words, and sees what they wrote", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    auto* comment = desk.find<QPlainTextEdit>("staffComment");
    while (!comment->isVisible())
        desk.key(Qt::Key_PageDown);
    QApplication::processEvents();
    CHECK(comment->height() >= 4 * comment->fontMetrics().lineSpacing());
    for (int line = 0; line < 3; ++line) {
        desk.type(QStringLiteral("A line"));
        desk.key(Qt::Key_Return);
    }
    CHECK(comment->toPlainText().count(QLatin1Char('\n')) == 3);
    QApplication::processEvents();
    CHECK(comment->viewport()->rect().contains(comment->cursorRect()));
}

TEST_CASE("Enter, pressed without reading, neither shows nor deletes somebody else's answers", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::staff());
    REQUIRE(desk.press("staffStart"));
    desk.key(Qt::Key_3);
    desk.go(AssessDesk::governance());
    desk.go(AssessDesk::staff());
    REQUIRE(desk.isShown(QStringLiteral("Someone has not finished")));
    REQUIRE(QApplication::focusWidget() != nullptr);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Space);
    CHECK(desk.isShown(QStringLiteral("Someone has not finished")));
    CHECK(keyedDraft(desk));
    desk.key(Qt::Key_Tab);
    CHECK(qobject_cast<QAbstractButton*>(QApplication::focusWidget()) != nullptr);
}
