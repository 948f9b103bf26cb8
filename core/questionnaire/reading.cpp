// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/reading.h"

#include "core/questionnaire/limits.h"
#include "core/text_identity.h"

namespace soundings {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

void Reading::add(IssueCode code, std::string where, std::string_view value, std::size_t limit)
{
    if (m_issues.size() < kMostFaults)
        m_issues.push_back({code, std::move(where), shownText(value), limit});
    else if (!isFull())
        m_issues.push_back({IssueCode::MoreFaults, std::move(where), {}});
}

bool Reading::isFull() const { return m_issues.size() > kMostFaults; }

void Reading::translate(Text& text, const std::string& key)
{
    for (Translation& translation : m_translations) {
        const auto found = translation.texts.find(key);
        if (found == translation.texts.end())
            continue;
        translation.used.insert(key);
        const auto beside = std::find_if(text.translations.begin(), text.translations.end(),
                                         [&](const auto& other) { return other.first == translation.language; });
        if (beside == text.translations.end())
            text.translations.emplace_back(translation.language, found->second);
        else
            beside->second = found->second;
    }
}

void Reading::count(const Text& text, const std::string& key, ReadBy readBy)
{
    if (readBy == ReadBy::Analyst)
        return;
    ++m_respondentTexts;
    for (const auto& [language, words] : text.translations)
        ++m_textsIn[language];
    for (const Translation& translation : m_translations)
        if (!text.isTranslatedTo(translation.language))
            add(IssueCode::MissingTranslation, "translations/" + translation.language + "/texts/" + key, text.original);
}

void Reading::reportUnusedTranslations()
{
    if (m_isBroken)
        return;
    for (const Translation& translation : m_translations)
        for (const auto& [key, words] : translation.texts)
            if (translation.used.count(key) == 0)
                add(IssueCode::TranslationPointsNowhere, "translations/" + translation.language + "/texts/" + key,
                    words);
}

std::vector<std::string> Reading::wholeLanguages() const
{
    std::vector<std::string> whole;
    for (const auto& [language, texts] : m_textsIn)
        if (texts == m_respondentTexts)
            whole.push_back(language);
    return whole;
}

std::vector<std::string> Reading::draftLanguages() const
{
    std::vector<std::string> drafts = wholeLanguages();
    std::erase_if(drafts, [this](const std::string& language) {
        return std::none_of(m_translations.begin(), m_translations.end(),
                            [&](const Translation& known) { return known.isDraft && known.language == language; });
    });
    return drafts;
}

void Reading::takeId(const std::string& id, const std::string& where)
{
    if (!m_ids.insert(identityOf(id)).second)
        add(IssueCode::DuplicateId, where, id);
}

void Reading::runChecks(const Questionnaire& questionnaire) const
{
    if (m_missesItems)
        return;
    for (const auto& check : m_later)
        check(questionnaire);
}

void checkPlaceholders(std::string_view text, const std::string& where, Reading& reading)
{
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find_first_of("{}", open + 1);
        if (close == std::string_view::npos || text[close] == '{')
            continue;
        const std::string_view found = text.substr(open, close - open + 1);
        if (found != "{partner}" && found != "{agency}")
            reading.add(IssueCode::UnknownPlaceholder, where, found);
    }
}

void checkLength(std::string_view text, const std::string& where, Reading& reading)
{
    if (text.size() <= kLongestText)
        return; // no more characters than bytes
    const auto characters = static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    if (characters > kLongestText)
        reading.add(IssueCode::TextTooLong, where, text, kLongestText);
}

bool isLanguageTag(std::string_view text)
{
    const std::size_t hyphen = std::min(text.find('-'), text.size());
    const std::string_view language = text.substr(0, hyphen);
    const bool isPlain = std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!isPlain || language.size() < 2 || language.size() > 3 || text.size() > 20 || text.ends_with('-'))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
}

bool isId(std::string_view text)
{
    constexpr std::size_t kLongest = 80;
    return !text.empty() && text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_';
    });
}

} // namespace soundings
