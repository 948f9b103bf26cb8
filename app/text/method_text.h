// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace soundings {

/// "How staff answers are protected".
QString protectionTitle();
/// How staff figures are published (SCORING.md section 11) for whoever answers for information governance, a paragraph
/// each. `minimum`: people behind every figure.
QStringList protectionSentences(int minimum);
/// What it cannot stop.
QString protectionLimits();

} // namespace soundings
