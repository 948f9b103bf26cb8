// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about answers that do not fit, in the window.
#include <QRegularExpression>

#include "app/text/check_text.h"
#include "app/ui/checks/check_card.h"
#include "app/ui/kit/disclosure.h"
#include "tests/support/northvale.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const QString kGuidance = QStringLiteral("no-evidence-gov.people-support.practical-guidance-");
const QString kDpia = QStringLiteral("must-have-unknown-gov.lawful-basis-and-agreements.dpia-");

/// An open round with one answer at level 3 without evidence, and a must-have that nobody knows.
void startRound(OpenWindow& w)
{
    w.startOurs();
    const auto round = w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {{"governance"}});
    REQUIRE(round);
    const ResponseId response = w.session.answering().respond(*round, {"governance"}, {}).value();
    REQUIRE(w.session.answering().answer(response, {"gov.people-support.practical-guidance"},
                                         AnswerRecord{Answer::rated(3), {}, {}, false}));
    REQUIRE(w.session.answering().answer(response, {"gov.lawful-basis-and-agreements.dpia"},
                                         AnswerRecord{Answer::dontKnow(), {}, {}, false}));
    OpenWindow::settle();
}

bool isAsked(const OpenWindow& w, const QString& check)
{
    return w.window.findChild<QWidget*>(QStringLiteral("check-aside-") + check) != nullptr;
}

void goToResults(OpenWindow& w)
{
    w.window.goTo({PageId::Results, {}, {}, {}});
    OpenWindow::settle();
}

} // namespace

TEST_CASE("Results ask about answers that do not fit, and lead to them")
{
    OpenWindow w;
    startRound(w);
    goToResults(w);
    CHECK(isAsked(w, kGuidance));
    CHECK(isAsked(w, kDpia));
    CHECK(w.find<QLabel>(QStringLiteral("check-text-") + kDpia).text().contains(QStringLiteral("Who would know?")));
    w.click(QStringLiteral("check-go-") + kDpia);
    CHECK(w.window.page() == PageId::Assess);
}

TEST_CASE("a question is set aside with a reason, stays aside, is undone, and is asked again")
{
    OpenWindow w;
    startRound(w);
    goToResults(w);
    w.click(QStringLiteral("check-aside-") + kGuidance); // no reason is given
    CHECK(isAsked(w, kGuidance));
    CHECK_FALSE(w.has("checks-aside"));
    w.prompts.texts = {QStringLiteral("It is on paper")};
    w.click(QStringLiteral("check-aside-") + kGuidance);
    CHECK_FALSE(isAsked(w, kGuidance));
    REQUIRE(w.has("checks-aside"));
    const QString path = w.session.file().path;
    w.session.close();
    w.session.open(path);
    goToResults(w);
    CHECK_FALSE(isAsked(w, kGuidance));
    w.find<Disclosure>("checks-aside").setOpen(true);
    w.click(QStringLiteral("check-again-") + kGuidance);
    CHECK(isAsked(w, kGuidance));
    w.trigger("edit-undo");
    CHECK_FALSE(isAsked(w, kGuidance));
}

TEST_CASE("Check your answers shows at once what was set aside and what is asked again, and which must-have is not met")
{
    OpenWindow w;
    startRound(w);
    w.window.goTo({PageId::Assess, {"governance"}, {}, {}});
    OpenWindow::settle();
    w.click("openCheck");
    auto& check = w.find<QWidget>("checkView");
    const auto isAskedHere = [&] {
        return check.findChild<QWidget*>(QStringLiteral("check-aside-") + kGuidance) != nullptr;
    };
    REQUIRE(isAskedHere());
    w.prompts.texts = {QStringLiteral("It is on paper")};
    check.findChild<QPushButton*>(QStringLiteral("check-aside-") + kGuidance)->click();
    OpenWindow::settle();
    CHECK_FALSE(isAskedHere());
    w.trigger("edit-undo");
    OpenWindow::settle();
    CHECK(isAskedHere());
    const auto lines = check.findChildren<QLabel*>();
    CHECK(std::count_if(lines.begin(), lines.end(),
                        [](const QLabel* line) {
                            return line->text().contains(
                                QStringLiteral("◇ Must-have · Until you know, this must-have"));
                        })
          == 1);
}

