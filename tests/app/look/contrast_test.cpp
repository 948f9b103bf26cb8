// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/contrast.h"
#include "app/look/tokens.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

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
        INFO(pair.name << " " << contrastRatio(pair.front, pair.back));
        CHECK(contrastRatio(pair.front, pair.back) >= 4.5);
    }
    for (const Pair& pair : edgePairs(tokens)) {
        INFO(pair.name << " " << contrastRatio(pair.front, pair.back));
        CHECK(contrastRatio(pair.front, pair.back) >= 3.0);
    }
}

} // namespace

TEST_CASE("every text pair is at least 4.5 to 1 and every edge 3 to 1 in the light theme")
{
    checkTheme(lightTokens());
}

TEST_CASE("every text pair is at least 4.5 to 1 and every edge 3 to 1 in the dark theme") { checkTheme(darkTokens()); }

TEST_CASE("every text pair is at least 4.5 to 1 and every edge 3 to 1 on paper") { checkTheme(paperTokens()); }

TEST_CASE("contrast is that of WCAG: 21 of black and white, 1 of a colour with itself")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::black) == Approx(21));
    CHECK(contrastRatio(QColor(0x767676), Qt::white)
          == Approx(4.54).margin(0.01)); // the lightest grey that passes on white
    CHECK(contrastRatio(Qt::red, Qt::red) == Approx(1));
}
