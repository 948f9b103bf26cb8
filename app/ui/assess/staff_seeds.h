// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace soundings {

/// From what seed each unfinished person's options were shuffled, so that whoever goes on finds them in the same order.
/// Never on file: an order of options could be a trace of a person.
class StaffSeeds final {
public:
    /// A fresh seed for a new person.
    std::uint32_t start(const RoundId& round, const QuestionnaireId& questionnaire);
    /// The seed of the person who goes on; a fresh one where it is not known any more.
    std::uint32_t resume(const RoundId& round, const QuestionnaireId& questionnaire);
    void forget(const RoundId& round, const QuestionnaireId& questionnaire);

private:
    std::map<std::pair<std::string, std::string>, std::uint32_t> m_seeds;
};

} // namespace soundings
