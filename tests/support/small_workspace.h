// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/agency_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"
#include "tests/support/questionnaire_builder.h"

namespace soundings::test {

/// What a file keeps of a small questionnaire must be readable when it is opened again.
inline std::string smallSource(const std::string& id, const std::string& respondent, const std::string& rest)
{
    return R"({"format": 1, "version": "1.0", "title": "Small", "id": ")" + id + R"(", "respondent": ")" + respondent
        + R"(", "scale": [{"value": 0, "label": "No"}, {"value": 1, "label": "Hardly"}, {"value": 2, "label": "Partly"},)"
          R"( {"value": 3, "label": "Mostly"}, {"value": 4, "label": "Yes"}], )"
        + rest + "}";
}

/// Three agreed items; the second may be not applicable.
inline Questionnaire smallConsensus()
{
    Questionnaire made = QuestionnaireBuilder("gov")
                             .section("gov.a")
                             .item("gov.a.1")
                             .item("gov.a.2")
                             .allowNotApplicable()
                             .item("gov.a.3")
                             .build();
    made.source = smallSource("gov", "consensus",
                              R"("sections": [{"id": "gov.a", "title": "A", "items": [{"id": "gov.a.1", "text": "One"},)"
                              R"( {"id": "gov.a.2", "text": "Two", "allow_not_applicable": true},)"
                              R"( {"id": "gov.a.3", "text": "Three"}]}])");
    return made;
}

/// Two items about a partner and two influences.
inline Questionnaire smallPartner()
{
    Questionnaire made =
        QuestionnaireBuilder("trust").respondent(Respondent::PerPartner).section("t").item("t.1").item("t.2").build();
    made.influences.influences = {{{"inf.law"}, {}, {}, {}, {}, {}}, {{"inf.money"}, {}, {}, {}, {}, {}}};
    made.influences.marks = {{"hinders", -1, {}}, {"helps", 1, {}}, {"dont-know", {}, {}}};
    made.source = smallSource(
        "trust", "per_partner",
        R"("sections": [{"id": "t", "title": "T", "items": [{"id": "t.1", "text": "One"}, {"id": "t.2", "text": "Two"}]}],)"
        R"( "influence_scale": [{"id": "hinders", "value": -1, "label": "Hinders"}, {"id": "helps", "value": 1, "label":)"
        R"( "Helps"}, {"id": "dont-know", "value": null, "label": "?"}], "influence_themes": [{"id": "all", "label": "All"}],)"
        R"( "influence_question": "Does it help?", "influences": [{"id": "inf.law", "theme": "all", "text": "Law"},)"
        R"( {"id": "inf.money", "theme": "all", "text": "Money"}])");
    return made;
}

/// Three items for people (the first may be not applicable, the last not "don't know"), two roles, one scenario, one
/// open question.
inline Questionnaire smallSurvey()
{
    Questionnaire made = QuestionnaireBuilder("staff")
                             .respondent(Respondent::Individual)
                             .section("s")
                             .item("s.1")
                             .allowNotApplicable()
                             .item("s.2")
                             .item("s.3")
                             .build();
    made.sections.front().items.back().allowDontKnow = false;
    made.roleBands = {{"front-line", {}, {}}, {"manager", {}, {}}};
    Scenario scenario;
    scenario.id = {"case.1"};
    scenario.options.resize(2);
    scenario.options[0].id = "a";
    scenario.options[1].id = "b";
    made.scenarios.scenarios = {scenario};
    made.scenarios.sureness = {{25, {}}, {50, {}}, {75, {}}, {100, {}}};
    made.openQuestion = OpenQuestion{"staff.open", {}, {}, 20};
    made.source = smallSource(
        "staff", "individual",
        R"("sections": [{"id": "s", "title": "S", "items": [{"id": "s.1", "text": "One", "allow_not_applicable": true},)"
        R"( {"id": "s.2", "text": "Two"}, {"id": "s.3", "text": "Three", "allow_dont_know": false}]}],)"
        R"( "role_bands": [{"id": "front-line", "label": "Front line"}, {"id": "manager", "label": "Manager"}],)"
        R"( "scenario_confidence": {"text": "How sure?", "scale": [{"value": 25, "label": "Little"}, {"value": 50, "label":)"
        R"( "Half"}, {"value": 75, "label": "Rather"}, {"value": 100, "label": "Quite"}]}, "scenarios": [{"id": "case.1",)"
        R"( "title": "Case", "text": "What now?", "options": [{"id": "a", "text": "Share", "score": 1, "recommended": true},)"
        R"( {"id": "b", "text": "Wait", "score": 0}]}], "open_question": {"id": "staff.open", "text": "What else?",)"
        R"( "max_length": 20})");
    return made;
}

inline const AgencyId kOurs{"11111111-1111-4111-8111-111111111111"};
inline const AgencyId kPolice{"22222222-2222-4222-8222-222222222222"};
inline const RoundId kRound{"33333333-3333-4333-8333-333333333333"};

/// A workspace of one agency, one partner and one open round.
inline void insertSmallWorkspace(const Transaction& transaction)
{
    insertWorkspaceFacts(transaction, {});
    insertAgency(transaction, {kOurs, "Northvale Council", AgencyRole::Ours, AgencyStanding::Active});
    insertAgency(transaction, {kPolice, "Westmoor Police", AgencyRole::Partner, AgencyStanding::Active});
    insertRound(transaction, {kRound, "Autumn 2026", {2026, 10, 5}, RoundState::Open, {}, {}});
}

inline void fillSmallWorkspace(const Connection& connection) { transact(connection, insertSmallWorkspace); }

inline Connection smallWorkspace()
{
    Connection connection = Connection::inMemory();
    fillSmallWorkspace(connection);
    return connection;
}

} // namespace soundings::test
