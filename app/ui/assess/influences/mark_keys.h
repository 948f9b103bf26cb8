// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/assess/answer_sheet.h"

#include <optional>

namespace soundings {

/// Which of the marks stands for "don't know", the key K; empty where none does.
std::optional<int> dontKnowAmong(const std::vector<InfluenceMark>& marks);
/// The keys that do something on the marks of a sheet, a sentence.
QString markKeysText(const AnswerSheet& sheet);

} // namespace soundings
