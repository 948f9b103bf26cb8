// SPDX-License-Identifier: GPL-3.0-or-later
// Forty invented people answer one survey in four ways; what is published of them is what their answers give.
#include "core/acts/store_survey_people.h"
#include "core/mapping/read_survey_files.h"
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/storage/files_read_table.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const Questionnaire& surveyOfForty() { return *builtInQuestionnaire(kStaffSurvey); }

/// The n-th of forty: some say that they do not know, that it is not their job, or nothing.
Person personOfForty(std::size_t n)
{
    const Questionnaire& survey = surveyOfForty();
    Person person = variedPerson(survey, n);
    const std::vector<const Item*> items = survey.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if ((n + i) % 11 == 3 && items[i]->allowDontKnow)
            person.items[i] = kCodeDontKnow;
        else if ((n + i) % 11 == 5 && items[i]->allowNotApplicable)
            person.items[i] = kCodeNotApplicable;
        else if ((n + i) % 11 == 7)
            person.items[i] = kCodeNotAnswered;
    }
    return person;
}

std::vector<Person> peopleFrom(std::size_t first, std::size_t count)
{
    std::vector<Person> people;
    for (std::size_t n = first; n < first + count; ++n)
        people.push_back(personOfForty(n));
    return people;
}

std::string commentOf(std::size_t n) { return "Comment of person " + std::to_string(10 + n); }

/// One after another at the screen, each on file before the next.
void answerOnScreen(const Connection& file, std::size_t first)
{
    for (std::size_t n = first; n < first + 10; ++n) {
        transact(file, [&](const Transaction& t) {
            exchangeDraft(t, kRound, surveyOfForty(), DraftPerson{personOfForty(n), commentOf(n)});
        });
        transact(file, [&](const Transaction& t) { finishDraft(t, kRound, surveyOfForty()); });
    }
}

/// Forms on paper that were typed in.
void typeIn(const Connection& file, std::size_t first)
{
    std::vector<std::string> comments;
    for (std::size_t n = first; n < first + 10; ++n)
        comments.push_back(commentOf(n));
    transact(file, [&](const Transaction& t) {
        storeSurveyPeople(t, kRound, surveyOfForty(),
                          {columnsOf(surveyOfForty(), peopleFrom(first, 10)), comments, {}, {}}, PeopleAgain::Refused);
    });
}

std::string answerText(const Questionnaire& survey, Code code)
{
    if (code == kCodeDontKnow)
        return "dk";
    return code == kCodeNotApplicable ? "na" : std::to_string(survey.scale[code - 1U].value);
}

/// What the form for browsers saves.
std::string browserFile(std::size_t n)
{
    const Questionnaire& survey = surveyOfForty();
    const Person person = personOfForty(n);
    nlohmann::json json{{"soundings-answers", 1},
                        {"questionnaire", survey.id.value},
                        {"version", survey.version},
                        {"form", "form" + std::to_string(n)},
                        {"answers", nlohmann::json::object()},
                        {"role", survey.roleBands[person.role - 1U].id},
                        {"comment", commentOf(n)}};
    for (std::size_t i = 0; i < person.items.size(); ++i)
        if (person.items[i] != kCodeNotAnswered)
            json["answers"][survey.items()[i]->id.value] = answerText(survey, person.items[i]);
    const ScenarioSet& set = survey.scenarios;
    for (std::size_t i = 0; i < set.scenarios.size(); ++i) {
        json["scenarios"][set.scenarios[i].id.value] = set.scenarios[i].options[person.choices[i] - 1U].id;
        json["sure"][set.scenarios[i].id.value] = std::to_string(set.sureness[person.sureness[i] - 1U].value);
    }
    return json.dump();
}

std::string quoted(const std::string& text)
{
    std::string cell = "\"";
    for (const char c : text)
        cell += c == '"' ? "\"\"" : std::string(1, c);
    return cell + "\"";
}

