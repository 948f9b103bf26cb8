// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_answers.h"
#include "core/questionnaire/built_in.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soundings;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static const QuestionnairePtr questionnaire = builtInQuestionnaire({"governance"});
    static const std::vector<std::string> ignored{"question", "\"a, b\",c"};
    const ReadAnswers read = readAnswers(text, *questionnaire, ignored);
    if (!read.issues.empty() && !read.answers.empty())
        std::abort();
    for (const auto& [item, record] : read.answers)
        if (!questionnaire->findItem(item)
            || (record.answer.state == AnswerState::Rated && !questionnaire->findPoint(record.answer.point)))
            std::abort();
    return 0;
}
