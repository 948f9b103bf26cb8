// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "core/date.h"

#include <optional>

namespace soundings {

/// A day, typed in words or figures and shown in words once it is understood. Up and down go a day on, Page Up and Page
/// Down a month.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);
    void setDate(const Date& date);
    /// Empty while what is typed is no day.
    [[nodiscard]] std::optional<Date> date() const;

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void move(int days, int months);
};

} // namespace soundings
