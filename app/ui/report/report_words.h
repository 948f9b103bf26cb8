// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "app/document/document_format.h"

namespace soundings {

/// What the dialog calls what can be chosen, and a sentence that says what it is for.
QString kindTitle(ReportKind kind);
QString kindNote(ReportKind kind);
QString chapterTitle(ReportChapter chapter);
QString formatTitle(DocumentFormat format);
QString formatNote(DocumentFormat format);
/// "PDF (*.pdf)"
QString formatFilter(DocumentFormat format);
/// What is added to the name of a file, so that one kind does not replace another; empty for a full report.
QString kindInName(ReportKind kind);

} // namespace soundings
