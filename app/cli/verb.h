// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/positional_options.hpp>
#include <boost/program_options/variables_map.hpp>

#include <functional>
#include <iosfwd>
#include <stdexcept>
#include <string>

namespace soundings::cli {

/// Exit codes of the contract.
enum ExitCode { Done = 0, Refused = 1, WrongUse = 2 };

/// Where a verb writes: the result to `out`, everything else to `err`; progress only if `err` is a terminal.
struct Streams {
    std::ostream& out;
    std::ostream& err;
    bool errIsTerminal = false;
    int outWidth = 0; ///< characters in a line where `out` is a terminal: sentences are broken there; 0 elsewhere
    std::ostream* progress = nullptr; ///< where a line is written over and over; null where nobody is looking
};

/// The command line itself is at fault; the text says how.
class UsageError final : public std::runtime_error {
public:
    explicit UsageError(const QString& how) : std::runtime_error(how.toStdString()) { }
};

/// The data is at fault and the verb has already written why to `err`.
struct AlreadyReported { };

enum class Format { Text, Json, Csv };

using Options = boost::program_options::variables_map;

/// One verb: what it takes and what it does. Its words are in the language that was set when it was made.
struct Verb {
    std::string name;
    QString summary; ///< one line for the list of verbs
    std::string arguments; ///< "FILE --round LABEL"
    QString details; ///< paragraphs of --help, a line each; may be empty
    std::string example;
    boost::program_options::options_description options;
    boost::program_options::positional_options_description positional;
    std::function<int(const Options& options, const Streams& streams)> run;
    QString keys = {}; ///< what --format json writes, in paragraphs after the options; may be empty
    QStringList moreLanguages = {}; ///< what --language takes besides the languages of the program
};

Verb createVerb();
Verb recordVerb();
Verb roundVerb();
Verb closeVerb();
Verb reopenVerb();
Verb scoreVerb();
Verb explainVerb();
Verb nextVerb();
Verb compareVerb();
Verb statisticsVerb();
Verb pairsVerb();
Verb partnershipVerb();
/// What soundings-report does: only that program links what paints, and what writes workbooks.
using RunElsewhere = std::function<int(const Options& options, const Streams& streams)>;
struct Elsewhere {
    RunElsewhere report;
    RunElsewhere exportActions;
    RunElsewhere survey;
    RunElsewhere questionnaireForm; ///< `questionnaire` with an XLSForm workbook
    RunElsewhere packs; ///< `invite`, `export`, `import`, `key`, `sample --board`: only that program links what signs
};
Verb questionnaireVerb(const RunElsewhere& withForm);
Verb reportVerb(const RunElsewhere& report);
Verb actionVerb(const RunElsewhere& exportActions);
Verb surveyVerb(const RunElsewhere& survey);
Verb sampleVerb(const RunElsewhere& packs);
Verb inviteVerb(const RunElsewhere& packs);
Verb exportVerb(const RunElsewhere& packs);
Verb importVerb(const RunElsewhere& packs);
Verb keyVerb(const RunElsewhere& packs);
Verb markingVerb();
Verb retentionVerb();
Verb removeRoundVerb();
Verb checkVerb();

} // namespace soundings::cli
