// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace soundings {

// What a file may have at most. Far above any survey's; a file with more is not what it was taken for, and would take
// memory or time that nobody has.
inline constexpr std::size_t kMostSheetFileBytes = std::size_t{256} << 20U;
inline constexpr std::size_t kMostParts = 2'000; ///< files in a workbook's archive
inline constexpr std::size_t kMostPartMegabytes = 256; ///< unpacked
inline constexpr std::size_t kMostMegabytes = 512; ///< all parts unpacked
inline constexpr std::size_t kMostRatio = 2'000; ///< bytes unpacked for one packed
inline constexpr std::size_t kDeepestNesting = 32;
inline constexpr std::size_t kLongestXmlToken = std::size_t{1} << 20U; ///< a tag with its attributes
inline constexpr std::size_t kMostSheets = 1'000;
inline constexpr std::size_t kMostSheetRows = 1'048'576; ///< a spreadsheet's own
inline constexpr std::size_t kMostPlaces = 16'384; ///< columns of a spreadsheet
inline constexpr std::size_t kMostSheetColumns = 1'024; ///< of these, the first that anything may stand in
inline constexpr std::size_t kMostSheetCells = std::size_t{32} << 20U; ///< rows times columns
inline constexpr std::size_t kMostKeptBytes = std::size_t{64} << 20U; ///< different texts of a sheet's columns
inline constexpr std::size_t kLongestCell = 32'767; ///< UTF-16 units, a spreadsheet's own limit
inline constexpr std::size_t kMostTexts = 4'000'000; ///< that the cells of a workbook share
inline constexpr std::size_t kMostRepeats = 10'000; ///< of a row that something stands in
inline constexpr std::size_t kMostSeconds = 30;
inline constexpr std::size_t kMostListedFaults = 1'000;

} // namespace soundings
