// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <string>

namespace soundings::test {

/// So many people who all said "don't know" to the first item: in whatever order they are stored, that is a long row of
/// one byte which nothing else in a file is.
inline AnswerColumns peopleInALongRow(const Questionnaire& questionnaire)
{
    AnswerColumns people = AnswerColumns::emptyFor(questionnaire);
    people.people = 20'000;
    for (CodeColumn* column : people.all())
        column->assign(people.people, Code{1});
    people.items[0].assign(people.people, kCodeDontKnow);
    return people;
}

/// How long the longest row of that byte is in any file of the folder.
inline std::size_t longestTrace(const TemporaryFolder& folder)
{
    std::size_t longest = 0;
    for (const std::string& name : folder.names()) {
        std::size_t length = 0;
        for (const char byte : bytesOf(folder.path(name))) {
            length = static_cast<Code>(byte) == kCodeDontKnow ? length + 1 : 0;
            longest = std::max(longest, length);
        }
    }
    return longest;
}

/// How often a text is in the files of the folder.
inline int occurrences(const TemporaryFolder& folder, const std::string& text)
{
    int count = 0;
    for (const std::string& name : folder.names()) {
        const std::string bytes = bytesOf(folder.path(name));
        for (std::size_t at = bytes.find(text); at != std::string::npos; at = bytes.find(text, at + 1))
            ++count;
    }
    return count;
}

} // namespace soundings::test
