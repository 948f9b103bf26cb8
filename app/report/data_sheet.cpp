// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/data_sheet.h"

#include "app/report/cells.h"
#include "app/text/method_text.h"
#include "app/text/must_have_text.h"
#include "app/text/pack_page.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct DataSheet {
    Q_DECLARE_TR_FUNCTIONS(DataSheet)
};

struct Category {
    QString what;
    int count;
    QString purpose;
    QString people; ///< what of it may be about a person
    QString kept;
};

QString untilRemoved() { return DataSheet::tr("Until you remove the round or the file"); }

QString noPeople() { return DataSheet::tr("Nobody: an agency’s answer"); }

std::vector<Category> answerCategories(const FileSheet& file)
{
    return {{DataSheet::tr("Agencies: their names"), static_cast<int>(file.partners.size()) + 1,
             DataSheet::tr("To say whose answers they are, and about whom"), DataSheet::tr("Nobody"),
             DataSheet::tr("As long as the file")},
            {DataSheet::tr("Our agreed answers about our own agency"), file.consensusAnswers,
             DataSheet::tr("To reckon readiness"), noPeople(), untilRemoved()},
            {DataSheet::tr("Our answers about partners"), file.partnerAnswers,
             DataSheet::tr("To reckon trust in each partner"), noPeople(), untilRemoved()},
            {DataSheet::tr("What helps and hinders a partner, as we see it"), file.influenceMarks,
             DataSheet::tr("To prepare a conversation with that partner"), noPeople(), untilRemoved()},
            {DataSheet::tr("Notes, and reasons why something does not apply"), file.notes,
             DataSheet::tr("To say what an answer rests on"), DataSheet::tr("Whoever somebody names in them"),
             untilRemoved()},
            {DataSheet::tr("Evidence: links, or names of documents, never the documents"), file.evidence,
             DataSheet::tr("To find again what an answer rests on"), DataSheet::tr("Whoever a name or a link tells of"),
             untilRemoved()}};
}

std::vector<Category> staffCategories(const FileSheet& file)
{
    return {{DataSheet::tr("Surveys that staff are answering now"), file.openSurveys,
             DataSheet::tr("To publish one table from them when the round closes"),
             DataSheet::tr("Staff: answers without names; a role, and comments, where they gave them"),
             DataSheet::tr("Until the round closes: then they are wiped from the file")},
            {DataSheet::tr("Surveys of which the file holds the published table alone"), file.publishedSurveys,
             DataSheet::tr("To reckon staff confidence, and to compare rounds"),
             DataSheet::tr("Staff as groups, by the thresholds below"), untilRemoved()},
            {DataSheet::tr("Comments of staff in published tables"), file.comments,
             DataSheet::tr("To hear what the statements do not ask"),
             DataSheet::tr("Whoever wrote them, and whoever they name"), untilRemoved()},
            {DataSheet::tr("Actions"), file.actions, DataSheet::tr("To follow what was agreed"),
             DataSheet::tr("Their owners, by role"), DataSheet::tr("Until you remove them or the file")},
            {DataSheet::tr("Packs that other agencies gave us"), file.packsOpened,
             DataSheet::tr("To see how two agencies describe the same relationship"),
             DataSheet::tr("Staff of that agency as groups, by its own thresholds"), untilRemoved()}};
}

Table categoryTable(const FileSheet& file)
{
    Table table{QStringLiteral("categories"),
                DataSheet::tr("Every category of data that a workspace can hold, and how many this one has"),
                {wordsColumn(QStringLiteral("category"), DataSheet::tr("What")),
                 countColumn(QStringLiteral("count"), DataSheet::tr("In this file")),
                 wordsColumn(QStringLiteral("purpose"), DataSheet::tr("What for")),
                 wordsColumn(QStringLiteral("people"), DataSheet::tr("About which people")),
                 wordsColumn(QStringLiteral("kept"), DataSheet::tr("How long"))},
                {}};
    std::vector<Category> all = answerCategories(file);
    const std::vector<Category> staff = staffCategories(file);
    all.insert(all.end(), staff.begin(), staff.end());
    for (const Category& category : all)
        table.rows.push_back(
            {{{category.what}, countCell(category.count), {category.purpose}, {category.people}, {category.kept}}});
    return table;
}

