// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/fitted_table.h"
#include "app/ui/charts_view/ruler_canvas.h"
#include "app/ui/charts_view/ruler_chart_view.h"
#include "app/ui/charts_view/ruler_table_model.h"
#include "app/ui/window/copy_text.h"
#include "tests/app/ui/sample_window.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace soundings;

namespace {

RulerChart twoRows()
{
    RulerRow strategy{QStringLiteral("Strategy"),
                      RulerRowStyle::Bar,
                      {},
                      RulerMark{63, 60, 66},
                      QStringLiteral("63 Workable"),
                      QStringLiteral("Strategy: 63 out of 100, Workable.")};
    RulerRow leadership{QStringLiteral("Leadership"),
                        RulerRowStyle::Words,
                        {},
                        {},
                        QStringLiteral("no score yet"),
                        QStringLiteral("Leadership: no score yet.")};
    return {QStringLiteral("Strategy leads"), {}, {}, {strategy, leadership}};
}

struct Fixture {
    test::SavePathPrompts prompts;
    RulerChartView view{prompts, QStringLiteral("chart")};
    Fixture()
    {
        view.setChart(twoRows());
        view.resize(700, 300);
        view.show();
        view.activateWindow();
        view.canvas()->setFocus();
    }
};

} // namespace

TEST_CASE("a painted chart is a list of its rows' sentences to assistive technology")
{
    Fixture fixture;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(fixture.view.canvas());
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == QStringLiteral("Strategy leads"));
    REQUIRE(list->childCount() == 2);
    QAccessibleInterface* second = list->child(1);
    CHECK(second->role() == QAccessible::ListItem);
    CHECK(second->text(QAccessible::Name) == QStringLiteral("Leadership: no score yet."));
    CHECK(second->parent() == list);
    CHECK(list->indexOfChild(second) == 1);
    CHECK_FALSE(second->rect().isEmpty());
    const QPoint middle = second->rect().center();
    CHECK(list->childAt(middle.x(), middle.y()) == second);
}

TEST_CASE("arrow keys walk the rows of a chart and the current row has the focus")
{
    Fixture fixture;
    RulerCanvas& canvas = *fixture.view.canvas();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&canvas);
    CHECK(canvas.currentRow() == 0);
    QTest::keyClick(&canvas, Qt::Key_Down);
    CHECK(canvas.currentRow() == 1);
    CHECK(list->child(1)->state().selected);
    CHECK_FALSE(list->child(0)->state().selected);
    QTest::keyClick(&canvas, Qt::Key_Down);
    CHECK(canvas.currentRow() == 1);
    QTest::keyClick(&canvas, Qt::Key_Home);
    CHECK(canvas.currentRow() == 0);
}

TEST_CASE("Enter activates a row only where a row has something to do")
{
    Fixture fixture;
    QSignalSpy spy(&fixture.view, &RulerChartView::activated);
    QTest::keyClick(fixture.view.canvas(), Qt::Key_Return);
    CHECK(spy.isEmpty());
    fixture.view.setRowAction(QStringLiteral("Opens its sum."));
    QTest::keyClick(fixture.view.canvas(), Qt::Key_Down);
    QTest::keyClick(fixture.view.canvas(), Qt::Key_Return);
    REQUIRE(spy.size() == 1);
    CHECK(spy.front().front().toInt() == 1);
}

TEST_CASE("the chart's table shows the same values and leaves out empty columns")
{
    RulerTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChart(twoRows());
    CHECK(
        model.plainText()
        == QStringLiteral("Strategy leads\nWhat\tScore out of 100\tRange\tIn words\nStrategy\t63\t60–66\t63 Workable\n"
                          "Leadership\t\t\tno score yet\n"));
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Leadership: no score yet."));
}

TEST_CASE("the table is one click away")
{
    Fixture fixture;
    auto* table = fixture.view.findChild<QTableView*>(QStringLiteral("chart.table"));
    REQUIRE(table != nullptr);
    CHECK_FALSE(table->isVisible());
    fixture.view.findChild<QPushButton*>(QStringLiteral("chart.toggle"))->click();
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 2);
}

