// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace soundings {

/// Tab goes through what is in `whole` as it is laid out, also through what was made later than the rest.
void tabAsLaidOut(QWidget& whole);

} // namespace soundings
