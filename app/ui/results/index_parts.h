// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/results/round_result.h"

class QVBoxLayout;
class QWidget;

namespace soundings {

/// The big number with "out of 100", the band's mark beside it, and what the number alone would say where it is held.
QWidget* makeBigIndex(const Index& index, QWidget* parent);
/// "If every answer were known, it would be between 58 and 66."; adds nothing where all is known.
void addRangeWords(QVBoxLayout& column, const Index& index, QWidget* parent);
/// One line each: held back by, waits for, not confirmed. `partner` is null for readiness.
void addIndexNotes(QVBoxLayout& column, const RoundResult& result, const Index& index, const PartnerResult* partner,
                   QWidget* parent);

/// What it was in the round before; nothing where that is empty.
void addEarlier(QVBoxLayout& column, const QString& words, QWidget* parent);

} // namespace soundings
