// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document_format.h"
#include "app/report/report.h"

#include <optional>

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

/// What the dialog begins with in place of what was chosen last.
struct ReportStart {
    std::optional<ReportKind> kind = {};
    AgencyId about = {}; ///< of a mirror; an empty `other` is our own agency
    AgencyId other = {};
};

/// The document, in the language ordered. Throws Error{NothingToCompare}, {NoSuchRound}.
Document orderedDocument(const Session& session, const ReportOrder& order);

} // namespace soundings
