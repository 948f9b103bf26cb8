// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

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
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<QWidget*> m_parts;
    Share m_share;
    QBoxLayout* m_layout;
};

} // namespace soundings
