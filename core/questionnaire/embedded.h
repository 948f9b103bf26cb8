// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace soundings {

/// A built-in questionnaire with its translations, as writeJson() writes it. Made by embed_main.cpp while building.
struct EmbeddedQuestionnaire {
    std::string_view id;
    std::string_view version;
    std::string_view source;
    std::string_view packed; ///< the same (packed_json.h)
};

/// In the order they are shown in.
std::span<const EmbeddedQuestionnaire> embeddedQuestionnaires();

} // namespace soundings
