// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/read_index.h"

#include "core/pack/read_fields.h"

#include <algorithm>

namespace soundings {

namespace {

std::optional<Band> readBand(const JsonReader& field, IndexKind kind)
{
    if (!field.isThere())
        return std::nullopt;
    const std::string word = field.string();
    for (const Band band : kBands)
        if (bandId(kind, band) == word)
            return band;
    if (!word.empty())
        field.add(IssueCode::WrongValue, word);
    return std::nullopt;
}

template <class AnyId> std::vector<AnyId> readIds(const JsonReader& field)
{
    std::vector<AnyId> ids;
    for (const JsonReader& element : field.elements(kMostItems)) {
        ids.push_back({element.id()});
        if (std::count(ids.begin(), ids.end(), ids.back()) > 1)
            element.add(IssueCode::DuplicateId, ids.back().value);
    }
    return ids;
}

/// The band that the number and the must-haves make.
std::optional<Band> settledBand(const Index& index)
{
    if (!index.byNumber || !index.waitsFor.empty())
        return std::nullopt;
    Band band = *index.byNumber;
    if (!index.unconfirmed.empty())
        band = std::min(band, kBandWhileUnconfirmed);
    if (!index.unmet.empty())
        band = std::min(band, kBandWhileUnmet);
    return band;
}

std::optional<ScoreRange> readRange(const JsonReader& field)
{
    if (!field.isThere())
        return std::nullopt;
    const std::vector<JsonReader> ends = field.elements(2);
    if (ends.size() != 2) {
        field.add(IssueCode::WrongValue);
        return std::nullopt;
    }
    const ScoreRange range{readPackScore(ends[0]), readPackScore(ends[1])};
    if (range.high < range.low)
        field.add(IssueCode::DoesNotFollow);
    return range;
}

} // namespace

Index readPackIndex(const JsonReader& field, IndexKind kind)
{
    Index index;
    index.kind = kind;
    if (!field.expectObject(
            {"score", "range", "by_number", "band", "held_back_by", "not_confirmed", "waits_for", "missing"}))
        return index;
    if (const JsonReader score = field.field("score"); score.isThere())
        index.score = readPackScore(score);
    index.range = readRange(field.field("range"));
    index.byNumber = readBand(field.field("by_number"), kind);
    index.band = readBand(field.field("band"), kind);
    index.unmet = readIds<ItemId>(field.field("held_back_by"));
    index.unconfirmed = readIds<ItemId>(field.field("not_confirmed"));
    index.waitsFor = readIds<ItemId>(field.field("waits_for"));
    index.missing = readIds<QuestionnaireId>(field.field("missing"));
    if (index.byNumber != bandOf(index.score))
        field.field("by_number").add(IssueCode::DoesNotFollow);
    else if (index.band != settledBand(index))
        field.field("band").add(IssueCode::DoesNotFollow);
    if (!index.score && index.range)
        field.field("range").add(IssueCode::DoesNotFollow);
    return index;
}

bool areSameIndex(const Index& a, const Index& b)
{
    return a.kind == b.kind && a.score == b.score && a.range == b.range && a.byNumber == b.byNumber && a.band == b.band
        && a.unmet == b.unmet && a.unconfirmed == b.unconfirmed && a.waitsFor == b.waitsFor && a.missing == b.missing;
}

} // namespace soundings
