// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/tokens.h"

namespace soundings {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Tokens makeLight()
{
    Tokens t;
    t.ground = rgb(0xF5F6F4);
    t.surface = rgb(0xFFFFFF);
    t.sunken = rgb(0xECEFEC);
    t.ink = rgb(0x1C2326);
    t.muted = rgb(0x55616A);
    t.line = rgb(0xC9D0D2);
    t.edge = rgb(0x7C878D);
    t.accent = rgb(0x0A6A70);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xDCEFEF);
    t.good = rgb(0x2B6E3F);
    t.goodSoft = rgb(0xE1F1E5);
    t.care = rgb(0x8A5A00);
    t.careSoft = rgb(0xFBEFD5);
    t.stop = rgb(0xA8321F);
    t.stopSoft = rgb(0xFBE4DF);
    t.likert = {rgb(0x9C4F14), rgb(0xDDB27A), rgb(0xE4E7E7), rgb(0x83C4C0), rgb(0x0A6A70)};
    t.steps = {rgb(0xCFE3E3), rgb(0x8FC3C4), rgb(0x3F9498), rgb(0x0A4F54)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.ground = rgb(0x14191C);
    t.surface = rgb(0x1D2428);
    t.sunken = rgb(0x101416);
    t.ink = rgb(0xE8ECEC);
    t.muted = rgb(0xA3AFB5);
    t.line = rgb(0x3A454B);
    t.edge = rgb(0x7F8C93);
    t.accent = rgb(0x5CC6C9);
    t.onAccent = rgb(0x14191C);
    t.accentSoft = rgb(0x123B3E);
    t.good = rgb(0x7CC98F);
    t.goodSoft = rgb(0x16361F);
    t.care = rgb(0xE3B457);
    t.careSoft = rgb(0x3B2C0C);
    t.stop = rgb(0xF0917F);
    t.stopSoft = rgb(0x43190F);
    t.likert = {rgb(0xD98A4B), rgb(0x8A5B2C), rgb(0x4A555B), rgb(0x2F7F80), rgb(0x5CC6C9)};
    t.steps = {rgb(0x0A4F54), rgb(0x2F7F80), rgb(0x3F9498), rgb(0x8FC3C4)};
    return t;
}

Tokens makePaper()
{
    Tokens t = makeLight();
    t.ground = t.surface = t.sunken = rgb(0xFFFFFF);
    t.ink = rgb(0x000000);
    return t;
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& paperTokens()
{
    static const Tokens tokens = makePaper();
    return tokens;
}

} // namespace soundings
