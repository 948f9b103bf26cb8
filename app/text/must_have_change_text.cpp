// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/must_have_change_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct MustHaveChangeText {
    Q_DECLARE_TR_FUNCTIONS(MustHaveChangeText)
};

bool hasMoved(const MustHaveChange& change)
{
    return change.before != change.after && change.before != MustHaveStanding::Open
        && change.after != MustHaveStanding::Open;
}

QString howMoved(const MustHaveChange& change)
{
    const bool wasMet = change.before == MustHaveStanding::Met;
    switch (change.after) {
    case MustHaveStanding::Met:
        return MustHaveChangeText::tr("Now met: %1", "a must-have");
    case MustHaveStanding::Unmet:
        return wasMet ? MustHaveChangeText::tr("No longer met: %1", "a must-have")
                      : MustHaveChangeText::tr("Now known not to be met: %1", "a must-have");
    case MustHaveStanding::Unconfirmed:
        return wasMet ? MustHaveChangeText::tr("No longer confirmed: %1", "a must-have")
                      : MustHaveChangeText::tr("Not met before, and now not confirmed: %1", "a must-have");
    case MustHaveStanding::Open:
        break;
    }
    return {};
}

/// "‘Named roles’, Ad hoc → Working"
QString answeredMustHave(const ResponseChange& change, const Item& item)
{
    Names names;
    names.partner = QString::fromStdString(change.aboutName);
    const QString title = quoted(withoutStop(shown(item.text, names)));
    for (const ItemChange& moved : change.items)
        if (moved.id == item.id)
            return MustHaveChangeText::tr("%1, %2 → %3", "a must-have, its answers before and after")
                .arg(title, answerText(*change.questionnaire, item, moved.before),
                     answerText(*change.questionnaire, item, moved.after));
    return title;
}

QString staffMustHave(const Item& item) { return quoted(withoutStop(shown(item.text))); }

/// "Must-haves of Governance: 7 of 8 met, 6 before"
QString titleFor(const QString& whose, const std::vector<MustHaveChange>& all)
{
    const auto metAt = [&](MustHaveStanding MustHaveChange::*side) {
        return std::count_if(all.begin(), all.end(),
                             [side](const MustHaveChange& change) { return change.*side == MustHaveStanding::Met; });
    };
    return MustHaveChangeText::tr("Must-haves of %1: %2 of %3 met, %4 before", "a title, three counts")
        .arg(whose)
        .arg(metAt(&MustHaveChange::after))
        .arg(all.size())
        .arg(metAt(&MustHaveChange::before));
}

template <class Words> void addMoves(std::vector<MustHaveMoves>& parts, const QString& whose,
                                     const Questionnaire& questionnaire, const std::vector<MustHaveChange>& all,
                                     const Words& words)
{
    MustHaveMoves part{titleFor(whose, all), {}};
    for (const MustHaveChange& change : all)
        if (const Item* item = questionnaire.findItem(change.item); item != nullptr && hasMoved(change))
            part.moves.push_back({howMoved(change).arg(words(*item)), change.after});
    std::stable_sort(part.moves.begin(), part.moves.end(),
                     [](const MustHaveMove& one, const MustHaveMove& other) { return one.now < other.now; });
    if (!part.moves.empty())
        parts.push_back(std::move(part));
}

void addMoves(std::vector<MustHaveMoves>& parts, const QString& whose, const ResponseChange& change)
{
    addMoves(parts, whose, *change.questionnaire, change.mustHaves,
             [&](const Item& item) { return answeredMustHave(change, item); });
}

} // namespace

std::vector<MustHaveMoves> mustHaveMoves(const RoundComparison& comparison)
{
    std::vector<MustHaveMoves> parts;
    for (const ResponseChange& consensus : comparison.consensus)
        addMoves(parts, shown(consensus.questionnaire->title), consensus);
    for (const StaffChange& staff : comparison.surveys)
        addMoves(parts, shown(staff.questionnaire->title), *staff.questionnaire, staff.mustHaves, staffMustHave);
    for (const ResponseChange& partner : comparison.partners)
        addMoves(parts, MustHaveChangeText::tr("trust in %1").arg(QString::fromStdString(partner.aboutName)), partner);
    return parts;
}

QStringList mustHaveMoveLines(const RoundComparison& comparison)
{
    QStringList lines;
    for (const MustHaveMoves& part : mustHaveMoves(comparison)) {
        lines << MustHaveChangeText::tr("%1:", "a title").arg(part.title);
        for (const MustHaveMove& move : part.moves)
            lines << QStringLiteral("– ") + move.words;
    }
    return lines;
}

} // namespace soundings
