// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_questionnaire.h"

#include <cstdint>
#include <cstdlib>

/// A questionnaire; what stands after a NUL is a translation of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soundings;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t end = text.find('\0');
    std::vector<std::string_view> overlays;
    if (end != std::string_view::npos)
        overlays.push_back(text.substr(end + 1));
    const ReadQuestionnaire read = readQuestionnaire(text.substr(0, end), overlays);
    if (read.issues.empty() == (read.questionnaire == nullptr))
        std::abort();
    return 0;
}
