// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/harmless_stream.h"

#include "core/text_identity.h"

namespace soundings::cli {

HarmlessBuffer::int_type HarmlessBuffer::overflow(int_type character)
{
    if (traits_type::eq_int_type(character, traits_type::eof()))
        return traits_type::not_eof(character);
    const char one = traits_type::to_char_type(character);
    return xsputn(&one, 1) == 1 ? character : traits_type::eof();
}

std::streamsize HarmlessBuffer::xsputn(const char* text, std::streamsize size)
{
    m_line.append(text, static_cast<std::size_t>(size));
    const std::size_t lineEnd = m_line.rfind('\n');
    if (lineEnd != std::string::npos) {
        m_target << harmless(std::string_view(m_line).substr(0, lineEnd + 1));
        m_line.erase(0, lineEnd + 1);
    }
    return m_target ? size : 0;
}

int HarmlessBuffer::sync()
{
    m_target << harmless(m_line) << std::flush;
    m_line.clear();
    return m_target ? 0 : -1;
}

} // namespace soundings::cli
