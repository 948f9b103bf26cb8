// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>

#include "core/mapping/survey_mapping.h"
#include "tests/support/open_window.h"
#include "tests/support/places.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

const QuestionnaireId kSurveyOfAnswers{"staff-confidence"};

struct AnswersDesk : OpenWindow {
    RoundId round;
    AnswersDesk()
    {
        startOurs();
        round = session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}, kSurveyOfAnswers}).value();
        window.goTo({PageId::Assess, kSurveyOfAnswers, {}, {}});
        settle();
    }
    void read(const QString& path)
    {
        prompts.openPaths = {path};
        click("surveyRead");
    }
    void readExport(const char* name) { read(QString::fromStdString(test::testData() + "/exports/" + name)); }
    QString write(const char* name, const QByteArray& text)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    [[nodiscard]] QString says(const char* label) const { return has(label) ? find<QLabel>(label).text() : QString(); }
    [[nodiscard]] bool mayReadIn() const { return find<QPushButton>("read-act").isEnabled(); }
    void say(const char* box, const QString& name)
    {
        auto& choice = find<QComboBox>(box);
        const int at = choice.findData(name);
        REQUIRE(at >= 0);
        choice.setCurrentIndex(at);
        Q_EMIT choice.activated(at);
        settle();
    }
    [[nodiscard]] std::optional<int> people() const
    {
        return session.staffSurveys().finishedPeople(round, kSurveyOfAnswers);
    }
};

} // namespace

TEST_CASE("a platform's file is read in whole after it was shown, and the receipt is there to print")
{
    AnswersDesk w;
    w.readExport("google-forms-grid.csv");
    CHECK(w.says("read-taken").contains(QStringLiteral("12 people would be taken in.")));
    w.click("read-columns-fold.toggle");
    QStringList columns;
    for (const QLabel* label : w.find("read-columns").findChildren<QLabel*>())
        columns << label->text();
    CHECK(columns.filter(QStringLiteral("Known by its wording")).size() == 25); // 24 statements and the role
    CHECK(columns.contains(QStringLiteral("Not at all true (4), Slightly true (3), Partly true (3), Mostly true (1), "
                                          "left open (1)"))); // as the export's expected file says
    CHECK(w.says("read-dropped").contains(QStringLiteral("Timestamp")));
    CHECK_FALSE(w.has("read-faults"));
    CHECK_FALSE(w.people());
    w.click("read-act");
    CHECK(w.people() == 12);
    CHECK(w.says("read-receipt").contains(QStringLiteral("stays where it was")));
    w.prompts.savePaths = {w.path("receipt.pdf")};
    w.click("read-save");
    QFile receipt(w.path("receipt.pdf"));
    REQUIRE(receipt.open(QIODevice::ReadOnly));
    CHECK(receipt.readAll().startsWith("%PDF"));
    w.click("read-act");
    CHECK_FALSE(w.has("readAnswers"));
}

TEST_CASE("a file that is in already says so, and comes in once more only where somebody insists")
{
    AnswersDesk w;
    for (int i = 0; i < 2; ++i) {
        w.readExport("google-forms-grid.csv");
        CHECK(w.says("read-taken").contains(QStringLiteral("this very file was read before")) == (i == 1));
        w.click("read-act");
        if (i == 0)
            w.click("read-act");
    }
    CHECK(w.people() == 12);
    CHECK(w.prompts.asked.last().contains(QStringLiteral("count twice")));
    w.prompts.confirms = {true};
    w.click("read-act");
    CHECK(w.people() == 24);
}

TEST_CASE("people who are in already are noticed in another file, too")
{
    AnswersDesk w;
    QByteArray rows = "staff.rules.consent,staff.rules.law-blocks\n";
    for (int i = 0; i < 12; ++i)
        rows += QByteArray::number(i % 5) + "," + QByteArray::number(i % 3) + "\n";
    w.read(w.write("first.csv", rows));
    w.click("read-act");
    w.click("read-act");
    w.read(w.write("second.csv", rows + "1,1\n"));
    CHECK(w.says("read-taken").contains(QStringLiteral("in already")));
    CHECK_FALSE(w.says("read-taken").contains(QStringLiteral("very file")));
    w.click("read-cancel");
    CHECK(w.people() == 12);
}

TEST_CASE("rows that may be nobody are named and can be left out")
{
    AnswersDesk w;
    w.readExport("limesurvey-codes.csv");
    CHECK(w.says("read-taken").contains(QStringLiteral("6, 16")));
    REQUIRE(w.mayReadIn());
    CHECK(w.says("read-taken").contains(QStringLiteral("15 people would")));
    w.say("read-doubt", QString::number(static_cast<int>(DoubtfulRows::Leave)));
    CHECK(w.says("read-taken").contains(QStringLiteral("13 people would")));
    w.click("read-act");
    CHECK(w.people() == 13);
}

TEST_CASE("what nobody can know is asked once, and another answer can be given")
{
    AnswersDesk w;
    const auto items = test::realQuestionnaire("staff-confidence")->items();
    QByteArray rows;
    for (const std::size_t i : {0U, 1U})
        rows += "\"" + QByteArray::fromStdString(items[i]->text.in("en")) + "\",";
    rows += "Team\n";
    for (int i = 0; i < 12; ++i)
        rows += i % 2 == 0 ? "often,often,north\n" : "never,often,south\n";
    w.read(w.write("asked.csv", rows));
    CHECK_FALSE(w.mayReadIn());
    CHECK(w.find("read-column-0").accessibleName().contains(QStringLiteral("Team")));
    w.say("read-column-0", QStringLiteral("drop"));
    CHECK(w.says("read-dropped").contains(QStringLiteral("Team")));
    CHECK_FALSE(w.mayReadIn());
    const bool isOftenFirst = w.find("read-value-0").accessibleName().contains(QStringLiteral("often"));
    const char* often = isOftenFirst ? "read-value-0" : "read-value-1";
    const char* never = isOftenFirst ? "read-value-1" : "read-value-0";
    CHECK_FALSE(w.has("read-value-2"));
    w.say(often, QStringLiteral("4"));
    CHECK_FALSE(w.mayReadIn());
    w.say(never, QStringLiteral("0"));
    CHECK(w.mayReadIn());
    w.say(often, {});
    CHECK_FALSE(w.mayReadIn());
    CHECK_FALSE(w.has("read-value-2"));
    w.say(often, QStringLiteral("3"));
    CHECK_FALSE(w.people());
    w.click("read-act");
    CHECK(w.people() == 12);
}

TEST_CASE("a file with mistakes is refused whole, each named by row and column")
{
    AnswersDesk w;
    w.readExport("mistakes.csv");
    CHECK(w.says("read-taken").contains(QStringLiteral("all or nothing")));
    CHECK(w.says("read-faults").contains(QStringLiteral("row 2, column A")));
    CHECK(w.says("read-faults").split(QLatin1Char('\n')).size() <= 21);
    CHECK_FALSE(w.mayReadIn());
    w.click("read-cancel");
    CHECK_FALSE(w.people());
}

TEST_CASE("a file that cannot be read says why on the page")
{
    AnswersDesk w;
    w.read(w.path("nowhere.csv"));
    CHECK_FALSE(w.has("readAnswers"));
    CHECK_FALSE(w.message().isEmpty());
}
