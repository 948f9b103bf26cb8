// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"
#include "core/storage/decode_counts.h"
#include "core/storage/encode_counts.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soundings;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static const QuestionnairePtr questionnaire = builtInQuestionnaire({"staff-confidence"});
    if (const auto counts = decodeCounts(*questionnaire, text); counts && !decodeCounts(*questionnaire, encodeCounts(*counts)))
        std::abort();
    return 0;
}
