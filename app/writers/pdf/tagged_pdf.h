// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/writers/pdf/page_painter.h"
#include "app/writers/pdf/paper_page.h"

namespace soundings {

/// What Cairo drew as a PDF/UA-1 file: structure, language, title, metadata; artifacts marked; nothing in it that
/// changes from one run to the next. `marked` holds one entry a page; title and language are the document's.
QByteArray taggedPdf(const QByteArray& drawn, const QString& title, const QString& language, const PaperPages& pages,
                     const std::vector<MarkedNodes>& marked);

} // namespace soundings
