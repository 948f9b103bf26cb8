// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer.h"

#include <string>
#include <utility>
#include <vector>

namespace soundings::test {

/// Small questionnaires in a line or two: QuestionnaireBuilder("q").section("a").item("a.1").item("a.2").shared().
/// The scale is 0..4 worth 0, 25, 50, 75, 100; section() and item() open what the calls after them are about.
class QuestionnaireBuilder {
public:
    explicit QuestionnaireBuilder(std::string id = "q")
    {
        m_made.id = {std::move(id)};
        m_made.version = "1.0";
        m_made.language = "en";
        points(5);
    }
    /// A scale of `count` points with values 0, 1, 2 … spread evenly over 0..100.
    QuestionnaireBuilder& points(int count)
    {
        m_made.scale.clear();
        for (int i = 0; i < count; ++i)
            m_made.scale.push_back({i, Fraction::of(100 * i, count - 1), text("point " + std::to_string(i)), {}});
        return *this;
    }
    QuestionnaireBuilder& version(std::string value) { return set(m_made.version, std::move(value)); }
    QuestionnaireBuilder& respondent(Respondent value) { return set(m_made.respondent, value); }
    QuestionnaireBuilder& dontKnow(DontKnowRule value) { return set(m_made.dontKnow, value); }
    QuestionnaireBuilder& feeds(FeedsIndex value) { return set(m_made.feeds, value); }
    QuestionnaireBuilder& minimumGroup(int value) { return set(m_made.minimumGroup, value); }
    QuestionnaireBuilder& kind(std::string id, int weight = 1)
    {
        m_made.kinds.push_back({id, text("kind " + id), {}, weight});
        return *this;
    }
    QuestionnaireBuilder& section(std::string id, int weight = 1, std::string kind = {})
    {
        m_made.sections.push_back({{id}, text("section " + id), {}, weight, std::move(kind), {}, {}});
        return *this;
    }
    QuestionnaireBuilder& item(std::string id, int weight = 1)
    {
        Item& added = m_made.sections.back().items.emplace_back();
        added.id = {id};
        added.text = text("item " + id);
        added.weight = weight;
        return *this;
    }
    QuestionnaireBuilder& reverse() { return set(last().reverse, true); }
    QuestionnaireBuilder& mustHave(int atLeast) { return set(last().mustHave, MustHave{atLeast, text("reason")}); }
    QuestionnaireBuilder& allowNotApplicable() { return set(last().allowNotApplicable, true); }
    QuestionnaireBuilder& nextStep(int from, int to, std::string words)
    {
        last().nextSteps.push_back({from, to, text(std::move(words))});
        return *this;
    }
    [[nodiscard]] Questionnaire build() const { return m_made; }
    [[nodiscard]] QuestionnairePtr shared() const { return std::make_shared<const Questionnaire>(m_made); }

private:
    static Text text(std::string words) { return {std::move(words), {}}; }
    Item& last() { return m_made.sections.back().items.back(); }
    template <class T, class V> QuestionnaireBuilder& set(T& field, V&& value)
    {
        field = std::forward<V>(value);
        return *this;
    }
    Questionnaire m_made;
};

} // namespace soundings::test
