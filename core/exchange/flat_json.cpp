// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/flat_json.h"

#include "core/exchange/utf8.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace soundings {

namespace {


constexpr std::size_t kLongestToken = std::size_t{1} << 20U;

/// Walks the file event by event, so that neither its size nor its nesting can use up memory or stack.
class FlatJsonWalk final : public nlohmann::json_sax<nlohmann::json> {
public:
    FlatJsonWalk(std::string_view text, const std::string& list, IssueList& issues, const JsonRow& row)
        : m_text(text), m_list(list), m_issues(issues), m_row(row)
    {
    }

    bool null() override { return value({}); }
    bool boolean(bool given) override { return scalar(given ? "true" : "false"); }
    bool number_integer(number_integer_t number) override { return value(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override { return value(std::to_string(number)); }
    bool number_float(number_float_t, const string_t& text) override { return scalar(text); }
    bool string(string_t& text) override { return value(std::move(text)); }
    bool binary(binary_t&) override { return scalar({}); }

    bool start_object(std::size_t) override
    {
        if (m_depth == 1)
            return stopAt(IssueCode::WrongType, "{");
        if (m_depth == 3 || m_skipped > 0)
            return skip("{");
        m_number += m_depth == 2 ? 1 : 0;
        ++m_depth;
        m_fields.clear();
        return true;
    }

    bool key(string_t& name) override
    {
        if (m_skipped > 0)
            return true;
        m_key = std::move(name);
        if (m_depth == 1)
            return topKey();
        const bool twice =
            std::any_of(m_fields.begin(), m_fields.end(), [&](const auto& f) { return f.name == m_key; });
        if (twice)
            m_issues.add(IssueCode::DuplicateColumn, place(), m_key);
        return !m_issues.isFull();
    }

    bool end_object() override
    {
        if (m_skipped > 0)
            return unskip();
        --m_depth;
        return m_depth == 0 || (m_row(m_number, m_fields) && !m_issues.isFull());
    }

    bool start_array(std::size_t) override
    {
        if (m_depth == 0)
            return stopAt(IssueCode::WrongType, "[");
        if (m_depth != 1 || m_skipped > 0)
            return skip("[");
        ++m_depth;
        return true;
    }

    bool end_array() override
    {
        if (m_skipped > 0)
            return unskip();
        --m_depth;
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception&) override
    {
        const std::string_view before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        m_issues.add(IssueCode::NotJson, rowPlace(static_cast<int>(line)), token);
        return false;
    }

    [[nodiscard]] bool sawList() const { return m_sawList; }

private:
    bool topKey()
    {
        if (m_key != m_list)
            return stopAt(IssueCode::UnknownField, m_key);
        if (m_sawList)
            return stopAt(IssueCode::DuplicateColumn, m_key);
        m_sawList = true;
        return true;
    }

    /// A list or an object where an answer or an entry should stand is one fault, whatever is in it.
    bool skip(std::string_view mark)
    {
        if (m_skipped++ == 0)
            return wrongType(mark);
        return true;
    }

    bool unskip()
    {
        --m_skipped;
        return true;
    }

    bool value(std::string text)
    {
        if (m_skipped > 0)
            return true;
        if (m_depth != 3)
            return wrongType(text);
        m_fields.push_back({m_key, std::move(text)});
        return true;
    }

    /// A value that no answer is.
    bool scalar(std::string_view text) { return m_skipped > 0 || wrongType(text); }

    /// One wrong value in an entry, or in place of one, is one fault; elsewhere nothing after it means anything.
    bool wrongType(std::string_view text)
    {
        if (m_depth < 2)
            return stopAt(IssueCode::WrongType, text);
        if (m_depth == 2) {
            m_issues.add(IssueCode::WrongType, place(), text);
            ++m_number;
            return !m_issues.isFull();
        }
        m_issues.add(IssueCode::WrongType, place() + ", " + m_key, text);
        m_fields.push_back({m_key, {}});
        return !m_issues.isFull();
    }

    bool stopAt(IssueCode code, std::string_view text)
    {
        m_issues.add(code, place(), text);
        return false;
    }

    std::string place() const
    {
        if (m_depth < 2)
            return m_depth == 1 && m_sawList ? m_list : std::string();
        const int number =
            m_depth == 2 ? m_number + 1 : m_number; // between entries: the one that should have been next
        return m_list + "/" + std::to_string(number);
    }

    std::string_view m_text;
    const std::string& m_list;
    IssueList& m_issues;
    const JsonRow& m_row;
    int m_depth = 0; ///< 1 in the object, 2 in the list, 3 in an entry
    int m_number = 0;
    int m_skipped = 0; ///< brackets that are open and should not be there
    bool m_sawList = false;
    std::string m_key;
    std::vector<JsonField> m_fields;
};

/// A piece of the file without any of JSON's marks that is longer than any text of ours: not worth a copy.
bool hasEndlessToken(std::string_view text)
{
    while (text.size() > kLongestToken) {
        const std::size_t mark = text.substr(0, kLongestToken + 1).find_first_of("\",:{}[]\n");
        if (mark == std::string_view::npos)
            return true;
        text.remove_prefix(mark + 1);
    }
    return false;
}

} // namespace

void readFlatJson(std::string_view text, const std::string& list, IssueList& issues, const JsonRow& row)
{
    if (!checkUtf8(text, issues) || !issues.isEmpty())
        return;
    const std::string_view content = withoutByteOrderMark(text);
    if (hasEndlessToken(content)) {
        issues.add(IssueCode::LineTooLong, {}, content.substr(0, 400));
        return;
    }
    FlatJsonWalk walk(content, list, issues, row);
    if (nlohmann::json::sax_parse(content.begin(), content.end(), &walk) && !walk.sawList())
        issues.add(IssueCode::MissingField, {}, list);
}

} // namespace soundings