/// A platform's table: the wording of each question, and of each answer in one language or the other.
std::string platformTable(std::size_t first)
{
    const Questionnaire& survey = surveyOfForty();
    const ScenarioSet& set = survey.scenarios;
    std::string csv = "Timestamp,Email address";
    for (const Item* item : survey.items())
        csv += "," + quoted(item->text.in("en"));
    for (const Scenario& scenario : set.scenarios)
        csv += "," + quoted(scenario.text.in("en")) + "," + quoted(set.surenessQuestion.in("en"));
    csv += "," + quoted(survey.roleQuestion.in("en")) + "," + quoted(survey.openQuestion->text.in("en")) + "\n";
    for (std::size_t n = first; n < first + 10; ++n) {
        const char* language = n % 2 == 0 ? "en" : "cy";
        const Person person = personOfForty(n);
        csv += "2026/10/01 9:00:00 am GMT,person" + std::to_string(n) + "@example.org";
        for (const Code code : person.items) {
            if (code == kCodeNotAnswered)
                csv += ",";
            else if (code == kCodeDontKnow)
                csv += "," + quoted(survey.dontKnowLabel.in(language));
            else if (code == kCodeNotApplicable)
                csv += "," + quoted(survey.notApplicableLabel.in(language));
            else
                csv += "," + quoted(survey.scale[code - 1U].label.in(language));
        }
        for (std::size_t i = 0; i < set.scenarios.size(); ++i)
            csv += "," + quoted(set.scenarios[i].options[person.choices[i] - 1U].text.in(language)) + ","
                + quoted(set.sureness[person.sureness[i] - 1U].label.in(language));
        csv += "," + quoted(survey.roleBands[person.role - 1U].label.in(language)) + "," + quoted(commentOf(n)) + "\n";
    }
    return csv;
}

void readIn(const Connection& file, const std::vector<std::string>& paths)
{
    SurveyTerms terms;
    terms.fileKey = keyForFiles(file, kRound, kStaffSurvey);
    const SurveyFiles read = readSurveyFiles(paths, surveyOfForty(), terms);
    for (const SurveyPart& part : read.parts)
        for (const SurveyFault& fault : part.reading.faults)
            UNSCOPED_INFO(fault.row << " " << fault.heading << ": " << fault.value);
    REQUIRE(read.isAccepted());
    transact(file, [&](const Transaction& t) {
        storeSurveyPeople(t, kRound, surveyOfForty(),
                          {read.people(surveyOfForty()), read.comments(), read.digests(), paths.front()},
                          PeopleAgain::Refused);
    });
}

} // namespace

TEST_CASE("forty people who answer on screen, on paper, in a browser and on a platform are published as what they said")
{
    const TemporaryFolder folder;
    const Connection file = closingWorkspace();
    answerOnScreen(file, 0);
    typeIn(file, 10);
    std::vector<std::string> forms;
    for (std::size_t n = 20; n < 30; ++n) {
        forms.push_back(folder.path("answers-" + std::to_string(n) + ".json"));
        writeBytes(forms.back(), browserFile(n));
    }
    readIn(file, forms);
    writeBytes(folder.path("platform.csv"), platformTable(30));
    readIn(file, {folder.path("platform.csv")});
    CHECK(peopleCount(file, kRound, kStaffSurvey) == 40);

    std::vector<std::string> comments;
    for (std::size_t n = 0; n < 40; ++n)
        comments.push_back(commentOf(n));
    const std::vector<Person> people = peopleFrom(0, 40);
    const SurveyRelease wanted = publish(countSurvey(surveyOfForty(), columnsOf(surveyOfForty(), people)),
                                         surveyOfForty(), {surveyOfForty().minimumGroup, {}, comments});
    const std::vector<ClosedSurvey> closed = closing(file, kRound);
    REQUIRE(closed.size() == 1);
    REQUIRE(closed[0].release);
    SurveyRelease got = *closed[0].release;
    std::sort(got.comments.begin(), got.comments.end());
    CHECK(got == wanted);
    CHECK(got.people == 40);
    int published = 0;
    for (std::size_t i = 0; i < got.statements.size(); ++i) { // and by counting on one's fingers
        if (!got.statements[i].counts)
            continue;
        ++published;
        const PointCounts& counts = *got.statements[i].counts;
        for (std::size_t point = 0; point < counts.points.size(); ++point)
            CHECK(counts.points[point] == std::count_if(people.begin(), people.end(), [&](const Person& person) {
                      return person.items[i] == point + 1;
                  }));
        CHECK(counts.dontKnow == std::count_if(people.begin(), people.end(), [&](const Person& person) {
                  return person.items[i] == kCodeDontKnow;
              }));
    }
    CHECK(published > 10);
}
