// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "app/ui/kit/page_width.h"

#include <array>

class QTextLayout;

namespace soundings {

/// A plain text of any length: wraps at the measure, line height 1.4, copied from its menu. Rich text is left to
/// QLabel.
class ParagraphLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Kind {
        Text,
        Heading, ///< assistive technology can jump to it
    };
    explicit ParagraphLabel(const QString& text, Kind kind = Kind::Text, QWidget* parent = nullptr);
    [[nodiscard]] bool isHeading() const { return m_kind == Kind::Heading; }
    void setMeasure(Measure measure);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] int measure() const;
    [[nodiscard]] QSize frame() const; ///< room around the text
    QSizeF layOut(QTextLayout& layout, double width) const;
    /// Room the text takes at a width. Layouts ask again and again: the last answers are kept.
    QSizeF measured(double width) const;

    Kind m_kind;
    Measure m_measure = Measure::Running;
    struct Measured {
        QString text;
        QFont font;
        double width = -1;
        QSizeF size;
    };
    mutable std::array<Measured, 4> m_measured;
    mutable std::size_t m_oldest = 0;
};

} // namespace soundings
