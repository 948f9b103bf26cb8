// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_partnership.h"

#include "core/storage/action_table.h"
#include "core/storage/load_round.h"
#include "core/storage/round_table.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

void addWritten(const Answers& answers, std::vector<std::string>& written)
{
    for (const auto& [item, record] : answers) {
        written.push_back(record.note);
        written.push_back(record.answer.reason);
        written.insert(written.end(), record.evidence.begin(), record.evidence.end());
    }
}

/// Notes, reasons, evidence, comments and actions of the sample in `language`, sorted.
std::vector<std::string> writtenInSample(const std::string& language)
{
    const TemporaryFolder folder;
    const Connection file = Connection::create(folder.path("sample.soundings"), Sharing::Exclusive,
                                               [&](const Transaction& t) { insertSample(t, language); });
    std::vector<std::string> written;
    for (const Round& round : rounds(file)) {
        const RoundRecord record = loadRound(file, round.id);
        for (const ConsensusRecord& consensus : record.consensus)
            addWritten(consensus.answers, written);
        for (const PartnerRecord& partner : record.partners)
            addWritten(partner.answers, written);
        for (const SurveyRecord& survey : record.surveys) {
            const std::vector<std::string>& comments = survey.release.value().comments;
            written.insert(written.end(), comments.begin(), comments.end());
        }
    }
    for (const Action& action : actions(file))
        written.insert(written.end(), {action.text, action.owner, action.note});
    std::erase(written, std::string());
    std::sort(written.begin(), written.end());
    return written;
}

} // namespace

TEST_CASE("what people wrote in the sample is there in Welsh, all of it", "[sample]")
{
    const std::vector<std::string> english = writtenInSample("en");
    const std::vector<std::string> welsh = writtenInSample("cy");
    CHECK(english.size() > 10);
    CHECK(welsh.size() == english.size());
    for (const std::string& words : welsh) {
        INFO(words);
        CHECK_FALSE(std::binary_search(english.begin(), english.end(), words));
    }
    CHECK(writtenInSample("fr") == english);
}
