// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace soundings {

/// What assistive technology calls a widget that Qt would call something else. PageTab of a button that can be checked:
/// it is selected, not checked.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

} // namespace soundings
