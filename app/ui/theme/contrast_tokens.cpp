// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/contrast_tokens.h"

#include "app/look/contrast.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr double kLeastOfText = 7; ///< WCAG 2.2, level AAA: whoever chooses this theme needs it

} // namespace

Tokens contrastTokens(const QPalette& system)
{
    Tokens t;
    const QColor ink = system.color(QPalette::Active, QPalette::Text);
    const QColor paper = system.color(QPalette::Active, QPalette::Base);
    t.ground = t.surface = t.sunken = paper;
    t.ink = t.muted = t.line = t.edge = ink;
    t.accent = system.color(QPalette::Active, QPalette::Highlight);
    t.onAccent = system.color(QPalette::Active, QPalette::HighlightedText);
    if (std::min(contrastRatio(t.accent, paper), contrastRatio(t.accent, t.onAccent)) < kLeastOfText) {
        t.accent = ink;
        t.onAccent = paper;
    }
    t.accentSoft = t.goodSoft = t.careSoft = t.stopSoft = paper;
    t.good = t.care = t.stop = ink;
    t.likert = {ink, paper, paper, paper, t.accent};
    t.steps = {paper, paper, ink, t.accent};
    return t;
}

} // namespace soundings
