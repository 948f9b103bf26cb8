// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/influences/mark_table.h"

#include "app/text/language.h"
#include "app/ui/assess/influences/mark_keys.h"
#include "app/ui/assess/influences/mark_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/tab_order.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr int kTableRight = 8;
constexpr double kTableEms = 48; ///< narrower than this, in body sizes, the table folds

} // namespace

MarkTable::MarkTable(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    m_headsPlace = new QVBoxLayout;
    column->addLayout(m_headsPlace);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, kTableRight, 0);
    inside->setSpacing(0);
    m_above = new QVBoxLayout;
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    inside->addLayout(m_above);
    inside->addLayout(m_body, 1);
    m_scroller = makeScroller(content, this);
    m_scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the column heads above keep its width free
    column->addWidget(m_scroller, 1);
}

void MarkTable::showList(const InfluenceList& list, const Names& names)
{
    while (QLayoutItem* item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_ids.clear();
    QStringList words;
    for (const InfluenceMark& mark : list.marks)
        words.append(shown(mark.label, names));
    delete m_heads;
    m_heads = makeColumnHeads(words, this);
    m_headsPlace->addWidget(m_heads);
    for (const InfluenceTheme& theme : list.themes) {
        QLabel* heading = makeLabel(TextRole::Section, shown(theme.label, names), m_scroller);
        heading->setContentsMargins(0, m_rows.empty() ? 0 : space::kL, 0, space::kS);
        m_body->addWidget(heading);
        for (const Influence& influence : list.influences)
            if (influence.theme == theme.id)
                addRow(m_body, influence, words, dontKnowAmong(list.marks));
    }
    m_body->addStretch(1);
    fold();
}

void MarkTable::addRow(QVBoxLayout* column, const Influence& influence, const QStringList& words,
                       std::optional<int> dontKnow)
{
    auto* row = new MarkRow(QString::fromStdString(influence.id.value), words, dontKnow, m_scroller);
    const std::size_t at = m_rows.size();
    column->addWidget(makeHairline(m_scroller));
    column->addWidget(row);
    row->show();
    m_rows.push_back(row);
    m_ids.push_back(influence.id);
    connect(row, &MarkRow::marked, this,
            [this, id = influence.id](std::optional<int> chosen) { Q_EMIT marked(id, chosen); });
    connect(row, &MarkRow::rowWanted, this, [this, at](int step, int mark) { moveRow(at, step, mark); });
    connect(row, &MarkRow::arrived, this, [this, row, at](int mark) {
        m_lastRow = at;
        m_lastMark = mark;
        m_scroller->ensureWidgetVisible(row, 0, space::kHuge);
        if (QWidget* dot = row->focusWidget()) // a row may be taller than what is seen of the table
            m_scroller->ensureWidgetVisible(dot, 0, space::kS);
    });
}

QWidget* MarkTable::makeColumnHeads(const QStringList& words, QWidget* parent)
{
    auto* heads = new QWidget(parent);
    auto* line = new QHBoxLayout(heads);
    line->setContentsMargins(0, 0, kTableRight + m_scroller->verticalScrollBar()->sizeHint().width(), 0);
    line->setSpacing(0);
    line->addStretch(1);
    for (int at = 0; at < words.size(); ++at) {
        auto* head = new QVBoxLayout;
        head->setSpacing(0);
        head->addStretch(1);
        for (const QString& part : {words[at], QString::number(at + 1)}) { // the number is the key
            QLabel* label = makeLabel(TextRole::Muted, part, heads);
            label->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
            label->setFixedWidth(markColumnWidth());
            head->addWidget(label);
        }
        line->addLayout(head);
    }
    return heads;
}

void MarkTable::showTexts(InfluenceSide side, const InfluenceList& list, const Names& names)
{
    const bool isTheirs = side == InfluenceSide::AboutPartner;
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        for (const Influence& influence : list.influences)
            if (influence.id == m_ids[at])
                m_rows[at]->showText(shown(isTheirs ? influence.text : influence.selfText, names));
}

void MarkTable::showMarks(const InfluenceMarks& marks, const std::vector<InfluenceMark>& kinds)
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        std::optional<int> mark;
        const auto found = marks.find(m_ids[at]);
        for (std::size_t kind = 0; kind < kinds.size() && found != marks.end(); ++kind)
            if (kinds[kind].id == found->second)
                mark = static_cast<int>(kind);
        m_rows[at]->showMark(mark);
    }
}

void MarkTable::scrollToTop() { m_scroller->verticalScrollBar()->setValue(0); }

void MarkTable::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front()->focusMark(0);
}

void MarkTable::focusAgain()
{
    if (m_lastRow < m_rows.size())
        m_rows[m_lastRow]->focusMark(m_lastMark);
    else
        focusFirst();
}

void MarkTable::moveRow(std::size_t from, int step, int column)
{
    const auto to = static_cast<std::ptrdiff_t>(from) + step;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(to)]->focusMark(column);
}

void MarkTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void MarkTable::fold()
{
    const bool isTable = width() >= kTableEms * bodyPixels();
    if (m_heads)
        m_heads->setVisible(isTable);
    const int rowWidth = width() - m_scroller->verticalScrollBar()->sizeHint().width() - kTableRight;
    for (MarkRow* row : m_rows)
        row->setForm(isTable ? MarkRow::Form::Table : MarkRow::Form::Folded, rowWidth);
}

} // namespace soundings
