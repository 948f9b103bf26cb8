// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace soundings::statistics {

/// Why a figure does not exist. Words for each are in app/text.
enum class Undefined {
    NoAnswers, ///< nobody gave a scored answer
    OnlyOne, ///< one answer has no spread
    NoVariation, ///< everybody answered alike, or alike where the formula divides by the spread
    TooFewItems, ///< fewer than two items
    TooFewPeople, ///< fewer people than the formula needs
    TooFewGroups, ///< fewer than two groups
    TooFewWaves, ///< fewer rounds than a trend needs
    HeadcountTooLow, ///< fewer people in the agency than answers
    NotIdentified, ///< the model has more unknowns than the data can say (omega of two items)
};

/// A figure, or the reason why it is undefined; never a NaN.
template <class Value> class Figure {
public:
    Figure(Value value) : m_value(std::move(value)) { } // NOLINT(google-explicit-constructor)
    Figure(Undefined why) : m_why(why) { } // NOLINT(google-explicit-constructor)
    [[nodiscard]] explicit operator bool() const { return m_value.has_value(); }
    /// Only where there is one.
    [[nodiscard]] const Value& operator*() const { return *m_value; }
    [[nodiscard]] const Value* operator->() const { return &*m_value; }
    /// Only where there is none.
    [[nodiscard]] Undefined why() const { return m_why; }

private:
    std::optional<Value> m_value;
    Undefined m_why = Undefined::NoAnswers;
};

struct Interval {
    double lower = 0;
    double upper = 0;
};

} // namespace soundings::statistics
