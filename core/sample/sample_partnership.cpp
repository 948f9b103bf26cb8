// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_partnership.h"

#include "core/error.h"
#include "core/sample/sample_agency.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

static const SampleAgency& sampleAgency(const SampleSource& source, const std::string& name)
{
    if (name.empty())
        return source.agencies.front();
    const auto found = std::find_if(source.agencies.begin(), source.agencies.end(),
                                    [&](const SampleAgency& one) { return areSame(one.name, name); });
    if (found == source.agencies.end())
        throw Error(ErrorCode::NoSuchAgency, name);
    return *found;
}

void insertSample(const Transaction& transaction, const std::string& language, const std::string& agency)
{
    const SampleSource source = sampleSource(language);
    const SampleAgency& ours = sampleAgency(source, agency);
    setUpSampleAgency(transaction, source, ours);
    answerSampleRounds(transaction, source, ours);
    for (const SampleRound& round : ours.rounds)
        closeSampleRound(transaction, round);
    for (const SampleRound& round : ours.rounds)
        insertSampleActions(transaction, ours, round.id);
}

} // namespace soundings
