// SPDX-License-Identifier: GPL-3.0-or-later
// The sample partnership is made anew.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/session/session.h"
#include "tests/support/qt_strings.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace soundings;

namespace {

struct SampleDesk {
    QTemporaryDir folder;
    Session session;
    std::vector<ErrorCode> refused;
    SampleDesk()
    {
        QObject::connect(&session, &Session::failed, &session,
                         [this](const Error& error) { refused.push_back(error.code()); });
    }
    /// A sample that somebody has changed.
    QString changed(const QString& name)
    {
        const QString path = folder.filePath(name);
        REQUIRE(session.createSample(path));
        REQUIRE(session.agencies().addPartner(QStringLiteral("Nobody")));
        return path;
    }
    [[nodiscard]] bool hasNobody() const
    {
        return std::any_of(session.workspace().partners.begin(), session.workspace().partners.end(),
                           [](const Agency& one) { return one.name == "Nobody"; });
    }
    [[nodiscard]] QStringList names() const { return QDir(folder.path()).entryList(QDir::Files); }
};

} // namespace

TEST_CASE("the sample is made anew in its place, open or not")
{
    SampleDesk desk;
    const QString path = desk.changed(QStringLiteral("sample.soundings"));
    REQUIRE(desk.session.createSample(path));
    CHECK_FALSE(desk.hasNobody());
    CHECK(desk.session.file().path == path);
    CHECK_FALSE(desk.session.file().isAstray);
    REQUIRE(desk.session.agencies().addPartner(QStringLiteral("Nobody")));
    desk.session.close();
    CHECK(desk.names() == QStringList{QStringLiteral("sample.soundings")});
    REQUIRE(desk.session.createSample(path));
    CHECK_FALSE(desk.hasNobody());
    CHECK(desk.refused.empty());
}

TEST_CASE("a sample that cannot be made anew stays as it is, and open")
{
    SampleDesk desk;
    // The longest name a workspace may have leaves no room for the mark of a file beside it that is still being filled.
    const QString ending = QStringLiteral(".soundings");
    QString name;
    for (int length = 255; name.isEmpty(); --length)
        if (const QString longest = QString(length - ending.size(), QLatin1Char('a')) + ending;
            desk.session.createSample(desk.folder.filePath(longest)))
            name = longest;
    desk.session.close();
    QFile::remove(desk.folder.filePath(name));
    const QString path = desk.changed(name);
    desk.refused.clear();
    CHECK_FALSE(desk.session.createSample(path));
    CHECK(desk.refused == std::vector<ErrorCode>{ErrorCode::FileNameTooLong});
    REQUIRE(desk.session.isOpen());
    CHECK(desk.session.file().path == path);
    CHECK(desk.hasNobody());
    CHECK(desk.session.agencies().addPartner(QStringLiteral("Somebody")));
}

TEST_CASE("a workspace of somebody's own is never replaced by the sample")
{
    SampleDesk desk;
    const QString path = desk.folder.filePath(QStringLiteral("ours.soundings"));
    REQUIRE(desk.session.create(path, {QStringLiteral("Northvale Council"), {}, QStringLiteral("en")}));
    CHECK_FALSE(desk.session.createSample(path));
    CHECK(desk.session.isOpen());
    desk.session.close();
    CHECK_FALSE(desk.session.createSample(path));
    REQUIRE(desk.session.open(path));
    CHECK(desk.session.workspace().ours.name == "Northvale Council");
}
