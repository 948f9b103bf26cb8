// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/results/round_result.h"

class QWidget;

namespace soundings {

/// What to ask and what to do together about each influence that was marked, behind one line; nullptr where there is
/// nothing of that.
QWidget* makeTalkPanel(const RoundResult& result, const PartnerResult& partner, const QString& objectName,
                       QWidget* parent);

} // namespace soundings
