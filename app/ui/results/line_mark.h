// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace soundings {

/// What a line of a list says, as a shape: the word stands in the line itself.
enum class LineSign { None, Met, Unmet, Unsure, Waiting, Step, Up, Down, Point };

/// Paints a sign at the height of a line of body text.
class LineMark final : public QWidget {
    Q_OBJECT
public:
    explicit LineMark(LineSign sign, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LineSign m_sign;
};

} // namespace soundings
