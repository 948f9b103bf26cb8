// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/cli/verb.h"
#include "app/text/csv_row.h"
#include "core/issue.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/round_record.h"
#include "core/scoring/index.h"
#include "core/storage/connection.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace soundings::cli {

/// An option with a value, one that may be given again, and one without a value.
void addOption(Verb& verb, const char* name, const QString& description);
void addList(Verb& verb, const char* name, const QString& description);
void addSwitch(Verb& verb, const char* name, const QString& description);
/// Options that several verbs share: FILE, a workspace that is there, and --format with the formats to choose from.
void addFile(Verb& verb);
enum class Formats { TextJson, TextJsonCsv };
void addFormat(Verb& verb, Formats formats = Formats::TextJsonCsv);
Format formatOf(const Options& options);
/// A required option; throws UsageError where it is missing or empty.
std::string need(const Options& options, const std::string& name);
std::optional<std::string> given(const Options& options, const std::string& name);

/// `work` told by the option "verb" which of its verbs it does.
RunElsewhere namedFor(const std::string& verb, const RunElsewhere& work);

/// What was typed, for a message: cut off where it is long.
QString brief(const std::string& typed);

/// Opens a workspace for reading only.
Connection openToRead(const Options& options);
/// A file of an earlier version is brought up to date, which is said on the error stream.
Connection openToWrite(const Options& options, const Streams& streams);

/// The round of --round, else the newest. Throws Error{NoSuchRound}.
Round chosenRound(const Connection& connection, const Options& options);
/// That --about is there where an index is asked for that has it, trust, and not with readiness; throws UsageError.
void needAboutFor(const std::string& index, const Options& options);
/// A partner by name. Throws Error{NoSuchAgency} with the names there are.
Agency partnerNamed(const Connection& connection, const std::string& name);

/// Writes every fault of `path` to err, one a line, and throws AlreadyReported.
[[noreturn]] void refuse(const std::string& path, const Issues& issues, const Streams& streams);
/// The same for answers to a questionnaire: issueLines().
[[noreturn]] void refuse(const std::string& path, const Issues& issues, const Questionnaire& questionnaire,
                         const Streams& streams);

/// --`name` as a day; throws UsageError where it is none.
std::optional<Date> dayOf(const Options& options, const std::string& name);
/// Refuses a day far away from today and from the other rounds, unless --far-date is there: throws AlreadyReported.
void needNearDay(const Connection& connection, const Date& day, const Round* ofRound, const Options& options,
                 const Streams& streams);
void addFarDate(Verb& verb);

/// A line of text output in UTF-8.
std::ostream& operator<<(std::ostream& out, const QString& text);
/// What stands above text output about invented data; nothing where they are real.
void writeSampleMark(std::ostream& out, bool isSample);

/// In a CSV's cell.
std::string yesOrNo(bool value);

/// Keys stay in the order in which they are set.
using Json = nlohmann::ordered_json;

/// Characters that do not show are escaped; bytes of a damaged workspace that are not UTF-8 become U+FFFD.
void writeJson(const Streams& streams, const Json& json);
Json jsonScore(const std::optional<Fraction>& score);
Json jsonDisplay(const std::optional<Fraction>& score);
Json jsonRange(const std::optional<ScoreRange>& range);
Json jsonBand(IndexKind kind, const std::optional<Band>& band);
Json jsonIds(const std::vector<ItemId>& ids);
Json jsonRound(const Round& round);
Json jsonAbout(const Agency* about);

} // namespace soundings::cli
