// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/board_parts.h"

#include "app/charts/partnership_charts.h"
#include "app/text/action_text.h"
#include "app/text/board_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct BoardParts {
    Q_DECLARE_TR_FUNCTIONS(BoardPage)
};

constexpr qsizetype kActionCharacters = 90;
constexpr qsizetype kStatementCharacters = 50; ///< of one to move
constexpr qsizetype kLastActionCharacters = 38;
constexpr qsizetype kOwnerCharacters = 60;

/// No longer than that, cut after a word.
QString shortened(const QString& words, qsizetype most)
{
    if (words.size() <= most)
        return words;
    const qsizetype space = words.lastIndexOf(QLatin1Char(' '), most - 1);
    return words.left(space > most / 2 ? space : most - 1) + QStringLiteral("…");
}

/// An influence as an agency would say it of itself.
QString ofItself(const InfluenceTotals& totals, const InfluenceTotal& total)
{
    const Influence& influence = totals.questionnaire->influences.influences.at(total.influence);
    const QString agency = BoardParts::tr("an agency");
    return shown(influence.selfText.isEmpty() ? influence.text : influence.selfText, {agency, agency});
}

/// "Agreed brakes: “…”, “…”": the most frequent ones.
QString named(const QString& title, const InfluenceTotals& totals, int InfluenceTotal::*count, std::size_t atOnce)
{
    std::vector<InfluenceTotal> found;
    for (const InfluenceTotal& total : totals.influences)
        if (total.*count > 0)
            found.push_back(total);
    std::stable_sort(found.begin(), found.end(), [count](const auto& a, const auto& b) { return a.*count > b.*count; });
    QStringList words;
    for (std::size_t i = 0; i < std::min(atOnce, found.size()); ++i)
        words << BoardParts::tr("%1 (%2)", "an influence, how often")
                     .arg(ofItself(totals, found[i]), QString::number(found[i].*count));
    return BoardParts::tr("%1: %2", "kind of brake, which")
        .arg(title, words.isEmpty() ? BoardParts::tr("none") : words.join(QStringLiteral("; ")));
}

QString byWhom(const PartnershipView& view, const Action& action)
{
    QStringList parts;
    if (!action.owner.empty())
        parts << shortened(QString::fromStdString(action.owner), kOwnerCharacters);
    if (action.due)
        parts << BoardParts::tr("by %1", "a day").arg(dateText(*action.due));
    const QString other = BoardParts::tr("the other agency");
    for (const QuestionnairePtr& questionnaire : view.round.questionnaires)
        if (const Item* item = action.item.isEmpty() ? nullptr : questionnaire->findItem(action.item)) {
            parts << BoardParts::tr("to move: %1")
                         .arg(shortened(shown(item->text, {other, other}), kStatementCharacters));
            break;
        }
    return parts.join(QStringLiteral(" · "));
}

void addFurther(Blocks& blocks, std::size_t further)
{
    if (further > 0)
        blocks.say(BoardParts::tr("and %n more", nullptr, static_cast<int>(further)), Tone::Quiet);
}

} // namespace

QString versionsText(const RoundPacks& round)
{
    QStringList versions;
    for (const QuestionnairePtr& questionnaire : round.questionnaires)
        versions << QStringLiteral("%1 %2").arg(shown(questionnaire->title),
                                                QString::fromStdString(questionnaire->version));
    versions.removeDuplicates();
    return versions.isEmpty() ? QString() : BoardParts::tr("Asked with %1.").arg(versions.join(QStringLiteral(", ")));
}

void addBoardSentences(Blocks& blocks, const PartnershipView& view)
{
    blocks.heading(2, BoardParts::tr("Five sentences to say together"), QStringLiteral("sentences"));
    std::vector<ListItem> items;
    for (const BoardSentence& sentence :
         boardSentences({view.round, view.packs, view.partnership, view.gaps, view.influences}))
        items.push_back({sentence.text, sentence.missing});
    blocks.list(std::move(items), true);
}

void addBoardInfluences(Blocks& blocks, const PartnershipView& view)
{
    Blocks inside;
    inside.figure(influenceFigure(view.influences));
    if (inside.isEmpty()) {
        blocks.heading(2, BoardParts::tr("What helps and hinders"), QStringLiteral("influences"));
        return blocks.say(BoardParts::tr("Nobody has released what helps and hinders."));
    }
    blocks.append(std::move(inside));
}

void addBrakes(Blocks& blocks, const PartnershipView& view, std::size_t atOnce)
{
    const InfluenceTotals& all = view.influences;
    if (all.directions == 0)
        return;
    blocks.list({named(BoardParts::tr("Agreed brakes"), all, &InfluenceTotal::agreedBrakes, atOnce),
                 named(BoardParts::tr("Unseen brakes"), all, &InfluenceTotal::unseenBrakes, atOnce),
                 named(BoardParts::tr("Imagined brakes"), all, &InfluenceTotal::imaginedBrakes, atOnce)});
}

void addBoardDoubts(Blocks& blocks, const PartnershipView& view, std::size_t atOnce)
{
    blocks.heading(2, BoardParts::tr("To find out"), QStringLiteral("doubts"));
    const QString other = BoardParts::tr("the other agency");
    std::vector<ListItem> items;
    for (const DoubtfulItem& doubt : view.doubts) {
        if (items.size() >= atOnce)
            break;
        items.push_back({shown(doubt.questionnaire->findItem(doubt.item)->text, {other, other}),
                         {BoardParts::tr("“Don’t know” %1 of %2 times").arg(doubt.times).arg(doubt.answered)}});
    }
    blocks.list(std::move(items));
    if (view.doubts.empty())
        blocks.say(BoardParts::tr("Nothing was answered “don’t know”."));
}

void addBoardActions(Blocks& blocks, const PartnershipView& view)
{
    blocks.heading(2, BoardParts::tr("Three actions"), QStringLiteral("actions"));
    const std::vector<Action> actions = boardActions(view.round);
    std::vector<ListItem> items;
    for (const Action& action : actions)
        items.push_back({shortened(QString::fromStdString(action.text), kActionCharacters), {byWhom(view, action)}});
    blocks.list(std::move(items), true);
    if (actions.empty())
        blocks.say(BoardParts::tr("No agency released an action with a day by which it is done."));
}

void addLastActions(Blocks& blocks, const RoundPacks* before, std::size_t atOnce)
{
    blocks.heading(2, BoardParts::tr("Last round’s actions"), QStringLiteral("last-actions"));
    QStringList lines;
    if (before != nullptr)
        for (const Pack& pack : before->packs)
            for (const Action& action : pack.actions)
                lines << BoardParts::tr("%1: %2", "an action, its status")
                             .arg(shortened(QString::fromStdString(action.text), kLastActionCharacters),
                                  actionStatusText(action.status));
    if (lines.isEmpty())
        blocks.say(BoardParts::tr("None is known of an earlier round."));
    const auto all = static_cast<std::size_t>(lines.size());
    blocks.list(lines.mid(0, static_cast<qsizetype>(atOnce)));
    addFurther(blocks, all - std::min(all, atOnce));
}

} // namespace soundings
