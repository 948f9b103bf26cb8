// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/writers.h"

#include "app/writers/data/csv_document.h"
#include "app/writers/data/json_document.h"
#include "app/writers/data/xlsx_document.h"
#include "app/writers/html/html_document.h"
#include "app/writers/office/docx_document.h"
#include "app/writers/office/odt_document.h"
#include "app/writers/pdf/pdf_document.h"

#include <algorithm>
#include <array>

namespace soundings {

namespace {

struct Writer {
    DocumentFormat format;
    const char* ending;
    QByteArray (*write)(const Document& document);
};

constexpr std::array kWriters{
    Writer{DocumentFormat::Pdf, ".pdf", pdfDocument},    Writer{DocumentFormat::Html, ".html", htmlDocument},
    Writer{DocumentFormat::Odt, ".odt", odtDocument},    Writer{DocumentFormat::Docx, ".docx", docxDocument},
    Writer{DocumentFormat::Xlsx, ".xlsx", xlsxDocument}, Writer{DocumentFormat::Csv, ".csv", csvDocument},
    Writer{DocumentFormat::Json, ".json", jsonDocument}};

const Writer& writerOf(DocumentFormat format)
{
    return *std::find_if(kWriters.begin(), kWriters.end(),
                         [&](const Writer& writer) { return writer.format == format; });
}

} // namespace

std::vector<DocumentFormat> documentFormats()
{
    std::vector<DocumentFormat> formats;
    for (const Writer& writer : kWriters)
        formats.push_back(writer.format);
    return formats;
}

std::optional<DocumentFormat> formatOf(const QString& fileName)
{
    for (const Writer& writer : kWriters)
        if (fileName.endsWith(QLatin1String(writer.ending), Qt::CaseInsensitive))
            return writer.format;
    return std::nullopt;
}

QString endingOf(DocumentFormat format) { return QLatin1String(writerOf(format).ending); }

QByteArray written(const Document& document, DocumentFormat format) { return writerOf(format).write(document); }

} // namespace soundings
