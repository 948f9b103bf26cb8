// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include "app/document/document.h"

namespace soundings {

/// A tagged PDF (PDF/UA-1) of A4 pages: running head, page x of y, contents with links, bookmarks.
QByteArray pdfDocument(const Document& document);

/// The same pages as pictures, for preview and print: `dotsPerInch` from 10 to 600. At most the first `most` pages; 0
/// all.
QVector<QImage> pageImages(const Document& document, double dotsPerInch, int most = 0);

} // namespace soundings
