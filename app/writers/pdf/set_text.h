// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "app/writers/pdf/font_cover.h"
#include "app/writers/pdf/handles.h"

#include <memory>
#include <vector>

namespace soundings {

/// Lengths are points throughout.
struct PaperType {
    double points = 10;
    bool isBold = false;
    QColor colour = Qt::black;
    enum class Side { Start, Middle, Right } side = Side::Start; ///< Start: left, or right where words run that way
    double lineHeight = 1.3; ///< of the type size
};

struct SetLine {
    PangoLayoutLine* line = nullptr;
    double x = 0; ///< from the column's left edge
    double width = 0;
    double ascent = 0;
    double height = 0; ///< of the line with its leading
};

/// Words set in lines.
struct SetText {
    /// Words of one language, from byte `start` on.
    struct Stretch {
        int start = 0;
        bool isFallback = false;
    };
    OwnedObject<PangoLayout> layout;
    QColor colour;
    std::vector<SetLine> lines; ///< empty for no words
    std::vector<Stretch> stretches;
    std::vector<int> nodes; ///< of the structure, one a stretch; empty for artifacts
    double width = 0; ///< of the longest line
    double height = 0;
};
using SetTextPointer = std::shared_ptr<SetText>;

/// Sets words; the same for a PDF and for pictures of any resolution.
class Typesetter final {
public:
    /// `language`: of words that do not fall back. `scale`: how much larger than its points all type is.
    explicit Typesetter(const QString& language, double scale = 1);
    /// In lines of at most `width`; long words are broken where they must be.
    SetTextPointer set(const QString& words, const PaperType& type, double width);
    /// In one line, cut with an ellipsis where it is too long.
    SetTextPointer setOneLine(const QString& words, const PaperType& type, double width);
    /// The width of the longest word and of all words in one line.
    std::pair<double, double> widths(const QString& words, const PaperType& type);
    /// Words for somebody else to draw: what no font shows is replaced by the mark.
    QString covered(const QString& words);
    /// What stands for a character that no font shows.
    QString mark() { return m_cover->mark(); }
    bool hasMarked() const { return m_hasMarked; }
    PangoContext* context() const { return m_context.get(); }

private:
    [[nodiscard]] PaperType scaled(PaperType type) const;
    SetTextPointer laidOut(const QString& words, const PaperType& type);
    QByteArray apply(SetText& text, const QString& words, const PaperType& type);

    OwnedObject<PangoContext> m_context;
    std::unique_ptr<FontCover> m_cover;
    QByteArray m_language;
    double m_scale;
    bool m_hasMarked = false;
};

} // namespace soundings
