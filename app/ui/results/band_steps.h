// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/scoring/band.h"

#include <optional>

namespace soundings {

/// A band as a shape: four rising steps, as many of them filled as the band is high.
class BandSteps final : public QWidget {
    Q_OBJECT
public:
    explicit BandSteps(std::optional<Band> band, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_filled;
};

/// The steps and the band's word; says "no band yet" where there is none.
QWidget* makeBandMark(IndexKind kind, std::optional<Band> band, QWidget* parent = nullptr);

} // namespace soundings
