// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace soundings {

/// A choice in a form that scrolls: the wheel scrolls the form and changes no choice. It takes no more room than the
/// form has, however long its entries are.
class StillBox final : public QComboBox {
    Q_OBJECT
public:
    explicit StillBox(const QString& objectName, QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace soundings
