// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/check_links.h"

#include <array>

namespace soundings {

namespace {

template <std::size_t kCount> CheckLinks all(const std::array<CheckLink, kCount>& links)
{
    return {links.data(), links.data() + links.size()};
}

} // namespace

CheckLinks linksToStaff()
{
    static constexpr std::array<CheckLink, 12> kLinks{{
        {"gov.leadership.senior-sponsor", "staff.support.backing"},
        {"gov.lawful-basis-and-agreements.lawful-basis", "staff.rules.know-basis"},
        {"gov.lawful-basis-and-agreements.transparency", "staff.safely.be-open"},
        {"gov.safe-handling.secure-transfer", "staff.safely.unsafe-ways"},
        {"gov.safe-handling.minimisation", "staff.judging.how-much"},
        {"gov.people-support.training", "staff.support.training-fits"},
        {"gov.people-support.practical-guidance", "staff.rules.find-rules"},
        {"gov.people-support.urgent-sharing", "staff.judging.urgent"},
        {"gov.people-support.advice-route", "staff.support.get-advice"},
        {"gov.people-support.decision-recording", "staff.safely.record"},
        {"gov.people-support.speaking-up", "staff.speaking.own-mistake"},
        {"gov.review-and-learning.learning-when-sharing-fails", "staff.speaking.hear-changes"},
    }};
    return all(kLinks);
}

CheckLinks linksToPartners()
{
    static constexpr std::array<CheckLink, 8> kLinks{{
        {"gov.strategy.shared-purpose", "partner.purpose.aims"},
        {"gov.strategy.needs-before-protocols", "partner.clarity.their-need"},
        {"gov.lawful-basis-and-agreements.purpose-limits", "partner.integrity.agreed-purpose"},
        {"gov.lawful-basis-and-agreements.live-agreements", "partner.integrity.keeps-agreements"},
        {"gov.lawful-basis-and-agreements.live-agreements", "partner.clarity.who-does-what"},
        {"gov.safe-handling.retention", "partner.integrity.safeguards"},
        {"gov.safe-handling.breach-response", "partner.integrity.owns-up"},
        {"gov.review-and-learning.learning-when-sharing-fails", "partner.relationship.recovery"},
    }};
    return all(kLinks);
}

CheckLinks linksToInfluences()
{
    static constexpr std::array<CheckLink, 8> kLinks{{
        {"partner.reciprocity.fair-exchange", "influence.relational.benefit"},
        {"partner.competence.accurate", "influence.technical.data-quality"},
        {"partner.goodwill.safe-to-be-open", "influence.cultural.blame"},
        {"partner.integrity.keeps-agreements", "influence.policy.agreements"},
        {"partner.integrity.safeguards", "influence.technical.secure-channel"},
        {"partner.relationship.named-contacts", "influence.resource.turnover"},
        {"partner.relationship.makes-time", "influence.resource.time"},
        {"partner.relationship.recovery", "influence.relational.history"},
    }};
    return all(kLinks);
}

} // namespace soundings
