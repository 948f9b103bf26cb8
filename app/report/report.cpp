// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/document/fallbacks.h"
#include "app/report/action_chapter.h"
#include "app/report/board_page.h"
#include "app/report/change_chapter.h"
#include "app/report/data_sheet.h"
#include "app/report/method_chapter.h"
#include "app/report/mirror_page.h"
#include "app/report/must_have_chapter.h"
#include "app/report/note_chapter.h"
#include "app/report/opening.h"
#include "app/report/report_chapters.h"
#include "app/report/response_chapter.h"
#include "app/report/round_chapter.h"
#include "app/report/staff_chapter.h"
#include "app/report/step_chapter.h"
#include "app/report/summary_chapter.h"
#include "app/text/comparison_text.h"
#include "app/text/language.h"
#include "core/error.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ReportBuilder {
    Q_DECLARE_TR_FUNCTIONS(ReportBuilder)
};

constexpr double kOnePageScale = 0.8; ///< of type, for what has to stand on one page

/// With one partner only, and the actions about it or about nobody.
ReportSource narrowed(ReportSource source, const AgencyId& about)
{
    if (about.isEmpty())
        return source;
    std::erase_if(source.result.partners, [&](const PartnerResult& partner) { return partner.about.id != about; });
    std::erase_if(source.actions, [&](const FollowedAction& followed) {
        return !followed.action.about.isEmpty() && followed.action.about != about;
    });
    std::erase_if(source.series,
                  [&](const RoundSeries& series) { return !series.about.isEmpty() && series.about != about; });
    if (!source.comparison)
        return source;
    std::erase_if(source.comparison->partners, [&](const ResponseChange& change) { return change.about != about; });
    source.comparison->partnersOnlyBefore.clear();
    source.comparison->partnersOnlyAfter.clear();
    return source;
}

QString titleOfReport(const ReportSource& source, ReportKind kind)
{
    const QString ours = QString::fromStdString(source.result.ours.name);
    const QString label = QString::fromStdString(source.result.round.label);
    switch (kind) {
    case ReportKind::Comparison:
        return ReportBuilder::tr("What changed? %1, from %2 to %3")
            .arg(ours, QString::fromStdString(source.comparison->before.label), label);
    case ReportKind::Staff:
        return ReportBuilder::tr("What staff say: %1, %2").arg(ours, label);
    case ReportKind::DataSheet:
        return ReportBuilder::tr("What this file holds: %1").arg(ours);
    case ReportKind::Board:
        return ReportBuilder::tr("%1 on one page, %2").arg(ours, label);
    case ReportKind::Mirror:
        return ReportBuilder::tr("What two agencies say of each other, %1").arg(label);
    case ReportKind::Summary:
    case ReportKind::Full:
        break;
    }
    return ReportBuilder::tr("Ready to share? %1, %2").arg(ours, label);
}

void addChapter(Blocks& blocks, const ReportSource& source, ReportChapter chapter)
{
    switch (chapter) {
    case ReportChapter::NextSteps:
        return addNextSteps(blocks, source);
    case ReportChapter::Actions:
        return addActions(blocks, source);
    case ReportChapter::Changes:
        if (source.comparison)
            addChanges(blocks, *source.comparison);
        return;
    case ReportChapter::Governance:
        return addConsensus(blocks, source.result);
    case ReportChapter::MustHaves:
        return addMustHaves(blocks, source.result);
    case ReportChapter::Partners:
        return addPartners(blocks, source.result);
    case ReportChapter::Staff:
        return addStaff(blocks, source.result, Comments::Folded);
    case ReportChapter::Notes:
        return addNotes(blocks, source.result);
    case ReportChapter::Method:
        return addMethod(blocks, source.result);
    case ReportChapter::BothRounds:
        return addBothRounds(blocks, *source.comparison);
    case ReportChapter::ChangedSections:
        return addChangedSections(blocks, *source.comparison);
    case ReportChapter::AllRounds:
        return addAllRounds(blocks, source.series);
    }
}

/// What a board asks first stands first; what it rests on follows.
void addChapters(Blocks& blocks, const ReportSource& source, const ReportChoices& choices)
{
    for (const ReportChapter chapter : chaptersOf(choices.kind))
        if (choices.leftOut.count(chapter) == 0)
            addChapter(blocks, source, chapter);
}

void addKind(Blocks& blocks, const ReportSource& source, const ReportChoices& choices)
{
    switch (choices.kind) {
    case ReportKind::Summary:
        return addSummary(blocks, source);
    case ReportKind::Full:
        blocks.contents();
        addInShort(blocks, source.result);
        return addChapters(blocks, source, choices);
    case ReportKind::Comparison:
        blocks.say(ReportBuilder::tr("%1.", "what changed").arg(comparisonTitle(*source.comparison)), Tone::Lead);
        return addChapters(blocks, source, choices);
    case ReportKind::Staff:
        addStaff(blocks, source.result, Comments::Open);
        return addProtection(blocks, source.result, 2);
    case ReportKind::Board:
        return addBoardPage(blocks, source);
    case ReportKind::Mirror:
        return addMirrorPage(blocks, source, choices);
    case ReportKind::DataSheet:
        return addDataSheet(blocks, source.file);
    }
}

} // namespace

Document report(const ReportSource& source, const ReportChoices& choices)
{
    if (choices.kind == ReportKind::Comparison && !source.comparison)
        throw Error(ErrorCode::NothingToCompare);
    const FallbackMarks marks;
    const ReportSource narrow = narrowed(source, choices.about);
    const QString title = titleOfReport(narrow, choices.kind);
    Document document = openedDocument(narrow, choices, title);
    Blocks blocks;
    blocks.heading(1, title);
    if (choices.kind == ReportKind::Board || choices.kind == ReportKind::Mirror)
        document.typeScale = kOnePageScale;
    if (choices.kind != ReportKind::DataSheet)
        addRoundFacts(blocks, narrow.result);
    addKind(blocks, narrow, choices);
    document.blocks = blocks.take();
    Blocks closing;
    addClosing(closing, hasFallbacks(document));
    for (Block& block : closing.take())
        document.blocks.push_back(std::move(block));
    return document;
}

} // namespace soundings
