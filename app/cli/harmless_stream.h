// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace soundings::cli {

/// Passes lines on as harmless() makes them.
class HarmlessBuffer final : public std::streambuf {
public:
    explicit HarmlessBuffer(std::ostream& target) : m_target(target) { }

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

private:
    std::ostream& m_target;
    std::string m_line; ///< not passed on yet: a character may come in pieces
};

/// Text for another stream: what others wrote in names, notes and files cannot steer the terminal it is shown on. JSON
/// and CSV have escapes of their own.
class HarmlessStream final : public std::ostream {
public:
    explicit HarmlessStream(std::ostream& target) : std::ostream(nullptr), m_buffer(target) { rdbuf(&m_buffer); }
    ~HarmlessStream() override { m_buffer.pubsync(); }
    HarmlessStream(const HarmlessStream&) = delete;
    HarmlessStream& operator=(const HarmlessStream&) = delete;

private:
    HarmlessBuffer m_buffer;
};

} // namespace soundings::cli
