// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/compared_choice.h"

#include "app/ui/kit/kit.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace soundings {

ComparedChoice::ComparedChoice(Compared now, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kL);
    const auto add = [&](Compared what, const QString& words, const QString& objectName) {
        auto* button = new QRadioButton(words, this);
        button->setObjectName(objectName);
        button->setMinimumHeight(space::kTarget);
        button->setChecked(what == now);
        connect(button, &QRadioButton::toggled, this, [this, what](bool isChosen) {
            if (isChosen)
                Q_EMIT chosen(what);
        });
        row->addWidget(button);
    };
    add(Compared::TwoRounds, tr("Two rounds"), QStringLiteral("compare.two"));
    add(Compared::AllRounds, tr("All rounds"), QStringLiteral("compare.all"));
}

} // namespace soundings
