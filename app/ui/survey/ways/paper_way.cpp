// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/ways/paper_way.h"

namespace soundings {

PaperWay::PaperWay(int typed, QWidget* parent)
    : WayRow(tr("Paper"),
             typed > 0
                 ? tr("%n forms are typed in and not put in yet.", nullptr, typed)
                 : tr("Print the form, type what comes back in with one key an answer, and put it all in at once."),
             parent)
{
    QPushButton* type =
        makeAct(ButtonRole::Plain, typed > 0 ? tr("Go on typing") : tr("Type forms in"), "surveyTypeIn");
    connect(type, &QPushButton::clicked, this, &PaperWay::typeIn);
    QPushButton* print = makeAct(ButtonRole::Plain, tr("Save to print…"), "surveyPaper");
    connect(print, &QPushButton::clicked, this, &PaperWay::print);
    setActs({print, type});
}

} // namespace soundings
