// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_chapters.h"

#include "app/report/note_chapter.h"
#include "app/report/round_chapter.h"

namespace soundings {

namespace {

bool saysSomething(ReportChapter chapter, const ChapterGrounds& grounds)
{
    switch (chapter) {
    case ReportChapter::Changes:
    case ReportChapter::BothRounds:
    case ReportChapter::ChangedSections:
        return grounds.isCompared;
    case ReportChapter::AllRounds:
        return grounds.rounds >= kAllRoundsFrom;
    case ReportChapter::Governance:
        return !grounds.result.consensus.empty();
    case ReportChapter::Partners:
        return !grounds.result.partners.empty();
    case ReportChapter::Staff:
        return !grounds.result.surveys.empty();
    case ReportChapter::Actions:
        return grounds.hasActions;
    case ReportChapter::Notes:
        return hasNotes(grounds.result);
    case ReportChapter::NextSteps:
    case ReportChapter::MustHaves:
    case ReportChapter::Method:
        break;
    }
    return true;
}

} // namespace

std::vector<ReportChapter> chaptersOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Full:
        return {ReportChapter::NextSteps,  ReportChapter::Actions,   ReportChapter::Changes,
                ReportChapter::Governance, ReportChapter::MustHaves, ReportChapter::Partners,
                ReportChapter::Staff,      ReportChapter::Notes,     ReportChapter::Method};
    case ReportKind::Comparison:
        return {ReportChapter::BothRounds, ReportChapter::ChangedSections, ReportChapter::AllRounds};
    case ReportKind::Summary:
    case ReportKind::Board:
    case ReportKind::Mirror:
    case ReportKind::Staff:
    case ReportKind::DataSheet:
        break;
    }
    return {};
}

std::vector<ReportChapter> chaptersOf(ReportKind kind, const ChapterGrounds& grounds)
{
    std::vector<ReportChapter> chapters = chaptersOf(kind);
    std::erase_if(chapters, [&](ReportChapter chapter) { return !saysSomething(chapter, grounds); });
    return chapters;
}

} // namespace soundings
