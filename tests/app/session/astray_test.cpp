// SPDX-License-Identifier: GPL-3.0-or-later
// The session while the name of its file leads elsewhere: nothing is lost, and nothing is said to be saved that is not.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/session/session.h"
#include "core/questionnaire/built_in.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>
#include <QUndoStack>

using namespace soundings;

namespace {

/// A workspace in a folder of its own with a round, and what the session said.
struct Desk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("share/w.soundings"));
    Session session;
    std::vector<ErrorCode> refused;
    int settled = 0;
    RoundId round;
    ResponseId response;

    Desk()
    {
        QDir(folder.path()).mkdir(QStringLiteral("share"));
        QObject::connect(&session, &Session::failed, &session,
                         [this](const Error& error) { refused.push_back(error.code()); });
        QObject::connect(&session, &Session::settled, &session, [this] { ++settled; });
        REQUIRE(session.create(
            path, {QStringLiteral("Northvale Council"), {QStringLiteral("Westmoor Police")}, QStringLiteral("en")}));
        round =
            session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"governance"}, {"staff-confidence"}}).value();
        response = session.answering().respond(round, {"governance"}, {}).value();
        REQUIRE(answer(0, 3));
    }
    bool answer(std::size_t question, int point)
    {
        return session.answering().answer(response, idOf(question), {Answer::rated(point), {}, {}, false});
    }
    static ItemId idOf(std::size_t question) { return builtInQuestionnaire({"governance"})->items()[question]->id; }
    [[nodiscard]] std::optional<Answer> saved(std::size_t question) const
    {
        const Answers all = session.answering().answers(response);
        const auto found = all.find(idOf(question));
        return found == all.end() ? std::nullopt : std::optional(found->second.answer);
    }
    [[nodiscard]] QString at(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
};

} // namespace

TEST_CASE("answers given after the file was deleted are refused, kept, and saved in the new file")
{
    Desk desk;
    REQUIRE(QFile::remove(desk.path));
    CHECK_FALSE(desk.answer(1, 2));
    CHECK(desk.refused == std::vector{ErrorCode::FileGone});
    CHECK(desk.session.file().isAstray);
    CHECK_FALSE(desk.answer(1, 4));
    CHECK_FALSE(desk.answer(2, 1));
    CHECK_FALSE(desk.answer(0, 3)); // no other than is on file
    CHECK(desk.saved(1) == std::nullopt);
    const QString fresh = GENERATE(QStringLiteral("fresh.soundings"), QStringLiteral("share/w.soundings"));
    REQUIRE(desk.session.saveAsNew(desk.folder.filePath(fresh)));
    CHECK(desk.settled == 1);
    CHECK_FALSE(desk.session.file().isAstray);
    CHECK(desk.session.file().path == desk.folder.filePath(fresh));
    CHECK(desk.saved(0) == Answer::rated(3));
    CHECK(desk.saved(1) == Answer::rated(4));
    CHECK(desk.saved(2) == Answer::rated(1));
    desk.session.undoStack()->undo();
    desk.session.undoStack()->undo();
    CHECK(desk.saved(2) == std::nullopt);
    CHECK(desk.answer(5, 2));
    desk.session.close();
    REQUIRE(desk.session.open(desk.folder.filePath(fresh)));
    CHECK(desk.saved(5) == Answer::rated(2));
    CHECK(desk.refused.size() == 4);
}

TEST_CASE("that the file is gone is noticed when the window becomes active, and so is that it is back")
{
    Desk desk;
    QDir folder(desk.folder.path());
    REQUIRE(folder.rename(QStringLiteral("share"), QStringLiteral("unmounted")));
    desk.session.refreshIfChanged();
    desk.session.refreshIfChanged();
    CHECK(desk.refused == std::vector{ErrorCode::FileGone}); // once
    CHECK_FALSE(desk.answer(1, 2));
    REQUIRE(folder.rename(QStringLiteral("unmounted"), QStringLiteral("share")));
    SECTION("by the window") { desk.session.refreshIfChanged(); }
    SECTION("by the next answer") { CHECK(desk.answer(2, 2)); }
    CHECK(desk.settled == 1);
    CHECK_FALSE(desk.session.file().isAstray);
    CHECK(desk.saved(1) == Answer::rated(2));
}

