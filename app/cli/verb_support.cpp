// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"

#include "app/text/date_text.h"
#include "app/text/error_text.h"
#include "app/text/issue_text.h"
#include "app/text/today.h"
#include "app/text/update_text.h"
#include "core/error.h"
#include "core/storage/agency_table.h"
#include "core/storage/round_table.h"
#include "core/text_identity.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <ostream>

namespace soundings::cli {

namespace po = boost::program_options;

namespace {

struct VerbSupport {
    Q_DECLARE_TR_FUNCTIONS(VerbSupport)
};

} // namespace

void addOption(Verb& verb, const char* name, const QString& description)
{
    verb.options.add_options()(name, po::value<std::string>(), description.toUtf8().constData());
}

void addList(Verb& verb, const char* name, const QString& description)
{
    verb.options.add_options()(name, po::value<std::vector<std::string>>(), description.toUtf8().constData());
}

void addSwitch(Verb& verb, const char* name, const QString& description)
{
    verb.options.add_options()(name, description.toUtf8().constData());
}

void addFile(Verb& verb)
{
    addOption(verb, "file", VerbSupport::tr("the workspace"));
    verb.positional.add("file", 1);
}

void addFormat(Verb& verb, Formats formats)
{
    const QString words =
        formats == Formats::TextJson ? VerbSupport::tr("text or json") : VerbSupport::tr("text, json or csv");
    verb.options.add_options()("format", po::value<std::string>()->default_value("text"), words.toUtf8().constData());
}

Format formatOf(const Options& options)
{
    const auto& name = options["format"].as<std::string>();
    if (name == "text")
        return Format::Text;
    if (name == "json")
        return Format::Json;
    if (name == "csv")
        return Format::Csv;
    throw UsageError(VerbSupport::tr("--format takes text, json or csv, not \"%1\"").arg(brief(name)));
}

RunElsewhere namedFor(const std::string& verb, const RunElsewhere& work)
{
    return [verb, work](const Options& options, const Streams& streams) {
        Options named = options;
        named.insert({"verb", boost::program_options::variable_value(verb, false)});
        return work(named, streams);
    };
}

QString brief(const std::string& typed) { return shortened(QString::fromStdString(typed)); }

std::optional<std::string> given(const Options& options, const std::string& name)
{
    if (options.count(name) == 0)
        return std::nullopt;
    return options[name].as<std::string>();
}

std::string need(const Options& options, const std::string& name)
{
    auto value = given(options, name);
    if (!value || value->empty())
        throw UsageError(name == "file" ? VerbSupport::tr("name the workspace FILE")
                                        : VerbSupport::tr("--%1 is needed").arg(QString::fromStdString(name)));
    return *value;
}

Connection openToRead(const Options& options)
{
    return Connection::open(need(options, "file"), Sharing::Shared, Access::ReadOnly);
}

Connection openToWrite(const Options& options, const Streams& streams)
{
    Connection connection = Connection::open(need(options, "file"), Sharing::Shared);
    if (connection.isReadOnly())
        throw Error(ErrorCode::ReadOnly, {}, connection.path());
    if (const std::optional<FileUpdate>& update = connection.update())
        streams.err << updatedText(QString::fromStdString(connection.path()), update->copiesLeft) << "\n";
    return connection;
}

Round chosenRound(const Connection& connection, const Options& options)
{
    if (const auto label = given(options, "round")) {
        if (auto round = findRound(connection, *label))
            return *round;
        throw Error(ErrorCode::NoSuchRound, *label, connection.path());
    }
    const auto all = rounds(connection);
    if (all.empty())
        throw Error(ErrorCode::NoSuchRound, {}, connection.path());
    return all.back();
}

Agency partnerNamed(const Connection& connection, const std::string& name)
{
    const auto found = findAgency(connection, name);
    if (found && found->role == AgencyRole::Partner)
        return *found;
    throw Error(ErrorCode::NoSuchAgency, name, connection.path());
}

void refuse(const std::string& path, const Issues& issues, const Streams& streams)
{
    for (const Issue& issue : issues)
        streams.err << path << ": " << issueText(issue) << "\n";
    throw AlreadyReported{};
}

void refuse(const std::string& path, const Issues& issues, const Questionnaire& questionnaire, const Streams& streams)
{
    for (const QString& line : issueLines(issues, questionnaire))
        streams.err << path << ": " << line << "\n";
    throw AlreadyReported{};
}

std::optional<Date> dayOf(const Options& options, const std::string& name)
{
    const auto text = given(options, name);
    if (!text)
        return std::nullopt;
    if (dayFault(*text))
        throw UsageError(QStringLiteral("--%1: %2").arg(QString::fromStdString(name), dayFaultText(*text)));
    return parseDate(*text);
}

void needNearDay(const Connection& connection, const Date& day, const Round* ofRound, const Options& options,
                 const Streams& streams)
{
    if (options.count("far-date") != 0)
        return;
    std::vector<Date> others;
    for (const Round& round : rounds(connection))
        if (ofRound == nullptr || round.id != ofRound->id)
            others.push_back(round.date);
    const QString far = farDayText(day, others, today());
    if (far.isEmpty())
        return;
    streams.err << connection.path() << ": " << far << " "
                << VerbSupport::tr("Nothing was changed. If the date is right, add --far-date.") << "\n";
    throw AlreadyReported{};
}

void addFarDate(Verb& verb)
{
    addSwitch(
        verb, "far-date",
        VerbSupport::tr("the --date is right, although it is ten years or more from today and from the other rounds"));
}

std::ostream& operator<<(std::ostream& out, const QString& text) { return out << text.toStdString(); }

std::string yesOrNo(bool value) { return value ? "yes" : "no"; }

void writeJson(const Streams& streams, const Json& json)
{
    streams.out << harmlessJson(json.dump(2, ' ', false, Json::error_handler_t::replace)) << "\n";
}

Json jsonScore(const std::optional<Fraction>& score) { return score ? Json(score->toDouble()) : Json(nullptr); }

Json jsonDisplay(const std::optional<Fraction>& score) { return score ? Json(score->rounded()) : Json(nullptr); }

Json jsonRange(const std::optional<ScoreRange>& range)
{
    return range ? Json::array({range->low.rounded(), range->high.rounded()}) : Json(nullptr);
}

Json jsonBand(IndexKind kind, const std::optional<Band>& band)
{
    return band ? Json(bandId(kind, *band)) : Json(nullptr);
}

Json jsonIds(const std::vector<ItemId>& ids)
{
    Json list = Json::array();
    for (const ItemId& id : ids)
        list.push_back(id.value);
    return list;
}

Json jsonRound(const Round& round)
{
    return {{"label", round.label}, {"date", isoText(round.date)}, {"closed", round.state == RoundState::Closed}};
}

Json jsonAbout(const Agency* about) { return about == nullptr ? Json(nullptr) : Json(about->name); }

void writeSampleMark(std::ostream& out, bool isSample)
{
    if (isSample)
        out << VerbSupport::tr("SAMPLE: every agency and answer here is invented.") << "\n\n";
}

void needAboutFor(const std::string& index, const Options& options)
{
    const auto about = given(options, "about");
    if (index == "readiness" && about)
        throw UsageError(VerbSupport::tr("readiness is about our own agency: leave out --about"));
    if (index == "trust" && !about)
        throw UsageError(VerbSupport::tr("trust needs a partner: add --about PARTNER"));
}

} // namespace soundings::cli
