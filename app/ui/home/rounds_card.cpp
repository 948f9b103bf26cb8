// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/rounds_card.h"

#include "app/session/session.h"
#include "app/ui/home/rounds_view.h"
#include "app/ui/kit/kit.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

RoundsCard::RoundsCard(Session& session, QWidget* parent)
    : QFrame(parent), m_figure(roundsFigure(session)), m_chart(new RoundsView(this)), m_table(new QTableWidget(this)),
      m_turn(makeButton(ButtonRole::Link, tr("Show as a table"), QStringLiteral("rounds-turn"), this))
{
    setProperty("card", QStringLiteral("plain"));
    m_chart->setChart(m_figure.chart);
    dress();
    QVBoxLayout* column = makeCardLayout(this);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kS);
    column->addWidget(m_chart);
    column->addWidget(m_table);
    if (!m_figure.note.isEmpty())
        column->addWidget(makeLabel(TextRole::Muted, m_figure.note, this, Measure::Wide));
    column->addWidget(m_turn);
    connect(m_turn, &QPushButton::clicked, this, &RoundsCard::turn);
    connect(m_chart, &RoundsView::chosen, this, [&session](int round) {
        session.rounds().choose(session.workspace().rounds[static_cast<std::size_t>(round)].id);
    });
}

void RoundsCard::dress()
{
    m_table->setObjectName(QStringLiteral("rounds-table"));
    m_table->setAccessibleName(tr("Readiness and trust, round by round"));
    dressTable(*m_table);
    m_table->hide();
}

void RoundsCard::fill()
{
    m_table->setColumnCount(static_cast<int>(m_figure.header.size()));
    m_table->setHorizontalHeaderLabels(m_figure.header);
    m_table->setRowCount(static_cast<int>(m_figure.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(m_figure.rows[static_cast<std::size_t>(row)][column]);
            const bool isNumber =
                std::find(m_figure.numbers.begin(), m_figure.numbers.end(), column) != m_figure.numbers.end();
            cell->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
            m_table->setItem(row, column, cell);
        }
    for (const int column : m_figure.numbers)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_table->resizeColumnsToContents();
    const int height =
        m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() + space::kS;
    m_table->setFixedHeight(height);
}

/// To assistive technology the cells of a hidden table would be showing, so it has them only while it is shown.
void RoundsCard::turn()
{
    const bool toTable = m_table->isHidden();
    if (toTable) {
        fill();
    } else {
        m_table->setRowCount(0);
        m_table->setColumnCount(0);
    }
    m_table->setVisible(toTable);
    m_chart->setVisible(!toTable);
    m_turn->setText(toTable ? tr("Show as a chart") : tr("Show as a table"));
}

} // namespace soundings
