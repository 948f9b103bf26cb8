// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace soundings {

/// A piece of "Page 3 of 12": words, or a field that counts.
struct PageWords {
    enum class Is { Words, Page, Pages } is = Is::Words;
    QString words = {};
};

/// In the program's language and its order.
std::vector<PageWords> pageWords();

/// Writes them as the foot of a page: `say(words)` for words, `count(what)` for a field, Page or Pages.
template <class Say, class Count> void writePageWords(const Say& say, const Count& count)
{
    for (const PageWords& part : pageWords())
        if (part.is == PageWords::Is::Words)
            say(part.words);
        else
            count(part.is);
}

} // namespace soundings
