// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/json_sheet.h"

#include "core/sheets/json_tokens.h"
#include "core/sheets/number_text.h"
#include "core/sheets/sheet_builder.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace soundings {

namespace {

constexpr std::size_t kNoColumn = SIZE_MAX;

/// The characters of a text, with a note of how far they were read.
struct CountedText {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    reference operator*() const { return *at; }
    CountedText& operator++()
    {
        *seen = ++at;
        return *this;
    }
    bool operator==(const CountedText& other) const { return at == other.at; }
    bool operator!=(const CountedText& other) const { return at != other.at; }

    const char* at;
    const char** seen;
};

/// Walks the text event by event, so that neither its size nor its nesting can use up memory or stack.
class JsonSheetWalk final : public nlohmann::json_sax<nlohmann::json> {
public:
    JsonSheetWalk(std::string_view text, SheetFaults& faults, const ReadingClock& clock)
        : m_text(text), m_faults(faults), m_clock(clock), m_builder({}, faults)
    {
    }

    bool null() override { return put({}, true); }
    bool boolean(bool given) override { return put(given ? "TRUE" : "FALSE"); }
    bool number_integer(number_integer_t number) override { return put(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override { return put(std::to_string(number)); }
    bool number_float(number_float_t, const string_t& text) override { return put(numberText(text).value_or(text)); }
    bool string(string_t& text) override { return put(text); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        m_path.resize(m_levels.back().path);
        m_path.append(m_path.empty() ? "" : "/").append(name);
        return m_path.size() <= kLongestCell || stopAt(IssueCode::TextTooLong);
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        const std::string_view before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t column = before.size() - std::min(before.rfind('\n') + 1, before.size());
        m_faults.add(IssueCode::NotJson, "line " + std::to_string(line) + ", column " + std::to_string(column));
        return false;
    }

    /// False where it was not read to its end.
    bool run()
    {
        m_at = m_text.data();
        return nlohmann::json::sax_parse(CountedText{m_text.data(), &m_at},
                                         CountedText{m_text.data() + m_text.size(), &m_at}, this);
    }
    Sheet take() { return m_builder.take(); }
    [[nodiscard]] bool hasPeople() const { return m_row > 1; }

private:
    struct Level {
        bool isList = false;
        std::size_t path = 0; ///< length of m_path outside of what is in it
        std::size_t count = 0; ///< of a list
    };
    struct Place {
        std::size_t column = kNoColumn; ///< none where nothing but objects was seen there
        int row = 0; ///< that it was last met in
    };

    /// Whether what comes next is a person, or all people.
    [[nodiscard]] bool isOutside() const
    {
        return m_levels.empty() || (m_levels.size() == 1 && m_levels.front().isList);
    }

    bool open(bool isList)
    {
        if (m_levels.size() == kDeepestNesting)
            return stopAt(IssueCode::NestedTooDeep, kDeepestNesting);
        const bool isPerson = isOutside() && !isList;
        if (isOutside() && isList && !m_levels.empty())
            return stopAt(IssueCode::WrongType);
        if (isPerson && !beginPerson())
            return false;
        if (!isOutside() && !meet())
            return false;
        m_levels.push_back({isList, m_path.size(), 0});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        m_path.resize(m_levels.empty() ? 0 : m_levels.back().path);
        return true;
    }

    bool beginPerson()
    {
        m_path.clear();
        if (static_cast<std::size_t>(++m_row) > kMostSheetRows)
            return stopAt(IssueCode::TooManyRows, kMostSheetRows);
        m_builder.beginRow(m_row);
        m_builder.keepRow();
        const double done = static_cast<double>(m_at - m_text.data()) / static_cast<double>(m_text.size());
        return m_row % 1'000 != 0 || m_clock.tell(done) || stopAt(IssueCode::TakesTooLong, kMostSeconds);
    }

    /// Where the next value is kept; nothing, with a fault, where there is one already.
    Place* meet()
    {
        Level& level = m_levels.back();
        if (level.isList) {
            m_path.resize(level.path);
            m_path.append("/").append(std::to_string(++level.count));
        }
        if (m_places.size() > 4 * kMostSheetColumns) {
            stopAt(IssueCode::TooManyColumns, kMostSheetColumns);
            return nullptr;
        }
        Place& place = m_places[m_path];
        if (place.row == m_row)
            m_faults.add(IssueCode::DuplicateField, where());
        place.row = m_row;
        return &place;
    }

    bool put(std::string_view text, bool isNothing = false)
    {
        if (isOutside())
            return stopAt(IssueCode::WrongType);
        Place* const place = meet();
        if (place == nullptr)
            return false;
        if (isNothing)
            return true;
        if (place->column == kNoColumn && !addColumn(*place))
            return false;
        if (isTooLongForCell(text))
            m_faults.add(IssueCode::TextTooLong, where());
        return m_builder.add(place->column, {.text = text});
    }

    bool addColumn(Place& place)
    {
        place.column = m_builder.columnCount();
        if (place.column == kMostSheetColumns)
            return stopAt(IssueCode::TooManyColumns, kMostSheetColumns);
        return m_builder.addHeading(m_path);
    }

    bool stopAt(IssueCode code, std::size_t limit = 0)
    {
        m_faults.add(code, where(), {}, limit);
        return false;
    }

    [[nodiscard]] std::string where() const
    {
        const std::string row = "row " + std::to_string(m_row);
        return m_path.empty() ? row : row + ", " + m_path;
    }

    std::string_view m_text;
    SheetFaults& m_faults;
    const ReadingClock& m_clock;
    const char* m_at = nullptr; ///< where reading has come to
    SheetBuilder m_builder;
    std::vector<Level> m_levels;
    std::string m_path; ///< of what comes next, within a person
    std::unordered_map<std::string, Place> m_places; ///< by path
    int m_row = 1;
};

} // namespace

std::optional<Sheet> readJsonSheet(std::string_view text, const ReadingClock& clock, SheetFaults& faults)
{
    if (hasEndlessJsonToken(text)) {
        faults.add(IssueCode::LineTooLong, {});
        return std::nullopt;
    }
    JsonSheetWalk walk(text, faults, clock);
    if (!walk.run())
        return std::nullopt;
    if (!walk.hasPeople())
        faults.add(IssueCode::EmptyFile, {});
    return walk.take();
}

} // namespace soundings
