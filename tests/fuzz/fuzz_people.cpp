// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_people.h"
#include "core/questionnaire/built_in.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soundings;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static const QuestionnairePtr questionnaire = builtInQuestionnaire({"staff-confidence"});
    const ReadPeople read = readPeople(text, *questionnaire, {"Start time", "column A"});
    if (read.issues.empty() == (read.people.people == 0))
        std::abort();
    for (const CodeColumn* column : read.people.all())
        if (column->size() != read.people.people)
            std::abort();
    return 0;
}
