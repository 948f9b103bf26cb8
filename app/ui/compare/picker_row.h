// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace soundings {

class RoundPicker;

/// "From [round] to [round] Swap" in one line where there is room, else in two.
class PickerRow final : public QWidget {
    Q_OBJECT
public:
    explicit PickerRow(QWidget* parent = nullptr);
    [[nodiscard]] RoundPicker& before() const { return *m_before; }
    [[nodiscard]] RoundPicker& after() const { return *m_after; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void swapped();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    RoundPicker* m_before;
    RoundPicker* m_after;
    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_layout;
};

} // namespace soundings
