// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_people.h"

#include "app/cli/interruptible.h"
#include "core/acts/record_answers.h"
#include "core/exchange/read_file.h"
#include "core/exchange/read_people.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

using namespace std::chrono_literals;

struct RecordPeople {
    Q_DECLARE_TR_FUNCTIONS(RecordPeople)
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
        streams.out << RecordPeople::tr(
                           "Nobody in the file answered: %1. If that is not so, a column is missing or has "
                           "another name.")
                           .arg(ids.join(QStringLiteral(", ")))
                    << "\n";
}

/// A file of missing marks read as answers should be seen before its figures are.
void tellOtherAnswers(const AnswerColumns& people, const Streams& streams)
{
    std::size_t notApplicable = 0;
    std::size_t dontKnow = 0;
    for (const CodeColumn& column : people.items) {
        notApplicable += static_cast<std::size_t>(std::count(column.begin(), column.end(), kCodeNotApplicable));
        dontKnow += static_cast<std::size_t>(std::count(column.begin(), column.end(), kCodeDontKnow));
    }
    streams.out << RecordPeople::tr("Among their answers: “does not apply” %1 times, “don’t know” %2 times.")
                       .arg(notApplicable)
                       .arg(dontKnow)
                << "\n";
}

void store(const Connection& connection, const Recording& what, const ReadPeople& read, const Options& options,
           const Streams& streams)
{
    const PeopleAgain again = options.count("again") != 0 ? PeopleAgain::Taken : PeopleAgain::Refused;
    const RecordedRound stored = transact(connection, [&](const Transaction& transaction) {
        RecordedRound round = recordedRound(transaction, what, options, streams);
        soundings::recordPeople(transaction, round.id, *what.questionnaire, read, what.path, again,
                                ShownProgress(streams, RecordPeople::tr("Storing: %1 %"), 1s));
        return round;
    });
    tellNewRound(stored, streams);
}

} // namespace

int recordPeople(const Connection& connection, const Recording& what, const Options& options, const Streams& streams)
{
    const InterruptGuard guard;
    const ReadPeople read = readPeople(readFile(what.path), *what.questionnaire, what.ignoredColumns,
                                       ShownProgress(streams, RecordPeople::tr("Reading: %1 %"), 0s));
    if (!read.issues.empty())
        refuse(what.path, read.issues, *what.questionnaire, streams);
    store(connection, what, read, options, streams);
    tellWhatNobodyAnswered(read.people, *what.questionnaire, streams);
    const int least = std::max(what.questionnaire->minimumGroup, workspaceFacts(connection).minimumGroup);
    const int people = static_cast<int>(read.people.people);
    streams.out << (people < least ? RecordPeople::tr("Recorded the answers of fewer than %1 people.").arg(least)
                                   : RecordPeople::tr("Recorded the answers of %1 people.").arg(people))
                << "\n";
    if (people >= least)
        tellOtherAnswers(read.people, streams);
    if (read.emptyRows > 0)
        streams.out << RecordPeople::tr("Rows without any answer were left out.") << "\n";
    return Done;
}

} // namespace soundings::cli
