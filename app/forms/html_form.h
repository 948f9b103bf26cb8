// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/survey_order.h"

namespace soundings {

/// One page that fills in any browser, without a network: its style and program are in it, and its content security
/// policy names them by their hashes and allows nothing else. All languages of the order, with a switch. It keeps no
/// draft and sends nothing: what was chosen is saved as a file of one person's answers.
QByteArray htmlForm(const SurveyOrder& order);

} // namespace soundings
