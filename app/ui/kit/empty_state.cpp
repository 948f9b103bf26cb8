// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/empty_state.h"

#include "app/ui/kit/kit.h"

#include <QBoxLayout>

namespace soundings {

EmptyState::EmptyState(const QString& objectName, const Words& words, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    inside->addWidget(makeLabel(TextRole::Section, words.title, card));
    inside->addWidget(makeLabel(TextRole::Body, words.text, card));
    inside->addSpacing(space::kS);
    QPushButton* button = makeButton(ButtonRole::Primary, words.action, objectName + QStringLiteral(".action"), card);
    connect(button, &QPushButton::clicked, this, &EmptyState::chosen);
    inside->addWidget(button);
    column->addWidget(card);
}

} // namespace soundings
