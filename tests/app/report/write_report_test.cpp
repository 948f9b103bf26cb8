// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/write_report.h"

#include "core/error.h"
#include "core/open_files.h"
#include "tests/support/qt_strings.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace soundings;

TEST_CASE("a report is written whole, and a folder is refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    writeReport(path, "first");
    writeReport(path, "second");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "second");
    const auto codeOf = [](const QString& target) {
        try {
            writeReport(target, "x");
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    QFile database(folder.filePath(QStringLiteral("ours.html")));
    REQUIRE(database.open(QIODevice::WriteOnly));
    database.write(QByteArray("SQLite format 3\0 and more", 25));
    database.close();
    CHECK(codeOf(database.fileName()) == ErrorCode::HoldsDatabase);
    {
        const OpenWorkspaceFile open(path.toStdString()); // refused by its name: looking into it would drop its lock
        CHECK(codeOf(path) == ErrorCode::HoldsDatabase);
    }
    CHECK(codeOf(path) == ErrorCode::Internal);
    CHECK(codeOf(folder.path()) == ErrorCode::FileIsDirectory);
    CHECK(codeOf(folder.filePath(QStringLiteral("none/report.html"))) == ErrorCode::WriteFailed);
    CHECK(codeOf(folder.filePath(QString(300, QLatin1Char('n')))) == ErrorCode::FileNameTooLong);
}

TEST_CASE("a report does not go through a link into somebody's file, and a pipe does not hold it up")
{
    const QTemporaryDir folder;
    const auto codeOf = [&](const char* name) {
        try {
            writeReport(folder.filePath(QLatin1String(name)), "report");
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    QFile diary(folder.filePath(QStringLiteral("diary.txt")));
    REQUIRE(diary.open(QIODevice::ReadWrite));
    diary.write("mine");
    diary.flush();
    REQUIRE(QFile::link(diary.fileName(), folder.filePath(QStringLiteral("link.html"))));
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("nowhere")), folder.filePath(QStringLiteral("dangling.html"))));
    CHECK(codeOf("link.html") == ErrorCode::FileIsLink);
    CHECK(codeOf("dangling.html") == ErrorCode::FileIsLink);
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("nowhere"))));
    diary.seek(0);
    CHECK(diary.readAll() == "mine");
    REQUIRE(::mkfifo(folder.filePath(QStringLiteral("pipe.html")).toLocal8Bit().constData(), 0600) == 0);
    CHECK(codeOf("pipe.html") == ErrorCode::NotRegularFile);
}
