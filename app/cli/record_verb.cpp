// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_people.h"
#include "app/text/language.h"
#include "core/acts/record_answers.h"
#include "core/exchange/read_answers.h"
#include "core/exchange/read_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct RecordVerb {
    Q_DECLARE_TR_FUNCTIONS(RecordVerb)
};

int recordResponse(const Connection& connection, const Recording& what, const Options& options, const Streams& streams)
{
    const ReadAnswers read = readAnswers(readFile(what.path), *what.questionnaire, what.ignoredColumns);
    if (!read.issues.empty())
        refuse(what.path, read.issues, *what.questionnaire, streams);
    RecordedRound round;
    const Answers before = transact(connection, [&](const Transaction& transaction) {
        round = recordedRound(transaction, what, options, streams);
        return soundings::recordResponse(transaction, round.id, *what.questionnaire, what.about, read.answers);
    });
    const auto count = [&](AnswerState state) {
        return std::count_if(read.answers.begin(), read.answers.end(),
                             [&](const auto& entry) { return entry.second.answer.state == state; });
    };
    const auto notApplicable = count(AnswerState::NotApplicable);
    const auto dontKnow = count(AnswerState::DontKnow);
    tellNewRound(round, streams);
    if (!before.empty())
        streams.out << RecordVerb::tr("Replaced the response that was there.") << "\n";
    streams.out << RecordVerb::tr("Recorded %1 of %2 answers: %3, %4.")
                       .arg(count(AnswerState::Rated) + notApplicable + dontKnow)
                       .arg(what.questionnaire->itemCount())
                       .arg(shown(what.questionnaire->title), QString::fromStdString(what.label))
                << "\n";
    if (notApplicable + dontKnow > 0)
        streams.out << RecordVerb::tr("Among them: “does not apply” %1 times, “don’t know” %2 times.")
                           .arg(notApplicable)
                           .arg(dontKnow)
                    << "\n";
    return Done;
}

int record(const Options& options, const Streams& streams)
{
    const Connection connection = openToWrite(options, streams);
    const Recording what = recording(connection, options);
    return what.questionnaire->respondent == Respondent::Individual
        ? recordPeople(connection, what, options, streams)
        : recordResponse(connection, what, options, streams);
}

} // namespace

/// Paragraphs of --help.
static QString recordDetails()
{
    return QStringList{
        RecordVerb::tr(
            "Answers files are UTF-8 CSV (comma, semicolon or tab) or JSON. Capitals in ids do not count; an "
            "answer may be written 3 or 3.0."),
        RecordVerb::tr(
            "One agreed response, or one about a partner: columns item,answer,note; one row an item. answer is "
            "a point of the scale, na (does not apply; the note is its reason), dk (don't know), or empty. A second "
            "response for the same round replaces the first."),
        RecordVerb::tr(
            "Individuals: one row a person, a column for each item id and optionally role; also a column for "
            "each scenario id (the option's id), \"<scenario id>.sure\", and the open question's id. They are "
            "added to those there. Any other column is refused unless --ignore-columns names it, so that "
            "personal data cannot slip in. A file whose people are in already, or half of them, is refused: it was "
            "read before. --again takes it."),
        RecordVerb::tr(
            "na is written in small letters: NA, N/A, -, . and 99 are refused, because other programs write them for "
            "\"not answered\", which is an empty cell here."),
        RecordVerb::tr("All or nothing: a file with faults is refused with every fault, and nothing is stored.")}
        .join(QLatin1Char('\n'));
}

Verb recordVerb()
{
    Verb verb{
        "record",
        RecordVerb::tr("store answers from a file; adds the round if it is new"),
        "FILE --round LABEL [--date YYYY-MM-DD] --questionnaire ID [--about PARTNER] --answers PATH [--ignore-columns "
        "NAMES]… [--again] [--far-date]",
        recordDetails(),
        "soundings-cli record ours.soundings --round \"Autumn 2026\" --questionnaire governance --answers "
        "governance.csv",
        {},
        {},
        record};
    addFile(verb);
    addOption(verb, "round", RecordVerb::tr("the round's label"));
    addOption(verb, "date", RecordVerb::tr("the date of a new round; today if none is named"));
    addOption(verb, "questionnaire", RecordVerb::tr("its id: governance, staff-confidence, …"));
    addOption(verb, "about", RecordVerb::tr("the partner it is about"));
    addOption(verb, "answers", RecordVerb::tr("the answers file"));
    addList(
        verb, "ignore-columns",
        RecordVerb::tr("columns to leave out: a name as a message shows it, or several with commas between them, in "
                       "double quotes where a name has a comma; may be given again"));
    addSwitch(verb, "again", RecordVerb::tr("these are other people, although their answers are in already"));
    addFarDate(verb);
    return verb;
}

} // namespace soundings::cli
