// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_dialog.h"

#include "app/text/language.h"
#include "app/ui/report/paper_view.h"
#include "tests/app/ui/sample_window.h"
#include "tests/app/writers/pdf/pdf_pages.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The kind that was chosen last.
void remember(OpenWindow& w, const char* kind)
{
    ReportSettings last;
    last.kind = QLatin1String(kind);
    w.settings.setReport(last);
}

/// The window on the sample with the dialog open, at a short report unless another is asked for.
struct OpenReport : OpenWindow {
    explicit OpenReport(const char* kind = "summary")
    {
        remember(*this, kind);
        session.createSample(path("sample.soundings"));
        settle();
        open();
    }
    void open()
    {
        trigger("file-export-report");
        seen();
    }
    void seen()
    {
        QTest::qWait(250); // the pause before a new preview
        settle();
    }
    /// Without a look at its pages: drawing them is what takes time here.
    void choose(const char* box, const QString& data)
    {
        auto& choice = find<QComboBox>(box);
        REQUIRE(choice.findData(data) >= 0);
        choice.setCurrentIndex(choice.findData(data));
    }
    void pick(const char* box, const QString& data)
    {
        choose(box, data);
        seen();
    }
    QByteArray exported(const char* name)
    {
        prompts.savePaths = {path(name)};
        click("report-export");
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString seenWords() const { return find<PaperView>("report-pages").accessibleDescription(); }
    [[nodiscard]] QString outcome() const { return find<QLabel>("report-outcome-words").text(); }
};

QString flat(const QString& words) { return words.simplified(); }

} // namespace

TEST_CASE("the report can be opened from the results, from Home and by its key")
{
    OpenWindow w;
    remember(w, "summary");
    w.session.createSample(w.path("sample.soundings"));
    w.click("rail-results");
    w.click("results.export");
    REQUIRE(w.has("report"));
    w.click("report-close");
    CHECK_FALSE(w.has("report"));
    CHECK(w.find<QAction>("file-export-report").shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    w.trigger("file-export-report");
    w.trigger("file-export-report");
    CHECK(w.window.findChildren<ReportDialog*>().size() == 1);
}

TEST_CASE("what is seen is what is written: the same pages, word for word")
{
    OpenReport w("full");
    const QStringList pages = pageTexts(w.exported("report.pdf"));
    const auto& view = w.find<PaperView>("report-pages");
    REQUIRE(view.pageCount() > 5);
    CHECK(view.pageCount() == pages.size());
    CHECK(w.prompts.asked.last().endsWith(QStringLiteral("Autumn 2026.pdf")));
    const QStringList lines = w.seenWords().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 10);
    for (const QString& line : lines)
        CHECK(flat(pages.first()).contains(flat(line)));
    CHECK(w.outcome().contains(QStringLiteral("report.pdf")));
}

TEST_CASE("every format is written, and the ending typed wins over the one chosen")
{
    OpenReport w("staff");
    for (const char* ending : {".pdf", ".html", ".odt", ".docx", ".xlsx", ".csv", ".json"}) {
        INFO(ending);
        w.choose("report-format", QLatin1String(ending));
        w.prompts.savePaths = {w.path("report")};
        w.click("report-export");
        CHECK(QFile(w.path("report") + QLatin1String(ending)).size() > 1000);
    }
    CHECK(w.exported("typed.html").startsWith("<!DOCTYPE html>"));
}

TEST_CASE("the kind, the sections and the language that are chosen are seen and written")
{
    OpenReport w("comparison");
    const int whole = w.find<PaperView>("report-pages").pageCount();
    w.find<QCheckBox>("report-section-all-rounds").setChecked(false);
    w.seen();
    CHECK(w.find<PaperView>("report-pages").pageCount() < whole);
    w.pick("report-kind", QStringLiteral("summary"));
    CHECK(w.find<PaperView>("report-pages").pageCount() == 1);
    CHECK_FALSE(w.find("report-section-all-rounds").isVisible());
    const QString english = w.seenWords();
    w.pick("report-language", QStringLiteral("cy"));
    CHECK(w.seenWords() != english);
    CHECK(w.exported("crynodeb.html").contains("<html lang=\"cy\""));
    CHECK(programLanguage() == QStringLiteral("en"));
    CHECK(w.find<QAbstractButton>("report-export").text() == QStringLiteral("Export…"));
}

