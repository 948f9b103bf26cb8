// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/mirror_page.h"

#include "app/charts/mirror_figures.h"
#include "app/report/cells.h"
#include "app/report/mirror_lists.h"
#include "app/text/gap_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct MirrorPage {
    Q_DECLARE_TR_FUNCTIONS(MirrorPage)
};

Headline trustIn(const QString& by, const QString& about, const std::optional<Index>& index)
{
    Headline headline;
    headline.title = MirrorPage::tr("%1 about %2").arg(by, about);
    if (!index || !index->score) {
        headline.number = MirrorPage::tr("No number yet");
        headline.spoken = MirrorPage::tr("%1: no number yet.").arg(headline.title);
        return headline;
    }
    headline.number = QString::number(index->score->rounded());
    headline.unit = MirrorPage::tr("out of 100");
    headline.mark = RulerMark{index->score->rounded(), {}, {}};
    if (index->band) {
        headline.band = bandWord(IndexKind::Trust, *index->band);
        headline.bandStep = static_cast<int>(*index->band) + 1;
    }
    headline.spoken = MirrorPage::tr("%1: %2 out of 100, %3.").arg(headline.title, headline.number, headline.band);
    return headline;
}

/// The sections to talk about first by name; else that there are none.
QString firstSentence(const Mirror& mirror, const PairNames& names)
{
    QStringList titles;
    for (const SectionGap& section : mirror.sections)
        if (section.reading == SectionReading::TalkAboutThisFirst)
            titles << shown(mirror.questionnaire->findSection(section.id)->title, {names.b, names.a});
    if (titles.isEmpty())
        return MirrorPage::tr("No section is so far apart that you should talk about it first: choose what matters to "
                              "you both.");
    return MirrorPage::tr("Talk about this first: %1.").arg(titles.join(QStringLiteral(", ")));
}

QString readingText(const ItemGap& gap)
{
    if (!gap.reading || *gap.reading == GapReading::Mixed)
        return {};
    return MirrorPage::tr("%1. %2", "reading, what it means")
        .arg(gapReadingWord(*gap.reading), gapReadingMeaning(*gap.reading));
}

Cell answerCell(const Questionnaire& questionnaire, const ItemId& item, const ComparedAnswer& answer)
{
    if (answer.state == AnswerState::Rated)
        return scoreCell(answer.score);
    Answer words;
    words.state = answer.state;
    return {answerText(questionnaire, *questionnaire.findItem(item), words)};
}

Table itemTable(const Mirror& mirror, const PairNames& names)
{
    const auto numbers = [](const char* id, const QString& heading) {
        return Column{QLatin1String(id), heading, Column::Holds::Numbers, MirrorPage::tr("out of 100")};
    };
    Table table{QStringLiteral("statements"), MirrorPage::tr("Every statement, the furthest apart first"), {}, {}};
    table.columns = {wordsColumn(QStringLiteral("statement"), MirrorPage::tr("Statement")), numbers("first", names.a),
                     numbers("second", names.b), wordsColumn(QStringLiteral("reading"), MirrorPage::tr("Reading"))};
    for (const ItemGap& gap : mirror.items)
        table.rows.push_back({{{pairStatement(*mirror.questionnaire->findItem(gap.item), names)},
                               answerCell(*mirror.questionnaire, gap.item, gap.a),
                               answerCell(*mirror.questionnaire, gap.mirror, gap.b),
                               {readingText(gap)}}});
    return table;
}

/// Each section folded, with its statements on one ruler.
void addSections(Blocks& blocks, const Mirror& mirror, const PairNames& names)
{
    for (const SectionGap& section : mirror.sections) {
        std::vector<const ItemGap*> items;
        for (const ItemGap& gap : mirror.items)
            if (gap.section == section.section)
                items.push_back(&gap);
        const QString title = shown(mirror.questionnaire->findSection(section.id)->title, {names.b, names.a});
        Blocks inside;
        inside.figure(mirrorItems(mirror, items));
        blocks.fold(section.reading ? MirrorPage::tr("%1, statement by statement: %2", "section, reading")
                                          .arg(title, sectionReadingWord(*section.reading))
                                    : MirrorPage::tr("%1, statement by statement", "section").arg(title),
                    std::move(inside));
    }
}

} // namespace

void addMirror(Blocks& blocks, const Mirror& mirror, MirrorItems as)
{
    const PairNames names = pairNames(mirror);
    if (!mirror.items.empty())
        blocks.say(firstSentence(mirror, names), Tone::Lead);
    blocks.headline(trustIn(names.a, names.b, mirror.aAboutB));
    blocks.headline(trustIn(names.b, names.a, mirror.bAboutA));
    if (mirror.items.empty()) {
        blocks.say(MirrorPage::tr("Not both have released their answers about each other, so no statements stand side "
                                  "by side."));
        return;
    }
    blocks.figure(mirrorSections(mirror));
    addMirrorAnswers(blocks, mirror, names);
    addMirrorInfluences(blocks, mirror, names);
    if (as == MirrorItems::BySection)
        addSections(blocks, mirror, names);
    Blocks inside;
    inside.table(itemTable(mirror, names));
    blocks.fold(MirrorPage::tr("Every statement, side by side"), std::move(inside));
}

PairPlaces placesOfPair(const PackTable& packs, const AgencyId& one, const AgencyId& other)
{
    const auto a = packs.find({one, {}});
    const auto b = packs.find({other.isEmpty() ? packs.round().ours.value_or(AgencyId{}) : other, {}});
    if (!a || !b || *a == *b || (packs.response(*a, *b) == nullptr && packs.response(*b, *a) == nullptr))
        return {{}, MirrorPage::tr("Neither of the two has released anything about the other in this round.")};
    if (!packs.mayName(*a, *b))
        return {{}, MirrorPage::tr("The two have not both agreed that what they say of each other is shown.")};
    return {std::minmax(*a, *b), {}};
}

void addMirrorPage(Blocks& blocks, const ReportSource& source, const ReportChoices& choices)
{
    const PackTable packs(*source.packs);
    const PairPlaces pair = placesOfPair(packs, choices.about, choices.other);
    if (!pair.places)
        return blocks.say(pair.why);
    addMirror(blocks, mirrorOf(packs, pair.places->first, pair.places->second), MirrorItems::InTable);
}

} // namespace soundings
