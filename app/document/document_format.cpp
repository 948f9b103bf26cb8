// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_format.h"

#include <algorithm>
#include <array>

namespace soundings {

namespace {

template <class Format> struct Ending {
    Format format;
    const char* ending;
};

using DocumentEnding = Ending<DocumentFormat>;
using ActionEnding = Ending<ActionFormat>;
constexpr std::array kDocumentEndings{
    DocumentEnding{DocumentFormat::Pdf, ".pdf"},   DocumentEnding{DocumentFormat::Html, ".html"},
    DocumentEnding{DocumentFormat::Odt, ".odt"},   DocumentEnding{DocumentFormat::Docx, ".docx"},
    DocumentEnding{DocumentFormat::Xlsx, ".xlsx"}, DocumentEnding{DocumentFormat::Csv, ".csv"},
    DocumentEnding{DocumentFormat::Json, ".json"}};
constexpr std::array kActionEndings{ActionEnding{ActionFormat::Csv, ".csv"}, ActionEnding{ActionFormat::Xlsx, ".xlsx"},
                                    ActionEnding{ActionFormat::Ics, ".ics"}};

template <class Endings> auto formatIn(const Endings& endings, const QString& fileName)
    -> std::optional<decltype(endings.front().format)>
{
    for (const auto& one : endings)
        if (fileName.endsWith(QLatin1String(one.ending), Qt::CaseInsensitive))
            return one.format;
    return std::nullopt;
}

} // namespace

std::vector<DocumentFormat> documentFormats()
{
    std::vector<DocumentFormat> formats;
    for (const auto& one : kDocumentEndings)
        formats.push_back(one.format);
    return formats;
}

std::optional<DocumentFormat> formatOf(const QString& fileName) { return formatIn(kDocumentEndings, fileName); }

QString endingOf(DocumentFormat format)
{
    return QLatin1String(std::find_if(kDocumentEndings.begin(), kDocumentEndings.end(), [&](const auto& one) {
                             return one.format == format;
                         })->ending);
}

std::optional<ActionFormat> actionFormatOf(const QString& fileName) { return formatIn(kActionEndings, fileName); }

} // namespace soundings
