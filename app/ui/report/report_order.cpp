// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_order.h"

#include "app/session/session.h"
#include "app/text/in_language.h"
#include "app/text/today.h"

namespace soundings {

namespace {

ReportSource orderedSource(const Session& session, const ReportOrder& order)
{
    ReportSource source;
    source.result = session.rounds().result(order.round);
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
    return report(orderedSource(session, order), order.choices);
}

} // namespace soundings
