// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/comment_text.h"

#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

std::string commentText(std::string_view stored)
{
    std::string text(stored);
    for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at))
        text.erase(at, 1);
    std::replace(text.begin(), text.end(), '\r', '\n');
    return harmless(text);
}

} // namespace soundings
