// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"
#include "core/questionnaire/built_in.h"
#include "tests/support/open_window.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

TEST_CASE("what was marked to hinder and to help a partner stands with the trust in it")
{
    OpenWindow w;
    w.startOurs();
    const auto round = w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"partner-understanding"}});
    const Agency partner = w.session.workspace().partners.front();
    const auto response = w.session.answering().respond(*round, {"partner-understanding"}, partner.id).value();
    const QuestionnairePtr asked = builtInQuestionnaire({"partner-understanding"});
    for (const Item* item : asked->items()) {
        AnswerRecord record;
        record.answer = Answer::rated(3);
        REQUIRE(w.session.answering().answer(response, item->id, record));
    }
    const auto& list = asked->influences;
    const auto markOf = [&](int value) {
        for (const InfluenceMark& mark : list.marks)
            if (mark.value == value)
                return QString::fromStdString(mark.id);
        return QString();
    };
    REQUIRE(
        w.session.answering().markInfluence(response, InfluenceSide::AboutPartner, list.influences[0].id, markOf(-2)));
    REQUIRE(
        w.session.answering().markInfluence(response, InfluenceSide::AboutPartner, list.influences[1].id, markOf(0)));
    w.window.goTo({PageId::Results, {}, partner.id, {}});
    OpenWindow::settle();
    w.click("results.partner.talk.toggle");
    QStringList words;
    for (const QLabel* label : w.find("results.partner").findChildren<QLabel*>())
        words << label->text();
    const Names names{QString::fromStdString(partner.name), {}};
    CHECK(words.contains(QStringLiteral("What we think hinders %1 in sharing with us").arg(names.partner)));
    CHECK(words.contains(shown(list.influences[0].text, names)));
    CHECK_FALSE(words.contains(shown(list.influences[1].text, names)));
    CHECK(words.contains(QStringLiteral("To ask: %1\nTo do together: %2")
                             .arg(shown(list.influences[0].ask, names), shown(list.influences[0].together, names))));
    CHECK(words.filter(QStringLiteral("What we think helps")).isEmpty());
}
