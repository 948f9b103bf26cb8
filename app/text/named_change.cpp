// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/named_change.h"

#include "app/text/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct NamedChangeText {
    Q_DECLARE_TR_FUNCTIONS(NamedChangeText)
};

} // namespace

bool anyComparable(const std::vector<NamedChange>& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const NamedChange& named) {
        return named.change->direction() != ChangeDirection::NotComparable;
    });
}

std::vector<NamedChange> indexChanges(const RoundComparison& comparison)
{
    std::vector<NamedChange> changes{{NamedChangeText::tr("Readiness"), &comparison.readiness, IndexKind::Readiness}};
    for (const ResponseChange& partner : comparison.partners)
        changes.push_back({NamedChangeText::tr("Trust in %1").arg(QString::fromStdString(partner.aboutName)),
                           &partner.change, IndexKind::Trust});
    return changes;
}

std::vector<NamedChange> partChanges(const RoundComparison& comparison)
{
    std::vector<NamedChange> changes;
    for (const ResponseChange& consensus : comparison.consensus)
        changes.push_back({shown(consensus.questionnaire->title), &consensus.change, {}});
    for (const StaffChange& staff : comparison.surveys)
        changes.push_back({shown(staff.questionnaire->title), &staff.change, {}});
    return changes;
}

} // namespace soundings
