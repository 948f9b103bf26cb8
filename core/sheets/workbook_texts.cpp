// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbook_texts.h"

#include "core/sheets/sheet_limits.h"

#include <charconv>

namespace soundings {

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20U;
constexpr std::size_t kMostBlocks = 96;

/// "<si>" is its "<t>" or the "<t>" of its "<r>", and never of "<rPh>", which says how characters are pronounced.
class SharedTextsHandler final : public XmlHandler {
public:
    SharedTextsHandler(WorkbookTexts& texts, SheetFaults& faults) : m_texts(texts), m_faults(faults) { }

    XmlStep start(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_text.clear();
        m_isText = name == "t";
        return m_isText || name == "si" || name == "r" || name == "sst" ? XmlStep::Into : XmlStep::Over;
    }

    bool end(std::string_view name) override
    {
        m_isText = false;
        if (name != "si")
            return true;
        if (isTooLongForCell(m_text))
            m_faults.add(IssueCode::TextTooLong, {}, std::string_view(m_text).substr(0, kExcerpt));
        if (m_texts.add(withoutEscapes(m_text)))
            return true;
        m_faults.add(IssueCode::SheetTooLarge, {});
        m_isFull = true;
        return false;
    }
    [[nodiscard]] bool isFull() const { return m_isFull; }

    void text(std::string_view part) override
    {
        if (m_isText && m_text.size() <= 4 * kLongestCell)
            m_text += part;
    }

private:
    static constexpr std::size_t kExcerpt = 400;
    WorkbookTexts& m_texts;
    SheetFaults& m_faults;
    std::string m_text;
    bool m_isText = false;
    bool m_isFull = false;
};

} // namespace

bool WorkbookTexts::add(std::string_view text)
{
    if (text.size() > kBlock || m_places.size() == kMostTexts)
        return false;
    if (m_blocks.empty() || m_blocks.back().size() + text.size() > kBlock) {
        if (m_blocks.size() == kMostBlocks)
            return false;
        m_blocks.emplace_back().reserve(kBlock);
    }
    m_places.push_back(std::uint64_t{m_blocks.size() - 1} << 48U | std::uint64_t{m_blocks.back().size()} << 24U
                       | text.size());
    m_blocks.back() += text;
    return true;
}

std::string_view WorkbookTexts::operator[](std::size_t index) const
{
    constexpr std::uint64_t kBits = (std::uint64_t{1} << 24U) - 1;
    const std::uint64_t place = m_places[index];
    return std::string_view(m_blocks[place >> 48U]).substr(place >> 24U & kBits, place & kBits);
}

std::string withoutEscapes(std::string_view text)
{
    constexpr std::size_t kLength = 7; // _xHHHH_
    std::string plain;
    std::size_t start = 0;
    for (std::size_t at = text.find("_x"); at != std::string_view::npos; at = text.find("_x", at)) {
        unsigned unit = 0;
        const std::string_view escape = text.substr(at, kLength);
        const bool isEscape = escape.size() == kLength && escape.back() == '_'
            && std::from_chars(escape.data() + 2, escape.data() + 6, unit, 16).ptr == escape.data() + 6;
        const bool isCharacter = unit == '\t' || unit == '\n' || unit == '\r' || (unit >= ' ' && unit < 0x7F);
        if (!isEscape || !isCharacter) {
            ++at;
            continue;
        }
        plain.append(text.substr(start, at - start)) += static_cast<char>(unit);
        at += kLength;
        start = at;
    }
    return plain.append(text.substr(start));
}

bool readWorkbookTexts(ArchivePart& part, const XmlProgress& progress, WorkbookTexts& texts, SheetFaults& faults)
{
    SharedTextsHandler handler(texts, faults);
    return walkXml(part, handler, progress, faults) && !handler.isFull();
}

} // namespace soundings
