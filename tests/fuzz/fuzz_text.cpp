// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_identity.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soundings;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::string safe = harmless(text);
    const std::string shown = shownText(text);
    const bool isHarmless = harmless(safe) == safe && !hasHiddenCharacter(shown) && safe.find('\x1B') == std::string::npos;
    const bool isSteady = tidied(tidied(text)) == tidied(text) && identityOf(tidied(text)) == identityOf(text)
        && trimmed(trimmed(text)) == trimmed(text);
    if (!isHarmless || !isSteady)
        std::abort();
    return 0;
}
