// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/writing_library.h"

#include "app/text/in_language.h"
#include "app/writers/actions/action_files.h"
#include "app/writers/writers.h"
#include "core/error.h"
#include "tests/app/report/reports.h"
#include "tests/support/programs.h"
#include "tests/support/qt_strings.h"

#include <QLibrary>
#include <QProcess>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// All that the loader would load with a program or a library.
QString librariesOf(const char* name)
{
    QProcess program;
    program.start(QStringLiteral("ldd"), {writersFolder() + QLatin1Char('/') + QLatin1String(name)});
    REQUIRE(program.waitForFinished());
    return QString::fromUtf8(program.readAllStandardOutput());
}

ActionSheet sheetOfAction()
{
    ActionRow row;
    row.id = 1;
    row.text = QStringLiteral("Agree who signs");
    row.due = Date{2026, 11, 1};
    row.round = QStringLiteral("Autumn 2026");
    ActionSheet sheet;
    sheet.agency = QStringLiteral("Northvale Council");
    sheet.rows = {row};
    return sheet;
}

} // namespace

TEST_CASE("the window starts without what only writing documents needs")
{
    const QString writers = librariesOf("soundings-writers.so");
    const QString window = librariesOf("soundings");
    REQUIRE(window.contains(QStringLiteral("Qt6Widgets")));
    for (const char* library : {"libcairo", "libpango", "librsvg", "libqpdf", "libxlsxwriter", "libzip"}) {
        INFO(library);
        CHECK(writers.contains(QLatin1String(library)));
        CHECK_FALSE(window.contains(QLatin1String(library)));
    }
}

TEST_CASE("what the loaded writers write is what they write where they are linked, in each language")
{
    for (const char* language : {"cy", "en"}) {
        const InLanguage speaking{QString::fromLatin1(language)};
        const Document document = reportOf(wholeSource());
        for (const DocumentFormat format : documentFormats()) {
            INFO(language << endingOf(format).toStdString());
            CHECK(loadedWriting().written(document, format) == written(document, format));
        }
        for (const ActionFormat format : {ActionFormat::Csv, ActionFormat::Xlsx, ActionFormat::Ics})
            CHECK(loadedWriting().writtenActions(sheetOfAction(), format) == writtenActions(sheetOfAction(), format));
    }
}

TEST_CASE("what the loaded writers refuse reaches the window as what it is")
{
    try {
        (void)loadedWriting().writtenActions({}, ActionFormat::Ics);
        FAIL("nothing was refused");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NothingDue);
    }
    CHECK_FALSE(loadedWriting().readLogo(writersFolder()).fault.isEmpty());
}

TEST_CASE("writers of another version are not used")
{
    const auto entry = reinterpret_cast<WritingEntry>(
        QLibrary::resolve(writersFolder() + QLatin1Char('/') + QLatin1String(kWritingLibrary), kWritingSymbol));
    REQUIRE(entry != nullptr);
    CHECK(entry("0.0.0", "en") == nullptr);
}
