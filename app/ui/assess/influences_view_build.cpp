// SPDX-License-Identifier: GPL-3.0-or-later
// How InfluencesView is laid out, and how its table folds where there is no room for it.
#include "app/ui/assess/fallback_mark.h"
#include "app/ui/assess/influences_view.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr int kTableRight = 8;
constexpr double kTableEms = 52; ///< narrower than this, in body sizes, the table folds
constexpr double kWidestInfluences = 78;

} // namespace

InfluencesView::InfluencesView(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts)
{
    setObjectName(QStringLiteral("influencesView"));
    QVBoxLayout* column = makeColumn(this, kWidestInfluences);
    buildHead(column);
    m_headsPlace = new QVBoxLayout;
    column->addLayout(m_headsPlace);
    column->setSpacing(space::kS);
    auto* content = new QWidget;
    content->setMaximumWidth(static_cast<int>(bodyPixels() * kWidestInfluences));
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, kTableRight, 0);
    m_body->setSpacing(0);
    m_scroller = makeScroller(content, this);
    m_scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the column heads above keep its width free
    column->addWidget(m_scroller, 1);
    buildEnd(column);
}

void InfluencesView::buildHead(QBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kL);
    QPushButton* back = makeButton(ButtonRole::Link, tr("‹ Statements"), QStringLiteral("backToStatements"), this);
    back->setAccessibleName(tr("Back to the statements"));
    back->setAutoDefault(true);
    connect(back, &QPushButton::clicked, this, &InfluencesView::leave);
    m_title = makeLabel(TextRole::Section, {}, this);
    m_saved = makeLabel(TextRole::Muted, {}, this);
    m_saved->setObjectName(QStringLiteral("influencesSaved"));
    m_saved->setWordWrap(false);
    m_progress = makeLabel(TextRole::Muted, {}, this);
    m_progress->setObjectName(QStringLiteral("influencesProgress"));
    m_progress->setWordWrap(false);
    line->addWidget(back);
    line->addWidget(m_title, 1, Qt::AlignVCenter);
    line->addWidget(m_saved, 0, Qt::AlignVCenter);
    line->addWidget(m_progress, 0, Qt::AlignVCenter);
    column->addLayout(line);
    m_theirs = makeButton(ButtonRole::Plain, tr("Them sharing with us"), QStringLiteral("sideTheirs"), this);
    m_ours = makeButton(ButtonRole::Plain, tr("Us sharing with them"), QStringLiteral("sideOurs"), this);
    for (QPushButton* side : {m_theirs, m_ours}) {
        side->setCheckable(true);
        side->setAutoDefault(true);
        side->setProperty("button", QStringLiteral("tab"));
    }
    connect(m_theirs, &QPushButton::clicked, this, [this] { showSide(InfluenceSide::AboutPartner); });
    connect(m_ours, &QPushButton::clicked, this, [this] { showSide(InfluenceSide::AboutUs); });
    column->addWidget(new FoldingRow({m_theirs, m_ours}, FoldingRow::Share::None, this));
    m_question = makeLabel(TextRole::Item, {}, this);
    m_question->setObjectName(QStringLiteral("influencesQuestion"));
    column->addWidget(m_question);
    m_fallback = makeFallbackMark(this);
    column->addWidget(m_fallback);
    m_copy = makeButton(ButtonRole::Plain, tr("Copy our marks"), QStringLiteral("copyMarks"), this);
    m_copy->setAutoDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &InfluencesView::copyMarks);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
}

void InfluencesView::buildEnd(QBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(TextRole::Muted, tr("1 to 6 mark, arrows move, Delete clears."), this), 1,
                    Qt::AlignVCenter);
    QPushButton* done =
        makeButton(ButtonRole::Primary, tr("Check your answers"), QStringLiteral("influencesDone"), this);
    done->setAutoDefault(true);
    connect(done, &QPushButton::clicked, this, &InfluencesView::check);
    line->addWidget(done);
    column->addLayout(line);
}

void InfluencesView::buildRows()
{
    while (QLayoutItem* item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_ids.clear();
    const InfluenceList& list = m_sheet->questionnaire().influences;
    QStringList words;
    for (const InfluenceMark& mark : list.marks)
        words.append(shown(mark.label, m_sheet->names()));
    delete m_heads;
    m_heads = makeColumnHeads(words, this);
    m_headsPlace->addWidget(m_heads);
    for (const InfluenceTheme& theme : list.themes) {
        QLabel* heading = makeLabel(TextRole::Section, shown(theme.label, m_sheet->names()), m_scroller);
        heading->setContentsMargins(0, m_rows.empty() ? 0 : space::kL, 0, space::kS);
        m_body->addWidget(heading);
        for (const Influence& influence : list.influences)
            if (influence.theme == theme.id)
                addRow(m_body, influence, words);
    }
    m_body->addStretch(1);
    fold();
}

void InfluencesView::addRow(QVBoxLayout* column, const Influence& influence, const QStringList& words)
{
    auto* row = new MarkRow(QString::fromStdString(influence.id.value), words, m_scroller);
    const std::size_t at = m_rows.size();
    column->addWidget(makeHairline(m_scroller));
    column->addWidget(row);
    row->show();
    m_rows.push_back(row);
    m_ids.push_back(influence.id);
    connect(row, &MarkRow::marked, this, [this, id = influence.id](std::optional<int> chosen) { mark(id, chosen); });
    connect(row, &MarkRow::rowWanted, this, [this, at](int step, int mark) { moveRow(at, step, mark); });
    connect(row, &MarkRow::arrived, this, [this, row] { m_scroller->ensureWidgetVisible(row, 0, space::kHuge); });
}

QWidget* InfluencesView::makeColumnHeads(const QStringList& words, QWidget* parent)
{
    auto* heads = new QWidget(parent);
    auto* line = new QHBoxLayout(heads);
    line->setContentsMargins(0, 0, kTableRight + m_scroller->verticalScrollBar()->sizeHint().width(), 0);
    line->setSpacing(0);
    line->addStretch(1);
    for (const QString& word : words) {
        QLabel* head = makeLabel(TextRole::Muted, word, heads);
        head->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        head->setFixedWidth(markColumnWidth());
        line->addWidget(head, 0, Qt::AlignBottom);
    }
    return heads;
}

void InfluencesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void InfluencesView::fold()
{
    const bool isTable = width() >= kTableEms * bodyPixels();
    if (m_heads)
        m_heads->setVisible(isTable);
    for (MarkRow* row : m_rows)
        row->setForm(isTable ? MarkRow::Form::Table : MarkRow::Form::Folded);
}

} // namespace soundings
