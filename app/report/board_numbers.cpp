// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/board_numbers.h"

#include "app/text/language.h"
#include "app/text/partnership_text.h"
#include "app/text/score_text.h"
#include "core/comparison/score_change.h"

#include <QCoreApplication>

#include <cstdlib>

namespace soundings {

namespace {

struct BoardNumbers {
    Q_DECLARE_TR_FUNCTIONS(BoardNumbers)
};

/// Empty where there is no earlier number to compare with.
QString changeText(const std::optional<int>& change)
{
    if (!change)
        return {};
    if (std::abs(*change) < kNoClearChangeBelow)
        return BoardNumbers::tr("No clear change since the last round.");
    return *change > 0 ? BoardNumbers::tr("%1 up since the last round.").arg(*change)
                       : BoardNumbers::tr("%1 down since the last round.").arg(-*change);
}

Headline headlineOf(const QString& title, IndexKind kind, const Fraction& score, Band band)
{
    Headline headline;
    headline.title = title;
    headline.number = QString::number(score.rounded());
    headline.unit = BoardNumbers::tr("out of 100");
    headline.band = bandWord(kind, band);
    headline.bandStep = static_cast<int>(band) + 1;
    headline.spoken = BoardNumbers::tr("%1: %2 out of 100, %3.").arg(title, headline.number, headline.band);
    return headline;
}

QString heldText(const RoundPacks& round, const std::vector<HeldBack>& held)
{
    if (held.empty())
        return {};
    const QString other = BoardNumbers::tr("the other agency");
    for (const QuestionnairePtr& questionnaire : round.questionnaires)
        if (const Item* item = questionnaire->findItem(held.front().item))
            return BoardNumbers::tr("Held by a must-have that is not met (%1): %2")
                .arg(held.front().times)
                .arg(shown(item->text, {other, other}));
    return {};
}

} // namespace

void addBoardNumbers(Blocks& blocks, const PartnershipView& view, const RoundBeside* beside)
{
    const Partnership& whole = view.partnership;
    const QString readiness = BoardNumbers::tr("Readiness");
    const QString trust = BoardNumbers::tr("Trust in each other");
    if (whole.readiness)
        blocks.headline(headlineOf(readiness, IndexKind::Readiness, whole.readiness->median, whole.readiness->band));
    if (whole.trust)
        blocks.headline(headlineOf(trust, IndexKind::Trust, whole.trust->score, whole.trust->band));
    const QString line = QStringLiteral("%1: %2");
    if (whole.readiness) {
        const QString range = BoardNumbers::tr("The median; agencies from %1 to %2.")
                                  .arg(whole.readiness->lowest.rounded())
                                  .arg(whole.readiness->highest.rounded());
        blocks.say(line.arg(readiness,
                            range + QLatin1Char(' ') + changeText(beside ? beside->readinessChange : std::nullopt)));
        blocks.say(heldText(view.round, whole.readinessHeldBy), Tone::Held);
    } else {
        blocks.say(noReadinessText(whole));
    }
    if (whole.trust) {
        const QString change = changeText(beside ? beside->trustChange : std::nullopt);
        if (!change.isEmpty())
            blocks.say(line.arg(trust, change));
        if (whole.trust->band < whole.trust->byNumber)
            blocks.say(heldText(view.round, whole.trustHeldBy), Tone::Held);
    } else {
        blocks.say(noTrustText(whole.coverage));
    }
}

} // namespace soundings
