// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_value.h"
#include "core/questionnaire/text.h"

#include <functional>
#include <map>
#include <set>

namespace soundings {

struct Questionnaire;

/// Who needs a text: a translation lacks nothing that people read before they answer, guidance may be missing.
enum class ReadBy { Respondent, Analyst };

/// The texts of one "translations" block by their keys, and which of them found their place.
struct Translation {
    std::string language;
    bool isDraft = false;
    std::map<std::string, std::string> texts;
    std::set<std::string> used;
};

/// What the reading of one questionnaire has seen so far: its faults, its languages, the ids that are taken.
class Reading {
public:
    /// After kMostFaults one more says that there are others, and nothing is added.
    void add(IssueCode code, std::string where, std::string_view value = {}, std::size_t limit = 0);
    [[nodiscard]] bool isFull() const;
    /// A list or an object could not be read: what lies below it is unknown, so nobody can say which texts point
    /// nowhere.
    void breakOff() { m_isBroken = true; }
    /// An item could not be read: nobody can say which ids lead to no item.
    void missItem() { m_missesItems = true; }

    void setLanguage(std::string language) { m_language = std::move(language); }
    void addTranslation(Translation translation) { m_translations.push_back(std::move(translation)); }
    [[nodiscard]] const std::string& language() const { return m_language; }

    /// A text with the translations that stand under `key`; those in `text` already stood beside the original.
    void translate(Text& text, const std::string& key);
    /// To be called once for every text, after translate(): what a respondent reads counts towards a whole translation.
    void count(const Text& text, const std::string& key, ReadBy readBy);
    /// To be called last: translations that no text asked for.
    void reportUnusedTranslations();
    /// Languages every text of a respondent is there in; `ofDrafts` those of them that say they are drafts.
    [[nodiscard]] std::vector<std::string> wholeLanguages() const;
    [[nodiscard]] std::vector<std::string> draftLanguages() const;

    /// Sections, items, influences, scenarios and the open question share one space of names.
    void takeId(const std::string& id, const std::string& where);
    /// What can be judged only when all items are read: mirrors, for one.
    void checkLater(std::function<void(const Questionnaire&)> check) { m_later.push_back(std::move(check)); }
    void runChecks(const Questionnaire& questionnaire) const;
    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    Issues m_issues;
    std::string m_language = "en";
    std::vector<Translation> m_translations;
    std::map<std::string, int> m_textsIn; ///< a respondent's texts by language
    int m_respondentTexts = 0;
    std::set<std::string> m_ids; ///< their identities
    std::vector<std::function<void(const Questionnaire&)>> m_later;
    bool m_isBroken = false;
    bool m_missesItems = false;
};

/// Braces may hold {partner} and {agency} alone: anything else is UnknownPlaceholder at `where`.
void checkPlaceholders(std::string_view text, const std::string& where, Reading& reading);
/// TextTooLong where it has more than kLongestText characters.
void checkLength(std::string_view text, const std::string& where, Reading& reading);
/// "en", "cy", "pt-BR"
bool isLanguageTag(std::string_view text);
/// Letters, digits, dot, hyphen and underscore, 1 to 80 of them.
bool isId(std::string_view text);

} // namespace soundings