TEST_CASE("Check your answers asks about its own response, and what is answered since is asked no longer")
{
    OpenWindow w;
    startRound(w);
    const Round round = *w.session.rounds().current();
    CheckCard card(w.session, w.prompts, round.id, CheckScope{{"governance"}, {}});
    CHECK_FALSE(card.isEmpty());
    CheckCard other(w.session, w.prompts, round.id, CheckScope{{"partner-understanding"}, {"any"}});
    CHECK(other.isEmpty());
    CHECK(makeCheckCard(w.session, w.prompts, round.id, CheckScope{{"partner-understanding"}, {"any"}}) == nullptr);
    const ResponseId response = w.session.rounds().record(round.id).consensus.at(0).id;
    for (const char* item : {"gov.people-support.practical-guidance", "gov.lawful-basis-and-agreements.dpia"})
        w.session.answering().answer(response, {item}, AnswerRecord{Answer::rated(1), {}, {}, false});
    CHECK(CheckCard(w.session, w.prompts, round.id, {}).isEmpty());
}

TEST_CASE("missing evidence is one question that names what it is of, set aside as one and undone as one")
{
    OpenWindow w;
    startRound(w);
    const ResponseId response = w.session.rounds().record(w.session.rounds().current()->id).consensus.at(0).id;
    for (const char* item : {"gov.people-support.training", "gov.people-support.advice-route"})
        REQUIRE(w.session.answering().answer(response, {item}, AnswerRecord{Answer::rated(3), {}, {}, false}));
    goToResults(w);
    const auto& card = w.find<CheckCard>("checks");
    const auto texts = card.findChildren<QLabel*>(QRegularExpression(QStringLiteral("^check-text-no-evidence")));
    REQUIRE(texts.size() == 1);
    CHECK(texts.front()->text().contains(QStringLiteral("3 things in “Governance”")));
    const auto which = card.findChildren<Disclosure*>(QRegularExpression(QStringLiteral("^check-which-")));
    REQUIRE(which.size() == 1);
    CHECK(card.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^check-go-no-evidence"))).isEmpty());
    which.front()->setOpen(true);
    CHECK(card.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^check-go-no-evidence"))).size() == 3);
    const auto aside = [&w] {
        return w.window.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^check-aside-no-evidence")));
    };
    REQUIRE(aside().size() == 1);
    w.prompts.texts = {QStringLiteral("All of it is on paper")};
    aside().front()->click();
    OpenWindow::settle();
    CHECK(aside().isEmpty());
    CHECK(w.session.decisions().checksSetAside(w.session.rounds().current()->id).size() == 3);
    w.trigger("edit-undo");
    CHECK(aside().size() == 1);
    CHECK(w.session.decisions().checksSetAside(w.session.rounds().current()->id).empty());
}

TEST_CASE("three questions are shown and the rest is folded")
{
    OpenWindow w;
    w.session.createSample(w.path("sample.soundings"));
    goToResults(w);
    const auto all = consistencyChecks(w.session.rounds().result(w.session.rounds().current()->id), nullptr);
    const std::size_t asked = askedChecks(all, {}).size();
    REQUIRE(asked > 3);
    CHECK(asked < all.size());
    const auto& card = w.find<CheckCard>("checks");
    const auto questions = [&] {
        return card.findChildren<QLabel*>(QRegularExpression(QStringLiteral("^check-text-"))).size();
    };
    CHECK(questions() == 3);
    w.find<Disclosure>("checks-rest").setOpen(true);
    CHECK(questions() >= static_cast<qsizetype>(asked));
    CHECK(card.findChildren<QPushButton*>().size() > 6);
}

TEST_CASE("every kind of question has words of its own: what, why and what to look at")
{
    const RoundResult result = roundResult(northvaleRound());
    QStringList words;
    for (int kind = 0; kind <= static_cast<int>(CheckKind::InfluenceAgainst); ++kind) {
        ConsistencyCheck check;
        check.kind = static_cast<CheckKind>(kind);
        check.questionnaire = {"governance"};
        check.item = {"gov.people-support.practical-guidance"};
        for (const QString& text : {checkQuestion(result, {{check}, {}}), checkReason(check), checkAdvice(check)}) {
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.contains(QLatin1Char('%')));
        }
        words << checkReason(check);
    }
    words.removeDuplicates();
    CHECK(words.size() == 8);
}