QString retentionText(const FileSheet& file)
{
    return file.retainUntil
        ? DataSheet::tr("To be kept until %1. The program reminds you of that day; it deletes nothing by itself.")
              .arg(dateText(*file.retainUntil))
        : DataSheet::tr("No day is set until which this file is to be kept.");
}

QString partnersText(const FileSheet& file)
{
    QStringList names;
    for (const std::string& name : file.partners)
        names << QString::fromStdString(name);
    return names.isEmpty() ? DataSheet::tr("No partner is named in it.")
                           : DataSheet::tr("Partners named in it: %1.").arg(joined(names));
}

QString partsText(const GivenPack& given)
{
    QStringList parts;
    for (const std::string& id : given.parts)
        if (const auto part = packPartFrom(id))
            parts << packPartText(*part);
    return parts.join(QStringLiteral("; "));
}

QString sealText(PackSeal seal)
{
    switch (seal) {
    case PackSeal::Key:
        return DataSheet::tr("Sealed for their key");
    case PackSeal::Passphrase:
        return DataSheet::tr("Sealed by a passphrase");
    case PackSeal::None:
        break;
    }
    return DataSheet::tr("Signed, not sealed");
}

void addGiven(Blocks& blocks, const std::vector<GivenPack>& all)
{
    if (all.empty())
        blocks.say(DataSheet::tr("No pack was made of this file."));
    Table table{QStringLiteral("given"),
                DataSheet::tr("Packs that were made of this file"),
                {wordsColumn(QStringLiteral("at"), DataSheet::tr("When (UTC)")),
                 wordsColumn(QStringLiteral("recipient"), DataSheet::tr("For whom")),
                 wordsColumn(QStringLiteral("round"), DataSheet::tr("Round")),
                 wordsColumn(QStringLiteral("parts"), DataSheet::tr("What")),
                 wordsColumn(QStringLiteral("seal"), DataSheet::tr("How it was closed"))},
                {}};
    for (const GivenPack& given : all)
        table.rows.push_back({{{QString::fromStdString(given.at)},
                               {given.recipient.empty() ? DataSheet::tr("Whoever has the file")
                                                        : QString::fromStdString(given.recipient)},
                               {given.roundLabel.empty() ? DataSheet::tr("A round that was removed")
                                                         : QString::fromStdString(given.roundLabel)},
                               {partsText(given)},
                               {sealText(given.seal)}}});
    if (!all.empty())
        blocks.table(table);
    blocks.say(
        DataSheet::tr("The program sends nothing over a network: people pass packs on themselves. Reports, tables and "
                      "copies that people saved and passed on are not recorded in this file."));
}

} // namespace

void addDataSheet(Blocks& blocks, const FileSheet& file)
{
    blocks.say(DataSheet::tr("%1 keeps this file about its own readiness and its trust in partners. It has %2 open and "
                             "%3 closed rounds.",
                             "an agency, two counts")
                   .arg(QString::fromStdString(file.ours))
                   .arg(file.openRounds)
                   .arg(file.closedRounds),
               Tone::Lead);
    blocks.say(partnersText(file));
    blocks.heading(2, DataSheet::tr("What is in it, and what for"), QStringLiteral("categories"));
    blocks.table(categoryTable(file));
    blocks.heading(2, DataSheet::tr("How long it is kept"), QStringLiteral("retention"));
    blocks.say(retentionText(file));
    blocks.say(
        DataSheet::tr("What is removed is overwritten in the file. Copies that were made of it are not reached."));
    blocks.heading(2, DataSheet::tr("Thresholds in force for staff figures"), QStringLiteral("thresholds"));
    blocks.list(protectionSentences(file.minimumGroup));
    blocks.say(protectionLimits());
    blocks.heading(2, DataSheet::tr("Who has been given what"), QStringLiteral("given"));
    addGiven(blocks, file.given);
    blocks.say(DataSheet::tr("Layout of the file: version %1.").arg(QString::fromStdString(file.schemaVersion)),
               Tone::Quiet);
}

} // namespace soundings
