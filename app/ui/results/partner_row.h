// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

#include "app/ui/results/result_ptr.h"

namespace soundings {

/// One partner on the trust card: name, band, number and ruler; choosing it shows its details.
class PartnerRow final : public QRadioButton {
    Q_OBJECT
public:
    /// `earlier`: what it was in the round before; may be empty.
    PartnerRow(const PartnerResult& partner, const QString& earlier, const QString& objectName,
               QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }
};

} // namespace soundings
