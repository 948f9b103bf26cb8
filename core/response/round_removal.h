// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace soundings {

/// What the file holds of one round, in counts. Of people in open surveys nothing is said.
struct RoundContent {
    int responses = 0; ///< agreed ones
    int partners = 0; ///< that something was answered about
    int answers = 0; ///< in responses, notes without an answer included
    int influences = 0; ///< marks of what helps or hinders, on both sides
    int evidence = 0; ///< links or names of documents
    int surveys = 0; ///< with their answers or their published tables
    int comments = 0; ///< in published tables
    int checksSetAside = 0;
    int actions = 0; ///< made from it: they stay, and say no longer which round they are from
    bool operator==(const RoundContent&) const = default;
};

/// What "Remove this round for good" takes away: for the question before it, and for what is said after.
struct RoundRemoval {
    std::string label;
    RoundContent content;
    /// Paths of copies that the program made before an update and that lie beside the file still: the round is in them.
    std::vector<std::string> copiesLeft;
    bool isOverwritten = false; ///< false also where the round is gone, but the disk had no room to write the file anew
};

} // namespace soundings
