// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/mirror_lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct MirrorLists {
    Q_DECLARE_TR_FUNCTIONS(MirrorPage)
};

constexpr std::size_t kTalkAtOnce = 6;
constexpr std::size_t kAgreedAtOnce = 3;
constexpr std::size_t kOpenAtOnce = 5;
constexpr std::size_t kMirrorInfluencesAtOnce = 4; ///< of each kind

/// A list of which some stands open and all of it is folded where that is not all.
struct CappedList {
    QString fold; ///< says by itself what is in it
    std::vector<ListItem> items;
    std::size_t atOnce = 0;
    bool numbered = false;
    [[nodiscard]] bool isCut() const { return items.size() > atOnce; }
};

void addOpenPart(Blocks& blocks, const CappedList& list)
{
    const auto shown = list.items.begin() + static_cast<std::ptrdiff_t>(std::min(list.items.size(), list.atOnce));
    blocks.list(std::vector<ListItem>(list.items.begin(), shown), list.numbered);
    if (list.isCut())
        blocks.say(MirrorLists::tr("and %n more", nullptr, static_cast<int>(list.items.size() - list.atOnce)),
                   Tone::Quiet);
}

void addFold(Blocks& blocks, const CappedList& list)
{
    if (!list.isCut())
        return;
    Blocks inside;
    inside.list(list.items, list.numbered);
    blocks.fold(list.fold, std::move(inside));
}

CappedList talkList(const Mirror& mirror, const PairNames& names)
{
    CappedList list{MirrorLists::tr("Every statement to talk about"), {}, kTalkAtOnce, true};
    for (const ItemGap& gap : mirror.items)
        if (gap.isToTalkAbout())
            list.items.push_back({gapSentence(*mirror.questionnaire, gap, names), {}});
    return list;
}

/// Statements that both answer alike, by reading.
CappedList alikeList(const Mirror& mirror, const PairNames& names, GapReading reading)
{
    CappedList list{gapReadingWord(reading), {}, kAgreedAtOnce};
    for (const ItemGap& gap : mirror.items)
        if (gap.reading == reading)
            list.items.push_back({pairStatement(*mirror.questionnaire->findItem(gap.item), names), {}});
    return list;
}

void addAlike(Blocks& blocks, const CappedList& list, GapReading reading)
{
    if (list.items.empty())
        return;
    blocks.say(
        MirrorLists::tr("%1. %2", "reading, what it means").arg(gapReadingWord(reading), gapReadingMeaning(reading)));
    addOpenPart(blocks, list);
}

CappedList openQuestions(const Mirror& mirror, const PairNames& names)
{
    CappedList list{MirrorLists::tr("Every open question"), {}, kOpenAtOnce};
    for (const ItemGap& gap : mirror.items)
        if (gap.reading == GapReading::OpenQuestion
            || (!gap.gap && (gap.a.state == AnswerState::DontKnow || gap.b.state == AnswerState::DontKnow)))
            list.items.push_back({openQuestionSentence(*mirror.questionnaire, gap, names), {}});
    return list;
}

/// What `names.a` thinks of `names.b` beside what that says of itself.
struct InfluenceSideBySide {
    Blocks open;
    std::vector<CappedList> lists;
};
InfluenceSideBySide influencesOf(const Mirror& mirror, const std::optional<InfluenceMirror>& influences,
                                 const PairNames& names)
{
    InfluenceSideBySide made;
    made.open.heading(2, MirrorLists::tr("What helps and hinders %1").arg(names.b));
    if (!influences) {
        made.open.say(MirrorLists::tr("Not both have released what they marked."));
        return made;
    }
    made.open.say(readAlikeSentence(*influences, names));
    for (const InfluenceLines& lines : influenceLists(mirror.questionnaire->influences, *influences, names)) {
        CappedList list{
            MirrorLists::tr("%1: %2", "agency, kind of influences").arg(names.b, lines.title), {}, kMirrorInfluencesAtOnce};
        for (const QString& line : lines.lines)
            list.items.push_back({line, {}});
        made.open.say(lines.title, Tone::Quiet);
        addOpenPart(made.open, list);
        made.lists.push_back(std::move(list));
    }
    return made;
}

} // namespace

PairNames pairNames(const Mirror& mirror)
{
    return {QString::fromStdString(mirror.a.name), QString::fromStdString(mirror.b.name)};
}

void addMirrorAnswers(Blocks& blocks, const Mirror& mirror, const PairNames& names)
{
    const CappedList talk = talkList(mirror, names);
    const CappedList agreed = alikeList(mirror, names, GapReading::AgreedGap);
    const CappedList strengths = alikeList(mirror, names, GapReading::SharedStrength);
    const CappedList open = openQuestions(mirror, names);
    Blocks left;
    left.heading(2, MirrorLists::tr("Statements to talk about"), QStringLiteral("talk"));
    if (talk.items.empty())
        left.say(MirrorLists::tr("No statement is two steps or more apart."));
    addOpenPart(left, talk);
    Blocks right;
    right.heading(2, MirrorLists::tr("How well you understand each other"), QStringLiteral("understanding"));
    right.say(understandingSentence(mirror.aOfB, names));
    right.say(understandingSentence(mirror.bOfA, {names.b, names.a}));
    addAlike(right, agreed, GapReading::AgreedGap);
    addAlike(right, strengths, GapReading::SharedStrength);
    if (!open.items.empty()) {
        right.heading(2, MirrorLists::tr("Open questions"), QStringLiteral("open"));
        addOpenPart(right, open);
    }
    blocks.beside(std::move(left), std::move(right));
    for (const CappedList* list : {&talk, &agreed, &strengths, &open})
        addFold(blocks, *list);
}

void addMirrorInfluences(Blocks& blocks, const Mirror& mirror, const PairNames& names)
{
    InfluenceSideBySide ofA = influencesOf(mirror, mirror.influencesOfA, {names.b, names.a});
    InfluenceSideBySide ofB = influencesOf(mirror, mirror.influencesOfB, names);
    blocks.beside(std::move(ofA.open), std::move(ofB.open));
    for (const auto* lists : {&ofA.lists, &ofB.lists})
        for (const CappedList& list : *lists)
            addFold(blocks, list);
}

} // namespace soundings
