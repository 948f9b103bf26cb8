// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/tokens.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace soundings;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance of WCAG 2.2.
double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char* name;
    QColor front;
    QColor back;
};

std::vector<Pair> textPairs(const Tokens& t)
{
    return {{"ink on ground", t.ink, t.ground},
            {"ink on surface", t.ink, t.surface},
            {"ink on sunken", t.ink, t.sunken},
            {"ink on accent soft", t.ink, t.accentSoft},
            {"ink on good soft", t.ink, t.goodSoft},
            {"ink on care soft", t.ink, t.careSoft},
            {"ink on stop soft", t.ink, t.stopSoft},
            {"muted on ground", t.muted, t.ground},
            {"muted on surface", t.muted, t.surface},
            {"muted on sunken", t.muted, t.sunken},
            {"muted on accent soft", t.muted, t.accentSoft},
            {"on accent", t.onAccent, t.accent},
            {"accent on ground", t.accent, t.ground},
            {"accent on surface", t.accent, t.surface},
            {"accent on sunken", t.accent, t.sunken},
            {"accent on accent soft", t.accent, t.accentSoft},
            {"good on surface", t.good, t.surface},
            {"good on good soft", t.good, t.goodSoft},
            {"care on surface", t.care, t.surface},
            {"care on care soft", t.care, t.careSoft},
            {"stop on surface", t.stop, t.surface},
            {"stop on stop soft", t.stop, t.stopSoft}};
}

std::vector<Pair> edgePairs(const Tokens& t)
{
    return {{"edge on ground", t.edge, t.ground},
            {"edge on surface", t.edge, t.surface},
            {"edge on sunken", t.edge, t.sunken},
            {"accent on ground", t.accent, t.ground},
            {"accent on accent soft", t.accent, t.accentSoft},
            {"good on good soft", t.good, t.goodSoft},
            {"care on care soft", t.care, t.careSoft},
            {"stop on stop soft", t.stop, t.stopSoft}};
}

void checkTheme(const Tokens& tokens)
{
    for (const Pair& pair : textPairs(tokens)) {
        INFO(pair.name << " " << contrast(pair.front, pair.back));
        CHECK(contrast(pair.front, pair.back) >= 4.5);
    }
    for (const Pair& pair : edgePairs(tokens)) {
        INFO(pair.name << " " << contrast(pair.front, pair.back));
        CHECK(contrast(pair.front, pair.back) >= 3.0);
    }
}

} // namespace

TEST_CASE("contrast of black on white is 21 to 1") { CHECK(contrast(Qt::black, Qt::white) == Approx(21.0)); }

TEST_CASE("every text pair is at least 4.5 to 1 and every edge 3 to 1 in the light theme")
{
    checkTheme(lightTokens());
}

TEST_CASE("every text pair is at least 4.5 to 1 and every edge 3 to 1 in the dark theme") { checkTheme(darkTokens()); }

TEST_CASE("every text pair is at least 4.5 to 1 and every edge 3 to 1 on paper") { checkTheme(paperTokens()); }
