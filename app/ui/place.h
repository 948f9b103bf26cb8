// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <optional>

namespace soundings {

/// The pages; which of them the rail has, and in which order, says allPages().
enum class PageId { Home, Assess, Results, Compare, Partners, Actions, Partnership, Library, Pair };

/// Something to begin on arriving.
enum class PlaceStep {
    None,
    NewRound,
    Return, ///< back to where the page was left; any other way a page opens at its top
};

/// Somewhere to go: a page and, where it helps, what to show there. Empty ids mean the page's own choice.
struct Place {
    PageId page = PageId::Home;
    QuestionnaireId questionnaire;
    AgencyId about;
    ItemId item;
    PlaceStep step = PlaceStep::None;
    std::optional<PageId> from = std::nullopt; ///< the page that led there; told by the window
    AgencyId other = {}; ///< of a pair the other of the two beside `about`; empty for our own agency
};

} // namespace soundings
