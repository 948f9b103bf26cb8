// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// The one folding by which headings and answers of survey platforms are compared with our texts: identityOf() of the
/// text without HTML tags, with the character that an HTML entity or "@SQ@" (SmartSurvey's apostrophe) stands for, and
/// with one kind of quotation mark.
std::string foldedText(std::string_view text);

/// `folded` (of foldedText()) without a number of a question before it: "12. ", "q12. ", "3) ", "q1: ". The text itself
/// where there is none.
std::string_view withoutLeadingNumber(std::string_view folded);

/// Without the number that platforms put behind a repeated heading: "…?1", "… 2", "… (3)", "….1".
std::string_view withoutTrailingNumber(std::string_view folded);

/// `folded` and what a platform may have put a title before, the whole first: all that follows a "/", a " - ", a
/// ": " or a ">", and what stands in brackets at the end.
std::vector<std::string_view> partsOfHeading(std::string_view folded);

} // namespace soundings
