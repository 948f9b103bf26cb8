// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "app/document/document_format.h"

namespace soundings {

class Session;

/// All that somebody chose in the report dialog.
struct ReportOrder {
    ReportChoices choices;
    DocumentFormat format = DocumentFormat::Pdf;
    QString language; ///< of the program's
    RoundId round;
    RoundId from; ///< to compare with; empty: nothing
};

/// What a report of these rounds is made of.
ReportSource reportSource(const Session& session, const RoundId& round, const RoundId& from);

/// The document, in the language ordered. Throws Error{NothingToCompare}.
Document orderedDocument(const Session& session, const ReportOrder& order);

} // namespace soundings
