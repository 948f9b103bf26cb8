// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document.h"

namespace soundings {

/// Every cell of every table as a row: table, row, column, value, unit, words (where a number's say more than it) and
/// depth. First what the document is, as table "document"; last the table "definitions". UTF-8 with a byte-order mark.
/// What starts like a formula is text.
QByteArray csvDocument(const Document& document);

} // namespace soundings
