// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/document/table.h"

#include <optional>

namespace soundings {

/// The cell's number with as many decimals as it needs: "-12.4"; empty where there is none.
QString numberText(const Cell& cell);

/// Whether the words say something that the number does not: "60 or more", "12 of 18". A number without them would
/// then say too much.
bool saysMore(const Cell& cell);

/// A spreadsheet's number format that displays the number as the cell's words: `0" or more"`. Empty where none can
/// (the number is not in the words, or the format would be longer than 255 characters): write the words then.
std::optional<QByteArray> numberFormat(const Cell& cell);

} // namespace soundings
