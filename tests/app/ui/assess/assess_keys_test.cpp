// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do where an officer answers.
#include "app/ui/theme/theme.h"
#include "tests/app/ui/assess/assess_desk.h"

#include <QRadioButton>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

ItemId keyedItem(AssessDesk& desk, std::size_t at)
{
    return desk.session.rounds().record(desk.round).consensus.at(0).questionnaire->items()[at]->id;
}

} // namespace

TEST_CASE("A level has the number that the texts speak of, on its card and its key", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_0);
    CHECK(answerTo(desk.governanceAnswers(), keyedItem(desk, 0)) == Answer::rated(0));
    desk.key(Qt::Key_4);
    CHECK(answerTo(desk.governanceAnswers(), keyedItem(desk, 0)) == Answer::rated(4));
    CHECK(desk.find<QRadioButton>("choice-4")->isChecked());
}

TEST_CASE("A key that has no answer here says so until another does something", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    const auto* hint = desk.find<QWidget>("answeringView")->findChild<QLabel*>(QStringLiteral("keyHint"));
    desk.key(Qt::Key_7);
    CHECK(desk.isShown(QStringLiteral("There is no answer 7 here. Press 0 to 4.")));
    CHECK(hint->accessibleName() == hint->text());
    CHECK(desk.governanceAnswers().empty());
    desk.key(Qt::Key_2);
    CHECK_FALSE(hint->isVisible());
    desk.key(Qt::Key_9);
    CHECK(hint->isVisible());
    desk.key(Qt::Key_PageDown);
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("Escape leaves a field, then the questions, and the list of keys says so", "[assess]")
{
    AssessDesk desk;
    desk.go(AssessDesk::governance());
    desk.key(Qt::Key_M, Qt::ControlModifier);
    desk.key(Qt::Key_Escape);
    CHECK(desk.find<QWidget>("answeringView")->isVisible());
    desk.key(Qt::Key_F1);
    CHECK(desk.isShown(QStringLiteral("leave the questions")));
    desk.key(Qt::Key_Escape);
    CHECK(desk.find<QWidget>("answeringView")->isVisible());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.find<QWidget>("answeringView")->isVisible());
    CHECK(QApplication::focusWidget() == desk.find("answer-governance"));
}

TEST_CASE("The list of keys stays within the window at twice the text size, and its way to close is seen", "[assess]")
{
    AssessDesk desk;
    applyTheme(ThemeChoice::Light, TextSize::Double);
    desk.page.rebuild();
    desk.page.resize(900, 520);
    desk.go(AssessDesk::governance());
    QApplication::processEvents();
    desk.key(Qt::Key_F1);
    QApplication::processEvents();
    const auto* view = desk.find<QWidget>("answeringView");
    const auto* panel = view->findChild<QWidget*>(QStringLiteral("keysPanel"));
    const auto* close = panel->findChild<QWidget*>(QStringLiteral("closeKeys"));
    CHECK(view->rect().contains(panel->geometry()));
    CHECK(view->rect().contains(QRect(close->mapTo(view, QPoint()), close->size())));
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}
