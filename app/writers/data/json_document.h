// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document.h"

namespace soundings {

/// What the document is, and every table with its columns, their units and meanings, and its rows: a cell is a number,
/// a string or null. Where a number's words say more than it they stand in the row's "words".
QByteArray jsonDocument(const Document& document);

} // namespace soundings
