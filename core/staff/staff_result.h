// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"
#include "core/scoring/response_score.h"
#include "core/statistics/agreement.h"
#include "core/statistics/figure.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// Why nothing of a survey is shown.
enum class Withheld {
    No,
    SurveyOpen,
    RoundReopened, ///< the survey stays closed, and is shown again when its round is closed
    TooFew,
    SamePeople, ///< it could not be published: an earlier release is of the same people but for a few
};

/// Where the score would most likely be if everyone had answered (95 %), 0..100.
struct LikelyRange {
    int lower = 0;
    int upper = 0;
    bool isUsualSpread = false; ///< reckoned from the spread usually seen, because this one's is not published
    /// Wider than 20 points: indicative only.
    [[nodiscard]] bool isWide() const { return upper - lower > 20; }
    bool operator==(const LikelyRange&) const = default;
};

struct PointShare {
    int point = 0; ///< value of the scale
    PeopleCount people = 0;
    int percent = 0; ///< the percentages of one statement add up to 100
    bool operator==(const PointShare&) const = default;
};

/// How far people are apart.
struct StaffSpread {
    double standardDeviation = 0; ///< 0..50, on the ruler 0..100
    // Of single statements only:
    std::optional<double> averageDeviation; ///< AD_Md, in scale points
    std::optional<double> agreement; ///< r_wg, 0..1
    std::optional<bool> isSplit; ///< a quarter or more at each end
};

/// A number about people: what follows from a release of one statement, section, role, case, or the whole.
struct StaffFigure {
    Fraction score; ///< 0..100
    Limit limit = Limit::Exact;
    PeopleCount people = 0; ///< behind it; of sections and the whole, the fewest behind any statement in it
    std::optional<LikelyRange> interval; ///< empty: of roles, cases and sureness
    std::optional<statistics::Interval> comparedBy; ///< the same, not rounded
    std::optional<int> favourable; ///< percent of people above the middle of the ruler; of statements with counts
    std::optional<LikelyRange> favourableInterval; ///< Wilson; with it
    std::vector<PointShare> distribution; ///< lowest first, as answered; of statements with counts
    std::optional<StaffSpread> spread; ///< from 30 people on
    /// What people see, 0..100.
    [[nodiscard]] int display() const { return score.rounded(); }
    /// Fewer than 20 people.
    [[nodiscard]] bool isEarlySign() const { return people < 20; }
};

/// How well a section's statements hang together, with what follows from it.
struct StaffConsistency {
    double alpha = 0; ///< Cronbach
    Limit limit = Limit::Exact;
    std::optional<statistics::Interval> alphaInterval; ///< Feldt, 95 %, by the fewest who can have answered all of it
    std::optional<double> omega; ///< McDonald
    std::vector<double> itemTotals; ///< one a statement, or none
    std::vector<double> ifDropped; ///< alpha without the statement, one each, or none
    std::optional<double> agreement; ///< r_wg(J)
    std::optional<double> averageDeviation; ///< AD_Md(J), in scale points
    [[nodiscard]] std::optional<statistics::AgreementBand> agreementBand() const
    {
        return agreement ? std::optional(statistics::agreementBand(*agreement)) : std::nullopt;
    }
};

struct StaffSection {
    SectionId id;
    std::optional<StaffFigure> score;
    WhyNoScore why = WhyNoScore::Scored;
    std::optional<StaffConsistency> consistency;
    std::optional<statistics::Undefined> whyNoConsistency; ///< where there is none
};

struct StaffItem {
    ItemId id;
    std::optional<StaffFigure> score; ///< empty: not published
    std::optional<int> dontKnow; ///< percent of all who took part; of statements with counts
    std::optional<bool> mustHaveMet; ///< only where the score is published and the item is a must-have
};

struct StaffRole {
    ReleasedRole::Kind kind = ReleasedRole::Kind::Role;
    std::string id; ///< of the role; empty for the other kinds
    std::vector<std::optional<StaffFigure>> sections; ///< in the order of the questionnaire
};

struct LeaningShare {
    std::string id;
    int percent = 0; ///< of the choices that were not recommended; they add up to 100
};

struct StaffCase {
    ItemId id;
    std::optional<StaffFigure> judgement; ///< mean option score; empty: not published
    std::vector<PointShare> options; ///< `point` counts the options from 0; empty: not published
};

/// Confidence beside judgement, as the questionnaire's calibration block says.
struct StaffCases {
    std::optional<StaffFigure> judgement; ///< the mean of the cases'; empty unless every case is published
    std::optional<StaffFigure>
        confidence; ///< the mean of the statements that the cases calibrate; empty unless all are
    std::optional<StaffFigure> sureness; ///< how sure people were, over all cases
    std::optional<int> gap; ///< displayed confidence minus displayed judgement; empty with them
    std::string band; ///< id of the band the gap falls in; empty with it
    bool isEarlySign = false; ///< fewer people than the questionnaire's `firm_at`
    std::vector<StaffCase> cases;
    std::vector<LeaningShare> leanings; ///< empty unless every case has its options, and enough chose another one
};

/// Everything that may be said of one survey in one round: a function of its release and its questionnaire.
struct StaffResult {
    QuestionnairePtr questionnaire;
    Withheld withheld = Withheld::SurveyOpen;
    int minimum = kLeastMinimumGroup;
    std::optional<PeopleCount> respondents; ///< empty: fewer than the minimum, or not to be said; 0: nobody took part
    std::optional<PeopleCount> headcount;
    std::optional<StaffFigure> score; ///< the whole
    std::optional<ScoreRange> range; ///< statements that are not shown counted as 0 and as 100
    std::vector<StaffSection> sections; ///< every one, in the order of the questionnaire; empty where nothing is shown
    std::vector<StaffItem> items; ///< likewise
    std::vector<StaffRole> roles; ///< empty: no role is shown
    StaffCases cases;
    std::vector<std::string> comments;
    [[nodiscard]] bool isShown() const { return withheld == Withheld::No; }
};

StaffResult staffResult(const SurveyRelease& release, const QuestionnairePtr& questionnaire);
/// Of a survey of which nothing is shown.
StaffResult withheldResult(const QuestionnairePtr& questionnaire, Withheld why, int minimum,
                           std::optional<PeopleCount> respondents = {});

} // namespace soundings