TEST_CASE("a comparison offers its own sections, and leaves out what is not ticked")
{
    OpenReport w("comparison");
    w.choose("report-format", QStringLiteral(".html"));
    auto& all = w.find<QCheckBox>("report-section-all-rounds");
    REQUIRE(all.isVisible());
    CHECK_FALSE(w.find("report-section-governance").isVisible());
    CHECK(w.exported("whole.html").contains("All rounds, from "));
    all.setChecked(false);
    CHECK_FALSE(w.exported("part.html").contains("All rounds, from "));
    w.choose("report-kind", QStringLiteral("full"));
    CHECK_FALSE(all.isVisible());
    CHECK(w.find("report-section-changes").isVisible());
    CHECK(w.find<QCheckBox>("report-section-changes").isChecked());
}

TEST_CASE("the marking begins with the workspace's, and can be none or own words")
{
    OpenReport w;
    w.click("report-close");
    REQUIRE(w.session.decisions().setMarking(QStringLiteral("OFFICIAL-SENSITIVE")));
    Action action;
    action.text = "Agree who signs";
    REQUIRE(w.session.decisions().add(action));
    w.open();
    w.choose("report-kind", QStringLiteral("full"));
    w.choose("report-format", QStringLiteral(".html"));
    auto& marking = w.find<QComboBox>("report-marking");
    CHECK(marking.currentText() == QStringLiteral("OFFICIAL-SENSITIVE"));
    const QByteArray marked = w.exported("marked.html");
    CHECK(marked.contains("OFFICIAL-SENSITIVE"));
    CHECK(marked.contains("Agree who signs"));
    marking.setCurrentIndex(0);
    CHECK_FALSE(w.exported("none.html").contains("OFFICIAL"));
    marking.setCurrentIndex(marking.count() - 1);
    w.type("report-marking-words", QStringLiteral("Not for the public"));
    CHECK(w.exported("own.html").contains("Not for the public")); // at once, without the pause
    w.click("report-close");
    w.open();
    CHECK(w.find<QComboBox>("report-marking").currentText() == QStringLiteral("OFFICIAL-SENSITIVE"));
}

TEST_CASE("the dialog opens with what was chosen last")
{
    OpenReport w;
    w.choose("report-kind", QStringLiteral("full"));
    w.choose("report-format", QStringLiteral(".odt"));
    w.choose("report-language", QStringLiteral("cy"));
    w.find<QCheckBox>("report-section-method").setChecked(false);
    w.find<QComboBox>("report-marking").setCurrentIndex(1);
    w.click("report-close");
    w.trigger("file-export-report");
    CHECK(w.find<QComboBox>("report-format").currentData() == QStringLiteral(".odt"));
    CHECK(w.find<QComboBox>("report-language").currentData() == QStringLiteral("cy"));
    CHECK_FALSE(w.find<QCheckBox>("report-section-method").isChecked());
    CHECK(w.find<QCheckBox>("report-section-staff").isChecked());
    CHECK(w.find<QComboBox>("report-marking").currentText() == QStringLiteral("OFFICIAL"));
}

TEST_CASE("a comparison without an earlier round says so and writes nothing")
{
    OpenReport w;
    const Round oldest = w.session.workspace().rounds.front();
    w.choose("report-round", QString::fromStdString(oldest.id.value));
    w.pick("report-kind", QStringLiteral("comparison"));
    CHECK(w.find<QLabel>("report-instead").isVisible());
    CHECK_FALSE(w.find<QLabel>("report-instead").text().isEmpty());
    CHECK_FALSE(w.find<QAbstractButton>("report-export").isEnabled());
    CHECK_FALSE(w.find<QAbstractButton>("report-print").isEnabled());
    w.pick("report-kind", QStringLiteral("summary"));
    CHECK(w.find<QAbstractButton>("report-export").isEnabled());
}

TEST_CASE("a report that cannot be written says why, and the file that was there stays whole")
{
    OpenReport w;
    CHECK(w.exported("no such folder/report.pdf").isEmpty());
    CHECK(w.outcome().contains(QStringLiteral("report.pdf")));
    CHECK(w.exported("sample.soundings").startsWith("SQLite format 3"));
    CHECK_FALSE(w.find("report-open").isVisible());
    CHECK(w.session.workspace().isSample);
}