TEST_CASE("where another file has taken the place it is read instead, or everything goes into a new one")
{
    Desk desk;
    REQUIRE(desk.session.saveCopy(desk.at("older.soundings")));
    REQUIRE(desk.answer(1, 4));
    QFile::remove(desk.path);
    REQUIRE(QFile::rename(desk.at("older.soundings"), desk.path));
    CHECK_FALSE(desk.answer(2, 4));
    CHECK(desk.refused == std::vector{ErrorCode::FileReplaced});
    SECTION("the other one")
    {
        REQUIRE(desk.session.open(desk.path));
        CHECK(desk.saved(0) == Answer::rated(3));
        CHECK(desk.saved(1) == std::nullopt);
        CHECK(desk.saved(2) == std::nullopt);
    }
    SECTION("a new one")
    {
        CHECK_FALSE(desk.session.saveAsNew(desk.path)); // never in the other's place
        CHECK(desk.session.file().isAstray);
        REQUIRE(desk.session.saveAsNew(desk.at("fresh.soundings")));
        CHECK(desk.saved(1) == Answer::rated(4));
        CHECK(desk.saved(2) == Answer::rated(4));
        desk.session.close();
        REQUIRE(desk.session.open(desk.path));
        CHECK(desk.saved(1) == std::nullopt);
    }
    CHECK_FALSE(desk.session.file().isAstray);
    CHECK(desk.answer(3, 0));
}

TEST_CASE("a person's answers on this screen are kept while the file is gone")
{
    Desk desk;
    const QuestionnaireId staff{"staff-confidence"};
    const Questionnaire& asked = *builtInQuestionnaire(staff);
    Person person{std::vector<Code>(asked.itemCount()), 0, std::vector<Code>(asked.scenarios.scenarios.size()),
                  std::vector<Code>(asked.scenarios.scenarios.size())};
    REQUIRE(QFile::remove(desk.path));
    person.items[0] = 1;
    CHECK_FALSE(desk.session.staffSurveys().setDraft(desk.round, staff, person, QStringLiteral("half a")));
    REQUIRE(desk.session.saveAsNew(desk.at("fresh.soundings")));
    CHECK(desk.session.staffSurveys().draft(desk.round, staff) == person);
    CHECK(desk.session.staffSurveys().draftComment(desk.round, staff) == QStringLiteral("half a"));
}

TEST_CASE("a file that another window has open can be opened to be read, and then by the one who waits")
{
    Desk desk;
    Session second;
    std::vector<ErrorCode> refused;
    QObject::connect(&second, &Session::failed, &second, [&](const Error& error) { refused.push_back(error.code()); });
    CHECK_FALSE(second.open(desk.path));
    CHECK(refused == std::vector{ErrorCode::Locked});
    REQUIRE(second.openToRead(desk.path));
    CHECK(second.file().isReadOnly);
    CHECK(second.file().readAt.isValid());
    CHECK(second.answering().answers(desk.response).size() == 1);
    CHECK(desk.answer(1, 1)); // the first goes on
    CHECK_FALSE(second.agencies().addPartner(QStringLiteral("Eastholm Health Trust")));
    CHECK_FALSE(second.rounds().close(desk.round));
    CHECK_FALSE(second.answering().answer(desk.response, Desk::idOf(2), {Answer::rated(1), {}, {}, false}));
    CHECK(refused == std::vector{ErrorCode::Locked, ErrorCode::ReadOnly, ErrorCode::ReadOnly, ErrorCode::ReadOnly});
    desk.session.close();
    REQUIRE(second.open(desk.path)); // no longer to be read only
    CHECK_FALSE(second.file().isReadOnly);
    CHECK(second.answering().answers(desk.response).size() == 2);
}
