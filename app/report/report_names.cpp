// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace soundings {

namespace {

constexpr std::array<std::pair<const char*, ReportKind>, 7> kKindNames{{{"summary", ReportKind::Summary},
                                                                        {"full", ReportKind::Full},
                                                                        {"comparison", ReportKind::Comparison},
                                                                        {"board", ReportKind::Board},
                                                                        {"mirror", ReportKind::Mirror},
                                                                        {"staff", ReportKind::Staff},
                                                                        {"data-sheet", ReportKind::DataSheet}}};

constexpr std::array<std::pair<const char*, ReportChapter>, 12> kChapterNames{
    {{"next-steps", ReportChapter::NextSteps},
     {"actions", ReportChapter::Actions},
     {"changes", ReportChapter::Changes},
     {"governance", ReportChapter::Governance},
     {"must-haves", ReportChapter::MustHaves},
     {"partners", ReportChapter::Partners},
     {"staff", ReportChapter::Staff},
     {"notes", ReportChapter::Notes},
     {"method", ReportChapter::Method},
     {"both-rounds", ReportChapter::BothRounds},
     {"changed-sections", ReportChapter::ChangedSections},
     {"all-rounds", ReportChapter::AllRounds}}};

template <class Names> auto valuesOf(const Names& names)
{
    std::vector<std::decay_t<decltype(names.front().second)>> values;
    for (const auto& [name, value] : names)
        values.push_back(value);
    return values;
}

template <class Names, class Value> QString nameIn(const Names& names, Value value)
{
    return QLatin1String(
        std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.second == value; })->first);
}

template <class Value, class Names> std::optional<Value> valueIn(const Names& names, const QString& name)
{
    for (const auto& [known, value] : names)
        if (name == QLatin1String(known))
            return value;
    return std::nullopt;
}

} // namespace

std::vector<ReportKind> reportKinds() { return valuesOf(kKindNames); }
QString nameOf(ReportKind kind) { return nameIn(kKindNames, kind); }
std::optional<ReportKind> kindNamed(const QString& name) { return valueIn<ReportKind>(kKindNames, name); }
std::vector<ReportChapter> reportChapters() { return valuesOf(kChapterNames); }
QString nameOf(ReportChapter chapter) { return nameIn(kChapterNames, chapter); }
std::optional<ReportChapter> chapterNamed(const QString& name) { return valueIn<ReportChapter>(kChapterNames, name); }

} // namespace soundings
