// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/about_people.h"
#include "core/questionnaire/influence.h"
#include "core/questionnaire/item.h"
#include "core/questionnaire/kind.h"
#include "core/questionnaire/minimum_group.h"
#include "core/questionnaire/respondent.h"
#include "core/questionnaire/scenario.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace soundings {

/// Versioned content. Built by readQuestionnaire(); a value that exists is without faults.
struct Questionnaire {
    QuestionnaireId id;
    std::string version;
    std::string language; ///< of the original texts: "en"
    std::vector<std::string> translatedTo; ///< languages that everything a respondent reads is there in
    std::vector<std::string> draftLanguages; ///< those of them that a speaker still has to check
    Text title;
    Respondent respondent = Respondent::Consensus;
    DontKnowRule dontKnow = DontKnowRule::LeftOut;
    FeedsIndex feeds = FeedsIndex::None;
    Text purpose;
    std::vector<Text> instructions;
    Text privacyNotice;
    Text scaleQuestion;
    int expectedMinutes = 0; ///< 0: not said
    std::vector<ScalePoint> scale; ///< kFewestPoints to kMostPoints, by rising value
    Text dontKnowLabel; ///< may be empty: the program's own words
    Text notApplicableLabel; ///< may be empty: the program's own words
    bool notApplicableNeedsReason = true;
    std::vector<Kind> kinds;
    std::vector<Facet> facets;
    std::vector<Section> sections;
    InfluenceList influences;
    ScenarioSet scenarios;
    Text roleQuestion;
    std::vector<RoleBand> roleBands;
    std::optional<OpenQuestion> openQuestion;
    int minimumGroup = kLeastMinimumGroup; ///< of people behind a staff figure
    /// The file it was read from, with its translations, as JSON text: what a workspace keeps.
    std::string source;

    [[nodiscard]] std::size_t itemCount() const;
    /// nullptr where there is no such item.
    [[nodiscard]] const Item* findItem(const ItemId& id) const;
    [[nodiscard]] const Section* findSection(const SectionId& id) const;
    /// The section an item stands in; nullptr where there is no such item.
    [[nodiscard]] const Section* sectionOf(const ItemId& id) const;
    /// nullptr where the scale has no such point.
    [[nodiscard]] const ScalePoint* findPoint(int value) const;
    /// 0..100 for a point, reversed for a reverse-scored item. The point must be of the scale.
    [[nodiscard]] Fraction scoreOf(const Item& item, int point) const;
    /// In the order of the file.
    [[nodiscard]] std::vector<const Item*> items() const;

    /// Makes findItem() and sectionOf() quick from here on. They stay right if the sections change after it, only
    /// slower.
    void indexItems();

private:
    struct ItemPlace {
        std::size_t section = 0;
        std::size_t item = 0;
    };
    [[nodiscard]] std::optional<ItemPlace> placeOf(const ItemId& id) const;
    std::unordered_map<ItemId, ItemPlace> m_places;
};

using QuestionnairePtr = std::shared_ptr<const Questionnaire>;

} // namespace soundings
