// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>

#include "app/settings/settings.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("settings are there again at the next start")
{
    QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.setTheme(ThemeChoice::Dark);
        settings.setTextSize(TextSize::Larger);
        settings.setLanguage(QStringLiteral("cy"));
        settings.addRecentFile(QStringLiteral("/a.soundings"));
        settings.addRecentFile(QStringLiteral("/b.soundings"));
    }
    const Settings again(folder.path());
    CHECK(again.theme() == ThemeChoice::Dark);
    CHECK(again.textSize() == TextSize::Larger);
    CHECK(again.language() == QStringLiteral("cy"));
    CHECK(again.recentFiles() == QStringList{QStringLiteral("/b.soundings"), QStringLiteral("/a.soundings")});
}

TEST_CASE("a file opened again moves to the top of the recent files, which are never more than eight")
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QStringLiteral("/%1.soundings").arg(i));
    settings.addRecentFile(QStringLiteral("/6.soundings"));
    CHECK(settings.recentFiles().size() == 8);
    CHECK(settings.recentFiles().front() == QStringLiteral("/6.soundings"));
    CHECK(settings.recentFiles().count(QStringLiteral("/6.soundings")) == 1);
}

TEST_CASE("a setting that nobody knows any more falls back to the first choice")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntheme=sepia\ntextSize=900\n");
    file.close();
    const Settings settings(folder.path());
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK(settings.textSize() == TextSize::Normal);
}
