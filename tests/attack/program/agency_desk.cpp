// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/program/agency_desk.h"

#include "core/questionnaire/built_in.h"

#include <algorithm>
#include <stdexcept>

namespace soundings::test {

namespace {

tests::CliRun done(const std::vector<std::string>& arguments)
{
    tests::CliRun run = tests::runCli(arguments);
    if (run.code != 0)
        throw std::runtime_error(arguments.front() + " was refused: " + run.err);
    return run;
}

bool isBuiltIn(const Questionnaire& questionnaire)
{
    const auto& known = builtInQuestionnaires();
    return std::any_of(known.begin(), known.end(), [&](const auto& own) { return own->id == questionnaire.id; });
}

} // namespace

AgencyDesk::AgencyDesk(QuestionnairePtr questionnaire) : m_file(m_folder.path("ours.soundings"))
{
    done({"create", m_file, "--agency", "Northvale Council", "--partner", "Westmoor Police"});
    m_questionnaire = std::move(questionnaire);
    if (!isBuiltIn(*m_questionnaire))
        done({"questionnaire", "add", m_file, m_folder.file("survey.json", questionnaireFile(*m_questionnaire))});
}

std::string AgencyDesk::dateOf(const std::string& round)
{
    auto place = std::find(m_rounds.begin(), m_rounds.end(), round);
    if (place == m_rounds.end())
        place = m_rounds.insert(m_rounds.end(), round);
    return "2026-1" + std::to_string(place - m_rounds.begin()) + "-05";
}

void AgencyDesk::begin(const std::string& round, const std::vector<Person>& people,
                       const std::vector<std::string>& comments)
{
    done({"record", m_file, "--round", round, "--date", dateOf(round), "--questionnaire", m_questionnaire->id.value,
          "--answers", m_folder.file("people.csv", answersFile(*m_questionnaire, people, comments))});
}

tests::CliRun AgencyDesk::hold(const std::string& round, const std::vector<Person>& people,
                               const std::vector<std::string>& comments)
{
    begin(round, people, comments);
    return done({"close", m_file, "--round", round});
}

void AgencyDesk::govern(const std::string& round, int level)
{
    std::string answers = "item,answer,note\n";
    for (const QuestionnairePtr& known : builtInQuestionnaires())
        if (known->id.value == "governance")
            for (const Item* item : known->items())
                answers += item->id.value + "," + std::to_string(level) + ",\n";
    done({"record", m_file, "--round", round, "--date", dateOf(round), "--questionnaire", "governance", "--answers",
          m_folder.file("governance.csv", answers)});
}

tests::CliRun AgencyDesk::run(const std::string& verb, const std::vector<std::string>& more) const
{
    std::vector<std::string> arguments{verb, m_file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return tests::runCli(arguments);
}

} // namespace soundings::test
