// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document.h"

namespace soundings {

/// An Office Open XML text with real styles, headings, lists, table headers and alternative texts.
QByteArray docxDocument(const Document& document);

} // namespace soundings