TEST_CASE("the table is sorted by numbers as numbers, turned round, and put back in its own order")
{
    Fixture fixture;
    RulerChart chart = twoRows();
    RulerRow ninth = chart.rows.front();
    ninth.title = QStringLiteral("Ahead");
    ninth.after = RulerMark{9, 5, 12};
    chart.rows.push_back(ninth);
    fixture.view.setChart(chart);
    fixture.view.findChild<QPushButton*>(QStringLiteral("chart.toggle"))->click();
    QApplication::processEvents();
    auto* table = fixture.view.findChild<FittedTable*>(QStringLiteral("chart.table"));
    const auto order = [&](int column) {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells << table->model()->index(row, column).data().toString();
        return cells.join(QLatin1Char(' '));
    };
    CHECK(order(0) == QStringLiteral("Strategy Leadership Ahead"));
    const auto clickHeading = [&](int column) {
        QHeaderView& header = *table->horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(column) + 20, header.height() / 2));
    };
    clickHeading(1);
    CHECK(order(0) == QStringLiteral("Ahead Strategy Leadership")); // 9, 63, none
    clickHeading(1);
    CHECK(order(0) == QStringLiteral("Leadership Strategy Ahead")); // none, 63, 9
    clickHeading(1);
    CHECK(order(0) == QStringLiteral("Strategy Leadership Ahead"));
    table->sortBy(0);
    CHECK(order(0) == QStringLiteral("Ahead Leadership Strategy"));
    table->sortBy(0);
    CHECK(order(0) == QStringLiteral("Strategy Leadership Ahead"));
}

TEST_CASE("a chart of sample figures says so wherever it is saved")
{
    Fixture fixture;
    test::SampleWindow window(test::SampleWindow::Content::Nothing);
    const QString path = window.folder.filePath(QStringLiteral("chart.svg"));
    fixture.prompts.savePath = path;
    fixture.view.setMark(QStringLiteral("sample"));
    QSignalSpy said(&fixture.view, &RulerChartView::said);
    REQUIRE(QMetaObject::invokeMethod(&fixture.view, "savePicture"));
    REQUIRE(said.size() == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Strategy leads (sample)"));

    fixture.prompts.savePath = window.folder.filePath(QStringLiteral("nowhere/chart.svg"));
    REQUIRE(QMetaObject::invokeMethod(&fixture.view, "savePicture"));
    REQUIRE(said.size() == 2);
    CHECK_FALSE(said.back().front().toString().startsWith(QStringLiteral("Saved")));
}

TEST_CASE("a chart is saved as the kind of picture that its name says, and as dots without an ending")
{
    Fixture fixture;
    const QTemporaryDir folder;
    const auto saved = [&](const char* name, const char* there) {
        fixture.prompts.savePath = folder.filePath(QLatin1String(name));
        REQUIRE(QMetaObject::invokeMethod(&fixture.view, "savePicture"));
        QFile file(folder.filePath(QLatin1String(there)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(saved("a.svg", "a.svg").contains("<svg"));
    const QImage dots = QImage::fromData(saved("b", "b.png"), "PNG");
    CHECK(dots.width() == 1920);
    CHECK(QImage::fromData(saved("c.PNG", "c.PNG"), "PNG") == dots);
    fixture.view.setMark(QStringLiteral("sample"));
    CHECK(QImage::fromData(saved("d.png", "d.png"), "PNG") != dots);
}

TEST_CASE("a chart is copied by its menu and its key as a picture of dots and as a drawing")
{
    Fixture fixture;
    QSignalSpy said(&fixture.view, &RulerChartView::said);
    QGuiApplication::clipboard()->clear();
    copyText(fixture.view.canvas()); // what Ctrl+C does
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    REQUIRE(copied->hasImage());
    CHECK(copied->imageData().value<QImage>().width() == 1920);
    CHECK(copied->data(QStringLiteral("image/svg+xml")).contains("Strategy leads"));
    CHECK(said.size() == 1);
    QStringList offered;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (const QAction* action : menu->actions())
            offered << action->objectName();
        menu->close();
    });
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            fixture.view.canvas()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(fixture.view.canvas(), &asked);
    CHECK(offered
          == QStringList{QStringLiteral("chart.copy"), QStringLiteral("chart.copy-picture"),
                         QStringLiteral("chart.save")});
}

TEST_CASE("a chart is saved through no link, and over no database")
{
    Fixture fixture;
    test::SampleWindow window(test::SampleWindow::Content::Workspace);
    const QString letter = window.folder.filePath(QStringLiteral("letter.txt"));
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const QString link = window.folder.filePath(QStringLiteral("chart.svg"));
    REQUIRE(QFile::link(letter, link));
    QSignalSpy said(&fixture.view, &RulerChartView::said);
    for (const QString& path : {link, window.session.file().path}) {
        fixture.prompts.savePath = path;
        REQUIRE(QMetaObject::invokeMethod(&fixture.view, "savePicture"));
        CHECK_FALSE(said.back().front().toString().startsWith(QStringLiteral("Saved")));
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
    CHECK(QFileInfo(link).isSymbolicLink());
}
