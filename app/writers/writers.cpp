// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/writers.h"

#include "app/writers/data/csv_document.h"
#include "app/writers/data/json_document.h"
#include "app/writers/data/xlsx_document.h"
#include "app/writers/html/html_document.h"
#include "app/writers/office/docx_document.h"
#include "app/writers/office/odt_document.h"
#include "app/writers/pdf/pdf_document.h"

namespace soundings {

QByteArray written(const Document& document, DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return pdfDocument(document);
    case DocumentFormat::Html:
        return htmlDocument(document);
    case DocumentFormat::Odt:
        return odtDocument(document);
    case DocumentFormat::Docx:
        return docxDocument(document);
    case DocumentFormat::Xlsx:
        return xlsxDocument(document);
    case DocumentFormat::Csv:
        return csvDocument(document);
    case DocumentFormat::Json:
        break;
    }
    return jsonDocument(document);
}

} // namespace soundings
