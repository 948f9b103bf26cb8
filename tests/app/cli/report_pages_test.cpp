// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/app/writers/pdf/structure_check.h"

#include <QFile>

using namespace soundings;
using namespace soundings::tests;

namespace {

test::ReadPdf reportOfSample(const CliFolder& folder, const std::string& kind, const std::string& language)
{
    const std::string path = folder.path(kind + language + ".pdf");
    REQUIRE(runCli({"report", sampleIn(folder, kind + language + ".soundings"), "--kind", kind, "--language", language,
                    "--marking", "OFFICIAL-SENSITIVE", "--output", path})
                .code
            == 0);
    QFile file(QString::fromStdString(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return test::ReadPdf(file.readAll());
}

} // namespace

TEST_CASE("the sample's summary is one page, and its full report fewer than twenty, in Welsh no more")
{
    const CliFolder folder;
    for (const char* language : {"en", "cy"}) {
        INFO(language);
        CHECK(reportOfSample(folder, "summary", language).pages.size() == 1);
        CHECK(reportOfSample(folder, "full", language).pages.size() <= (language == std::string("en") ? 19 : 20));
        CHECK(reportOfSample(folder, "data-sheet", language).pages.size() <= 2);
    }
}
