// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/reason_field.h"

#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/kit.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace soundings {

ReasonField::ReasonField(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXs, 0, space::kXs, 0);
    column->setSpacing(space::kXs);
    QLabel* label = makeLabel(TextRole::Body, tr("Why does it not apply to you?"), this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("reason"));
    m_field->setAccessibleName(label->text());
    m_field->setMinimumHeight(space::kTarget);
    label->setBuddy(m_field);
    QPushButton* save = makeButton(ButtonRole::Plain, tr("Save the reason"), QStringLiteral("saveReason"), this);
    m_save = save;
    m_missing = makeLabel(TextRole::Body, tr("Give a reason first: whoever reads this later needs to know why."), this);
    m_missing->setObjectName(QStringLiteral("reasonMissing"));
    m_missing->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_field, 1);
    line->addWidget(save);
    column->addWidget(label);
    column->addLayout(line);
    column->addWidget(m_missing);
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonField::give);
    connect(m_field, &QLineEdit::editingFinished, this, &ReasonField::settle);
    connect(save, &QPushButton::clicked, this, &ReasonField::give);
    connect(m_field, &QLineEdit::textEdited, m_missing, &QWidget::hide);
}

void ReasonField::showReason(const QString& reason)
{
    m_onFile = reason;
    if (!m_field->hasFocus() || m_field->text().trimmed() != reason)
        m_field->setText(reason);
    m_missing->hide();
    show();
}

void ReasonField::goThere()
{
    m_field->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { bringIntoView(*this, rect()); }); // it has just come up below the cards
}

void ReasonField::setReadOnly()
{
    m_field->setReadOnly(true);
    m_save->hide();
}

void ReasonField::setWritable()
{
    m_field->setReadOnly(false);
    m_save->show();
}

void ReasonField::settle()
{
    const QString reason = m_field->text().trimmed();
    if (isVisibleTo(parentWidget()) && !m_field->isReadOnly() && !reason.isEmpty() && reason != m_onFile)
        Q_EMIT given(reason);
}

bool ReasonField::hasFieldFocus() const { return m_field->hasFocus(); }

void ReasonField::give()
{
    const QString reason = m_field->text().trimmed();
    if (reason.isEmpty()) {
        m_missing->show();
        goThere();
        return;
    }
    Q_EMIT given(reason);
}

} // namespace soundings
