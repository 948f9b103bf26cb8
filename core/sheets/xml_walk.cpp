// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xml_walk.h"

#include "core/sheets/sheet_limits.h"

#include <algorithm>
#include <exception>
#include <expat.h>
#include <memory>

namespace soundings {

namespace {

constexpr char kBetween = '\n'; // of a namespace and a name; stands in neither

std::string_view localName(std::string_view name)
{
    const std::size_t mark = name.rfind(kBetween);
    return mark == std::string_view::npos ? name : name.substr(mark + 1);
}

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

class XmlWalk {
public:
    XmlWalk(ArchivePart& part, XmlHandler& handler, SheetFaults& faults)
        : m_parser(XML_ParserCreateNS(nullptr, kBetween)), m_part(part), m_handler(handler), m_faults(faults)
    {
        if (!m_parser)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &XmlWalk::onStart, &XmlWalk::onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), &XmlWalk::onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlWalk::onDoctype);
    }

    bool run(const XmlProgress& progress)
    {
        constexpr std::size_t kChunk = 65'536;
        std::size_t fed = 0;
        for (;;) {
            if (!progress.clock.tell(progress.from + (progress.to - progress.from) * done(fed)))
                return refuse(IssueCode::TakesTooLong, {}, kMostSeconds);
            void* const buffer = XML_GetBuffer(m_parser.get(), kChunk);
            if (buffer == nullptr)
                throw std::bad_alloc();
            const std::optional<std::size_t> count = m_part.read(static_cast<char*>(buffer), kChunk);
            if (!count)
                return refuse(IssueCode::DamagedPart, m_part.name());
            fed += *count;
            const XML_Status status = XML_ParseBuffer(m_parser.get(), static_cast<int>(*count), *count == 0 ? 1 : 0);
            if (m_thrown)
                std::rethrow_exception(m_thrown);
            if (m_isStopped)
                return !m_isRefused;
            if (status == XML_STATUS_ERROR)
                return refuse(IssueCode::DamagedPart, m_part.name());
            if (fed - static_cast<std::size_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(m_parser.get()), 0))
                > kLongestXmlToken + kChunk)
                return refuse(IssueCode::LineTooLong, m_part.name());
            if (*count == 0 || fed >= progress.mostBytes)
                return true;
        }
    }

private:
    static XmlWalk& self(void* data) { return *static_cast<XmlWalk*>(data); }

    /// Nothing may be thrown through expat.
    template <class Act> void guarded(Act act)
    {
        if (m_isStopped)
            return;
        try {
            act();
        } catch (...) {
            m_thrown = std::current_exception();
            stop();
        }
    }

    static void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        self(data).guarded([&] { self(data).start(name, attributes); });
    }

    static void XMLCALL onEnd(void* data, const XML_Char* name)
    {
        self(data).guarded([&] { self(data).end(name); });
    }

    static void XMLCALL onText(void* data, const XML_Char* text, int length)
    {
        self(data).guarded([&] {
            if (self(data).m_passedOver == 0)
                self(data).m_handler.text({text, static_cast<std::size_t>(length)});
        });
    }

    static void XMLCALL onDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        self(data).guarded([&] {
            self(data).refuse(IssueCode::HasDoctype, self(data).m_part.name());
            self(data).stop();
        });
    }

    void start(std::string_view name, const XML_Char** attributes)
    {
        if (++m_depth > kDeepestNesting) {
            refuse(IssueCode::NestedTooDeep, m_part.name(), kDeepestNesting);
            return stop();
        }
        if (m_passedOver > 0)
            return;
        const XmlStep step = m_handler.start(localName(name), XmlAttributes(attributes));
        if (step == XmlStep::Over)
            m_passedOver = m_depth;
        if (step == XmlStep::Stop)
            stop();
    }

    void end(std::string_view name)
    {
        const std::size_t depth = m_depth--;
        if (m_passedOver == depth)
            m_passedOver = 0;
        else if (m_passedOver == 0 && !m_handler.end(localName(name)))
            stop();
    }

    void stop()
    {
        m_isStopped = true;
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    bool refuse(IssueCode code, const std::string& value, std::size_t limit = 0)
    {
        m_faults.add(code, {}, value, limit);
        m_isRefused = true;
        return false;
    }

    [[nodiscard]] double done(std::size_t fed) const
    {
        return m_part.size() == 0 ? 1 : static_cast<double>(fed) / static_cast<double>(m_part.size());
    }

    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
    ArchivePart& m_part;
    XmlHandler& m_handler;
    SheetFaults& m_faults;
    std::size_t m_depth = 0;
    std::size_t m_passedOver = 0; ///< depth of the element that is passed over, 0 where none is
    bool m_isStopped = false;
    bool m_isRefused = false;
    std::exception_ptr m_thrown;
};

} // namespace

std::optional<std::string_view> XmlAttributes::plain(std::string_view name) const
{
    for (const char** at = m_all; *at != nullptr; at += 2)
        if (name == *at)
            return at[1];
    return std::nullopt;
}

std::optional<std::string_view> XmlAttributes::in(std::string_view space, std::string_view name) const
{
    for (const char** at = m_all; *at != nullptr; at += 2) {
        const std::string_view full = *at;
        const std::size_t mark = full.rfind(kBetween);
        if (mark != std::string_view::npos && full.substr(mark + 1) == name
            && full.substr(0, mark).find(space) != std::string_view::npos)
            return at[1];
    }
    return std::nullopt;
}

bool walkXml(ArchivePart& part, XmlHandler& handler, const XmlProgress& progress, SheetFaults& faults)
{
    return XmlWalk(part, handler, faults).run(progress);
}

} // namespace soundings
