// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document.h"

namespace soundings {

/// A small survey with one of everything as an XLSForm workbook, to begin a questionnaire of one's own with; the guide
/// is its first sheet, which readers of XLSForms pass over.
QByteArray questionnaireTemplate();

/// How to write a questionnaire in a spreadsheet: a page, in the language of the program.
Document questionnaireGuide();
QByteArray questionnaireGuidePdf();

} // namespace soundings
