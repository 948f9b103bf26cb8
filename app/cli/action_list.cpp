// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_list.h"

#include "app/cli/text_columns.h"
#include "app/cli/verb_support.h"
#include "app/text/action_text.h"
#include "app/text/score_text.h"
#include "core/response/action_status.h"
#include "core/storage/action_table.h"
#include "core/storage/agency_table.h"
#include "core/storage/load_round.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/read_file_sheet.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <ostream>

namespace soundings::cli {

namespace {

struct ActionList {
    Q_DECLARE_TR_FUNCTIONS(ActionList)
};

const char* movementId(Movement movement)
{
    switch (movement) {
    case Movement::NotSeenYet:
        return "not-seen-yet";
    case Movement::Better:
        return "better";
    case Movement::Same:
        return "same";
    case Movement::Worse:
        return "worse";
    case Movement::CannotSay:
        break;
    }
    return "cannot-say";
}

Json textOrNull(const QString& text) { return text.isEmpty() ? Json(nullptr) : Json(text.toStdString()); }

Json actionJson(const ActionRow& row)
{
    return {{"id", row.id},
            {"text", row.text.toStdString()},
            {"item", textOrNull(row.item)},
            {"about", textOrNull(row.partner)},
            {"owner", textOrNull(row.owner)},
            {"due", row.due ? Json(isoText(*row.due)) : Json(nullptr)},
            {"status", idOf(row.status)},
            {"note", textOrNull(row.note)},
            {"round", textOrNull(row.round)},
            {"movement", movementId(row.movement)}};
}

void writeActionJson(const ActionSheet& sheet, const Streams& streams)
{
    Json list = Json::array();
    for (const ActionRow& row : sheet.rows)
        list.push_back(actionJson(row));
    writeJson(streams,
              {{"format", 1},
               {"agency", sheet.agency.toStdString()},
               {"sample", sheet.sample},
               {"marking", textOrNull(sheet.marking)},
               {"retain_until", sheet.retainUntil ? Json(isoText(*sheet.retainUntil)) : Json(nullptr)},
               {"actions", list}});
}

void writeActionCsv(const ActionSheet& sheet, const Streams& streams)
{
    streams.out << kCsvMark
                << csvRow({"id", "text", "item", "about", "owner", "due", "status", "note", "round", "movement",
                           "sample"});
    for (const ActionRow& row : sheet.rows)
        streams.out << csvRow({std::to_string(row.id), row.text.toStdString(), row.item.toStdString(),
                               row.partner.toStdString(), row.owner.toStdString(),
                               row.due ? isoText(*row.due) : std::string(), idOf(row.status), row.note.toStdString(),
                               row.round.toStdString(), movementId(row.movement), yesOrNo(sheet.sample)});
}

void writeLine(const QString& line, const QString& value, const Streams& streams)
{
    if (!value.isEmpty())
        streams.out << "   " << line.arg(value) << "\n";
}

void writeActionText(const ActionSheet& sheet, const Streams& streams)
{
    if (!sheet.marking.isEmpty())
        streams.out << sheet.marking << "\n";
    if (sheet.sample)
        streams.out << ActionList::tr("Sample: invented data") << "\n";
    if (sheet.rows.empty())
        streams.out << ActionList::tr("There are no actions yet.") << "\n";
    for (const ActionRow& row : sheet.rows) {
        streams.out << row.id << "  " << row.text << "\n";
        writeLine(ActionList::tr("Status: %1"), actionStatusText(row.status), streams);
        const QString missing =
            isUnfinished(row.status) ? ActionList::tr("none yet", "a due day, an owner") : QString();
        writeLine(ActionList::tr("Due: %1"), row.due ? dateText(*row.due) : missing, streams);
        writeLine(ActionList::tr("Owner: %1"), row.owner.isEmpty() ? missing : row.owner, streams);
        writeLine(ActionList::tr("Partner: %1"), row.partner, streams);
        writeLine(ActionList::tr("Question: %1"), row.question.isEmpty() ? row.item : row.question, streams);
        writeLine(ActionList::tr("Since then: %1"), movementText(row.movement), streams);
        writeLine(ActionList::tr("From the round %1"), row.round, streams);
        writeLine(ActionList::tr("Note: %1"), row.note.simplified(), streams);
    }
}

/// As they were used, and then those that nobody answered yet.
std::vector<QuestionnairePtr> questionnairesOf(const std::vector<RoundRecord>& records, const Connection& connection)
{
    std::vector<QuestionnairePtr> all;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        for (const ConsensusRecord& consensus : record->consensus)
            all.push_back(consensus.questionnaire);
        for (const SurveyRecord& survey : record->surveys)
            all.push_back(survey.questionnaire);
        for (const PartnerRecord& partner : record->partners)
            all.push_back(partner.questionnaire);
    }
    for (const QuestionnairePtr& known : questionnaires(connection))
        all.push_back(known);
    return all;
}

} // namespace

ActionSheet actionSheetOf(const Connection& connection)
{
    const std::vector<Action> all = actions(connection);
    ActionNames names{agencies(connection), rounds(connection), {}};
    std::vector<RoundRecord> records;
    if (!all.empty()) {
        records = loadRounds(connection);
        names.questionnaires = questionnairesOf(records, connection);
    }
    return actionSheet(followActions(all, records), names, fileSheet(connection),
                       workspaceFacts(connection).sample == SampleMark::Sample);
}

void writeActions(const ActionSheet& sheet, Format format, const Streams& streams)
{
    if (format == Format::Json)
        writeActionJson(sheet, streams);
    else if (format == Format::Csv)
        writeActionCsv(sheet, streams);
    else
        writeActionText(sheet, streams);
}

} // namespace soundings::cli
