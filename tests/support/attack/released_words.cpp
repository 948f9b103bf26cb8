// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/released_words.h"

#include "core/error.h"
#include "core/privacy/staff_gate.h"
#include "core/scoring/index.h"

#include <algorithm>
#include <sstream>

namespace soundings::test {

namespace {

constexpr int kDigits = 17;

void write(std::ostream& out, const Fraction& value)
{
    out << static_cast<std::int64_t>(value.numerator()) << '/' << static_cast<std::int64_t>(value.denominator()) << ' ';
}

void write(std::ostream& out, const ReleasedShare& share)
{
    out << share.percent << '.' << static_cast<int>(share.limit) << ' ';
}

template <class T> void writeIfAny(std::ostream& out, const std::optional<T>& value)
{
    if (value)
        out << *value << ' ';
    else
        out << "- ";
}

void write(std::ostream& out, const std::optional<ReleasedFigure>& figure)
{
    if (!figure) {
        out << "hidden\n";
        return;
    }
    write(out, figure->exact());
    out << static_cast<int>(figure->limit()) << ' ' << figure->people() << ' ' << figure->isEarlySign() << ' '
        << figure->isWhole() << ' ' << figure->isQuiet() << ' ';
    write(out, figure->doubt());
    if (figure->interval())
        out << figure->interval()->lower << ".." << figure->interval()->upper << ' ';
    if (figure->favourable())
        write(out, *figure->favourable());
    for (const ReleasedShare& share : figure->distribution())
        write(out, share);
    if (figure->spread()) {
        out << figure->spread()->standardDeviation << ' ';
        writeIfAny(out, figure->spread()->averageDeviation);
        writeIfAny(out, figure->spread()->withinGroupAgreement);
        writeIfAny(out, figure->spread()->isSplit);
    }
    out << '\n';
}

void write(std::ostream& out, const ReleasedSection& section)
{
    write(out, section.score);
    if (section.whyNoConsistency)
        out << "none " << static_cast<int>(*section.whyNoConsistency) << '\n';
    if (!section.consistency)
        return;
    const ReleasedConsistency& made = *section.consistency;
    out << made.people << ' ' << made.alpha << ' ' << made.alphaInterval.lower << ' ' << made.alphaInterval.upper
        << ' ';
    for (const std::vector<double>* list : {&made.itemTotal, &made.ifDropped})
        for (const double value : *list)
            out << value << ' ';
    for (const std::optional<double>* value :
         {&made.omega, &made.spearmanBrown, &made.poorlyFitted, &made.agreement, &made.averageDeviation})
        writeIfAny(out, *value);
    out << made.ranToFloor << ' ';
    for (const ItemId& item : made.items)
        out << item.value << ' ';
    out << '\n';
}

/// Beside a governance of 75, which is what the attacked agencies have: the whole number that rests on the fraction of
/// fewer than 20 people (SCORING.md sections 1.6 and 11).
void writeReadiness(std::ostream& out, const StaffRelease& release)
{
    ResponseScore governance;
    governance.score = Fraction(75);
    governance.range = ScoreRange{Fraction(75), Fraction(75)};
    const StaffPart part = release.part();
    const Index index = readinessIndex(&governance, {"governance"}, &part, release.questionnaire().id);
    if (index.score)
        write(out, *index.score);
    if (index.range) {
        write(out, index.range->low);
        write(out, index.range->high);
    }
}

void write(std::ostream& out, const StaffRelease& release)
{
    writeReadiness(out, release);
    out << static_cast<int>(release.withheld()) << ' ' << release.minimumGroup() << ' ';
    writeIfAny(out, release.respondents());
    write(out, release.score());
    if (release.range()) {
        write(out, release.range()->low);
        write(out, release.range()->high);
    }
    for (const ReleasedSection& section : release.sections())
        write(out, section);
    for (const ReleasedItem& item : release.items()) {
        write(out, item.score);
        if (item.dontKnow)
            write(out, *item.dontKnow);
        writeIfAny(out, item.mustHaveMet);
    }
}

void write(std::ostream& out, const RoleRelease& release)
{
    for (const ReleasedRole& role : release.roles()) {
        out << role.band << (role.group ? " shown " + std::to_string(role.group->people) : " hidden") << '\n';
        if (!role.group)
            continue;
        write(out, role.group->score);
        for (const ReleasedSection& section : role.group->sections)
            write(out, section);
    }
}

void write(std::ostream& out, const ScenarioRelease& release)
{
    write(out, release.judgement());
    write(out, release.confidence());
    writeIfAny(out, release.gap());
    out << release.band() << ' ' << release.isEarlySign() << ' ' << release.isConfidenceOfAll() << '\n';
    for (const ReleasedScenario& scenario : release.scenarios())
        write(out, scenario.judgement);
    for (const ReleasedLeaning& leaning : release.leanings()) {
        out << leaning.id << ' ';
        write(out, leaning.share);
    }
}

std::string rolesWords(const SurveyRecord& survey, const DisclosureRules& rules)
{
    std::ostringstream out;
    out.precision(kDigits);
    write(out, StaffGate(survey, RoundState::Closed, 0, rules).byRole());
    return out.str();
}

std::string casesWords(const SurveyRecord& survey, const DisclosureRules& rules)
{
    std::ostringstream out;
    out.precision(kDigits);
    write(out, StaffGate(survey, RoundState::Closed, 0, rules).scenarios());
    std::vector<std::string> comments = StaffGate(survey, RoundState::Closed, 0, rules).comments();
    std::sort(comments.begin(), comments.end());
    for (const std::string& comment : comments)
        out << comment << '\n';
    return out.str();
}

std::string everybodyWords(const SurveyRecord& survey, const DisclosureRules& rules, Headcount headcount)
{
    std::ostringstream out;
    out.precision(kDigits);
    try {
        write(out, StaffGate(survey, RoundState::Closed, headcount, rules).everybody());
    } catch (const Error& error) {
        out << "headcount " << static_cast<int>(error.code()) << '\n';
    }
    return out.str();
}

} // namespace

std::vector<std::string> releasedWords(const SurveyRecord& survey, const Asked& asked)
{
    std::vector<std::string> words{rolesWords(survey, asked.rules), casesWords(survey, asked.rules)};
    for (const Headcount headcount : asked.headcounts)
        words.push_back(everybodyWords(survey, asked.rules, headcount));
    return words;
}

bool isReleasedAs(const std::vector<std::string>& words, const SurveyRecord& survey, const Asked& asked)
{
    if (rolesWords(survey, asked.rules) != words[0] || casesWords(survey, asked.rules) != words[1])
        return false;
    for (std::size_t i = 0; i < asked.headcounts.size(); ++i)
        if (everybodyWords(survey, asked.rules, asked.headcounts[i]) != words[2 + i])
            return false;
    return true;
}

} // namespace soundings::test
