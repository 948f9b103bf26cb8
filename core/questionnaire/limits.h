// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace soundings {

// How much one questionnaire may hold: far above what people can answer, low enough that reading, refusing and scoring
// it stay quick. README.md here and resources/questionnaire.schema.json say the same numbers; a test compares them.
constexpr std::size_t kMostItems = 500; ///< in all sections together
constexpr std::size_t kMostSections = 100;
constexpr std::size_t kMostInList = 100; ///< of any other list
constexpr std::size_t kMostCoded = 253; ///< roles, options of a case, levels of confidence: an answer is kept in a byte
constexpr std::size_t kMostLanguages = 20; ///< besides the original
constexpr std::size_t kMostTranslatedTexts = 20'000; ///< in one language
constexpr std::size_t kLongestText = 10'000; ///< characters
constexpr std::size_t kMostValues = 200'000; ///< texts, numbers, lists and objects of the JSON file
constexpr std::size_t kMostFaults = 1'000; ///< listed of one file

} // namespace soundings
