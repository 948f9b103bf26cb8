// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/role_release.h"
#include "core/privacy/scenario_release.h"
#include "core/response/survey_counts.h"
#include "core/scoring/staff_score.h"

namespace soundings {

/// The one gate that staff figures pass. For core/privacy, which uses the rules as they stand, and for the attack in
/// tests/attack.
class StaffGate {
public:
    StaffGate(const SurveyRecord& survey, RoundState state, Headcount headcount = 0, const DisclosureRules& rules = {});
    [[nodiscard]] StaffRelease everybody() const;
    [[nodiscard]] RoleRelease byRole() const;
    [[nodiscard]] ScenarioRelease scenarios() const;
    /// What people wrote, in no order; nothing under the minimum of comments.
    [[nodiscard]] std::vector<std::string> comments() const;

private:
    struct SectionFigure {
        FigureSource source;
        Fraction usable; ///< what other figures may be made of
        bool isShown = false;
    };
    /// What the items of a section do to its figures, of everybody and of every role alike: an item at an end of the
    /// ruler is taken for the middle of what its limit says. Else the parts that are shown would say what every one of
    /// the people answered.
    struct ItemsEffect {
        Fraction shift; ///< of the score
        Fraction doubt; ///< how far the true score may be from it then
        Detail detail = Detail::Full;
        bool nearlyAlike = false; ///< an item that nearly all answered alike, as is seen of it
        bool fewPartly = false; ///< a few people left something out
        bool inFives = false; ///< whole numbers would be fine enough to tell what they add up to
        bool mayBeAlike = false; ///< without those few, nearly all may have answered an item alike
    };
    [[nodiscard]] Withheld withheld() const;
    /// From the item's score to what is taken for it; 0 but at an end of the ruler.
    [[nodiscard]] Fraction endShift(const FigureSource& item) const;
    [[nodiscard]] bool areFewPartly(std::size_t section) const;
    /// Whether somebody left something out of a section whose remainders would tell what they answered.
    [[nodiscard]] bool arePartsRead(std::size_t section) const;
    /// Whether a few people of a role left something out.
    [[nodiscard]] bool areFewPartlyOf(std::size_t role, std::size_t section) const;
    /// Whether a few people answered an item of the section and not all of them.
    [[nodiscard]] bool areFewBesideComplete(std::size_t section) const;
    /// The same as the shift of a section of the statements that the cases calibrate, in the confidence over all cases.
    [[nodiscard]] Fraction confidenceShift(const StaffMeans& everybody) const;
    /// The same of the cases that are told, in the judgement over all of them.
    [[nodiscard]] Fraction judgementShift() const;
    /// Whether the confidence of the people who worked through the cases, less what everybody answered to the same
    /// statements, would tell of a few: then it is everybody's.
    [[nodiscard]] bool isConfidenceOfAll(const std::vector<ReleasedItem>& items) const;
    /// Of the statements that are shown.
    [[nodiscard]] FigureSource confidenceOfAll(const StaffMeans& everybody,
                                               const std::vector<ReleasedItem>& items) const;
    [[nodiscard]] bool hidesCases() const;
    [[nodiscard]] std::vector<ItemsEffect> itemsEffects(const StaffMeans& everybody) const;
    /// `details`: the most that may be told of each section, by the roles that add up to it; empty of everybody.
    [[nodiscard]] std::vector<SectionFigure> sectionFigures(const StaffMeans& means,
                                                            const std::vector<ItemsEffect>& effects,
                                                            const std::vector<Detail>& details) const;
    [[nodiscard]] std::vector<std::size_t> wholeRoles() const;
    [[nodiscard]] Detail detailOfRoles(const std::vector<StaffMeans>& roles, std::size_t section) const;
    /// The shares of a section's shown roles are hidden where one is a limit: the total less the others would undo it.
    [[nodiscard]] bool hasLimitedShare(const std::vector<StaffMeans>& roles, std::size_t section,
                                       const std::vector<std::size_t>& shown) const;
    [[nodiscard]] ReleasedGroup group(const StaffMeans& means, const std::vector<SectionFigure>& figures) const;
    [[nodiscard]] std::optional<ReleasedFigure> pillar(const std::vector<SectionFigure>& figures,
                                                       const StaffMeans& means) const;
    [[nodiscard]] std::optional<ScoreRange> range(const StaffMeans& means, const std::vector<SectionFigure>& figures,
                                                  const ReleasedFigure& pillar) const;
    [[nodiscard]] ScoreRange sectionRange(const StaffSectionMean& mean, std::size_t section,
                                          const SectionFigure& figure, bool isRough) const;
    [[nodiscard]] FigureSource itemSource(const StaffMeans& means, std::size_t item) const;
    [[nodiscard]] ReleasedShare dontKnow(std::size_t item) const;
    [[nodiscard]] std::vector<ReleasedItem> items(const StaffMeans& means) const;
    /// What the shown items leave of a section: whether nearly all of it is at an end of the ruler, like a limit.
    [[nodiscard]] bool isRestAtAnEnd(const StaffMeans& means, std::size_t section,
                                     const std::vector<ReleasedItem>& items, std::size_t firstItem) const;
    void addConsistency(ReleasedSection& section, std::size_t index, const ItemsEffect& effect) const;
    [[nodiscard]] std::vector<std::size_t> shownRoles(const std::vector<StaffMeans>& roles, std::size_t section) const;
    [[nodiscard]] std::vector<ReleasedLeaning> leanings() const;

    const SurveyRecord& m_survey;
    const Questionnaire& m_questionnaire;
    const SurveyCounts* m_counts;
    RoundState m_state;
    DisclosureRules m_rules;
    FigureGate m_gate;
};

} // namespace soundings
