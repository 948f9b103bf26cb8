// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document.h"
#include "app/document/document_format.h"

namespace soundings {

/// The document in this format: the same bytes for the same document. Needs a QGuiApplication (charts).
QByteArray written(const Document& document, DocumentFormat format);

} // namespace soundings
