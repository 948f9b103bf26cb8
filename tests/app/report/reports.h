// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "tests/support/northvale.h"

namespace soundings::test {

inline RoundRecord yearBefore()
{
    RoundRecord before = northvaleRound();
    before.round.label = "Autumn 2025";
    before.consensus = {governanceAt(2)};
    return before;
}

inline FollowedAction actionDue(const std::string& text, std::optional<Date> due,
                                ActionStatus status = ActionStatus::Open)
{
    FollowedAction followed;
    followed.action.text = text;
    followed.action.due = due;
    followed.action.status = status;
    followed.action.owner = "Head of service";
    return followed;
}

inline ReportSource sourceOf(const RoundRecord& record)
{
    ReportSource source;
    source.result = roundResult(record);
    source.file.ours = record.ours.name;
    source.file.minimumGroup = 12;
    return source;
}

/// Over `count` rounds a year apart, the last one northvaleRound().
inline std::vector<RoundSeries> seriesOver(int count)
{
    std::vector<RoundRecord> rounds;
    for (int i = 1; i <= count; ++i) {
        rounds.push_back(i == count ? northvaleRound() : yearBefore());
        rounds.back().round.label = "Autumn " + std::to_string(2026 - count + i);
        rounds.back().round.date = {2026 - count + i, 10, 5};
    }
    return roundSeries(rounds);
}

/// With the round of a year before, that of two years before, and an action.
inline ReportSource wholeSource()
{
    ReportSource source = sourceOf(northvaleRound());
    source.comparison = compareRounds(yearBefore(), northvaleRound());
    source.series = seriesOver(3);
    source.actions = {actionDue("Agree who signs", Date{2026, 11, 1})};
    source.today = Date{2026, 12, 1};
    return source;
}

inline Document reportOf(const ReportSource& source, ReportKind kind = ReportKind::Full)
{
    ReportChoices choices;
    choices.kind = kind;
    return report(source, choices);
}

/// Every block with those in folds, in order.
inline void addBlocks(std::vector<const Block*>& found, const std::vector<Block>& blocks)
{
    for (const Block& block : blocks) {
        found.push_back(&block);
        if (const auto* fold = std::get_if<Fold>(&block.is))
            addBlocks(found, fold->blocks);
    }
}

inline std::vector<const Block*> allBlocks(const Document& document)
{
    std::vector<const Block*> found;
    addBlocks(found, document.blocks);
    return found;
}

/// All blocks of one kind, with those in folds.
template <class Kind> std::vector<const Kind*> allOf(const Document& document)
{
    std::vector<const Kind*> found;
    for (const Block* block : allBlocks(document))
        if (const auto* kind = std::get_if<Kind>(&block->is))
            found.push_back(kind);
    return found;
}

/// What headings, paragraphs and lists say, a string each.
inline QStringList saidIn(const Document& document)
{
    QStringList said;
    for (const Block* block : allBlocks(document)) {
        if (const auto* heading = std::get_if<Heading>(&block->is))
            said << heading->words;
        if (const auto* paragraph = std::get_if<Paragraph>(&block->is))
            said << paragraph->words;
        if (const auto* list = std::get_if<List>(&block->is))
            for (const ListItem& item : list->items)
                said << item.words << item.details;
    }
    return said;
}

inline const Table* tableOf(const Document& document, const QString& id)
{
    for (const Table* table : allOf<Table>(document))
        if (table->id == id)
            return table;
    return nullptr;
}

} // namespace soundings::test
