// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

const std::string kPurpose = "gov.strategy.shared-purpose";

/// A workspace with a partner and answers to one governance question in "Spring 2026".
struct ActionFile {
    CliFolder folder;
    std::string file = folder.path("ours.soundings");

    ActionFile()
    {
        REQUIRE(runCli({"create", file, "--agency", "Northvale Council", "--partner", "Westmoor Police"}).code == 0);
        answer("Spring 2026", "2026-04-20", "1");
    }
    void answer(const std::string& round, const std::string& day, const std::string& point) const
    {
        const std::string csv = folder.file("answers.csv", "item,answer,note\n" + kPurpose + "," + point + ",\n");
        REQUIRE(
            runCli({"record", file, "--round", round, "--date", day, "--questionnaire", "governance", "--answers", csv})
                .code
            == 0);
    }
    [[nodiscard]] CliRun act(std::vector<std::string> words, const std::vector<std::string>& options = {}) const
    {
        words.insert(words.begin(), "action");
        words.insert(words.begin() + 2, file);
        words.insert(words.end(), options.begin(), options.end());
        return runCli(words);
    }
    [[nodiscard]] nlohmann::json list() const { return act({"list"}, {"--format", "json"}).json()["actions"]; }
};

std::string exportedBytes(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("an action is added with all that is said of it, and listed")
{
    const ActionFile w;
    const CliRun added = w.act({"add"},
                               {"--text", "Agree one legal basis", "--item", "GOV.strategy.shared-purpose", "--about",
                                "westmoor police", "--owner", "Lead", "--due", "2026-12-01", "--note", "one\ntwo"});
    CHECK(added.err.empty());
    CHECK(added.out == "Added action 1.\n");
    CHECK(w.list()
          == nlohmann::json::parse(R"([{"id": 1, "text": "Agree one legal basis", "item": "gov.strategy.shared-purpose",
              "about": "Westmoor Police", "owner": "Lead", "due": "2026-12-01", "status": "open", "note": "one\ntwo",
              "round": "Spring 2026", "movement": "not-seen-yet"}])"));
    const std::string text = w.act({"list"}).out;
    CHECK(text.find("1  Agree one legal basis\n") == 0);
    CHECK(text.find("Due: 1 December 2026") != std::string::npos);
    CHECK(w.act({"list"}, {"--format", "csv"}).out
          == "\xEF\xBB\xBFid,text,item,about,owner,due,status,note,round,movement,sample\r\n"
             "1,Agree one legal basis,gov.strategy.shared-purpose,Westmoor Police,Lead,2026-12-01,open,\"one\ntwo\","
             "Spring 2026,not-seen-yet,no\r\n");
}

TEST_CASE("an action that is not done is still there in the next round, beside the answer that moved")
{
    const ActionFile w;
    REQUIRE(w.act({"add"}, {"--text", "Agree", "--item", kPurpose}).code == 0);
    w.answer("Autumn 2026", "2026-10-05", "3");
    CHECK(w.list()[0]["movement"] == "better");
    CHECK(w.list()[0]["round"] == "Spring 2026");
    CHECK(w.act({"list"}).out.find("Since then: Better") != std::string::npos);
}

TEST_CASE("what is said of an action can be changed and taken away, and the rest stays")
{
    const ActionFile w;
    REQUIRE(w.act({"add"}, {"--text", "Agree", "--item", kPurpose, "--due", "2026-12-01", "--owner", "Lead"}).code
            == 0);
    CHECK(w.act({"set", "1"}, {"--status", "done", "--note", "Signed"}).out == "Changed action 1.\n");
    CHECK(w.list()[0]["status"] == "done");
    CHECK(w.list()[0]["owner"] == "Lead");
    REQUIRE(w.act({"set", "1"}, {"--due", "none", "--item", "none", "--owner", ""}).code == 0);
    CHECK(w.list()[0]["due"].is_null());
    CHECK(w.list()[0]["item"].is_null());
    CHECK(w.list()[0]["owner"].is_null());
    CHECK(w.list()[0]["note"] == "Signed");
    CHECK(w.act({"remove", "1"}).out == "Removed action 1.\n");
    CHECK(w.list().empty());
    CHECK(w.act({"list"}).out == "There are no actions yet.\n");
}

