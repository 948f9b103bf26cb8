// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_chart.h"
#include "app/document/table.h"

class QStandardItemModel;

namespace soundings {

/// What a figure of a partnership shows, as rows; in the order of the figure, so alphabetical where they are agencies.
void fillFigureTable(QStandardItemModel& model, const FigureChart& chart);
/// A table of a document.
void fillDocumentTable(QStandardItemModel& model, const Table& table);

} // namespace soundings
