// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of unions of people (STATISTICS.md section 7.5).
#include "core/privacy/release_ledger.h"

#include "tests/support/attack/linear_span.h"

#include <catch2/catch.hpp>

#include <random>

using namespace soundings;
using soundings::test::LinearSpan;

namespace {

constexpr int kAtoms = 8;
constexpr int kMinimum = 10;

std::int64_t peopleIn(const std::vector<std::int64_t>& sizes, unsigned atoms)
{
    std::int64_t people = 0;
    for (std::size_t atom = 0; atom < sizes.size(); ++atom)
        if (((atoms >> atom) & 1U) != 0)
            people += sizes[atom];
    return people;
}

std::vector<Fraction> rowOf(unsigned atoms)
{
    std::vector<Fraction> row(kAtoms);
    for (std::size_t atom = 0; atom < kAtoms; ++atom)
        row[atom] = Fraction(static_cast<std::int64_t>((atoms >> atom) & 1U));
    return row;
}

ReleaseLedger::Set setOf(unsigned atoms)
{
    ReleaseLedger::Set set;
    for (std::size_t atom = 0; atom < kAtoms; ++atom)
        if (((atoms >> atom) & 1U) != 0)
            set.push_back(atom);
    return set;
}

/// Whether any of the 255 unions of atoms has one to nine people and is determined.
bool isSolved(const std::vector<std::int64_t>& sizes, const LinearSpan& shown)
{
    for (unsigned atoms = 1; atoms < 1U << kAtoms; ++atoms) {
        const std::int64_t people = peopleIn(sizes, atoms);
        if (people > 0 && people < kMinimum && shown.determines(rowOf(atoms)))
            return true;
    }
    return false;
}

struct Session {
    int solved = 0;
    int released = 0;
};

/// Eight releases of random filters over eight atoms; the solver sees what was released.
Session sessions(int count, bool audited)
{
    std::mt19937 chance(11);
    Session result;
    for (int trial = 0; trial < count; ++trial) {
        std::vector<std::int64_t> sizes(kAtoms);
        for (std::int64_t& size : sizes)
            size = 2 + static_cast<std::int64_t>(chance() % 28);
        ReleaseLedger ledger(sizes, kMinimum);
        LinearSpan shown(kAtoms);
        for (int step = 0; step < 8; ++step) {
            const auto atoms = static_cast<unsigned>(1 + chance() % 255);
            const bool isAllowed = audited ? ledger.mayRelease(setOf(atoms)) : peopleIn(sizes, atoms) >= kMinimum;
            if (!isAllowed)
                continue;
            ledger.release(setOf(atoms));
            shown.add(rowOf(atoms));
            ++result.released;
        }
        result.solved += isSolved(sizes, shown) ? 1 : 0;
    }
    return result;
}

} // namespace

TEST_CASE("with the audit no session of random filters gives a few people away, without it most do")
{
    const Session audited = sessions(60, true);
    CHECK(audited.solved == 0);
    CHECK(audited.released > 60 * 4);
    CHECK(sessions(60, false).solved > 60 / 2);
}

TEST_CASE("a set of too few people is refused, and so is what leaves too few beside what was shown")
{
    ReleaseLedger ledger({12, 9, 15}, kMinimum);
    CHECK_FALSE(ledger.mayRelease({1}));
    CHECK_FALSE(ledger.mayRelease({}));
    CHECK(ledger.mayRelease({0, 1, 2}));
    ledger.release({0, 1, 2});
    CHECK(ledger.mayRelease({0}));
    CHECK_FALSE(ledger.mayRelease({0, 2}));
    ledger.release({0});
    CHECK_FALSE(ledger.mayRelease({2}));
    CHECK(ledger.mayRelease({1, 2}));
}

TEST_CASE("unions of small atoms are as secret as one small atom")
{
    ReleaseLedger ledger({4, 5, 20, 20}, kMinimum);
    ledger.release(ledger.everybody());
    CHECK_FALSE(ledger.mayRelease({2, 3}));
    CHECK(ledger.mayRelease({0, 1, 2}));
}

TEST_CASE("a frozen release is shown again, and a newcomer waits for nine others")
{
    for (const std::int64_t joined : {1, 9, 10}) {
        INFO(joined);
        ReleaseLedger ledger({24, joined}, kMinimum);
        ledger.release({0});
        CHECK(ledger.mayRelease({0}));
        CHECK(ledger.mayRelease({0, 1}) == (joined >= kMinimum));
    }
}

TEST_CASE("joiners and leavers are counted apart")
{
    // Twelve stay, six leave, six join: as many as before, and the difference is of twelve people.
    ReleaseLedger ledger({12, 6, 6}, kMinimum);
    ledger.release({0, 1});
    CHECK(ledger.mayRelease({0, 2}));
    ledger.release({0, 2});
    CHECK_FALSE(ledger.mayRelease({0}));
    CHECK_FALSE(ledger.mayRelease({0, 1, 2}));
}

TEST_CASE("a cell without people is nothing to hide")
{
    ReleaseLedger ledger({12, 0}, kMinimum);
    ledger.release({0, 1});
    CHECK(ledger.mayRelease({0}));
}
