// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/page_words.h"

#include "app/text/paper_text.h"

namespace soundings {

std::vector<PageWords> pageWords()
{
    const QString pattern = pageOfPattern();
    std::vector<PageWords> words;
    QString between;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (pattern[i] != QLatin1Char('%') || (next != QLatin1Char('1') && next != QLatin1Char('2'))) {
            between += pattern[i];
            continue;
        }
        words.push_back({PageWords::Is::Words, between});
        between.clear();
        words.push_back({next == QLatin1Char('1') ? PageWords::Is::Page : PageWords::Is::Pages});
        ++i;
    }
    words.push_back({PageWords::Is::Words, between});
    return words;
}

} // namespace soundings
