// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soundings {

/// One text of a questionnaire in its own language and in those it was translated to.
/// Placeholders such as {partner} and {agency} are left in it; app/text fills them.
struct Text {
    std::string original;
    /// language tag ("cy") -> text, in the order of the file
    std::vector<std::pair<std::string, std::string>> translations;

    /// The text in `language`; the original where there is no translation (see isTranslatedTo).
    [[nodiscard]] const std::string& in(std::string_view language) const;
    /// False where `in(language)` falls back although `language` is not the questionnaire's own.
    [[nodiscard]] bool isTranslatedTo(std::string_view language) const;
    [[nodiscard]] bool isEmpty() const { return original.empty(); }
    bool operator==(const Text&) const = default;
};

} // namespace soundings
