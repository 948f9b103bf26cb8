// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace soundings {

/// Formats that a document is written in; its ending names one.
enum class DocumentFormat { Pdf, Html, Odt, Docx, Xlsx, Csv, Json };

/// Those that can be written, in the order in which they are offered.
std::vector<DocumentFormat> documentFormats();
/// By the file name's ending, in any case; empty where none of ours.
std::optional<DocumentFormat> formatOf(const QString& fileName);
/// ".pdf"
QString endingOf(DocumentFormat format);

/// What actions are exported to; the file's ending names one.
enum class ActionFormat { Csv, Xlsx, Ics };

/// By the file name's ending, in any case; empty where none of ours.
std::optional<ActionFormat> actionFormatOf(const QString& fileName);

} // namespace soundings
