// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/next_band_text.h"
#include "app/ui/results/next_band_card.h"
#include "app/ui/results/next_band_panel.h"
#include "app/ui/results/results_page.h"
#include "tests/app/ui/sample_window.h"

#include <catch2/catch.hpp>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace soundings;
using soundings::test::SampleWindow;

namespace {

template <class Widget> Widget& nextPart(const QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return *found;
}

const RoundResult& currentResult(const Session& session)
{
    return session.rounds().result(session.rounds().current()->id);
}

void letGo() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

QString tickName(const char* list, const ItemId& item)
{
    return QStringLiteral("results.next.readiness.%1.tick.%2")
        .arg(QLatin1String(list), QString::fromStdString(item.value));
}

} // namespace

TEST_CASE("the results say what the next band would take, for readiness and for the partner shown")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    const RoundResult& result = currentResult(window.session);
    const NextBand next = nextReadinessBand(result, {});
    REQUIRE_FALSE(next.sets.empty());
    CHECK(nextPart<QLabel>(page, QStringLiteral("results.next.readiness.sentence")).text()
          == nextBandSentence(result, next, {}));
    const auto partners = result.partnersRated();
    REQUIRE(partners.size() > 1);
    for (const PartnerResult* partner : {partners.front(), partners.back()}) {
        Place place;
        place.about = partner->about.id;
        static_cast<Page&>(page).arrive(place);
        letGo();
        CHECK(nextPart<QLabel>(page, QStringLiteral("results.next.trust.sentence")).text()
              == nextBandSentence(result, nextTrustBand(*partner, {}), partner->about.id));
    }
}

TEST_CASE("a tick that something cannot be changed recomputes at once, is kept, and can be taken back")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    const RoundResult& result = currentResult(window.session);
    const ItemId item = nextReadinessBand(result, {}).sets.front().improvements.front().item;
    nextPart<QCheckBox>(page, tickName("set.0", item)).click();
    letGo();
    const NextBand without = nextReadinessBand(result, {item});
    CHECK(nextPart<QLabel>(page, QStringLiteral("results.next.readiness.sentence")).text()
          == nextBandSentence(result, without, {}));
    CHECK(page.findChild<QCheckBox*>(tickName("set.0", item)) == nullptr);
    CHECK(nextPart<QCheckBox>(page, tickName("cannot", item)).isChecked());
    static_cast<Page&>(page).rebuild();
    letGo();
    nextPart<QCheckBox>(page, tickName("cannot", item)).click();
    letGo();
    CHECK(page.findChild<QCheckBox*>(tickName("cannot", item)) == nullptr);
    CHECK(page.findChild<QCheckBox*>(tickName("set.0", item)) != nullptr);
}

TEST_CASE("an improvement becomes an action in one click")
{
    SampleWindow window;
    ResultsPage page(window.session, window.prompts);
    page.show();
    const RoundResult& result = currentResult(window.session);
    const Improvement improvement = nextReadinessBand(result, {}).sets.front().improvements.front();
    const auto before = window.session.decisions().actionList().size();
    auto& plan = nextPart<QPushButton>(page, QStringLiteral("results.next.readiness.set.0.plan.0"));
    CHECK(plan.isVisible());
    if (plan.text() == QStringLiteral("Make it an action"))
        plan.click();
    const auto actions = window.session.decisions().actionList();
    CHECK(std::any_of(actions.begin(), actions.end(),
                      [&](const Action& action) { return action.item == improvement.item; }));
    CHECK(actions.size() <= before + 1);
    static_cast<Page&>(page).rebuild();
    letGo();
    CHECK(nextPart<QPushButton>(page, QStringLiteral("results.next.readiness.set.0.plan.0")).text()
          == QStringLiteral("In your actions"));
}
