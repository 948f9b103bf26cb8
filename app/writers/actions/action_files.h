// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/text/action_sheet.h"

#include <optional>

namespace soundings {

/// What actions are exported to; the file's ending names one.
enum class ActionFormat { Csv, Xlsx, Ics };

/// By the file name's ending, in any case; empty where none of ours.
std::optional<ActionFormat> actionFormatOf(const QString& fileName);

/// The same bytes for the same sheet. A calendar needs actions with a due day: throws Error{NothingDue} without any; a
/// workbook is written through a temporary file: Error{WriteFailed}.
QByteArray writtenActions(const ActionSheet& sheet, ActionFormat format);

} // namespace soundings
