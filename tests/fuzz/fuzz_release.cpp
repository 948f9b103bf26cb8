// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"
#include "core/release/read_release.h"
#include "core/release/release_text.h"
#include "core/staff/staff_result.h"

#include <cstdint>
#include <cstdlib>

/// What is taken can be shown, and is written as the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soundings;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static const QuestionnairePtr questionnaire = builtInQuestionnaire({"staff-confidence"});
    const ReadRelease read = readRelease(text, *questionnaire);
    if (read.release.has_value() != read.faults.empty())
        std::abort();
    if (!read.release)
        return 0;
    (void)staffResult(*read.release, questionnaire);
    if (readRelease(releaseText(*read.release), *questionnaire).release != read.release)
        std::abort();
    return 0;
}
