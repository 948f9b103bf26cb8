// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/known_headings.h"

#include "core/forms/free_names.h"
#include "core/forms/lime_survey_codes.h"
#include "core/forms/xls_form_codes.h"
#include "core/mapping/folded_text.h"
#include "core/text_identity.h"

namespace soundings {

namespace {

/// In the questionnaire's own language, then in the others.
std::vector<std::string> inEveryLanguage(const Text& text)
{
    std::vector<std::string> all{text.original};
    for (const auto& [language, translated] : text.translations)
        all.push_back(translated);
    return all;
}

/// What LimeSurvey's array of a whole section is called.
std::string arrayOf(const Section& section)
{
    return lettersAndDigits(section.id.value.substr(section.id.value.rfind('.') + 1), "");
}

} // namespace

KnownHeadings::KnownHeadings(const Questionnaire& questionnaire)
    : m_questionnaire(questionnaire), m_limeSurvey(limeSurveyCodes(questionnaire))
{
    const std::vector<const Item*> items = questionnaire.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        addId(items[i]->id.value, {ColumnKind::Item, i});
        addWording(items[i]->text, {ColumnKind::Item, i});
    }
    addScenarios();
    if (questionnaire.openQuestion) {
        addId(questionnaire.openQuestion->id, {ColumnKind::Comment, 0});
        addWording(questionnaire.openQuestion->text, {ColumnKind::Comment, 0});
        for (const char* word : {"comment", "comments", "sylw", "sylwadau"}) // what it is called in sheets kept by hand
            m_comments.insert(foldedText(word));
    }
    addCodes(); // before the id "role": that column may have LimeSurvey's codes
    if (!questionnaire.roleBands.empty()) {
        addId("role", {ColumnKind::Role, 0});
        addWording(questionnaire.roleQuestion, {ColumnKind::Role, 0});
    }
}

void KnownHeadings::addScenarios()
{
    const std::vector<Scenario>& scenarios = m_questionnaire.scenarios.scenarios;
    const bool asksSureness = !m_questionnaire.scenarios.sureness.empty();
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        addId(scenarios[i].id.value, {ColumnKind::Choice, i});
        if (asksSureness)
            addId(scenarios[i].id.value + ".sure", {ColumnKind::Sureness, i});
        addWording(scenarios[i].title, {ColumnKind::Choice, i});
        addWording(scenarios[i].text, {ColumnKind::Choice, i});
        const std::vector<std::string> titles = inEveryLanguage(scenarios[i].title);
        const std::vector<std::string> texts = inEveryLanguage(scenarios[i].text);
        for (std::size_t l = 0; l < std::min(titles.size(), texts.size()); ++l)
            for (const char* between : {" ", ". ", ": "})
                addWording(titles[l] + between + texts[l], {ColumnKind::Choice, i});
    }
    for (const std::string& question : inEveryLanguage(m_questionnaire.scenarios.surenessQuestion))
        if (asksSureness && !question.empty())
            m_sureness.emplace(foldedText(question), true);
}

void KnownHeadings::addCodes()
{
    for (const AskedQuestion& asked : m_limeSurvey.asked) {
        const ColumnTarget target = targetNamed(m_questionnaire, asked.target).value();
        const AnswerList* codes = asked.list == kNoList ? nullptr : &m_limeSurvey.lists[asked.list];
        addId(asked.heading, target, codes);
        if (!asked.group.empty())
            addId(asked.group + "_" + asked.name, target, codes);
        if (target.kind == ColumnKind::Item) { // one array a section, too: people put them together
            const std::string array = arrayOf(*m_questionnaire.sectionOf(m_questionnaire.items()[target.index]->id));
            addId(array + "[" + asked.name + "]", target, codes);
            addId(array + "_" + asked.name, target, codes);
        }
    }
    for (const AskedQuestion& asked : xlsFormCodes(m_questionnaire).asked) {
        const ColumnTarget target = targetNamed(m_questionnaire, asked.target).value();
        addId(asked.heading, target);
        addId(asked.name, target);
    }
}

void KnownHeadings::addId(const std::string& id, const ColumnTarget& target, const AnswerList* codes)
{
    m_ids.try_emplace(foldedText(id), KnownHeading{target, true, false, codes});
}

void KnownHeadings::addWording(const Text& text, const ColumnTarget& target)
{
    for (const std::string& wording : inEveryLanguage(text))
        addWording(wording, target);
}

void KnownHeadings::addWording(const std::string& text, const ColumnTarget& target)
{
    std::string folded = foldedText(text);
    if (folded.empty())
        return;
    const auto [place, isNew] = m_wordings.try_emplace(std::move(folded), KnownHeading{target, false, false, nullptr});
    if (!isNew && place->second && place->second->target != target)
        place->second.reset();
}

std::optional<KnownHeading> KnownHeadings::findSureness(std::string_view folded) const
{
    for (const std::string_view text : {folded, withoutTrailingNumber(folded)})
        if (m_sureness.contains(std::string(text)))
            return KnownHeading{{ColumnKind::Sureness, 0}, false, true, nullptr};
    return std::nullopt;
}

std::optional<KnownHeading> KnownHeadings::findFolded(std::string_view folded) const
{
    for (const std::string_view text : {folded, withoutLeadingNumber(folded)}) {
        const std::string key(text);
        if (const auto found = m_ids.find(key); found != m_ids.end())
            return found->second;
        if (const auto found = m_wordings.find(key); found != m_wordings.end() && found->second)
            return found->second;
        if (const auto sureness = findSureness(text))
            return sureness;
    }
    return std::nullopt;
}

std::optional<KnownHeading> KnownHeadings::findWhole(std::string_view heading) const
{
    const std::string folded = foldedText(heading);
    const std::optional<KnownHeading> found = findFolded(folded);
    if (found || m_comments.count(folded) == 0)
        return found;
    return KnownHeading{{ColumnKind::Comment, 0}, false, false, nullptr};
}

std::optional<KnownHeading> KnownHeadings::find(std::string_view heading) const
{
    const std::string folded = foldedText(heading);
    for (const std::string_view part : partsOfHeading(folded)) {
        std::optional<KnownHeading> found = findFolded(part);
        const std::string_view before = std::string_view(folded).substr(0, folded.size() - part.size());
        if (found && found->isByPlace && part.size() < folded.size()) // "title of the case [how sure …]"
            if (const auto of = findFolded(trimmed(before.substr(0, before.find_last_of("[/->:")))))
                if (of->target.kind == ColumnKind::Choice)
                    return KnownHeading{{ColumnKind::Sureness, of->target.index}, false, false, nullptr};
        if (found)
            return found;
    }
    // ODK Central: "group-name"; a name of ours has an underscore, so that "job-role" is not taken for it
    for (std::size_t at = folded.find('-'); at != std::string::npos; at = folded.find('-', at + 1))
        if (const auto found = m_ids.find(folded.substr(at + 1));
            found != m_ids.end() && found->first.find('_') != std::string::npos)
            return found->second;
    return std::nullopt;
}

} // namespace soundings
