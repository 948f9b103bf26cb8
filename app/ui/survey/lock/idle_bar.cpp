// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/lock/idle_bar.h"

#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"

#include <QAccessible>

namespace soundings {

IdleBar::IdleBar(QWidget* parent) : QFrame(parent), m_words(makeLabel(TextRole::Body, {}, this, Measure::Whole))
{
    setObjectName(QStringLiteral("idleBar"));
    dressCard(*this, CardRole::Care);
    m_words->setObjectName(QStringLiteral("idleWords"));
    // Any key or click is noticed by IdleWatch, the one on this button too.
    QPushButton* here = makeButton(ButtonRole::Plain, tr("I am still here"), QStringLiteral("idleHere"), this);
    makeCardLayout(this)->addWidget(new FoldingRow({m_words, here}, FoldingRow::Share::First, this));
    hide();
}

void IdleBar::showLeft(int seconds)
{
    const bool isNew = isHidden() && seconds > 0;
    m_words->setText(tr("Is anybody there? In %n seconds the answers given here are deleted, and the survey starts at "
                        "its beginning.",
                        nullptr, seconds));
    setVisible(seconds > 0);
    if (!isNew) // told once, not each second
        return;
    setAccessibleName(m_words->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace soundings
