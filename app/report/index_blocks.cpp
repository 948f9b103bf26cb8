// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/index_blocks.h"

#include "app/charts/ruler_mark.h"
#include "app/text/capitalised.h"
#include "app/text/index_text.h"
#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/result_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct IndexBlocks {
    Q_DECLARE_TR_FUNCTIONS(IndexBlocks)
};

void setBand(Headline& headline, const Index& index)
{
    if (!index.score)
        return;
    headline.band = IndexBlocks::tr("No band");
    if (!index.band)
        return;
    headline.bandStep = static_cast<int>(*index.band) + 1;
    headline.band = bandWord(index.kind, *index.band);
}

Headline headlineOf(const QString& title, const Index& index)
{
    Headline headline;
    headline.title = title;
    headline.number = scoreText(index.score);
    if (index.score)
        headline.unit = IndexBlocks::tr("out of 100");
    headline.mark = rulerMark(index.score, index.range);
    setBand(headline, index);
    const QString number = scoreWithRange(index.score, index.range);
    headline.spoken = index.score
        ? IndexBlocks::tr("%1: %2 out of 100, %3.", "title, number, band").arg(title, number, headline.band)
        : IndexBlocks::tr("%1: %2.", "title, no number").arg(title, number);
    return headline;
}

/// Of whom a band is: "readiness" or "trust in Westmoor Police".
QString whose(const PartnerResult* partner)
{
    return partner == nullptr
        ? IndexBlocks::tr("readiness", "in a sentence")
        : IndexBlocks::tr("trust in %1", "in a sentence").arg(QString::fromStdString(partner->about.name));
}

QString countOf(const Index& index, const QString& whose)
{
    const QString byNumber = bandWord(index.kind, *index.byNumber);
    if (!index.band)
        return IndexBlocks::tr("By number %1 is %2. It has no band without:", "readiness, band").arg(whose, byNumber);
    const QString held = bandWord(index.kind, *index.band);
    return index.unmet.empty()
        ? IndexBlocks::tr("By number %1 is %2. It is held at %3 because nobody could confirm:", "readiness, band, band")
              .arg(whose, byNumber, held)
        : IndexBlocks::tr("By number %1 is %2. It is held at %3 because a must-have is not met:",
                          "readiness, band, band", static_cast<int>(index.unmet.size()))
              .arg(whose, byNumber, held);
}

/// A must-have as an item of a list; of readiness with why it is one, which with partners would be said of each.
ListItem held(const QString& words, const MustHaveItem& item, bool isReadiness)
{
    ListItem made{IndexBlocks::tr("%1.", "a must-have as a sentence").arg(capitalised(words)), {}};
    if (isReadiness)
        made.details << shown(item.item->mustHave->reason);
    return made;
}

bool holds(const Index& index) { return index.score && (index.isHeldBack() || !index.band); }

/// The must-haves that decide: those not answered keep the band away, else those not met hold it, else those in doubt.
const std::vector<ItemId>& deciding(const Index& index)
{
    if (!index.band)
        return index.waitsFor;
    return index.unmet.empty() ? index.unconfirmed : index.unmet;
}

} // namespace

Headline readinessHeadline(const RoundResult& result)
{
    const ConsensusResult* governance = result.governance();
    if (result.readiness.score || governance == nullptr || !governance->score.score)
        return headlineOf(IndexBlocks::tr("Readiness of our agency"), result.readiness);
    Headline headline; // what there is, rather than that the whole has no number; a part has no band
    headline.title = shown(governance->questionnaire->title);
    headline.number = scoreText(governance->score.score);
    headline.unit = IndexBlocks::tr("out of 100");
    headline.mark = rulerMark(governance->score.score, governance->score.range);
    headline.spoken =
        IndexBlocks::tr("%1: %2 %3.", "title, number, unit")
            .arg(headline.title, scoreWithRange(governance->score.score, governance->score.range), headline.unit);
    return headline;
}

Headline trustHeadline(const RoundResult& result)
{
    const auto rated = result.partnersRated();
    if (rated.size() == 1)
        return headlineOf(IndexBlocks::tr("Trust in %1").arg(QString::fromStdString(rated.front()->about.name)),
                          *rated.front()->trust);
    Headline headline;
    headline.title = IndexBlocks::tr("Trust we place in our partners");
    const auto trust = result.trustGiven();
    headline.number = scoreText(trust);
    headline.mark = rulerMark(trust, {});
    if (trust)
        headline.unit = IndexBlocks::tr("out of 100, the mean of %n partners", "", static_cast<int>(rated.size()));
    headline.spoken = trust
        ? IndexBlocks::tr("%1: %2 %3.", "title, number, unit").arg(headline.title, headline.number, headline.unit)
        : IndexBlocks::tr("%1: %2.", "title, no number").arg(headline.title, headline.number);
    return headline;
}

void addWhatHolds(Blocks& blocks, const RoundResult& result, const Index& index, const PartnerResult* partner)
{
    if (!holds(index))
        return;
    blocks.say(countOf(index, whose(partner)), Tone::Held);
    std::vector<ListItem> items;
    const bool isUnmet = index.band && !index.unmet.empty();
    for (const MustHaveItem& item : mustHaveItems(result, partner, deciding(index)))
        items.push_back(held(isUnmet ? unmetClause(item) : quoted(item.title), item, partner == nullptr));
    blocks.list(std::move(items));
}

QStringList otherNotes(const RoundResult& result, const Index& index, const PartnerResult* partner)
{
    Index rest = index;
    if (holds(index)) { // said already, by addWhatHolds()
        rest.waitsFor.clear();
        if (index.band)
            rest.unmet.clear();
        if (index.band && index.unmet.empty())
            rest.unconfirmed.clear();
    }
    return indexNotes(result, rest, partner);
}

} // namespace soundings
