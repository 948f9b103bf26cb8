// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/rounds_figure.h"

#include "core/questionnaire/built_in.h"
#include "core/storage/answer_table.h"
#include "core/storage/connection.h"
#include "core/storage/response_table.h"
#include "tests/app/ui/sample_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

/// A session without a window, which would show every answer.
struct TwoPartners : test::SampleWindow {
    TwoPartners() : SampleWindow(Content::Nothing)
    {
        session.create(folder.filePath(QStringLiteral("ours.soundings")),
                       {QStringLiteral("Northvale Council"),
                        {QStringLiteral("Eastholm Health Trust"), QStringLiteral("Westmoor Police")},
                        QStringLiteral("en")});
    }
    /// Agrees with everything, in one transaction: a session puts each answer on disk.
    void agree(const RoundId& round, const char* questionnaire,
               AgencyId about) // by value: closing takes the agencies away
    {
        const Questionnaire& asked = *builtInQuestionnaire({questionnaire});
        Answers answers;
        for (const Item* item : asked.items())
            answers[item->id].answer = Answer::rated(3);
        const QString file = session.file().path;
        session.close();
        transact(Connection::open(file.toStdString(), Sharing::Exclusive), [&](const Transaction& transaction) {
            exchangeAnswers(transaction, ensureResponse(transaction, round, asked, about).id, answers);
        });
        REQUIRE(session.open(file));
    }
};

} // namespace

TEST_CASE("no line joins the trust in some partners to the trust in others")
{
    TwoPartners w;
    const auto answered = [&](const char* label, const Date& date, std::size_t partners) {
        const auto round = w.session.rounds().add(QString::fromLatin1(label), date, {{"partner-understanding"}});
        REQUIRE(round);
        for (std::size_t at = 0; at < partners; ++at)
            w.agree(*round, "partner-understanding", w.session.workspace().partners[at].id);
    };
    answered("One", {2025, 1, 1}, 2);
    answered("Two", {2025, 7, 1}, 2);
    answered("Three", {2026, 1, 1}, 1);
    const RoundsPanel trust = roundsFigure(w.session).chart.panels.back();
    CHECK_FALSE(trust.points[0].isAlone);
    CHECK_FALSE(trust.points[1].isAlone);
    CHECK(trust.points[2].isAlone);
    CHECK(trust.points[2].spoken.contains(QStringLiteral("other partners than in the round before")));
}

TEST_CASE("a round without a number is a gap in the chart, said in words, and the titles are of the last that has one")
{
    TwoPartners w;
    const std::vector<QuestionnaireId> both{{"governance"}, {"partner-understanding"}};
    const RoundId first = w.session.rounds().add(QStringLiteral("Spring 2026"), {2026, 4, 1}, both).value();
    w.agree(first, "governance", {});
    CHECK(roundsFigure(w.session).note.isEmpty());
    CHECK(roundsFigure(w.session).chart.panels.size() == 1); // no trust at all
    w.agree(first, "partner-understanding", w.session.workspace().partners.front().id);
    const RoundId second = w.session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, both).value();
    const RoundsFigure figure = roundsFigure(w.session);
    REQUIRE(figure.chart.panels.size() == 2);
    CHECK(figure.chart.panels[0].title == QStringLiteral("Governance: 75 (Spring 2026)"));
    CHECK(figure.chart.panels[1].title == QStringLiteral("Trust in 1 partner: 75 (Spring 2026)"));
    CHECK(figure.chart.panels[0].points[0].mark->value == 75);
    CHECK_FALSE(figure.chart.panels[0].points[1].mark);
    CHECK(figure.note == QStringLiteral("Autumn 2026 has no number yet: a gap, not a change."));
    CHECK(figure.header.size() == 4); // a part has no band
    for (const QStringList& row : figure.rows)
        CHECK(row.size() == figure.header.size());
    REQUIRE(w.session.rounds().close(second));
    CHECK(roundsFigure(w.session).note == QStringLiteral("Autumn 2026 has no number: a gap, not a change."));
}
