// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_workspace.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <random>
#include <SQLiteCpp/SQLiteCpp.h>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace soundings;
using namespace soundings::test;

namespace {

const ItemId kItem{"gov.strategy.shared-purpose"};

AnswerRecord numberedAnswer(int n) { return {Answer::rated(n % 5), std::to_string(n), {}, false}; }

int savedNumber(const Connection& file, const ResponseId& response)
{
    const Answers all = answers(file, response);
    const auto found = all.find(kItem);
    if (found == all.end())
        return 0;
    CHECK(found->second == numberedAnswer(std::stoi(found->second.note)));
    return std::stoi(found->second.note);
}

/// A program that saves one numbered answer after another and says each number once it is saved, until it is killed.
pid_t startSaving(const std::string& path, Sharing sharing, const ResponseId& response, int first, int said)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    try {
        const Connection file = Connection::open(path, sharing);
        for (int n = first;; ++n) {
            transact(file, [&](const Transaction& t) { exchangeAnswer(t, response, kItem, numberedAnswer(n)); });
            if (::write(said, &n, sizeof n) != sizeof n)
                ::_exit(1);
        }
    } catch (...) {
        ::_exit(2);
    }
}

struct Pipe {
    Pipe() { REQUIRE(::pipe(ends) == 0); }
    ~Pipe()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    int ends[2]{};
};

/// Lets it save for a while, kills it, and gives the last number it said.
int killAndListen(const std::string& path, Sharing sharing, const ResponseId& response, int first, int microseconds)
{
    Pipe pipe;
    const pid_t child = startSaving(path, sharing, response, first, pipe.ends[1]);
    int last = first - 1;
    REQUIRE(::read(pipe.ends[0], &last, sizeof last) == sizeof last); // the first answer is saved: it is at work
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    ::close(std::exchange(pipe.ends[1], -1));
    for (int n = 0; ::read(pipe.ends[0], &n, sizeof n) == sizeof n;)
        last = n;
    return last;
}

/// Dies in the middle of a transaction, with half of it already in the file.
void dieInside(const std::string& path, const ResponseId& response)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const Connection file = Connection::open(path, Sharing::Exclusive);
        file.database().exec("PRAGMA cache_size = 1");
        const Transaction transaction(file);
        for (int n = 0; n < 100; ++n)
            insertAgency(transaction, {{newUuid()}, "Agency " + std::to_string(n), AgencyRole::Partner, {}});
        exchangeAnswer(transaction, response, kItem, numberedAnswer(1));
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
}

} // namespace

TEST_CASE("an answer that was said to be saved survives a kill at any moment")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    ResponseId response;
    {
        const Connection file = Connection::create(path, Sharing::Shared, insertSmallWorkspace);
        response = transact(file, [](const Transaction& t) {
            return ensureResponse(t, kRound, *builtInQuestionnaire({"governance"}), {}).id;
        });
    }
    std::mt19937 random(20261005);
    int saved = 0;
    for (int time = 0; time < 25; ++time) {
        const Sharing sharing = time % 2 == 0 ? Sharing::Exclusive : Sharing::Shared;
        const int said = killAndListen(path, sharing, response, saved + 1, static_cast<int>(random() % 20'000));
        const Access access = time % 3 == 0 ? Access::ReadOnly : Access::ReadWrite;
        saved = savedNumber(Connection::open(path, Sharing::Shared, access), response);
        CAPTURE(time, said, saved);
        REQUIRE((saved == said || saved == said + 1)); // the last may have been saved before it could be said
    }
    CHECK(saved > 25);
    CHECK(refusal([&] { Connection::open(path, Sharing::Exclusive); }) == std::nullopt);
    CHECK(folder.names() == std::vector<std::string>{"w.soundings"});
}

TEST_CASE("a transaction that was cut off is taken back by whoever opens the file next, also to read")
{
    const TemporaryFolder folder;
    const std::string path = folder.path("w.soundings");
    ResponseId response;
    {
        const Connection file = Connection::create(path, Sharing::Exclusive, insertFullWorkspace);
        response = findResponse(file, kRound, {"governance"}, {}).value().id;
    }
    const std::string before = bytesOf(path);
    dieInside(path, response);
    CHECK(folder.names() == std::vector<std::string>{"w.soundings", "w.soundings-journal"});
    CHECK(bytesOf(path) != before);
    const Access access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    const Connection file = Connection::open(path, Sharing::Shared, access);
    CHECK(agencies(file).size() == 2);
    CHECK(answers(file, response) == patternAnswers(*builtInQuestionnaire({"governance"})));
    CHECK(bytesOf(path) == before);
}
