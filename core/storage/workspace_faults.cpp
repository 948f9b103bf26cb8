// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_faults.h"

#include "core/date.h"
#include "core/questionnaire/reading.h"
#include "core/response/agency.h"
#include "core/storage/kept_text.h"
#include "core/storage/query.h"
#include "core/storage/workspace_table.h"

namespace soundings {

namespace {

bool isName(std::string_view text) { return !text.empty() && characterCount(text) <= kLongestName; }

enum class Owner { Agency, Board };

Owner checkFacts(const Connection& connection, Findings& findings)
{
    Query facts(connection, "SELECT language, kind, partnership, marking, retain_until FROM workspace");
    Owner owner = Owner::Agency;
    int rows = 0;
    while (facts.step()) {
        ++rows;
        owner = facts.text(1) == "board" ? Owner::Board : Owner::Agency;
        if (!isLanguageTag(facts.text(0)))
            findings.add("workspace/language");
        if (!facts.isNull(2) && !isName(facts.text(2)))
            findings.add("workspace/partnership");
        if (!facts.isNull(3) && (facts.text(3).empty() || characterCount(facts.text(3)) > kLongestMarking))
            findings.add("workspace/marking");
        if (!facts.isNull(4) && !parseDate(facts.text(4)))
            findings.add("workspace/retain_until: " + facts.text(4).substr(0, kLongestName));
    }
    if (rows != 1)
        findings.add("workspace: " + std::to_string(rows));
    return owner;
}

void checkAgencies(const Connection& connection, Owner owner, Findings& findings)
{
    Query agencies(connection, "SELECT id, name, role FROM agency ORDER BY id");
    int ours = 0;
    while (agencies.step()) {
        ours += agencies.text(2) == "ours" ? 1 : 0;
        if (!isId(agencies.text(0)) || !isName(agencies.text(1)))
            findings.add("agency/" + agencies.text(0).substr(0, kLongestName));
    }
    if (ours != (owner == Owner::Agency ? 1 : 0))
        findings.add("agency: " + std::to_string(ours));
}

/// What is ours has no author, and a board has nothing of its own.
void checkAuthors(const Connection& connection, Owner owner, Findings& findings)
{
    Query authors(connection,
                  "SELECT ifnull(o.label, a.round_id) || '/' || a.questionnaire_id || ': author' FROM"
                  " (SELECT round_id, questionnaire_id, author_agency_id FROM response"
                  " UNION ALL SELECT round_id, questionnaire_id, author_agency_id FROM survey) AS a"
                  " LEFT JOIN round AS o ON o.id = a.round_id LEFT JOIN agency AS b ON b.id = a.author_agency_id"
                  " WHERE b.role = 'ours' OR ? AND a.author_agency_id IS NULL ORDER BY 1",
                  owner == Owner::Board ? 1 : 0);
    while (authors.step())
        findings.add(authors.text(0));
}

void checkRounds(const Connection& connection, Findings& findings)
{
    Query rounds(connection, "SELECT id, label, day, closed_at FROM round ORDER BY added");
    while (rounds.step()) {
        const std::string place = "round/" + rounds.text(1).substr(0, kLongestName);
        if (!isId(rounds.text(0)) || !isName(rounds.text(1)))
            findings.add(place);
        if (!parseDate(rounds.text(2)))
            findings.add(place + ": " + rounds.text(2).substr(0, kLongestName));
        if (!rounds.isNull(3) && !isMoment(rounds.text(3)))
            findings.add(place + ": " + rounds.text(3).substr(0, kLongestName));
    }
}

void checkReopenings(const Connection& connection, Findings& findings)
{
    Query reopenings(connection, "SELECT round_id, closed_at, reopened_at FROM reopening ORDER BY happened");
    while (reopenings.step())
        if (!isMoment(reopenings.text(1)) || !isMoment(reopenings.text(2)))
            findings.add("reopening/" + reopenings.text(0));
}

void checkChosen(const Connection& connection, Findings& findings)
{
    Query chosen(connection, "SELECT questionnaire_id FROM round_questionnaire ORDER BY round_id, position");
    while (chosen.step())
        if (!isId(chosen.text(0)))
            findings.add("round_questionnaire/" + chosen.text(0).substr(0, kLongestName));
}

} // namespace

bool isMoment(std::string_view text)
{
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
        return false;
    const auto isBelow = [&](std::size_t at, char tens, char units) {
        const char a = text[at];
        const char b = text[at + 1];
        return a >= '0' && b >= '0' && b <= '9' && (a < tens || (a == tens && b <= units));
    };
    return parseDate(text.substr(0, 10)) && isBelow(11, '2', '3') && isBelow(14, '5', '9') && isBelow(17, '6', '0');
}

Findings workspaceFaults(const Connection& connection)
{
    Findings findings;
    const Owner owner = checkFacts(connection, findings);
    checkAgencies(connection, owner, findings);
    checkAuthors(connection, owner, findings);
    checkRounds(connection, findings);
    checkReopenings(connection, findings);
    checkChosen(connection, findings);
    return findings;
}

} // namespace soundings
