// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_order.h"

#include "app/session/session.h"
#include "app/text/in_language.h"
#include "app/text/today.h"

namespace soundings {

namespace {

void addPacks(ReportSource& source, const Session& session, const RoundId& round)
{
    source.file = session.decisions().fileSheet();
    source.result.ours.name = source.file.ours;
    source.today = today();
    if (const auto view = session.partnership().view(round))
        source.packs = view->round;
    if (const auto before = session.partnership().before(round))
        source.packsBefore = before->round;
    source.packRounds = session.partnership().rounds(round);
}

ReportSource orderedSource(const Session& session, const ReportOrder& order)
{
    ReportSource source;
    source.result = session.rounds().result(order.round);
    if (order.choices.kind == ReportKind::Board || order.choices.kind == ReportKind::Mirror) {
        addPacks(source, session, order.round);
        return source;
    }
    if (!order.from.isEmpty())
        source.comparison = session.rounds().comparison(order.from, order.round);
    if (order.choices.kind == ReportKind::Comparison)
        source.series = session.rounds().series();
    source.actions = session.decisions().actions();
    source.file = session.decisions().fileSheet();
    source.today = today();
    return source;
}

} // namespace

Document orderedDocument(const Session& session, const ReportOrder& order)
{
    const InLanguage language(order.language);
    const ReportSource source = orderedSource(session, order);
    if ((order.choices.kind == ReportKind::Board || order.choices.kind == ReportKind::Mirror) && !source.packs)
        throw Error(ErrorCode::NoSuchRound); // the file says why it cannot be read
    return report(source, order.choices);
}

} // namespace soundings