TEST_CASE("what an action cannot be is refused with the reason, and nothing changes")
{
    const ActionFile w;
    REQUIRE(w.act({"add"}, {"--text", "Agree"}).code == 0);
    struct Fault {
        std::vector<std::string> words;
        std::vector<std::string> options;
        int code;
        const char* reason;
    };
    const std::vector<Fault> faults{
        {{"add"}, {}, 2, "--text is needed"},
        {{"add"}, {"--text", "A", "--due", "2026-02-30"}, 2, "--due"},
        {{"add"}, {"--text", "A", "--item", "gov.none"}, 1, "no question “gov.none”"},
        {{"add"}, {"--text", "A", "--about", "Nobody"}, 1, "Nobody"},
        {{"add"}, {"--text", "A", "--round", "Winter"}, 1, "Winter"},
        {{"add"}, {"--text", "A\nB"}, 1, "a line break"},
        {{"add"}, {"--text", std::string(1001, 'x')}, 1, "Shorten it to 1000 characters or fewer"},
        {{"add"}, {"--text", "A", "--item", "partner.purpose.duties"}, 1, "is answered about a partner"},
        {{"set", "1"}, {"--status", "perhaps"}, 2, "open, doing, done or dropped"},
        {{"set", "1"}, {"--status", "open"}, 2, "say what to change"},
        {{"set", "9"}, {"--status", "done"}, 1, "There is no action 9 in"},
        {{"set", "x"}, {"--status", "done"}, 2, "a whole number"},
        {{"set"}, {"--status", "done"}, 2, "ID"},
        {{"remove", "9"}, {}, 1, "There is no action 9 in"},
        {{"list", "1"}, {}, 2, "unexpected argument"},
        {{"lend"}, {}, 2, "list, add, set, remove or export"},
    };
    for (const Fault& fault : faults) {
        const CliRun run = w.act(fault.words, fault.options);
        CAPTURE(run.err);
        CHECK(run.code == fault.code);
        CHECK(run.err.find(fault.reason) != std::string::npos);
        CHECK(run.out.empty());
    }
    CHECK(w.list().size() == 1);
    CHECK(w.list()[0]["status"] == "open");
}

TEST_CASE("actions are exported to a table, a workbook and a calendar")
{
    const ActionFile w;
    REQUIRE(w.act({"add"}, {"--text", "=Agree", "--due", "2026-12-01"}).code == 0);
    REQUIRE(runCli({"marking", w.file, "OFFICIAL"}).code == 0);
    for (const auto& [name, start, part] :
         std::vector<std::array<std::string, 3>>{{"a.csv", "\xEF\xBB\xBF", "'=Agree"},
                                                 {"a.xlsx", "PK", "xl/worksheets"},
                                                 {"a.ics", "BEGIN:VCALENDAR", "OFFICIAL"}}) {
        const std::string path = w.folder.path(name);
        const CliRun run = w.act({"export"}, {"--output", path});
        CAPTURE(name, run.err);
        CHECK(run.code == 0);
        CHECK(run.out == "Wrote 1 action to " + path + ".\n");
        CHECK(exportedBytes(path).rfind(start, 0) == 0);
        CHECK(exportedBytes(path).find(part) != std::string::npos);
    }
    const std::string before = exportedBytes(w.folder.path("a.ics"));
    REQUIRE(w.act({"set", "1"}, {"--due", "none"}).code == 0);
    const CliRun none = w.act({"export"}, {"--output", w.folder.path("a.ics")});
    CHECK(none.code == 1);
    CHECK(none.err.find("No action has a due day") != std::string::npos);
    CHECK(exportedBytes(w.folder.path("a.ics")) == before);
    CHECK(w.act({"export"}, {"--output", w.folder.path("a.doc")}).code == 2);
    CHECK(w.act({"export"}, {"--output", w.file + "/a.csv"}).code == 1);
}
