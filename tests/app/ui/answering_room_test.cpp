// SPDX-License-Identifier: GPL-3.0-or-later
// That words are whole and lie where they are looked for while questions are answered, whatever the window and text.
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/text/language.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

AgencyId startPartnerRound(OpenWindow& w)
{
    w.startOurs();
    REQUIRE(w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5},
                                   {{"governance"}, {"partner-understanding"}}));
    return w.session.workspace().partners.front().id;
}

Place lastStatement(const OpenWindow& w, const AgencyId& about)
{
    for (const QuestionnairePtr& one : w.session.workspace().questionnaires)
        if (one->respondent == Respondent::PerPartner)
            return {PageId::Assess, one->id, about, one->items().back()->id};
    return {};
}

bool isWhole(const QWidget& widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect()
        && widget.width() >= widget.sizeHint().width();
}

} // namespace

TEST_CASE("the ways on from a question are whole where their words are long, in both languages and at larger text")
{
    OpenWindow w;
    const AgencyId about = startPartnerRound(w);
    const char* size = GENERATE("text-size-100", "text-size-150", "text-size-200");
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("cy"));
    setProgramLanguage(language);
    w.trigger(size);
    for (const QSize& room : {QSize(1280, 800), QSize(900, 600)}) {
        w.window.resize(room);
        w.window.goTo(lastStatement(w, about));
        OpenWindow::settle();
        for (const char* way : {"previous", "nextUnanswered", "next"}) {
            INFO(way << " " << size << " " << language.toStdString() << " " << room.width());
            CHECK(isWhole(w.find(way)));
        }
        w.window.goTo({});
    }
    w.trigger("text-size-100");
    setProgramLanguage(QStringLiteral("en"));
}

TEST_CASE("what stands beside an answer is whole after its words have changed")
{
    OpenWindow w;
    const AgencyId about = startPartnerRound(w);
    const char* size = GENERATE("text-size-100", "text-size-125", "text-size-150");
    w.trigger(size);
    w.window.resize(1280, 1200); // high enough for the bar at each size
    w.window.goTo(lastStatement(w, about));
    OpenWindow::settle();
    w.click("comeBack");
    for (const char* part : {"toNote", "toEvidence", "comeBack", "comeBackSaved"}) {
        INFO(part << " " << size);
        CHECK(isWhole(w.find(part)));
    }
    w.trigger("text-size-100");
}

TEST_CASE("how far a partner's answers are is told on one line at 1280 by 800")
{
    OpenWindow w;
    startPartnerRound(w);
    w.window.resize(1280, 800);
    w.window.goTo({PageId::Assess, {}, {}, {}});
    OpenWindow::settle();
    int told = 0;
    for (const QLabel* label : w.find("roundView").findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("(optional)"))) {
            ++told;
            CHECK(label->height() < 2 * label->fontMetrics().height());
        }
    CHECK(told == 2);
}

TEST_CASE("in a large window a note is no wider than running text")
{
    OpenWindow w;
    const AgencyId about = startPartnerRound(w);
    w.window.setMinimumSize(0, 0);
    w.window.resize(1920, 1400);
    w.window.goTo(lastStatement(w, about));
    OpenWindow::settle();
    const auto bottomOf = [&](const QWidget& widget) {
        return widget.mapTo(&w.window, widget.rect().bottomLeft()).y();
    };
    const auto topOf = [&](const QWidget& widget) { return widget.mapTo(&w.window, QPoint()).y(); };
    const QWidget& choices = *w.find("answeringView").findChild<QWidget*>(QStringLiteral("choices")); // not a survey's
    CHECK(topOf(w.find("next")) > bottomOf(choices));
    w.click("toNote");
    const auto& note = w.find<QPlainTextEdit>("note");
    REQUIRE(note.isVisible());
    CHECK(note.width() <= 76 * QFontMetricsF(note.font()).averageCharWidth());
    CHECK(topOf(w.find("next")) > bottomOf(note));
}

TEST_CASE("the icons at the end of the menu bar have room around them at twice the text size, and stand in its middle")
{
    OpenWindow w;
    w.startOurs();
    w.window.resize(1280, 800);
    w.trigger("text-size-200");
    OpenWindow::settle();
    QWidget& bar = w.find("toolbar");
    REQUIRE(bar.isVisible());
    for (const auto* button : bar.findChildren<QToolButton*>()) {
        if (!button->isVisible())
            continue;
        INFO(button->objectName().toStdString());
        CHECK(button->width() >= button->iconSize().width() + 8);
        const int middle = button->mapTo(&w.window, button->rect().center()).y();
        const QWidget& menus = *w.window.menuBar();
        CHECK(std::abs(middle - menus.mapTo(&w.window, menus.rect().center()).y()) <= 2);
    }
    w.trigger("text-size-100");
}
