// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questionnaire_acts.h"
#include "app/cli/verb_support.h"
#include "app/text/language.h"
#include "app/text/minutes_text.h"
#include "core/error.h"
#include "core/exchange/read_file.h"
#include "core/questionnaire/built_in.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/storage/questionnaire_table.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct QuestionnaireVerb {
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireVerb)
};

const char* respondentId(Respondent respondent)
{
    switch (respondent) {
    case Respondent::Consensus:
        return "consensus";
    case Respondent::Individual:
        return "individual";
    case Respondent::PerPartner:
        break;
    }
    return "per_partner";
}

QString respondentWords(const std::string& id)
{
    if (id == respondentId(Respondent::Consensus))
        return QuestionnaireVerb::tr("one agreed answer");
    return id == respondentId(Respondent::Individual) ? QuestionnaireVerb::tr("one person after another")
                                                      : QuestionnaireVerb::tr("once for each partner");
}

std::vector<QuestionnairePtr> known(const std::optional<std::string>& file)
{
    if (!file)
        return builtInQuestionnaires();
    return questionnaires(Connection::open(*file, Sharing::Shared, Access::ReadOnly));
}

int list(const std::optional<std::string>& file, Format format, const Streams& streams)
{
    Json json = Json::array();
    for (const QuestionnairePtr& questionnaire : known(file)) {
        const bool isBuiltIn = builtInQuestionnaire(questionnaire->id) != nullptr;
        json.push_back({{"questionnaire", questionnaire->id.value},
                        {"version", questionnaire->version},
                        {"title", shown(questionnaire->title).toStdString()},
                        {"respondent", respondentId(questionnaire->respondent)},
                        {"items", questionnaire->itemCount()},
                        {"built_in", isBuiltIn}});
    }
    if (format == Format::Json) {
        writeJson(streams, json);
        return Done;
    }
    if (format == Format::Csv)
        streams.out << csvRow({"questionnaire", "version", "title", "respondent", "items"});
    for (const Json& row : json) {
        const std::vector<std::string> cells{row["questionnaire"], row["version"], row["title"], row["respondent"],
                                             std::to_string(row["items"].get<int>())};
        if (format == Format::Csv)
            streams.out << csvRow(cells);
        else
            streams.out << cells[0] << "  " << cells[1] << "  " << cells[2] << " ("
                        << QuestionnaireVerb::tr("%n item(s)", nullptr, row["items"].get<int>()) << ", "
                        << respondentWords(row["respondent"]) << ")\n";
    }
    return Done;
}

void showItem(const Questionnaire& questionnaire, const Item& item, std::ostream& out)
{
    out << "\n  " << item.id.value
        << (item.mustHave ? " [" + QuestionnaireVerb::tr("must-have").toStdString() + "]" : std::string())
        << (item.reverse ? " [" + QuestionnaireVerb::tr("reverse-scored").toStdString() + "]" : std::string()) << "\n  "
        << shown(item.text) << "\n";
    for (std::size_t level = 0; level < item.levels.size(); ++level)
        out << "    " << questionnaire.scale[level].value << "  " << shown(item.levels[level]) << "\n";
    for (const Reference& reference : item.references)
        out << "    " << shown(reference.label) << ": " << shown(reference.note) << "\n";
}

int show(const std::string& id, const std::optional<std::string>& file, Format format, const Streams& streams)
{
    for (const QuestionnairePtr& questionnaire : known(file)) {
        if (questionnaire->id.value != id)
            continue;
        if (format == Format::Csv)
            throw UsageError(QuestionnaireVerb::tr("show emits text or json"));
        if (format == Format::Json) {
            writeJson(streams, Json::parse(questionnaire->source));
            return Done;
        }
        streams.out << shown(questionnaire->title) << " " << questionnaire->version << "\n"
                    << shown(questionnaire->purpose) << "\n";
        if (questionnaire->expectedMinutes > 0)
            streams.out << minutesText(questionnaire->expectedMinutes) << "\n";
        streams.out << "\n";
        for (const ScalePoint& point : questionnaire->scale)
            streams.out << "  " << point.value << "  " << shown(point.label) << "\n";
        for (const Section& section : questionnaire->sections) {
            streams.out << "\n" << section.id.value << ": " << shown(section.title) << "\n";
            for (const Item& item : section.items)
                showItem(*questionnaire, item, streams.out);
        }
        return Done;
    }
    throw Error(ErrorCode::NoSuchQuestionnaire, id, file.value_or(std::string()));
}

int questionnaire(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    const std::vector<std::string> words = questionnaireWords(options);
    const std::string what = words.empty() ? std::string() : words.front();
    const auto word = [&](std::size_t i) {
        return i < words.size() ? std::optional<std::string>(words[i]) : std::nullopt;
    };
    if (what == "list" && words.size() <= 2)
        return list(word(1), format, streams);
    if (what == "show" && (words.size() == 2 || words.size() == 3))
        return show(words[1], word(2), format, streams);
    const QuestionnaireReader reader = [](const std::string& path) { return readQuestionnaire(readFile(path)); };
    if (what == "check" && (words.size() == 2 || words.size() == 3))
        return checkQuestionnaire(words[1], word(2), reader, streams);
    if (what == "add" && words.size() == 3)
        return addQuestionnaire(words[1], words[2], reader, addingOf(options), streams);
    throw UsageError(QuestionnaireVerb::tr("give list [FILE], show ID [FILE], check PATH [FILE], add FILE PATH, "
                                           "write ID [FILE] --output PATH.xlsx or template --output PATH.xlsx"));
}

} // namespace

Verb questionnaireVerb(const RunElsewhere& withForm)
{
    Verb verb{
        "questionnaire",
        QuestionnaireVerb::tr("list, show, check, add and write questionnaires"),
        "list [FILE] | show ID [FILE] | check PATH [FILE] | add FILE PATH [--preview] | write ID [FILE] "
        "--output PATH.xlsx | template --output PATH.xlsx",
        QuestionnaireVerb::tr(
            "check prints every fault with its place, and item by item what another version would change: of "
            "FILE, or of what is built in. To write one of your own, begin with one that is there: "
            "soundings-cli questionnaire show staff-confidence --format json\n"
            "PATH is JSON or an XLSForm workbook (.xlsx); write makes such a workbook, which spreadsheet programs, "
            "KoBo and ODK open and check and add take again; template makes a small one to begin with, with a guide. "
            "add prints "
            "what another version changes before it stores it."),
        "soundings-cli questionnaire add ours.soundings housing.json",
        {},
        {},
        [withForm](const Options& options, const Streams& streams) {
            return isAboutForm(options) ? withForm(options, streams) : questionnaire(options, streams);
        }};
    addOption(verb, "output,o",
              QuestionnaireVerb::tr("of write and template: the workbook; replaced only when it is whole"));
    addSwitch(verb, "preview", QuestionnaireVerb::tr("of add: print what it would change, and store nothing"));
    addList(verb, "words", QuestionnaireVerb::tr("what to do, and with which file"));
    addFormat(verb, Formats::TextJson);
    verb.positional.add("words", -1);
    return verb;
}

} // namespace soundings::cli
