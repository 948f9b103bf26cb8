// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/survey_read_verb.h"

#include "app/cli/drawing/survey_read_faults.h"
#include "app/cli/drawing/survey_read_json.h"
#include "app/cli/interruptible.h"
#include "app/cli/named.h"
#include "app/cli/recording.h"
#include "app/text/survey_fault_text.h"
#include "app/text/survey_receipt_text.h"
#include "core/acts/store_survey_people.h"
#include "core/error.h"
#include "core/exchange/read_file.h"
#include "core/mapping/complete_mapping.h"
#include "core/mapping/read_survey_files.h"
#include "core/storage/asked_version.h"
#include "core/storage/files_read_table.h"
#include "core/storage/round_table.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>
#include <QSaveFile>

#include <ostream>

namespace soundings::cli {

namespace {

using namespace std::chrono_literals;

struct SurveyReadVerb {
    Q_DECLARE_TR_FUNCTIONS(SurveyReadVerb)
};

std::vector<std::string> listGiven(const Options& options, const char* name)
{
    return options.count(name) == 0 ? std::vector<std::string>{} : options[name].as<std::vector<std::string>>();
}

SurveyTerms termsGiven(const Options& options, const Streams& streams)
{
    SurveyTerms terms;
    terms.ignoredColumns = listGiven(options, "ignore-columns");
    terms.words = ownAnswerWords();
    if (const auto path = given(options, "map")) {
        ReadSurveyMapping read = readSurveyMapping(readFile(*path));
        if (!read.issues.empty())
            refuse(*path, read.issues, streams);
        terms.mapping = std::move(read.mapping);
    }
    return terms;
}

/// The mapping that was used, on its way to a file: there only once keep() is called, and whole then.
class KeptMapping {
public:
    KeptMapping(const std::string& path, const SurveyMapping& mapping)
        : m_path(path), m_file(QString::fromStdString(path))
    {
        const std::string text = surveyMappingText(mapping);
        const auto size = static_cast<qint64>(text.size());
        if (!m_file.open(QIODevice::WriteOnly) || m_file.write(text.data(), size) != size || !m_file.flush())
            throw Error(ErrorCode::WriteFailed, {}, m_path);
    }
    void keep()
    {
        if (!m_file.commit())
            throw Error(ErrorCode::WriteFailed, {}, m_path);
    }

private:
    std::string m_path;
    QSaveFile m_file;
};

/// What there is to say once everything is read.
struct Outcome {
    SurveyFiles read;
    InAlready already;
    /// Nobody where something stands in the way of them.
    [[nodiscard]] AnswerColumns people(const Questionnaire& questionnaire) const
    {
        return read.isAccepted() ? read.people(questionnaire) : AnswerColumns::emptyFor(questionnaire);
    }
    [[nodiscard]] bool isAccepted() const { return read.isAccepted() && !already.isAny(); }
};

QuestionnairePtr surveyNamed(const Connection& connection, const Options& options)
{
    const std::string named = need(options, "questionnaire");
    QuestionnairePtr questionnaire = questionnaireNamed(connection, named);
    if (questionnaire->respondent != Respondent::Individual)
        throw UsageError(SurveyReadVerb::tr("\"%1\" is not a staff survey").arg(brief(named)));
    return questionnaire;
}

void store(const Options& options, const SurveyFiles& read, const QuestionnairePtr& questionnaire,
           const std::string& path, const Streams& streams)
{
    const PeopleAgain again = options.count("again") != 0 ? PeopleAgain::Taken : PeopleAgain::Refused;
    const Recording what{need(options, "round"), {}, questionnaire, {}, path, {}};
    const Connection connection = openToWrite(options, streams);
    const RecordedRound stored = transact(connection, [&](const Transaction& transaction) {
        RecordedRound round = recordedRound(transaction, what, options, streams);
        storeSurveyPeople(transaction, round.id, *questionnaire,
                          {read.people(*questionnaire), read.comments(), read.digests(), path}, again,
                          ShownProgress(streams, SurveyReadVerb::tr("Storing: %1 %"), 1s));
        return round;
    });
    if (formatOf(options) != Format::Json)
        tellNewRound(stored, streams);
}

void tell(const Outcome& outcome, const Questionnaire& questionnaire, const Options& options, const Streams& streams)
{
    const bool isStored = outcome.isAccepted() && options.count("preview") == 0;
    if (formatOf(options) == Format::Json)
        writeJson(streams, surveyReadJson(outcome.read, questionnaire, outcome.isAccepted(), outcome.already));
    else
        for (const QString& line : surveyReceiptLines(surveyReceipt(outcome.read, questionnaire), isStored))
            streams.out << line << "\n";
    for (const std::size_t file : outcome.already.files)
        streams.err << outcome.read.files[file].path << ": "
                    << SurveyReadVerb::tr("this very file was read before: --again takes it all the same.") << "\n";
    if (outcome.already.files.empty() && outcome.already.isAny())
        streams.err << SurveyReadVerb::tr("These people look as if they were in already: --again takes them all the "
                                          "same.")
                    << "\n";
    tellSurveyFaults(outcome.read, questionnaire, streams);
}

} // namespace

int surveyRead(const Options& options, const Streams& streams)
{
    const std::vector<std::string> paths = listGiven(options, "path");
    if (paths.empty())
        throw UsageError(SurveyReadVerb::tr("name the file or the folder to read"));
    const std::string label = need(options, "round");
    SurveyTerms terms = termsGiven(options, streams);
    const InterruptGuard guard;
    QuestionnairePtr questionnaire;
    Outcome outcome;
    {
        const Connection connection = openToRead(options);
        questionnaire = surveyNamed(connection, options);
        const auto found = findRound(connection, label);
        if (found) // an invited one begins with the version it came with
            questionnaire = askedInRound(connection, found->id, questionnaire->id);
        const RoundId round = found ? found->id : RoundId{};
        terms.fileKey = keyForFiles(connection, round, questionnaire->id);
        outcome.read = readSurveyFiles(paths, *questionnaire, terms,
                                       ShownProgress(streams, SurveyReadVerb::tr("Reading: %1 %"), 0s));
        if (options.count("again") == 0)
            outcome.already =
                inAlready(connection, round, *questionnaire, outcome.people(*questionnaire), outcome.read.digests());
    }
    std::optional<KeptMapping> mapping;
    if (const auto path = given(options, "save-map"))
        mapping.emplace(*path, completeMapping(outcome.read, *questionnaire, terms.mapping));
    if (outcome.isAccepted() && options.count("preview") == 0)
        store(options, outcome.read, questionnaire, paths.front(), streams);
    if (mapping)
        mapping->keep();
    tell(outcome, *questionnaire, options, streams);
    return outcome.isAccepted() ? Done : Refused;
}

} // namespace soundings::cli
