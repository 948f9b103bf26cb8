// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

class QPDF;

namespace soundings::test {

/// What a page draws, as far as its tags go.
struct PageContent {
    std::vector<int> mcids; ///< in the order drawn
    int untagged = 0; ///< operators that paint outside both tags and artifacts
    int mixed = 0; ///< artifacts inside tags, tags inside artifacts, tags inside tags
    int empty = 0; ///< glyphs shown that the font does not have
    int unbalanced = 0; ///< marked content left open, or closed where none is
};

/// A PDF read by libqpdf.
struct ReadPdf {
    explicit ReadPdf(const QByteArray& pdf);
    QByteArray bytes;
    std::shared_ptr<QPDF> file;
    std::vector<PageContent> pages;
};

/// What pdftotext finds on each page, laid out as there.
QStringList pageTexts(const QByteArray& pdf);

/// What `pdfinfo -struct-text` says.
QString structureText(const QByteArray& pdf);

} // namespace soundings::test
