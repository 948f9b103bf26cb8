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

std::optional<InfluenceMirror> influencesOf(const Questionnaire& questionnaire, const PackResponse* own,
                                            const PackResponse* others)
{
    if (own == nullptr || others == nullptr || !own->aboutUs || !others->aboutPartner || own->aboutUs->empty()
        || others->aboutPartner->empty())
        return std::nullopt;
    const InfluenceList& list = questionnaire.influences;
    return influenceMirror(influenceRow(list, *own->aboutUs), influenceRow(list, *others->aboutPartner));
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
    if (there->answers && back->answers) {
        const ComparedItems items(made.questionnaire);
        const AnswerRow ours = items.row(*there->answers);
        const AnswerRow theirs = items.row(*back->answers);
        made.sections = sectionGaps(items, ours, theirs);
        made.items = itemGaps(items, ours, theirs);
        sortLargestFirst(made.sections, made.items);
        made.aOfB = understanding(items, ours, theirs);
        made.bOfA = understanding(items, theirs, ours);
    }
    made.influencesOfB = influencesOf(*made.questionnaire, back, there);
    made.influencesOfA = influencesOf(*made.questionnaire, there, back);
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
