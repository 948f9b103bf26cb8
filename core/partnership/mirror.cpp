// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/mirror.h"

namespace soundings {

namespace {

/// The mean of what is rated of the items at `places`, where enough is.
std::optional<Fraction> meanOf(const AnswerRow& row, const std::vector<std::size_t>& places)
{
    Fraction sum;
    int rated = 0;
    int applicable = 0;
    for (const std::size_t place : places) {
        applicable += row[place].state == AnswerState::NotApplicable ? 0 : 1;
        if (row[place].state != AnswerState::Rated)
            continue;
        sum += row[place].score;
        ++rated;
    }
    if (!isEnoughRated(rated, applicable))
        return std::nullopt;
    return sum / Fraction(rated);
}

MutualUnderstanding understanding(const ComparedItems& items, const AnswerRow& own, const AnswerRow& others)
{
    std::vector<std::size_t> claims;
    std::vector<std::size_t> seen;
    for (const ComparedItem& compared : items.items())
        if (compared.item->compare == CompareKind::Perception && compared.place < compared.mirror) {
            claims.push_back(compared.place);
            seen.push_back(compared.mirror);
        }
    return {meanOf(own, claims), meanOf(others, seen), static_cast<int>(claims.size())};
}

/// What a response marked, by another list where it answered another version of the questionnaire; empty without marks.
std::vector<InfluenceMarked> marksOf(const PackTable& packs, const QuestionnairePtr& questionnaire, std::size_t by,
                                     std::size_t about, InfluenceSide side)
{
    const auto* read = packs.marks(by, about, side);
    if (read == nullptr)
        return {};
    const PackResponse& response = *packs.response(by, about);
    if (packs.questionnaireOf(response) == questionnaire)
        return *read;
    return influenceRow(questionnaire->influences,
                        *(side == InfluenceSide::AboutUs ? response.aboutUs : response.aboutPartner));
}

/// What `of` marked of itself beside what `by` thinks of it.
std::optional<InfluenceMirror> influencesOf(const PackTable& packs, const QuestionnairePtr& questionnaire,
                                            std::size_t of, std::size_t by)
{
    const auto ofItself = marksOf(packs, questionnaire, of, by, InfluenceSide::AboutUs);
    const auto asTheOtherThinks = marksOf(packs, questionnaire, by, of, InfluenceSide::AboutPartner);
    if (ofItself.empty() || asTheOtherThinks.empty())
        return std::nullopt;
    return influenceMirror(ofItself, asTheOtherThinks);
}

std::optional<Index> copyOf(const Index* index) { return index == nullptr ? std::nullopt : std::optional(*index); }

} // namespace

const Index* Mirror::workingLevel() const
{
    if (!aAboutB || !bAboutA)
        return nullptr;
    return *aAboutB->score <= *bAboutA->score ? &*aAboutB : &*bAboutA;
}

Mirror mirrorOf(const PackTable& packs, std::size_t a, std::size_t b)
{
    Mirror made;
    made.a = packs.agencies()[a];
    made.b = packs.agencies()[b];
    made.aAboutB = copyOf(packs.trust(a, b));
    made.bAboutA = copyOf(packs.trust(b, a));
    const PackResponse* there = packs.response(a, b);
    const PackResponse* back = packs.response(b, a);
    if (const PackResponse* any = there != nullptr ? there : back)
        made.questionnaire = packs.questionnaireOf(*any);
    if (!made.questionnaire || there == nullptr || back == nullptr)
        return made;
    if (const PackAnswers* ours = packs.answers(a, b); ours != nullptr && back->answers) {
        const ComparedItems& items = *ours->items;
        const PackAnswers* theirs = packs.answers(b, a);
        const AnswerRow row =
            theirs != nullptr && theirs->items == ours->items ? theirs->row : items.row(*back->answers);
        made.sections = sectionGaps(items, ours->row, row);
        made.items = itemGaps(items, ours->row, row);
        sortLargestFirst(made.sections, made.items);
        made.aOfB = understanding(items, ours->row, row);
        made.bOfA = understanding(items, row, ours->row);
    }
    made.influencesOfB = influencesOf(packs, made.questionnaire, b, a);
    made.influencesOfA = influencesOf(packs, made.questionnaire, a, b);
    return made;
}

NamedMirrors mirrors(const PackTable& packs)
{
    NamedMirrors found;
    for (std::size_t a = 0; a < packs.size(); ++a)
        for (std::size_t b = a + 1; b < packs.size(); ++b) {
            if (packs.response(a, b) == nullptr && packs.response(b, a) == nullptr)
                continue;
            if (packs.mayName(a, b))
                found.pairs.push_back(mirrorOf(packs, a, b));
            else
                ++found.unnamed;
        }
    return found;
}

} // namespace soundings
