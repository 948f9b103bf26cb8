// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/folded_text.h"

#include "core/text_identity.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace soundings {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// Without "<b>", "</p>", "<br/>": a blank stands for each, since "<br>" and "</p>" part words.
std::string withoutTags(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const std::size_t open = text.find('<');
        plain += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        text.remove_prefix(open);
        const bool isTag = text.size() > 2 && (isLetter(text[1]) || text[1] == '/' || text[1] == '!');
        const std::size_t close = isTag ? text.find('>') : std::string_view::npos;
        plain += close == std::string_view::npos ? '<' : ' ';
        text.remove_prefix(close == std::string_view::npos ? 1 : close + 1);
    }
    return plain;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
    {"@SQ@", "'"},    {"@DQ@", "\""},      {"&nbsp;", " "},  {"&rsquo;", "'"},  {"&lsquo;", "'"},  {"&apos;", "'"},
    {"&#39;", "'"},   {"&#039;", "'"},     {"&quot;", "\""}, {"&ldquo;", "\""}, {"&rdquo;", "\""}, {"&ndash;", "-"},
    {"&mdash;", "-"}, {"&hellip;", "..."}, {"&lt;", "<"},    {"&gt;", ">"},     {"&amp;", "&"},
};
constexpr std::pair<std::string_view, std::string_view> kKinds[] = {
    {"\u201c", "\""}, {"\u201d", "\""}, {"\u201e", "\""}, {"\u00ab", "\""}, {"\u00bb", "\""}, {"\u2026", "..."},
};

} // namespace

std::string foldedText(std::string_view text)
{
    std::string plain;
    const bool hasTags = text.find('<') != std::string_view::npos;
    plain = hasTags ? withoutTags(text) : std::string(text);
    if (plain.find_first_of("&@") != std::string::npos)
        for (const auto& [mark, meaning] : kMarks)
            replaceAll(plain, mark, meaning);
    for (const auto& [kind, one] : kKinds)
        replaceAll(plain, kind, one);
    return identityOf(plain);
}

std::string_view withoutLeadingNumber(std::string_view folded)
{
    std::size_t at = folded.starts_with("q") && folded.size() > 1 && isDigit(folded[1]) ? 1 : 0;
    const std::size_t first = at;
    while (at < folded.size()
           && (isDigit(folded[at]) || (folded[at] == '.' && at + 1 < folded.size() && isDigit(folded[at + 1]))))
        ++at;
    if (at == first || at >= folded.size())
        return folded;
    if (isLetter(folded[at]) && at + 1 < folded.size() && (folded[at + 1] == '.' || folded[at + 1] == ')'))
        ++at; // "3a."
    if (std::string_view(".):").find(folded[at]) == std::string_view::npos)
        return folded;
    const std::string_view rest = trimmed(folded.substr(at + 1));
    return rest.empty() || isDigit(rest.front()) ? folded : rest;
}

std::string_view withoutTrailingNumber(std::string_view folded)
{
    std::string_view rest = folded;
    const bool isBracketed = rest.ends_with(')');
    if (isBracketed)
        rest.remove_suffix(1);
    const std::size_t before = rest.size();
    while (!rest.empty() && isDigit(rest.back()))
        rest.remove_suffix(1);
    if (rest.size() == before || rest.empty() || (isBracketed && rest.back() != '('))
        return folded;
    if (isBracketed)
        rest.remove_suffix(1);
    else if (rest.ends_with("?.") || rest.ends_with("..") || rest.ends_with("_") || rest.ends_with("#"))
        rest.remove_suffix(1);
    return trimmed(rest);
}

std::vector<std::string_view> partsOfHeading(std::string_view folded)
{
    std::vector<std::string_view> parts{folded};
    const auto add = [&](std::string_view part) {
        if (const std::string_view inner = trimmed(part); !inner.empty())
            parts.push_back(inner);
    };
    if (folded.ends_with(']'))
        for (std::size_t at = folded.find('['); at != std::string_view::npos; at = folded.find('[', at + 1))
            add(folded.substr(at + 1, folded.size() - at - 2));
    for (const std::string_view mark : {"/", " - ", ": ", ">"})
        for (std::size_t at = folded.find(mark); at != std::string_view::npos; at = folded.find(mark, at + 1))
            add(folded.substr(at + mark.size()));
    return parts;
}

} // namespace soundings
