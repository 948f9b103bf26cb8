// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document.h"

namespace soundings {

/// A tagged PDF (PDF/UA-1) of A4 pages: running head, page x of y, contents with links, bookmarks.
QByteArray pdfDocument(const Document& document);

} // namespace soundings
