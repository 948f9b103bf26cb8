// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/asked_field.h"

#include "app/ui/kit/field_fault.h"
#include "app/ui/kit/kit.h"

#include <QLineEdit>

namespace soundings {

AskedField::AskedField(std::optional<PeopleCount> asked, QWidget* parent)
    : QWidget(parent), m_asked(asked), m_people(new QLineEdit(this)),
      m_fault(new FieldFault(QStringLiteral("surveyAskedFault"), this))
{
    constexpr int kMostDigits = 9;
    m_people->setObjectName(QStringLiteral("surveyAsked"));
    m_people->setMaxLength(kMostDigits);
    m_people->setMaximumWidth(qRound(bodyPixels() * 8));
    if (asked)
        m_people->setText(QString::number(*asked));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        makeField(tr("How many people are asked?"),
                  tr("All who get a way to answer. It is remembered for the closing, and you can change it "
                     "until then."),
                  m_people, this));
    connect(m_people, &QLineEdit::editingFinished, this, &AskedField::settle);
    connect(m_people, &QLineEdit::textEdited, m_fault, &FieldFault::forgive);
}

void AskedField::show(std::optional<PeopleCount> asked)
{
    if (asked != std::exchange(m_asked, asked))
        m_people->setText(asked ? QString::number(*asked) : QString());
}

void AskedField::settle()
{
    const QString text = m_people->text().trimmed();
    bool isNumber = false;
    const PeopleCount people = text.toLongLong(&isNumber);
    if (!text.isEmpty() && (!isNumber || people < 1))
        return m_fault->complain(*m_people, tr("Type a whole number of people, or leave it empty."));
    const std::optional<PeopleCount> asked = text.isEmpty() ? std::nullopt : std::optional(people);
    if (asked != std::exchange(m_asked, asked))
        Q_EMIT said(asked);
}

} // namespace soundings
