// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/partnership/largest_gaps.h"
#include "core/partnership/mirror.h"

namespace soundings {

/// "Shared strength", "We may be overrating this", …: seen from the first of the two.
QString gapReadingWord(GapReading reading);
/// What a reading means for the two, a sentence: "Start here: nobody has to be persuaded."; empty where it says all.
QString gapReadingMeaning(GapReading reading);
/// "Worth a look", "Talk about this first".
QString sectionReadingWord(SectionReading reading);

/// Two agencies by name, in the order of the gap.
struct PairNames {
    QString a;
    QString b;
};

/// A statement as the first agency answers it: "We know what Westmoor Police hopes to achieve …".
QString pairStatement(const Item& item, const PairNames& names);
/// What a gap says, as `compare` of its item has it (SCORING.md section 4): who believes what of whom, never who is
/// right. Only of a gap that is not 0.
QString gapSentence(const Questionnaire& questionnaire, const ItemGap& gap, const PairNames& names);
/// The same for one of the largest; agencies that may not be named are not.
QString largestGapSentence(const LargestGap& gap, const PackTable& packs);
/// "Westmoor Police could not say: “…”" for an open question.
QString openQuestionSentence(const Questionnaire& questionnaire, const ItemGap& gap, const PairNames& names);
/// "How well A understands B: A says 75, B says 42."
QString understandingSentence(const MutualUnderstanding& understanding, const PairNames& names);

/// One of four lists of influences, with what starts the conversation about each brake.
struct InfluenceLines {
    QString title;
    QStringList lines;
};
/// The lists that are not empty. `names.a` thinks of `names.b`, who says it of itself.
std::vector<InfluenceLines> influenceLists(const InfluenceList& list, const InfluenceMirror& mirror,
                                           const PairNames& names);
/// "A reads 14 of 20 influences on B the way B does."; empty where there are none that both marked.
QString readAlikeSentence(const InfluenceMirror& mirror, const PairNames& names);

} // namespace soundings
