// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/writers/pdf/handles.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace soundings {

/// A stretch of UTF-8 that one family shows: bytes from `start` to before `end`.
struct FontStretch {
    int start = 0;
    int end = 0;
    std::string family;
};

/// Words of which every character has a glyph.
struct CoveredWords {
    QByteArray utf8;
    std::vector<FontStretch> stretches; ///< all of it, in order
    bool areMarked = false; ///< something no font shows was replaced by the mark
};

/// The family of paper: Latin with Welsh and Polish, Greek, Cyrillic, Hebrew; no ligatures that would break searching.
inline constexpr const char* kPaperFamily = "Liberation Sans";

/// Which of the installed fonts shows what. Only fonts of outlines: what is drawn of bitmaps cannot be searched.
class FontCover final {
public:
    explicit FontCover(PangoContext* context);
    /// A character together with what combines with it is shown by one font; where none has all of it, by one mark.
    CoveredWords cover(const QString& words, bool isBold);
    /// The mark as a word.
    QString mark() { return mark(m_weights[0]); }

private:
    struct Weight {
        PangoFontDescription* description = nullptr;
        OwnedObject<PangoFont> paper;
        OwnedObject<PangoFontset> others;
        std::vector<OwnedObject<PangoFont>> fonts; ///< of the others, those in use
        std::unordered_map<char32_t, PangoFont*> known;
    };
    PangoFont* fontFor(Weight& weight, char32_t character);
    PangoFont* fontForAll(Weight& weight, const std::vector<char32_t>& characters);
    PangoFont* found(Weight& weight, char32_t character);
    QString mark(Weight& weight);
    void coverCluster(CoveredWords& covered, const QString& cluster, Weight& weight);

    PangoContext* m_context;
    std::array<PangoDescription, 2> m_descriptions;
    std::array<Weight, 2> m_weights;
};

} // namespace soundings
