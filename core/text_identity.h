// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace soundings {

/// Without white space (no-break spaces and line breaks, too) at its ends.
std::string_view trimmed(std::string_view text);

/// A name, header or id as it is kept: NFC, each run of white space one space, none at the ends. Bytes that are no
/// UTF-8 stay as they are.
std::string tidied(std::string_view text);

/// The one folding by which names, labels, headers, ids and option ids are compared: equal for texts that people take
/// for the same. tidied(), in Unicode's case folding whatever the desktop's language, with one dash and one apostrophe
/// for all of their kinds, and without characters that do not show.
std::string identityOf(std::string_view text);
inline bool areSame(std::string_view a, std::string_view b) { return identityOf(a) == identityOf(b); }

/// Whether there is a control, invisible or bidirectional character in it: anything that does not show and is no space.
/// The joiners after a letter of a script that needs them are none, nor is what picks the shape of the character
/// before.
bool hasHiddenCharacter(std::string_view text);
/// The same for text that may have lines: line feed, carriage return and tab are none.
bool hasHiddenInLines(std::string_view text);

/// Harmless on a terminal: each hidden character but line feed and tab is named, "<U+202E>"; what is no UTF-8 becomes
/// U+FFFD.
std::string harmless(std::string_view text);

/// JSON of the same meaning, in which they are escaped: "\u202e".
std::string harmlessJson(std::string_view json);

/// On one line, harmless(), and cut after 80 characters: somebody's text as messages show it.
std::string shownText(std::string_view text);

} // namespace soundings
