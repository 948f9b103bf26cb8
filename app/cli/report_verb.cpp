// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"

#include <QCoreApplication>

namespace soundings::cli {

namespace {

struct ReportVerb {
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)
};

} // namespace

Verb reportVerb(const RunReport& report)
{
    Verb verb{"report",
              ReportVerb::tr("write a report of a round, compared with the round before"),
              "FILE [--round LABEL] --output PATH.html",
              QString(),
              "soundings-cli report ours.soundings --round \"Autumn 2026\" --output autumn.html",
              {},
              {},
              report};
    addFile(verb);
    addOption(verb, "round", ReportVerb::tr("the round's label; the latest if none is named"));
    addOption(verb, "output,o", ReportVerb::tr("where to write it; replaced only when it is whole"));
    return verb;
}

} // namespace soundings::cli
