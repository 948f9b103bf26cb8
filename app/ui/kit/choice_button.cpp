// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/choice_button.h"

#include "app/ui/kit/kit.h"
#include "app/ui/theme/icon.h"

#include <QHBoxLayout>

namespace soundings {

ChoiceButton::ChoiceButton(const QString& icon, const QString& title, const QString& text, const QString& objectName,
                           QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    setProperty("button", QStringLiteral("choice"));
    setAutoDefault(true);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    row->setSpacing(space::kL);
    auto* shape = new QLabel(this);
    const int side = qRound(bodyPixels() * 2);
    shape->setPixmap(iconPixmap(icon, side, currentTokens().accent, devicePixelRatioF()));
    shape->setFixedWidth(side);
    shape->setAlignment(Qt::AlignTop);
    row->addWidget(shape);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kXs);
    column->addWidget(makeLabel(TextRole::Section, title, this));
    column->addWidget(makeLabel(TextRole::Muted, text, this));
    column->addStretch(1);
    row->addLayout(column, 1);
    for (QLabel* label : findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize ChoiceButton::sizeHint() const { return layout()->totalSizeHint(); }
QSize ChoiceButton::minimumSizeHint() const { return layout()->totalMinimumSize(); }

} // namespace soundings
