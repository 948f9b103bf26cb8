// SPDX-License-Identifier: GPL-3.0-or-later
// A second, slow scorer of surveys, written from SCORING.md sections 2, 8 and 11 alone: rows of people and floating
// point, and none of the program's code but the questionnaire.
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace soundings::test {

enum class End { None, OrFewer, OrMore };

struct PlainRounded {
    int value = 0;
    End end = End::None;
    int people = 0;
    bool operator==(const PlainRounded&) const = default;
};

struct PlainStatement {
    std::optional<PlainRounded> rounded;
    std::vector<int> points; ///< empty: not published
    std::array<int, 3> others{}; ///< don't know, does not apply, not answered
    double score = 0; ///< as published
    [[nodiscard]] bool isShown() const { return rounded || !points.empty(); }
};

struct PlainSection {
    std::optional<int> display;
    std::optional<int> alpha; ///< in hundredths
    End alphaEnd = End::None;
};

class PlainSurvey {
public:
    PlainSurvey(const Questionnaire& questionnaire, std::vector<Person> people, int minimum)
        : m_asked(questionnaire), m_people(std::move(people)), m_minimum(minimum)
    {
    }

    [[nodiscard]] bool isShown() const { return static_cast<int>(m_people.size()) >= m_minimum; }
    [[nodiscard]] std::vector<PlainStatement> statements() const;
    [[nodiscard]] std::vector<PlainSection> sections() const;
    /// The whole as displayed, and the range, likewise.
    [[nodiscard]] std::optional<int> whole() const;
    [[nodiscard]] std::optional<std::pair<int, int>> range() const;
    /// "r1", "" for no role given, "*" for the others together: section by section.
    [[nodiscard]] std::map<std::string, std::vector<std::optional<PlainRounded>>> roles() const;
    /// Of each case: rounded, or the people at each option.
    [[nodiscard]] std::vector<PlainStatement> cases() const;
    [[nodiscard]] std::optional<PlainRounded> sureness() const;

private:
    [[nodiscard]] std::optional<int> answer(const Person& person, std::size_t item) const;
    [[nodiscard]] double worth(std::size_t item, int point) const;
    [[nodiscard]] PlainStatement statement(std::size_t item) const;
    [[nodiscard]] std::optional<double> sectionScore(std::size_t section) const;
    [[nodiscard]] std::optional<double> coefficient(std::size_t section) const;
    [[nodiscard]] std::size_t firstOf(std::size_t section) const;
    [[nodiscard]] std::vector<int> answered(const std::vector<int>& roles, std::size_t section,
                                            std::vector<double>& scores) const;

    const Questionnaire& m_asked;
    std::vector<Person> m_people;
    int m_minimum;
};

} // namespace soundings::test
