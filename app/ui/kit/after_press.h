// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace soundings {

/// Does it now; while a button of the mouse is held, once it was let go and what it pressed has heard of it. A press
/// takes the focus from a field, and what the field says then must not take the pressed button away or move it.
/// Forgotten where the owner is gone by then.
void afterPress(QObject& owner, std::function<void()> act);

} // namespace soundings
