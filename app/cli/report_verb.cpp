// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"

#include <QCoreApplication>

namespace soundings::cli {

namespace {

struct ReportVerb {
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)
};

} // namespace

Verb reportVerb(const RunElsewhere& report)
{
    Verb verb{"report",
              ReportVerb::tr("write a report of a round, compared with the round before"),
              "FILE --output PATH [--round LABEL] [--from LABEL] [--kind KIND] [--about PARTNER [--and AGENCY]] "
              "[--marking TEXT] "
              "[--sections LIST] [--logo PICTURE]",
              ReportVerb::tr(
                  "The ending of PATH says in which format: .pdf, .html, .odt or .docx, or, with its tables "
                  "only, .xlsx, .csv or .json.\n"
                  "KIND is summary (one page), full, comparison, board (the partnership on one page), mirror (what two "
                  "agencies say of each other), staff, or data-sheet (what the file holds, what for, and "
                  "how long).\n"
                  "LIST names what a full report has, with commas between: next-steps, actions, changes, "
                  "governance, must-haves, partners, staff, method. What it says in short is always "
                  "there.\n"
                  "PICTURE is a PNG, JPEG or SVG file of up to 2 MB."),
              "soundings-cli report ours.soundings --round \"Autumn 2026\" --output autumn.pdf",
              {},
              {},
              report};
    addFile(verb);
    addOption(verb, "round", ReportVerb::tr("the round's label; the latest if none is named"));
    addOption(verb, "from", ReportVerb::tr("the round to compare with; the one before if none is named"));
    addOption(verb, "kind", ReportVerb::tr("which report; the full one if none is named"));
    addOption(verb, "about", ReportVerb::tr("a partner's name: of partners the report has only this one"));
    addOption(verb, "and", ReportVerb::tr("the other agency of a mirror; our own if none is named"));
    addOption(verb, "marking",
              ReportVerb::tr("protective marking at head and foot of every page; the file's own if none "
                             "is given"));
    addOption(verb, "sections", ReportVerb::tr("the parts of a full report or of a comparison; all if none is named"));
    addOption(verb, "logo", ReportVerb::tr("a logo for the first page"));
    addOption(verb, "output,o", ReportVerb::tr("where to write it; replaced only when it is whole"));
    return verb;
}

} // namespace soundings::cli
