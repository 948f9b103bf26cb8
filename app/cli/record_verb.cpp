// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "app/text/language.h"
#include "core/error.h"
#include "core/exchange/read_answers.h"
#include "core/exchange/read_file.h"
#include "core/exchange/read_people.h"
#include "core/storage/answer_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"
#include "core/storage/survey_table.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <ostream>

namespace soundings::cli {

namespace {

using namespace std::chrono_literals;

struct RecordVerb {
    Q_DECLARE_TR_FUNCTIONS(RecordVerb)
};

volatile std::sig_atomic_t interrupted = 0;

/// Ctrl+C stops the reading with nothing stored, for as long as this lives.
class InterruptGuard {
public:
    InterruptGuard() : m_before(std::signal(SIGINT, [](int) { interrupted = 1; })) { interrupted = 0; }
    ~InterruptGuard() { std::signal(SIGINT, m_before); }
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

private:
    void (*m_before)(int);
};

struct Recording {
    std::string label;
    std::optional<Date> date; ///< as named
    QuestionnairePtr questionnaire;
    AgencyId about;
    std::string path;
};

std::optional<Date> roundDate(const Options& options)
{
    const auto text = given(options, "date");
    if (!text)
        return std::nullopt;
    if (const auto date = parseDate(*text))
        return date;
    throw UsageError(RecordVerb::tr("--date takes a day as YYYY-MM-DD, not \"%1\"").arg(brief(*text)));
}

Date today()
{
    const QDate day = QDate::currentDate();
    return {day.year(), day.month(), day.day()};
}

Recording recording(const Connection& connection, const Options& options)
{
    Recording what{need(options, "round"), roundDate(options), nullptr, {}, need(options, "answers")};
    const std::string id = need(options, "questionnaire");
    what.questionnaire = findQuestionnaire(connection, {id});
    if (!what.questionnaire)
        throw Error(ErrorCode::NoSuchQuestionnaire, id, connection.path());
    const auto about = given(options, "about");
    const bool wantsAbout = what.questionnaire->respondent == Respondent::PerPartner;
    if (wantsAbout != about.has_value())
        throw UsageError((wantsAbout ? RecordVerb::tr("\"%1\" is answered about a partner: add --about PARTNER")
                                     : RecordVerb::tr("\"%1\" is not about a partner: leave out --about"))
                             .arg(brief(id)));
    if (about)
        what.about = partnerNamed(connection, *about).id;
    return what;
}

/// The round, made if it is new; it then has this questionnaire.
Round ensureRound(const Transaction& transaction, const Recording& what)
{
    if (auto there = findRound(transaction.connection(), what.label)) {
        if (there->state == RoundState::Closed)
            throw Error(ErrorCode::RoundClosed, there->label, transaction.connection().path());
        if (what.date && *what.date != there->date)
            throw UsageError(
                RecordVerb::tr("\"%1\" is there and has the date %2: leave out --date, or name a new --round")
                    .arg(brief(there->label), QString::fromStdString(isoText(there->date))));
        const auto& chosen = there->questionnaires;
        if (std::find(chosen.begin(), chosen.end(), what.questionnaire->id) == chosen.end()) {
            there->questionnaires.push_back(what.questionnaire->id);
            exchangeRoundDetails(transaction, there->id, *there);
        }
        return *there;
    }
    Round round;
    round.id = {newUuid()};
    round.label = what.label;
    round.date = what.date.value_or(today());
    round.questionnaires = {what.questionnaire->id};
    insertRound(transaction, round);
    return round;
}

/// Writes the per cent done over and over in one line, where somebody is looking.
class ShownProgress {
public:
    /// `words` has a %1 for the number; nothing is shown before `quietly` is over.
    ShownProgress(const Streams& streams, QString words, std::chrono::seconds quietly)
        : m_streams(streams), m_words(std::move(words)), m_showFrom(std::chrono::steady_clock::now() + quietly)
    {
    }
    bool operator()(double done)
    {
        const int percent = static_cast<int>(done * 100);
        const bool isLast = percent == 100 && m_shown >= 0;
        const bool isTime = isLast || std::chrono::steady_clock::now() >= m_showFrom;
        if (m_streams.errIsTerminal && percent != m_shown && isTime) {
            m_shown = percent;
            m_streams.err << "\r" << m_words.arg(percent) << (percent == 100 ? "\n" : "") << std::flush;
        }
        if (interrupted != 0 && m_shown >= 0 && m_shown < 100)
            m_streams.err << "\n" << std::flush;
        return interrupted == 0;
    }

private:
    const Streams& m_streams;
    QString m_words;
    std::chrono::steady_clock::time_point m_showFrom;
    int m_shown = -1;
};

/// A column that is missing, or empty, is no fault; but nobody should have to find out from the results.
void tellWhatNobodyAnswered(const AnswerColumns& people, const Questionnaire& questionnaire, const Streams& streams)
{
    const std::vector<const Item*> items = questionnaire.items();
    QStringList ids;
    for (std::size_t item = 0; item < items.size(); ++item) {
        const CodeColumn& column = people.items[item];
        if (std::all_of(column.begin(), column.end(), [](Code code) { return code == kCodeNotAnswered; }))
            ids << QString::fromStdString(items[item]->id.value);
    }
    if (!ids.isEmpty())
        streams.out << RecordVerb::tr("Nobody in the file answered: %1. If that is not so, a column is missing or has "
                                      "another name.")
                           .arg(ids.join(QStringLiteral(", ")))
                    << "\n";
}

int recordPeople(const Connection& connection, const Recording& what, const Options& options, const Streams& streams)
{
    std::vector<std::string> ignored;
    if (const auto names = given(options, "ignore-columns"))
        for (const QString& name : QString::fromStdString(*names).split(QLatin1Char(',')))
            ignored.push_back(name.trimmed().toStdString());
    const InterruptGuard guard;
    const ReadPeople read = readPeople(readFile(what.path), *what.questionnaire, ignored,
                                       ShownProgress(streams, RecordVerb::tr("Reading: %1 %"), 0s));
    if (!read.issues.empty())
        refuse(what.path, read.issues, streams);
    transact(connection, [&](const Transaction& transaction) {
        const Round round = ensureRound(transaction, what);
        addPeople(transaction, round.id, *what.questionnaire, read.people, read.comments,
                  ShownProgress(streams, RecordVerb::tr("Storing: %1 %"), 1s));
        if (interrupted != 0)
            throw Error(ErrorCode::Interrupted, {}, what.path);
    });
    tellWhatNobodyAnswered(read.people, *what.questionnaire, streams);
    const int least = std::max(what.questionnaire->minimumGroup, workspaceFacts(connection).minimumGroup);
    const int people = static_cast<int>(read.people.people);
    streams.out << (people < least ? RecordVerb::tr("Recorded the answers of fewer than %1 people.").arg(least)
                                   : RecordVerb::tr("Recorded the answers of %1 people.").arg(people))
                << "\n";
    if (read.emptyRows > 0)
        streams.out << RecordVerb::tr("Rows without any answer were left out.") << "\n";
    return Done;
}

int recordResponse(const Connection& connection, const Recording& what, const Streams& streams)
{
    const ReadAnswers read = readAnswers(readFile(what.path), *what.questionnaire);
    if (!read.issues.empty())
        refuse(what.path, read.issues, streams);
    const Answers before = transact(connection, [&](const Transaction& transaction) {
        const Round round = ensureRound(transaction, what);
        const ResponseKey response = ensureResponse(transaction, round.id, *what.questionnaire, what.about);
        return exchangeAnswers(transaction, response.id, read.answers);
    });
    const auto isAnswered = [](const auto& entry) { return entry.second.answer.state != AnswerState::NotAnswered; };
    const auto answered = std::count_if(read.answers.begin(), read.answers.end(), isAnswered);
    if (!before.empty())
        streams.out << RecordVerb::tr("Replaced the response that was there.") << "\n";
    streams.out << RecordVerb::tr("Recorded %1 of %2 answers: %3, %4.")
                       .arg(answered)
                       .arg(what.questionnaire->itemCount())
                       .arg(shown(what.questionnaire->title), QString::fromStdString(what.label))
                << "\n";
    return Done;
}

int record(const Options& options, const Streams& streams)
{
    const Connection connection = openToWrite(options);
    const Recording what = recording(connection, options);
    return what.questionnaire->respondent == Respondent::Individual ? recordPeople(connection, what, options, streams)
                                                                    : recordResponse(connection, what, streams);
}

} // namespace

/// Paragraphs of --help.
static QString recordDetails()
{
    return QStringList{
        RecordVerb::tr("Answers files are UTF-8 CSV (comma, semicolon or tab) or JSON."),
        RecordVerb::tr(
            "One agreed response, or one about a partner: columns item,answer,note; one row an item. answer is "
            "a point of the scale, na (the note is its reason), dk, or empty. A second response for the same "
            "round replaces the first."),
        RecordVerb::tr(
            "Individuals: one row a person, a column for each item id and optionally role; also a column for "
            "each scenario id (the option's id), \"<scenario id>.sure\", and the open question's id. They are "
            "added to those there. Any other column is refused unless --ignore-columns names it, so that "
            "personal data cannot slip in."),
        RecordVerb::tr("All or nothing: a file with faults is refused with every fault, and nothing is stored.")}
        .join(QLatin1Char('\n'));
}

Verb recordVerb()
{
    Verb verb{"record",
              RecordVerb::tr("store answers from a file; adds the round if it is new"),
              "FILE --round LABEL [--date YYYY-MM-DD] --questionnaire ID [--about PARTNER] --answers PATH",
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
    addOption(verb, "ignore-columns", RecordVerb::tr("names of columns to leave out, with commas"));
    return verb;
}

} // namespace soundings::cli
