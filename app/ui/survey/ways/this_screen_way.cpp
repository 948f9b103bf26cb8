// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/ways/this_screen_way.h"

#include "app/ui/kit/disclosure.h"
#include "app/ui/survey/lock/lock_form.h"

namespace soundings {

ThisScreenWay::ThisScreenWay(QWidget* parent)
    : WayRow(tr("This screen"), tr("One person after another. Nobody sees what others answered, and neither do you."),
             parent)
{
    QPushButton* hand = makeAct(ButtonRole::Primary, tr("Hand over this screen"), "surveyHandOver");
    connect(hand, &QPushButton::clicked, this, &ThisScreenWay::handOver);
    setActs({hand});
    column().addWidget(new Disclosure(
        tr("Lock it first, where people are alone with the screen"), QStringLiteral("surveyLock"),
        [this] {
            auto* form = new LockForm(this);
            connect(form, &LockForm::locked, this, &ThisScreenWay::lockAndHandOver);
            return form;
        },
        this));
}

} // namespace soundings
