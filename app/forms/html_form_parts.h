// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace soundings {

/// The style sheet and the program of the form that any browser shows. Neither depends on what is asked.
QByteArray htmlFormStyle();
QByteArray htmlFormScript();

} // namespace soundings
