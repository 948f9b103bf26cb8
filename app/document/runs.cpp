// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/runs.h"

#include "app/text/language.h"

namespace soundings {

std::vector<Run> runs(const QString& words)
{
    std::vector<Run> runs;
    Run run;
    const auto finish = [&](bool nextIsFallback) {
        if (!run.words.isEmpty())
            runs.push_back(run);
        run = {{}, nextIsFallback};
    };
    for (const QChar& character : words) {
        if (character == kFallbackStart)
            finish(true);
        else if (character == kFallbackEnd)
            finish(false);
        else
            run.words += character;
    }
    finish(false);
    return runs;
}

} // namespace soundings
