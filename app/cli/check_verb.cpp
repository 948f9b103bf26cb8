// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "core/storage/check_file.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct CheckVerb {
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

struct CheckName {
    const char* id;
    QString words;
};

CheckName nameOf(FileCheck check)
{
    switch (check) {
    case FileCheck::Identity:
        return {"identity", CheckVerb::tr("It is a Soundings workspace")};
    case FileCheck::SchemaVersion:
        return {"schema-version", CheckVerb::tr("Its version is one this program knows")};
    case FileCheck::Schema:
        return {"schema", CheckVerb::tr("Its tables and rules are those that Soundings makes")};
    case FileCheck::Integrity:
        return {"integrity", CheckVerb::tr("SQLite finds every page, index and value whole")};
    case FileCheck::ForeignKeys:
        return {"foreign-keys", CheckVerb::tr("Nothing refers to something that is not there")};
    case FileCheck::WorkspaceFits:
        return {"workspace",
                CheckVerb::tr(
                    "It has one agency of its own, and every agency and round has a name and a date that can be used")};
    case FileCheck::QuestionnairesRead:
        return {"questionnaires", CheckVerb::tr("Every questionnaire that was used can be read")};
    case FileCheck::AnswersFit:
        return {"answers", CheckVerb::tr("Every answer belongs to an item and a point of its questionnaire")};
    case FileCheck::PeopleFit:
        return {"people", CheckVerb::tr("Every person's answers fit the questionnaire")};
    case FileCheck::ReleasesFit:
        return {"releases",
                CheckVerb::tr("Each published survey has figures that fit its questionnaire, and nothing besides")};
    case FileCheck::PacksFit:
        return {"packs", CheckVerb::tr("Every key, invitation and pack has an agency and a number that can be used")};
    case FileCheck::ActionsFit:
        break;
    }
    return {"actions", CheckVerb::tr("Every action has a text, a date and a question that can be used")};
}

int check(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    const std::string path = need(options, "file");
    const auto results = checkFile(path);
    const bool isWhole = std::all_of(results.begin(), results.end(), [](const auto& result) { return result.passed; });
    Json json{{"format", 1}, {"whole", isWhole}, {"checks", Json::array()}};
    for (const FileCheckResult& result : results) {
        const CheckName name = nameOf(result.check);
        json["checks"].push_back(
            {{"check", name.id}, {"passed", result.passed}, {"findings", result.findings}, {"notes", result.notes}});
        if (format == Format::Text)
            streams.out << (result.passed ? CheckVerb::tr("yes") : CheckVerb::tr("NO")) << "  " << name.words << "\n";
        if (!result.passed)
            for (const std::string& finding : result.findings)
                streams.err << path << ": " << finding << "\n";
        for (const std::string& note : result.notes)
            streams.err << path << ": "
                        << CheckVerb::tr("not used, and cannot be read: %1").arg(QString::fromStdString(note)) << "\n";
    }
    if (format == Format::Json)
        writeJson(streams, json);
    if (format == Format::Csv) {
        streams.out << csvRow({"check", "passed"});
        for (const FileCheckResult& result : results)
            streams.out << csvRow({nameOf(result.check).id, yesOrNo(result.passed)});
    }
    if (format == Format::Text)
        streams.out << (isWhole
                            ? CheckVerb::tr("The file is whole.")
                            : CheckVerb::tr("The file is damaged. Work on a copy: open the newest backup beside it, or "
                                            "send this list to whoever looks after Soundings for you."))
                    << "\n";
    return isWhole ? Done : Refused;
}

} // namespace

Verb checkVerb()
{
    Verb verb{"check",
              CheckVerb::tr("check whether the file is whole; changes nothing"),
              "FILE [--format text|json|csv]",
              QString(),
              "soundings-cli check ours.soundings",
              {},
              {},
              check};
    addFile(verb);
    addFormat(verb);
    return verb;
}

} // namespace soundings::cli