TEST_CASE("the file that was written can be opened")
{
    OpenReport w;
    REQUIRE(w.exported("report.pdf").size() > 1000);
    CHECK(w.find("report-open").isVisible());
    CHECK(w.find("report-open").hasFocus());
}

TEST_CASE("the same pages are printed, as many as were asked for")
{
    OpenReport w;
    w.pick("report-kind", QStringLiteral("summary"));
    w.prompts.printTo = {w.path("printed.pdf")};
    w.click("report-print");
    CHECK(w.prompts.asked.last() == QStringLiteral("printer|1"));
    QFile file(w.path("printed.pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(ReadPdf(file.readAll()).pages.size() == 1);
    CHECK(w.outcome().contains(QStringLiteral("The report was sent to the printer.")));
    w.click("report-print"); // they change their mind
    CHECK_FALSE(w.prompts.asked.isEmpty());
    w.prompts.printTo = {w.path("no such folder/printed.pdf")};
    w.click("report-print");
    CHECK(w.outcome().contains(QStringLiteral("The printer takes nothing just now.")));
}

TEST_CASE("keys turn the pages of the preview, and each says where it is")
{
    OpenReport w("staff");
    auto& view = w.find<PaperView>("report-pages");
    view.setFocus();
    const int last = view.pageCount() - 1;
    CHECK(view.accessibleName().contains(QStringLiteral("page 1 of %1").arg(last + 1)));
    const QString first = w.seenWords();
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.page() == 1);
    CHECK(w.seenWords() != first);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.page() == last);
    CHECK(w.find<QLabel>("report-page").text() == QStringLiteral("Page %1 of %1").arg(last + 1));
    CHECK_FALSE(w.find("report-next").isEnabled());
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.page() == last - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.page() == 0);
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.zoom() > 1);
    CHECK(view.page() == 0);
}

TEST_CASE("everything in the report dialog has a name")
{
    OpenReport w;
    CHECK(unnamedWidgets(w.find("report")) == QStringList{});
}

TEST_CASE("what is chosen is seen after a pause, so that typing waits for nothing")
{
    OpenReport w("staff");
    const QString before = w.seenWords();
    auto& kind = w.find<QComboBox>("report-kind");
    kind.setCurrentIndex(kind.findData(QStringLiteral("summary")));
    CHECK(w.seenWords() == before);
    w.seen();
    CHECK(w.seenWords() != before);
}

TEST_CASE("where there is no room beside what is chosen the preview stands below it, and the focus is always in sight")
{
    OpenReport w;
    auto& dialog = w.find<ReportDialog>("report");
    dialog.resize(420, 420);
    OpenWindow::settle();
    auto& view = w.find<PaperView>("report-pages");
    const auto inDialog = [&](const QWidget& widget) { return QRect(widget.mapTo(&dialog, QPoint()), widget.size()); };
    CHECK(inDialog(w.find("report-logo")).bottom() < inDialog(view).top());
    view.setFocus();
    OpenWindow::settle();
    CHECK(inDialog(view).top() < inDialog(w.find("report-export")).top());
    dialog.resize(1100, 700);
    OpenWindow::settle();
    CHECK(inDialog(view).left() > inDialog(w.find("report-kind")).right());
}

TEST_CASE("the marking comes first in the dialog, and where the report is stands in one place at a time")
{
    OpenReport w;
    const auto top = [&](const char* name) {
        const auto& box = w.find<QComboBox>(name);
        return box.mapTo(box.window(), QPoint()).y();
    };
    CHECK(top("report-marking") < top("report-kind"));
    QStringList said;
    auto* dialog = w.window.findChild<ReportDialog*>();
    REQUIRE(dialog != nullptr);
    QObject::connect(dialog, &ReportDialog::said, dialog, [&](const QString& words) { said << words; });
    w.exported("one.html");
    const QString told = w.outcome();
    CHECK(told.contains(QStringLiteral("one.html")));
    CHECK(said.isEmpty());
    dialog->reject();
    CHECK(said == QStringList{told});
}
