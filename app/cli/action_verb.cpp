// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_list.h"
#include "app/cli/verb_support.h"
#include "core/error.h"
#include "core/response/action_status.h"
#include "core/storage/action_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"
#include "core/text_identity.h"

#include <QCoreApplication>

#include <charconv>
#include <ostream>

namespace soundings::cli {

namespace {

struct ActionVerb {
    Q_DECLARE_TR_FUNCTIONS(ActionVerb)
};

ActionId idGiven(const Options& options)
{
    const auto text = given(options, "id");
    if (!text)
        throw UsageError(ActionVerb::tr("name the action's ID, as \"action list\" shows it"));
    ActionId id = 0;
    const auto [stop, fault] = std::from_chars(text->data(), text->data() + text->size(), id);
    if (fault != std::errc() || stop != text->data() + text->size() || id <= 0)
        throw UsageError(ActionVerb::tr("an action's ID is a whole number, not \"%1\"").arg(brief(*text)));
    return id;
}

void takeItem(const Connection& connection, const std::string& typed, Action& action)
{
    for (const QuestionnairePtr& questionnaire : questionnaires(connection))
        for (const Item* item : questionnaire->items())
            if (areSame(item->id.value, typed)) {
                action.questionnaire = questionnaire->id;
                action.item = item->id;
                return;
            }
    throw Error(ErrorCode::NoSuchItem, typed, connection.path());
}

/// "none" takes away what there is.
bool isNone(const std::string& text) { return text == "none"; }

void takeDue(const Options& options, Action& action)
{
    if (const auto due = given(options, "due"))
        action.due = isNone(*due) ? std::nullopt : dayOf(options, "due");
}

void takeStatus(const Options& options, Action& action)
{
    const auto status = given(options, "status");
    if (!status)
        return;
    const auto known = actionStatusOf(*status);
    if (!known)
        throw UsageError(ActionVerb::tr("--status takes open, doing, done or dropped, not \"%1\"").arg(brief(*status)));
    action.status = *known;
}

/// What is said of an action on the command line, put into it.
void takeGiven(const Connection& connection, const Options& options, Action& action)
{
    action.text = given(options, "text").value_or(action.text);
    action.owner = given(options, "owner").value_or(action.owner);
    action.note = given(options, "note").value_or(action.note);
    takeDue(options, action);
    takeStatus(options, action);
    if (const auto about = given(options, "about"))
        action.about = isNone(*about) ? AgencyId{} : partnerNamed(connection, *about).id;
    if (const auto item = given(options, "item")) {
        action.questionnaire = {};
        action.item = {};
        if (!isNone(*item))
            takeItem(connection, *item, action);
    }
    if (given(options, "round"))
        action.round = chosenRound(connection, options).id;
}

int list(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    writeActions(actionSheetOf(openToRead(options)), format, streams);
    return Done;
}

int add(const Options& options, const Streams& streams)
{
    need(options, "text");
    const Connection connection = openToWrite(options, streams);
    Action action;
    if (const auto all = rounds(connection); !all.empty())
        action.round = all.back().id;
    takeGiven(connection, options, action);
    const Action added =
        transact(connection, [&](const Transaction& transaction) { return insertAction(transaction, action); });
    streams.out << ActionVerb::tr("Added action %1.").arg(added.id) << "\n";
    return Done;
}

int set(const Options& options, const Streams& streams)
{
    const ActionId id = idGiven(options);
    const Connection connection = openToWrite(options, streams);
    transact(connection, [&](const Transaction& transaction) {
        std::optional<Action> action = findAction(connection, id);
        if (!action)
            throw Error(ErrorCode::NoSuchAction, std::to_string(id), connection.path());
        const Action before = *action;
        takeGiven(connection, options, *action);
        if (*action == before)
            throw UsageError(ActionVerb::tr("say what to change: what is given is what the action says already"));
        exchangeAction(transaction, *action);
    });
    streams.out << ActionVerb::tr("Changed action %1.").arg(id) << "\n";
    return Done;
}

int remove(const Options& options, const Streams& streams)
{
    const ActionId id = idGiven(options);
    const Connection connection = openToWrite(options, streams);
    transact(connection, [&](const Transaction& transaction) { deleteAction(transaction, id); });
    streams.out << ActionVerb::tr("Removed action %1.").arg(id) << "\n";
    return Done;
}

int action(const Options& options, const Streams& streams, const RunElsewhere& exportActions)
{
    const std::string what = given(options, "what").value_or(std::string());
    if (given(options, "id") && what != "set" && what != "remove")
        throw UsageError(ActionVerb::tr("unexpected argument: put names with spaces in quotation marks"));
    if (what == "list")
        return list(options, streams);
    if (what == "add")
        return add(options, streams);
    if (what == "set")
        return set(options, streams);
    if (what == "remove")
        return remove(options, streams);
    if (what == "export")
        return exportActions(options, streams);
    throw UsageError(ActionVerb::tr("say what to do: list, add, set, remove or export"));
}

void addActionOptions(Verb& verb)
{
    addOption(verb, "what", ActionVerb::tr("list, add, set, remove or export"));
    verb.positional.add("what", 1);
    addFile(verb);
    addOption(verb, "id", ActionVerb::tr("the action's number, as list shows it"));
    verb.positional.add("id", 1);
    addOption(verb, "text", ActionVerb::tr("what is to be done, on one line"));
    addOption(verb, "item", ActionVerb::tr("id of the question whose answer it is meant to move"));
    addOption(verb, "about", ActionVerb::tr("the partner it is about"));
    addOption(verb, "owner", ActionVerb::tr("a role, not a person's name"));
    addOption(verb, "due", ActionVerb::tr("the day, as YYYY-MM-DD"));
    addOption(verb, "status", ActionVerb::tr("open, doing, done or dropped"));
    addOption(verb, "note", ActionVerb::tr("anything else; may have lines"));
    addOption(verb, "round", ActionVerb::tr("the round it was made from; the latest if none is named"));
    addOption(verb, "output,o", ActionVerb::tr("of export: a file that ends in .csv, .xlsx or .ics"));
    addFormat(verb);
}

} // namespace

Verb actionVerb(const RunElsewhere& exportActions)
{
    Verb verb{
        "action",
        ActionVerb::tr("list, add, change, remove and export actions"),
        "list FILE | add FILE --text T [--item ID] [--about PARTNER] [--owner ROLE] [--due DAY] | set FILE ID"
        " [--status open|doing|done|dropped] [--due DAY] [--owner ROLE] [--note T] | remove FILE ID |"
        " export FILE --output PATH",
        ActionVerb::tr("An action stays until you remove it: one that is not done is still there in the next round. "
                       "\"none\" as a day, partner or question takes away what there was. A calendar (.ics) has the "
                       "actions with a due day."),
        "soundings-cli action add ours.soundings --text \"Agree one legal basis\" --due 2026-12-01",
        {},
        {},
        [exportActions](const Options& options, const Streams& streams) {
            return action(options, streams, exportActions);
        }};
    addActionOptions(verb);
    verb.keys =
        ActionVerb::tr("list --format json writes format, agency, sample, marking, retain_until and actions: id, text, "
                       "item, about, owner, due, status, note, round, movement (not-seen-yet, better, same, worse or "
                       "cannot-say). What there is none of is null.");
    return verb;
}

} // namespace soundings::cli
