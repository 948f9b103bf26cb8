// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/field_fault.h"

#include "app/ui/kit/kit.h"

#include <QBoxLayout>

namespace soundings {

FieldFault::FieldFault(const QString& objectName, QWidget* form)
    : QObject(form), m_label(makeLabel(TextRole::Body, {}, form))
{
    m_label->setObjectName(objectName);
    setLook(*m_label, "tone", QStringLiteral("stop"));
    m_label->hide();
}

void FieldFault::complain(QWidget& field, const QString& words)
{
    forgive();
    m_field = &field;
    m_description = field.accessibleDescription();
    field.setAccessibleDescription(m_description.isEmpty() ? words : words + QLatin1Char(' ') + m_description);
    setLook(field, "wrong", true);
    m_label->setText(words);
    if (auto* column = qobject_cast<QBoxLayout*>(field.parentWidget()->layout())) {
        column->removeWidget(m_label);
        const int at = column->indexOf(&field);
        column->insertWidget(at >= 0 ? at : column->count() - 1, m_label); // else the field is in a row at the end
    }
    m_label->show();
    field.setFocus();
}

void FieldFault::forgive()
{
    m_label->hide();
    if (m_field == nullptr)
        return;
    setLook(*m_field, "wrong", false);
    m_field->setAccessibleDescription(m_description);
    m_field = nullptr;
}

} // namespace soundings
