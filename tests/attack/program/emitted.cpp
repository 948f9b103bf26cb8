// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/program/emitted.h"

#include "tests/attack/program/window_words.h"
#include "tests/support/open_window.h"
#include "tests/support/temporary_folder.h"

#include <QRegularExpression>

#include <sstream>

namespace soundings::test {

namespace {

using Arguments = std::vector<std::string>;

std::string blanked(std::string text, const AgencyDesk& desk)
{
    const std::string folder = desk.path({});
    for (auto place = text.find(folder); place != std::string::npos; place = text.find(folder, place))
        text.replace(place, folder.size(), "FOLDER/");
    static const QRegularExpression kTime(QStringLiteral("[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?"));
    return QString::fromStdString(text).replace(kTime, QStringLiteral("TIME")).toStdString();
}

void addRun(Emitted& emitted, const AgencyDesk& desk, const std::string& verb, const Arguments& more)
{
    std::string name = verb;
    for (const std::string& word : more)
        name += " " + blanked(word, desk);
    const tests::CliRun run = desk.run(verb, more);
    emitted[name] = std::to_string(run.code) + "\n" + blanked(run.out, desk) + "\n" + blanked(run.err, desk);
}

void addExplanations(Emitted& emitted, const AgencyDesk& desk, const std::string& round)
{
    addRun(emitted, desk, "explain", {"readiness", "--format", "text", "--round", round});
    addRun(emitted, desk, "explain", {"readiness", "--format", "json", "--round", round});
    const std::vector<Section>& sections = desk.questionnaire().sections;
    for (const Section* section : {&sections.front(), &sections.back()})
        addRun(emitted, desk, "explain", {section->items.front().id.value, "--format", "json", "--round", round});
}

void addRound(Emitted& emitted, const AgencyDesk& desk, const std::string& round)
{
    for (const char* format : {"text", "json", "csv"})
        addRun(emitted, desk, "score", {"--format", format, "--round", round});
    const std::string id = desk.questionnaire().id.value;
    for (const char* format : {"text", "json"})
        addRun(emitted, desk, "statistics",
               {"--questionnaire", id, "--by", "role", "--comments", "--format", format, "--round", round});
    addExplanations(emitted, desk, round);
    const std::string report = desk.path("report.html");
    addRun(emitted, desk, "report", {"--round", round, "--output", report});
    emitted["report on " + round] = blanked(bytesOf(report), desk);
}

} // namespace

Emitted emittedByCommands(const AgencyDesk& desk, const std::vector<std::string>& rounds)
{
    Emitted emitted;
    for (const std::string& round : rounds)
        addRound(emitted, desk, round);
    if (rounds.size() >= 2) {
        const std::string& before = rounds[rounds.size() - 2];
        for (const char* format : {"text", "json", "csv"})
            addRun(emitted, desk, "compare", {"--from", before, "--to", rounds.back(), "--format", format});
    }
    addRun(emitted, desk, "compare", {"--agencies", "--format", "json"});
    for (const char* format : {"text", "json"})
        addRun(emitted, desk, "check", {"--format", format});
    // Refusals: a closed round takes nothing, and a file of wrong answers says what is wrong with it and no more.
    addRun(emitted, desk, "record",
           {"--round", rounds.front(), "--questionnaire", desk.questionnaire().id.value, "--answers",
            desk.path("people.csv") + ".none"});
    // A closed round is not closed again.
    addRun(emitted, desk, "close", {"--round", rounds.back()});
    return emitted;
}

Emitted emittedWithoutPublishing(const AgencyDesk& desk, const std::string& round)
{
    Emitted emitted;
    addRun(emitted, desk, "close", {"--round", round});
    addRun(emitted, desk, "close", {"--round", round, "--not-published"});
    addRound(emitted, desk, round);
    return emitted;
}

Emitted emittedByWindow(const AgencyDesk& desk)
{
    Emitted emitted;
    OpenWindow open;
    open.session.open(QString::fromStdString(desk.file()));
    OpenWindow::settle();
    const std::vector<Round> rounds = open.session.workspace().rounds;
    for (const Round& round : rounds) {
        open.session.rounds().choose(round.id);
        const auto show = [&](const std::string& name) {
            OpenWindow::settle();
            emitted["window " + name + " " + round.label] = blanked(wordsOf(open.window), desk);
        };
        for (const PageId page : {PageId::Home, PageId::Assess, PageId::Results, PageId::Compare, PageId::Partners}) {
            open.window.goTo({page, {}, {}, {}, PlaceStep::None});
            show("page " + std::to_string(static_cast<int>(page)));
        }
        open.window.goTo({PageId::Assess, desk.questionnaire().id, {}, {}, PlaceStep::None});
        show("survey");
        open.window.goTo({PageId::Assess, {}, {}, {}, PlaceStep::None});
        OpenWindow::settle();
        for (auto* button : open.window.findChildren<QAbstractButton*>())
            if (button->objectName().startsWith(QStringLiteral("check-")) && button->isVisible()) {
                button->click();
                show("check");
                break;
            }
    }
    return emitted;
}

std::vector<std::string> differences(const Emitted& one, const Emitted& other)
{
    std::vector<std::string> found;
    for (const auto& [name, text] : one) {
        const auto twin = other.find(name);
        if (twin != other.end() && twin->second == text)
            continue;
        std::istringstream mine(text);
        std::istringstream theirs(twin == other.end() ? std::string() : twin->second);
        std::string line;
        std::string their;
        while (std::getline(mine, line) && std::getline(theirs, their) && line == their)
            continue;
        found.push_back(name + ": " + line.substr(0, 200) + " | " + their.substr(0, 200));
    }
    for (const auto& [name, text] : other)
        if (!one.contains(name))
            found.push_back(name + " is there once only");
    return found;
}

} // namespace soundings::test
