// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/date_field.h"

#include "app/text/score_text.h"
#include "app/text/typed_date.h"

#include <QDate>
#include <QKeyEvent>

namespace soundings {

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &DateField::dateChanged);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = date())
            setDate(*typed);
    });
}

void DateField::setDate(const Date& date)
{
    if (const QString words = dateText(date); words != text())
        setText(words);
}

std::optional<Date> DateField::date() const { return typedDate(text()); }

void DateField::move(int days, int months)
{
    const auto now = date();
    if (!now)
        return;
    const QDate then = QDate(now->year, now->month, now->day).addDays(days).addMonths(months);
    setDate({then.year(), then.month(), then.day()});
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return move(1, 0);
    case Qt::Key_Down:
        return move(-1, 0);
    case Qt::Key_PageUp:
        return move(0, 1);
    case Qt::Key_PageDown:
        return move(0, -1);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace soundings
