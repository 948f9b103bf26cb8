// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/file_faults_view.h"

#include "app/text/issue_text.h"
#include "app/ui/charts_view/fitted_table.h"
#include "app/ui/kit/kit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace soundings {

namespace {

QStandardItem* readOnlyCell(const QString& words)
{
    auto* cell = new QStandardItem(words);
    cell->setEditable(false);
    cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    return cell;
}

} // namespace

FileFaultsView::FileFaultsView(const Issues& faults, const QString& fileName, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("library-faults"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXxl, 0, space::kXxl, space::kXxl);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Title, tr("%1 cannot be added yet").arg(fileName), this));
    column->addWidget(
        makeLabel(TextRole::Lead,
                  tr("It has %n fault(s). Nothing is stored. Mend them in the file, save it and choose it "
                     "again.",
                     nullptr, static_cast<int>(faults.size())),
                  this));
    addTable(*column, faults);
    addButtons(*column, faults);
    column->addStretch(1);
}

void FileFaultsView::addTable(QVBoxLayout& column, const Issues& faults)
{
    auto* table = new FittedTable(this);
    auto* model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({tr("Where"), tr("What is wrong")});
    for (const Issue& fault : faults) {
        Issue nowhere = fault;
        nowhere.where.clear();
        model->appendRow({readOnlyCell(issuePlaceText(fault)), readOnlyCell(issueText(nowhere))});
    }
    table->setObjectName(QStringLiteral("library-fault-table"));
    table->setAccessibleName(tr("Faults of the file"));
    table->setModel(model);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column.addWidget(table);
}

void FileFaultsView::addButtons(QVBoxLayout& column, const Issues& faults)
{
    QPushButton* cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("library-cancel"), this);
    QPushButton* copy = makeButton(ButtonRole::Plain, tr("Copy the list"), QStringLiteral("library-copy"), this);
    QPushButton* again =
        makeButton(ButtonRole::Primary, tr("Choose the file again…"), QStringLiteral("library-again"), this);
    column.addWidget(makeActionRow(again, {cancel, copy}));
    QStringList lines;
    for (const Issue& fault : faults)
        lines << issueText(fault);
    connect(copy, &QPushButton::clicked, this,
            [lines] { QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n'))); });
    connect(cancel, &QPushButton::clicked, this, &FileFaultsView::left);
    connect(again, &QPushButton::clicked, this, &FileFaultsView::anotherAsked);
}

} // namespace soundings
