// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/influences/mark_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct MarkKeys {
    Q_DECLARE_TR_FUNCTIONS(MarkKeys)
};

} // namespace

std::optional<int> dontKnowAmong(const std::vector<InfluenceMark>& marks)
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [](const InfluenceMark& mark) { return !mark.value.has_value(); });
    return found == marks.end() ? std::nullopt : std::optional<int>(static_cast<int>(found - marks.begin()));
}

QString markKeysText(const AnswerSheet& sheet)
{
    if (sheet.access() == AnswerSheet::Access::ReadOnly)
        return MarkKeys::tr("Esc leaves.");
    const std::vector<InfluenceMark>& marks = sheet.questionnaire().influences.marks;
    const auto unknown = dontKnowAmong(marks);
    return unknown ? MarkKeys::tr("1 to %1 mark, K marks “%2”, Delete clears, Esc leaves.")
                         .arg(marks.size())
                         .arg(shown(marks[static_cast<std::size_t>(*unknown)].label, sheet.names()))
                   : MarkKeys::tr("1 to %1 mark, Delete clears, Esc leaves.").arg(marks.size());
}

} // namespace soundings
