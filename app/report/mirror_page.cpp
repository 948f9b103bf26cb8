// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/mirror_page.h"

#include "app/charts/mirror_figures.h"
#include "app/report/cells.h"
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

constexpr std::size_t kTalkAtOnce = 6;
constexpr std::size_t kAgreedAtOnce = 3;
constexpr std::size_t kOpenAtOnce = 5;

PairNames pairNames(const Mirror& mirror)
{
    return {QString::fromStdString(mirror.a.name), QString::fromStdString(mirror.b.name)};
}

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

void addTalk(Blocks& blocks, const Mirror& mirror, const PairNames& names)
{
    std::vector<ListItem> items;
    for (const ItemGap& gap : mirror.items)
        if (items.size() < kTalkAtOnce && gap.isToTalkAbout())
            items.push_back({gapSentence(*mirror.questionnaire, gap, names), {}});
    blocks.heading(2, MirrorPage::tr("Statements to talk about"), QStringLiteral("talk"));
    if (items.empty())
        blocks.say(MirrorPage::tr("No statement is two steps or more apart."));
    blocks.list(std::move(items), true);
}

/// Statements that both answer alike, by reading.
void addAlike(Blocks& blocks, const Mirror& mirror, const PairNames& names, GapReading reading)
{
    QStringList lines;
    for (const ItemGap& gap : mirror.items)
        if (gap.reading == reading && lines.size() < static_cast<qsizetype>(kAgreedAtOnce))
            lines << pairStatement(*mirror.questionnaire->findItem(gap.item), names);
    if (lines.isEmpty())
        return;
    blocks.say(
        MirrorPage::tr("%1. %2", "reading, what it means").arg(gapReadingWord(reading), gapReadingMeaning(reading)));
    blocks.list(lines);
}

void addOpenQuestions(Blocks& blocks, const Mirror& mirror, const PairNames& names)
{
    QStringList lines;
    for (const ItemGap& gap : mirror.items)
        if (gap.reading == GapReading::OpenQuestion
            || (!gap.gap && (gap.a.state == AnswerState::DontKnow || gap.b.state == AnswerState::DontKnow)))
            lines << openQuestionSentence(*mirror.questionnaire, gap, names);
    if (lines.isEmpty())
        return;
    blocks.heading(2, MirrorPage::tr("Open questions"), QStringLiteral("open"));
    const qsizetype further = lines.size() - static_cast<qsizetype>(kOpenAtOnce);
    blocks.list(lines.mid(0, static_cast<qsizetype>(kOpenAtOnce)));
    if (further > 0)
        blocks.say(MirrorPage::tr("and %n more", nullptr, static_cast<int>(further)), Tone::Quiet);
}

/// What `names.a` thinks of `names.b` beside what that says of itself.
Blocks influencesOf(const Mirror& mirror, const std::optional<InfluenceMirror>& influences, const PairNames& names)
{
    Blocks blocks;
    blocks.heading(2, MirrorPage::tr("What helps and hinders %1").arg(names.b));
    if (!influences) {
        blocks.say(MirrorPage::tr("Not both have released what they marked."));
        return blocks;
    }
    blocks.say(readAlikeSentence(*influences, names));
    for (const InfluenceLines& lines : influenceLists(mirror.questionnaire->influences, *influences, names)) {
        blocks.say(lines.title, Tone::Quiet);
        blocks.list(lines.lines);
    }
    return blocks;
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

void addMirror(Blocks& blocks, const Mirror& mirror)
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
    Blocks left;
    addTalk(left, mirror, names);
    Blocks right;
    right.heading(2, MirrorPage::tr("How well you understand each other"), QStringLiteral("understanding"));
    right.say(understandingSentence(mirror.aOfB, names));
    right.say(understandingSentence(mirror.bOfA, {names.b, names.a}));
    addAlike(right, mirror, names, GapReading::AgreedGap);
    addAlike(right, mirror, names, GapReading::SharedStrength);
    addOpenQuestions(right, mirror, names);
    blocks.beside(std::move(left), std::move(right));
    blocks.beside(influencesOf(mirror, mirror.influencesOfA, {names.b, names.a}),
                  influencesOf(mirror, mirror.influencesOfB, names));
    Blocks inside;
    inside.table(itemTable(mirror, names));
    blocks.fold(MirrorPage::tr("Every statement, side by side"), std::move(inside));
}

} // namespace

void addMirrorPage(Blocks& blocks, const ReportSource& source, const ReportChoices& choices)
{
    const PackTable packs(*source.packs);
    const AgencyId other = choices.other.isEmpty() ? source.packs->ours.value_or(AgencyId{}) : choices.other;
    const auto one = packs.find({choices.about, {}});
    const auto two = packs.find({other, {}});
    const bool isThere = one && two && *one != *two;
    if (!isThere || (packs.response(*one, *two) == nullptr && packs.response(*two, *one) == nullptr))
        return blocks.say(MirrorPage::tr("Neither of the two has released anything about the other in this round."));
    if (!packs.mayName(*one, *two))
        return blocks.say(MirrorPage::tr("The two have not both agreed that what they say of each other is shown."));
    addMirror(blocks, mirrorOf(packs, std::min(*one, *two), std::max(*one, *two)));
}

} // namespace soundings
