// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbook_styles.h"

#include "core/sheets/whole_number.h"

#include <unordered_map>

namespace soundings {

namespace {

class StylesHandler final : public XmlHandler {
public:
    explicit StylesHandler(SheetFaults& faults) : m_faults(faults) { }

    XmlStep start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            m_codes[number(attributes)] = numberKindOf(attributes.plain("formatCode").value_or(std::string_view()));
        if (name == "cellXfs")
            m_isOfCells = true;
        if (name == "xf" && m_isOfCells)
            return addFormat(number(attributes));
        return name == "styleSheet" || name == "numFmts" || name == "cellXfs" ? XmlStep::Into : XmlStep::Over;
    }

    bool end(std::string_view name) override { return name != "cellXfs"; } // nothing after it is needed

    std::vector<NumberKind> kinds;

private:
    static constexpr std::size_t kMostFormats = 65'536; ///< a spreadsheet's own limit
    static std::size_t number(const XmlAttributes& attributes)
    {
        return wholeUpTo(attributes.plain("numFmtId").value_or(std::string_view()), 1'000'000).value_or(0);
    }

    XmlStep addFormat(std::size_t number)
    {
        const auto code = m_codes.find(number);
        kinds.push_back(code == m_codes.end() ? numberKindOf(static_cast<int>(number)) : code->second);
        if (kinds.size() <= kMostFormats && m_codes.size() <= kMostFormats)
            return XmlStep::Over;
        m_faults.add(IssueCode::TooMany, "styles", {}, kMostFormats);
        return XmlStep::Stop;
    }

    SheetFaults& m_faults;
    std::unordered_map<std::size_t, NumberKind> m_codes;
    bool m_isOfCells = false;
};

} // namespace

std::optional<std::vector<NumberKind>> readWorkbookStyles(ArchivePart& part, const ReadingClock& clock,
                                                          SheetFaults& faults)
{
    StylesHandler handler(faults);
    if (!walkXml(part, handler, {clock, 0, 0}, faults) || !faults.isEmpty())
        return std::nullopt;
    return std::move(handler.kinds);
}

} // namespace soundings
