// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/ways/file_way.h"

namespace soundings {

FileWay::FileWay(const QString& title, const QString& words, const QString& act, const char* objectName,
                 QWidget* parent)
    : WayRow(title, words, parent)
{
    QPushButton* button = makeAct(ButtonRole::Plain, act, objectName);
    connect(button, &QPushButton::clicked, this, &FileWay::begun);
    setActs({button});
}

} // namespace soundings
