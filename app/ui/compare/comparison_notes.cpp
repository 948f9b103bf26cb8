// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/comparison_notes.h"

#include "app/text/staff_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ComparisonNotes {
    Q_DECLARE_TR_FUNCTIONS(ComparePage)
};

bool hasThinLine(const RulerRow& row)
{
    const auto isOpen = [](const std::optional<RulerMark>& mark) { return mark && mark->low != mark->high; };
    return isOpen(row.before) || isOpen(row.after);
}

/// Whether a likely range on the page, of a survey or of a section of it, is reckoned from the spread usually seen.
bool restsOnUsualSpread(const RoundComparison& comparison)
{
    const auto isUsual = [](const ScoreChange& change) {
        return (change.intervalBefore && change.intervalBefore->isUsualSpread)
            || (change.intervalAfter && change.intervalAfter->isUsualSpread);
    };
    return std::any_of(comparison.surveys.begin(), comparison.surveys.end(), [&](const StaffChange& staff) {
        return isUsual(staff.change)
            || std::any_of(staff.sections.begin(), staff.sections.end(),
                           [&](const SectionChange& section) { return isUsual(section.change); });
    });
}

} // namespace

QStringList comparisonNotes(const RoundComparison& comparison, const RulerChart& figure)
{
    QStringList notes;
    if (std::any_of(figure.rows.begin(), figure.rows.end(), hasThinLine))
        notes << ComparisonNotes::tr(
            "A thin line shows where a number could end up once everything is known; for staff "
            "confidence, where it most likely lies for all staff.");
    if (restsOnUsualSpread(comparison))
        notes << usualSpreadText();
    return notes;
}

} // namespace soundings
