// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include <optional>
#include <vector>

namespace soundings {

/// Widgets side by side where all have the room they want, else one below the other.
class FoldingRow final : public QWidget {
    Q_OBJECT
public:
    /// Who takes what is free: the first alone, all the same, or nobody; nobody and at the right where it ends a page.
    enum class Share { First, Even, None, NoneAtRight };
    FoldingRow(std::vector<QWidget*> parts, Share share, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Also when a part changes its words.
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold(int width);
    std::vector<QWidget*> m_parts;
    Share m_share;
    QBoxLayout* m_layout;
    std::optional<QBoxLayout::Direction> m_folded; ///< as laid out now
};

} // namespace soundings
