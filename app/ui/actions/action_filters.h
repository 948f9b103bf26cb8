// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/actions/action_lines.h"

namespace soundings {

/// The choice which actions are seen, each with how many there are.
class ActionFilters final : public QWidget {
    Q_OBJECT
public:
    ActionFilters(const std::vector<ActionLine>& lines, ActionFilter chosen, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(soundings::ActionFilter filter);
};

} // namespace soundings
