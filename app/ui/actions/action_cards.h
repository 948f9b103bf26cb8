// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/actions/action_lines.h"

namespace soundings {

/// Actions as cards one under another, the first ones of very many; says where there are none.
class ActionCards final : public QWidget {
    Q_OBJECT
public:
    /// Without buttons where `mayChange` is not.
    ActionCards(const std::vector<ActionLine>& lines, bool showsAll, bool mayChange, QWidget* parent = nullptr);

Q_SIGNALS:
    void statusAsked(const soundings::Action& action, soundings::ActionStatus status);
    void changeAsked(const soundings::Action& action);
    void removeAsked(const soundings::Action& action);
    void allAsked();
};

} // namespace soundings
