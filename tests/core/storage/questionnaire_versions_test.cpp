// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/questionnaire_versions.h"

#include "core/acts/add_questionnaire.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The small questionnaire in this version, with these words for its first item.
Questionnaire smallVersion(const std::string& version, const std::string& words = "One")
{
    std::string source = smallConsensus().source;
    const auto put = [&](const std::string& old, const std::string& now) {
        source.replace(source.find(old), old.size(), now);
    };
    put("\"1.0\"", "\"" + version + "\"");
    put("\"One\"", "\"" + words + "\"");
    return *readQuestionnaire(source).questionnaire;
}

void add(const Connection& file, const Questionnaire& questionnaire)
{
    transact(file, [&](const Transaction& t) { addQuestionnaire(t, questionnaire); });
}

const KeptVersion* versionIn(const std::vector<KeptVersion>& all, const std::string& version)
{
    for (const KeptVersion& one : all)
        if (one.questionnaire->id.value == "gov" && one.questionnaire->version == version)
            return &one;
    return nullptr;
}

} // namespace

TEST_CASE("every version is known with the rounds that use it, and may be removed while nothing needs it")
{
    const Connection file = Connection::inMemory();
    const Round begun{{"r1"}, "One", {2026, 1, 1}, RoundState::Open, {}, {{"gov"}}};
    const Round later{{"r2"}, "Two", {2026, 2, 1}, RoundState::Open, {}, {{"gov"}}};
    add(file, smallVersion("1.0"));
    transact(file, [&](const Transaction& t) {
        insertRound(t, begun);
        insertRound(t, later);
    });
    CHECK_FALSE(versionIn(keptVersions(file), "1.0")->mayRemove); // the rounds would have nothing to ask
    transact(file, [&](const Transaction& t) { ensureResponse(t, begun.id, smallVersion("1.0"), {}); });
    add(file, smallVersion("1.10", "First"));
    add(file, smallVersion("1.9"));
    const std::vector<KeptVersion> all = keptVersions(file);
    REQUIRE(all.size() == builtInQuestionnaires().size() + 3);
    CHECK(all.front().isBuiltIn);
    CHECK_FALSE(all.front().mayRemove);
    CHECK(versionIn(all, "1.10")->isNewest);
    CHECK(versionIn(all, "1.10")->rounds == std::vector<RoundId>{later.id});
    CHECK(versionIn(all, "1.10")->mayRemove);
    CHECK(versionIn(all, "1.9")->rounds.empty());
    CHECK(versionIn(all, "1.9")->mayRemove);
    CHECK(versionIn(all, "1.0")->rounds == std::vector<RoundId>{begun.id});
    CHECK_FALSE(versionIn(all, "1.0")->mayRemove);
    const auto remove = [&](const std::string& version) {
        return refusal(
            [&] { transact(file, [&](const Transaction& t) { removeQuestionnaire(t, {"gov"}, version); }); });
    };
    CHECK(remove("1.0") == ErrorCode::WriteFailed);
    CHECK(remove("1.10") == std::nullopt);
    CHECK(remove("1.10") == ErrorCode::NoSuchQuestionnaire);
    CHECK(findQuestionnaire(file, {"gov"})->version == "1.9");
    add(file, smallVersion("1.10", "Anew"));
    CHECK(findQuestionnaire(file, {"gov"})->items().front()->text.original == "Anew");
}

TEST_CASE("what adding a questionnaire would do is known before it is stored")
{
    using Kind = QuestionnaireAddition::Kind;
    const Connection file = Connection::inMemory();
    const auto kind = [&](const Questionnaire& one) { return questionnaireAddition(file, one).kind; };
    CHECK(kind(smallVersion("1.1")) == Kind::New);
    add(file, smallVersion("1.1"));
    CHECK(kind(smallVersion("1.1")) == Kind::Same);
    CHECK(kind(smallVersion("1.1", "Other")) == Kind::Taken);
    CHECK(refusal([&] { add(file, smallVersion("1.1", "Other")); }) == ErrorCode::QuestionnaireDiffers);
    CHECK(kind(smallVersion("1.2")) == Kind::OtherVersion);
    CHECK_FALSE(questionnaireAddition(file, smallVersion("1.2")).isOlder);
    CHECK(questionnaireAddition(file, smallVersion("1.0")).isOlder);
    CHECK(questionnaireAddition(file, smallVersion("1.0")).there->version == "1.1");
    Questionnaire builtIn = *builtInQuestionnaire({"governance"});
    CHECK(kind(builtIn) == Kind::Same);
    builtIn.sections.pop_back();
    builtIn.source = "{}";
    CHECK(kind(builtIn) == Kind::Taken);
}
