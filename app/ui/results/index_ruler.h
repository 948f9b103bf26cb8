// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/ruler_chart.h"

#include <optional>

namespace soundings {

/// A 0–100 ruler with the band lines, a thin bar for the range and a needle at the score.
class IndexRuler final : public QWidget {
    Q_OBJECT
public:
    enum class Numbers { Hidden, Shown }; ///< of the ruler's lines, under it
    IndexRuler(std::optional<RulerMark> mark, Numbers numbers, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double at(int value) const;
    std::optional<RulerMark> m_mark;
    Numbers m_numbers;
};

} // namespace soundings
