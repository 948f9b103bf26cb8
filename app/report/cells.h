// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/table.h"
#include "core/results/round_result.h"

#include <cstdint>

namespace soundings {

/// Columns and cells that several tables of a report share. A number's `number` is what people read, so that a
/// spreadsheet and the page say the same.
Column wordsColumn(const QString& id, const QString& heading, const QString& meaning = {});
Column countColumn(const QString& id, const QString& heading, const QString& unit = {}, const QString& meaning = {});
Column scoreColumn(const QString& heading);
Column rangeColumn();
Column ratedColumn();
/// The same where the caption says the unit.
Column inCaption(Column column);
Column bandColumn();

Cell scoreCell(const std::optional<Fraction>& score);
Cell countCell(std::int64_t count);
Cell ratedCell(const Counts& counts);

/// For ids of headings and tables: letters, digits and hyphens, of each questionnaire its own.
QString questionnaireKey(const QuestionnaireId& id);
/// An id for tables about a partner: "westmoor-police"; letters, digits and hyphens, of each partner of the round its
/// own.
QString partnerKey(const RoundResult& result, const AgencyId& about);

} // namespace soundings
