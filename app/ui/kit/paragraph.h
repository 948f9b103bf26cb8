// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTextLayout;

namespace soundings {

/// A plain text of any length: wraps at 70 characters, line height 1.4, copied from its menu. Rich text is left to
/// QLabel.
class Paragraph final : public QLabel {
    Q_OBJECT
public:
    explicit Paragraph(const QString& text, QWidget* parent = nullptr);
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
};

} // namespace soundings
