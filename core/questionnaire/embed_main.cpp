// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the build: merges the built-in questionnaires with their translations and writes them out as C++.
//   embed_questionnaires OUTPUT.cpp (QUESTIONNAIRE.json TRANSLATION.json)…
#include "core/questionnaire/json_value.h"
#include "core/questionnaire/packed_json.h"
#include "core/questionnaire/read_questionnaire.h"

#include <fstream>
#include <iostream>
#include <sstream>

using namespace soundings;

namespace {

std::string textOf(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Null, with the faults on standard error, where the files are not faultless.
QuestionnairePtr readMerged(const char* path, const char* translation)
{
    const ReadQuestionnaire read = readQuestionnaire(textOf(path), {textOf(translation)});
    for (const Issue& issue : read.issues)
        std::cerr << path << ": " << issue.where << ": fault " << static_cast<int>(issue.code) << " of IssueCode "
                  << issue.value << "\n";
    return read.questionnaire;
}

/// Of what was written by writeJson(), so there are no faults.
std::string packed(const std::string& source)
{
    Issues issues;
    const std::optional<JsonValue> value = parseJson(source, {}, issues);
    return value ? packJson(*value) : std::string();
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 4 || argc % 2 != 0) {
        std::cerr << "usage: embed_questionnaires OUTPUT.cpp (QUESTIONNAIRE.json TRANSLATION.json)...\n";
        return 2;
    }
    std::ostringstream made;
    made << "// Made by core/questionnaire/embed_main.cpp.\n#include \"core/questionnaire/embedded.h\"\n\n"
            "namespace soundings {\n\nstd::span<const EmbeddedQuestionnaire> embeddedQuestionnaires()\n{\n"
            "    using namespace std::string_view_literals; // no compiler has to count that many characters\n"
            "    static constexpr EmbeddedQuestionnaire kAll[]{\n";
    for (int i = 2; i < argc; i += 2) {
        const QuestionnairePtr questionnaire = readMerged(argv[i], argv[i + 1]);
        if (!questionnaire)
            return 1;
        made << "        {\"" << questionnaire->id.value << "\", \"" << questionnaire->version << "\", R\"~embed~("
             << questionnaire->source << ")~embed~\"sv,\n            R\"~embed~(" << packed(questionnaire->source)
             << ")~embed~\"sv},\n";
    }
    made << "    };\n    return kAll;\n}\n\n} // namespace soundings\n";
    std::ofstream output(argv[1], std::ios::binary);
    output << made.str() << std::flush;
    return output ? 0 : 1;
}
