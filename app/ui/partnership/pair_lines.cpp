// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partnership/pair_lines.h"

#include "app/text/gap_text.h"
#include "app/text/language.h"
#include "app/text/partnership_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct PairLines {
    Q_DECLARE_TR_FUNCTIONS(PairLines)
};

QString nameOf(const PartnershipView& view, std::size_t agency)
{
    return QString::fromStdString(view.packs.agencies()[agency].name);
}

void lead(ResultLine& line, const PartnershipView& view, std::size_t a, std::size_t b)
{
    line.place = placeOfPair(view, a, b);
    line.link = PairLines::tr("See both sides");
}

} // namespace

Place placeOfPair(const PartnershipView& view, std::size_t a, std::size_t b)
{
    Place place;
    place.page = PageId::Pair;
    place.about = view.packs.agencies()[a].id;
    place.other = view.packs.agencies()[b].id;
    return place;
}

std::vector<ResultLine> gapLines(const PartnershipView& view)
{
    std::vector<ResultLine> lines;
    for (const LargestGap& gap : view.gaps) {
        ResultLine line;
        line.text = largestGapSentence(gap, view.packs);
        const Section* section = gap.questionnaire->findSection(gap.section.id);
        const QString other = PairLines::tr("the other agency");
        line.note = PairLines::tr("%1 · %2", "section, reading")
                        .arg(shown(section->title, {other, other}), sectionReadingWord(*gap.section.reading));
        if (gap.isNamed)
            lead(line, view, gap.a, gap.b);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString noLargeGapText()
{
    return PairLines::tr("No two agencies see anything two steps or more apart in a section worth a look.");
}

std::vector<ResultLine> pairLines(const PartnershipView& view)
{
    std::vector<ResultLine> lines;
    for (const PartnershipPair& pair : view.partnership.pairs) {
        if (!pair.isNamed)
            continue;
        ResultLine line;
        line.text = PairLines::tr("%1 and %2", "two agencies").arg(nameOf(view, pair.a), nameOf(view, pair.b));
        line.note = PairLines::tr("Working level %1", "number, what is special").arg(pairText(pair));
        lead(line, view, pair.a, pair.b);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString unnamedPairsText(const PartnershipView& view)
{
    int unnamed = 0;
    for (const PartnershipPair& pair : view.partnership.pairs)
        unnamed += pair.isNamed ? 0 : 1;
    return unnamed == 0 ? QString()
                        : PairLines::tr("%n further pairs have answered, and not both have agreed to be shown by name.",
                                        nullptr, unnamed);
}

} // namespace soundings
