// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_order.h"

#include "app/session/session.h"
#include "app/text/in_language.h"
#include "app/text/today.h"

namespace soundings {

ReportSource reportSource(const Session& session, const RoundId& round, const RoundId& from)
{
    ReportSource source;
    source.result = session.rounds().result(round);
    if (!from.isEmpty())
        source.comparison = session.rounds().comparison(from, round);
    source.actions = session.decisions().actions();
    source.file = session.decisions().fileSheet();
    source.today = today();
    return source;
}

Document orderedDocument(const Session& session, const ReportOrder& order)
{
    const InLanguage language(order.language);
    return report(reportSource(session, order.round, order.from), order.choices);
}

} // namespace soundings
