// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/document/document.h"

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

/// The document in this format: the same bytes for the same document. Needs a QGuiApplication (charts).
QByteArray written(const Document& document, DocumentFormat format);

} // namespace soundings
