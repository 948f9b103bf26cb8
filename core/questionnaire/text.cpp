// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/text.h"

#include <algorithm>

namespace soundings {

namespace {

auto find(const Text& text, std::string_view language)
{
    return std::find_if(text.translations.begin(), text.translations.end(),
                        [language](const auto& translation) { return translation.first == language; });
}

} // namespace

const std::string& Text::in(std::string_view language) const
{
    const auto found = find(*this, language);
    return found == translations.end() ? original : found->second;
}

bool Text::isTranslatedTo(std::string_view language) const
{
    return find(*this, language) != translations.end();
}

} // namespace soundings
