// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partnership_tables.h"

#include "app/cli/text_columns.h"
#include "app/cli/verb_support.h"
#include "app/text/board_text.h"
#include "app/text/gap_text.h"
#include "app/text/language.h"
#include "app/text/partnership_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct PartnershipTables {
    Q_DECLARE_TR_FUNCTIONS(PartnershipTables)
};

constexpr std::size_t kMostShown = 3;

QString numberOrDash(const std::optional<Fraction>& score) { return score ? scoreText(score) : QStringLiteral("–"); }

QString agencyNameOf(const Partnership& partnership, std::size_t place)
{
    return QString::fromStdString(partnership.agencies[place].agency.name);
}

void writeAgencies(const Partnership& partnership, std::ostream& out)
{
    writeHeading(out, PartnershipTables::tr("Agencies, by name"));
    std::vector<std::vector<QString>> rows{{PartnershipTables::tr("Agency"), PartnershipTables::tr("Readiness"),
                                            PartnershipTables::tr("Trust given"), PartnershipTables::tr("Received"),
                                            PartnershipTables::tr("Position")}};
    bool isReceivedMissing = false;
    for (const PartnershipAgency& agency : partnership.agencies) {
        rows.push_back({QString::fromStdString(agency.agency.name),
                        numberOrDash(agency.readiness ? agency.readiness->score : std::nullopt),
                        numberOrDash(agency.trustGiven), numberOrDash(agency.trustReceived),
                        agency.position ? positionWord(*agency.position) : QString()});
        isReceivedMissing = isReceivedMissing || !agency.trustReceived;
    }
    writeColumns(rows, out);
    if (isReceivedMissing)
        out << noReceivedText() << "\n";
}

void writePairs(const Partnership& partnership, std::ostream& out)
{
    writeHeading(out, PartnershipTables::tr("Working levels"));
    int unnamed = 0;
    for (const PartnershipPair& pair : partnership.pairs) {
        if (pair.isNamed)
            out << PartnershipTables::tr("%1 and %2: %3")
                       .arg(agencyNameOf(partnership, pair.a), agencyNameOf(partnership, pair.b), pairText(pair))
                << "\n";
        else
            ++unnamed;
    }
    if (unnamed > 0)
        out << PartnershipTables::tr("%n pairs are in the figures without names.", nullptr, unnamed) << "\n";
}

void writeFirst(const QString& title, const QStringList& lines, std::ostream& out)
{
    if (lines.isEmpty())
        return;
    writeHeading(out, title);
    for (const QString& line : lines)
        out << "- " << line << "\n";
}

QStringList gapLines(const WholePartnership& whole)
{
    QStringList lines;
    for (std::size_t i = 0; i < whole.gaps.size() && i < kMostShown; ++i)
        lines << largestGapSentence(whole.gaps[i], whole.packs);
    return lines;
}

QStringList doubtLines(const WholePartnership& whole)
{
    QStringList lines;
    const QString partner = PartnershipTables::tr("the other agency");
    for (std::size_t i = 0; i < whole.doubts.size() && i < kMostShown; ++i) {
        const DoubtfulItem& doubt = whole.doubts[i];
        lines << PartnershipTables::tr("%1 (not known in %2 of %3 answers)")
                     .arg(shown(doubt.questionnaire->findItem(doubt.item)->text, {partner, partner}),
                          QString::number(doubt.times), QString::number(doubt.answered));
    }
    return lines;
}

void writeRelations(const WholePartnership& whole, std::ostream& out)
{
    writeHeading(out, PartnershipTables::tr("Who trusts generously, and who is trusted"));
    const PartnershipRelations& relations = whole.relations;
    if (relations.model) {
        std::vector<std::vector<QString>> rows{{PartnershipTables::tr("Agency"), PartnershipTables::tr("Rates others"),
                                                PartnershipTables::tr("Is rated")}};
        for (std::size_t i = 0; i < relations.members.size(); ++i)
            rows.push_back({agencyNameOf(whole.partnership, relations.members[i]),
                            effectText(relations.model->actor[i]), effectText(relations.model->partner[i])});
        writeColumns(rows, out);
    }
    for (const QString& sentence : relationsSentences(relations))
        out << sentence << "\n";
}

void writeBoard(const RoundPacks& round, const WholePartnership& whole, std::ostream& out)
{
    writeHeading(out, PartnershipTables::tr("Five sentences for the board"));
    int place = 0;
    for (const BoardSentence& sentence :
         boardSentences({round, whole.packs, whole.partnership, whole.gaps, whole.influences})) {
        out << ++place << ". " << sentence.text << "\n";
        for (const QString& missing : sentence.missing)
            out << "   " << PartnershipTables::tr("Missing: %1").arg(missing) << "\n";
    }
}

std::string displayCell(const std::optional<Fraction>& score)
{
    return score ? std::to_string(score->rounded()) : std::string();
}

} // namespace

void writePartnershipText(const RoundPacks& round, const WholePartnership& whole, std::ostream& out)
{
    const Partnership& partnership = whole.partnership;
    writeSampleMark(out, partnership.sample);
    out << QString::fromStdString(partnership.round.label) << " (" << dateText(partnership.round.date) << ")\n"
        << coverageText(partnership.coverage) << "\n\n"
        << partnershipReadinessSentence(partnership) << "\n"
        << partnershipTrustSentence(partnership) << "\n";
    if (partnership.position)
        out << positionWord(*partnership.position) << ". " << positionMeaning(*partnership.position) << "\n";
    writeAgencies(partnership, out);
    if (!partnership.pairs.empty())
        writePairs(partnership, out);
    writeFirst(PartnershipTables::tr("Largest gaps"), gapLines(whole), out);
    writeFirst(PartnershipTables::tr("To find out"), doubtLines(whole), out);
    writeRelations(whole, out);
    if (whole.rounds.size() > 1) {
        writeHeading(out, PartnershipTables::tr("Rounds side by side"));
        for (const RoundBeside& beside : whole.rounds)
            out << QString::fromStdString(beside.round.label) << ": " << roundBesideText(beside) << "\n";
    }
    writeBoard(round, whole, out);
}

void writePartnershipCsv(const WholePartnership& whole, std::ostream& out)
{
    const Partnership& partnership = whole.partnership;
    out << "\xEF\xBB\xBF"
        << csvRow(
               {"agency", "in", "readiness", "trust_given", "trust_received", "partners_rated", "rated_by", "sample"});
    for (const PartnershipAgency& agency : partnership.agencies)
        out << csvRow({agency.agency.name, yesOrNo(agency.isIn),
                       displayCell(agency.readiness ? agency.readiness->score : std::nullopt),
                       displayCell(agency.trustGiven), displayCell(agency.trustReceived), std::to_string(agency.given),
                       std::to_string(agency.received), yesOrNo(partnership.sample)});
}

} // namespace soundings::cli
