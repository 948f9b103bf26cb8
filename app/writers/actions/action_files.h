// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document_format.h"
#include "app/text/action_sheet.h"

namespace soundings {

/// The same bytes for the same sheet. A calendar needs actions with a due day: throws Error{NothingDue} without any; a
/// workbook is written through a temporary file: Error{WriteFailed}.
QByteArray writtenActions(const ActionSheet& sheet, ActionFormat format);

} // namespace soundings
