// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace soundings::test {

struct SheetCell {
    QString text; ///< where it is text
    std::optional<double> number;
    QString format; ///< number format; "General" where none was given
    bool isFormula = false;
};

struct ReadSheet {
    QString name;
    std::map<QString, SheetCell> cells; ///< by place: "B3"
    bool isFrozen = false;
    QString header; ///< of its pages
};

/// A workbook's sheets in order, read by their XML alone. Fails the test where a part is not well-formed.
std::vector<ReadSheet> readWorkbook(const QByteArray& workbook);

/// As a spreadsheet displays it: literals in quotes around the digits, the second part for what is below zero.
QString displayed(const SheetCell& cell);

/// "B3" of row 2 and column 1, both from 0.
QString placeName(std::size_t row, std::size_t column);

} // namespace soundings::test
