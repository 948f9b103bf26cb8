// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/pdf_document.h"
#include "tests/app/report/reports.h"
#include "tests/app/writers/pdf/paper_sample.h"
#include "tests/app/writers/pdf/pdf_pages.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Rows of words as they come out on pages, one below the other.
std::string pagesOf(const std::vector<QStringList>& rows)
{
    Table table{QStringLiteral("t"), QStringLiteral("Words"), {}, {}};
    for (qsizetype i = 0; i < rows.front().size(); ++i)
        table.columns.push_back({QString::number(i), QStringLiteral("C%1").arg(i)});
    for (const QStringList& row : rows) {
        table.rows.emplace_back();
        for (const QString& cell : row)
            table.rows.back().cells.push_back({cell});
    }
    return pageTexts(pdfDocument(documentOf({{table}}))).join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("columns of phrases share the page: in none of them words stand one below the other")
{
    const Document sheet = reportOf(wholeSource(), ReportKind::DataSheet);
    const std::string text = pageTexts(pdfDocument(sheet)).join(QLatin1Char('\n')).toStdString();
    for (const char* words : {"To say what", "Until you remove the", "Until the round closes:", "Whoever somebody"})
        CHECK_THAT(text, Catch::Contains(words)); // on one line
}

TEST_CASE("what is short stays in one line beside long sentences")
{
    const QString sentence = QStringLiteral("In place and used with care, with exceptions that everybody knows. ");
    const std::string text = pagesOf({{QStringLiteral("75–100"), sentence.repeated(3), sentence.repeated(2)},
                                      {QStringLiteral("Mostly true"), sentence, sentence.repeated(4)}});
    CHECK_THAT(text, Catch::Contains("75–100"));
    CHECK_THAT(text, Catch::Contains("Mostly true"));
}

TEST_CASE("a long cell takes the room that its neighbours do not need")
{
    const std::string text =
        pagesOf({{QStringLiteral("Is the legal basis recorded?"), QStringLiteral("Met"),
                  QStringLiteral("Articles 33 and 34 set duties of reporting that nobody can meet without a plan that "
                                 "stands ready, and has been tried")},
                 {QStringLiteral("Are people told?"), QStringLiteral("Met"), QStringLiteral("Article 13")}});
    CHECK_THAT(text, Catch::Contains("Articles 33 and 34 set duties of reporting that"));
}
