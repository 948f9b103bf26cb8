// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QMenu;

namespace soundings {

/// Adds an act to the menu, which owns it.
QAction* addAct(QMenu& menu, const QString& text, const QString& objectName, std::function<void()> act,
                const QKeySequence& shortcut = {});

} // namespace soundings
