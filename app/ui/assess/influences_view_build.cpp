// SPDX-License-Identifier: GPL-3.0-or-later
// How InfluencesView is laid out, and how its table folds where there is no room for it.
#include "app/ui/assess/fallback_mark.h"
#include "app/ui/assess/influences_view.h"
#include "app/ui/kit/kit.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr double kTableEms = 52; ///< narrower than this, in body sizes, the table folds

} // namespace

InfluencesView::InfluencesView(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts)
{
    setObjectName(QStringLiteral("influencesView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kM);
    column->setSpacing(space::kM);
    buildHead(column);
    auto* content = new QWidget;
    content->setMaximumWidth(static_cast<int>(bodyPixels() * 72));
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, space::kS, 0);
    m_body->setSpacing(0);
    m_scroller = makeScroller(content, this);
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
    m_saved->setWordWrap(false);
    m_progress = makeLabel(TextRole::Muted, {}, this);
    m_progress->setObjectName(QStringLiteral("influencesProgress"));
    m_progress->setWordWrap(false);
    line->addWidget(back);
    line->addWidget(m_title, 1);
    line->addWidget(m_saved);
    line->addWidget(m_progress);
    column->addLayout(line);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::kS);
    m_theirs = makeButton(ButtonRole::Plain, tr("Them sharing with us"), QStringLiteral("sideTheirs"), this);
    m_ours = makeButton(ButtonRole::Plain, tr("Us sharing with them"), QStringLiteral("sideOurs"), this);
    for (QPushButton* side : {m_theirs, m_ours}) {
        side->setCheckable(true);
        side->setAutoDefault(true);
        sides->addWidget(side);
    }
    sides->addStretch(1);
    connect(m_theirs, &QPushButton::clicked, this, [this] { showSide(InfluenceSide::AboutPartner); });
    connect(m_ours, &QPushButton::clicked, this, [this] { showSide(InfluenceSide::AboutUs); });
    column->addLayout(sides);
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
    line->addWidget(makeLabel(TextRole::Muted, tr("1 to 6 mark, arrows move, Delete clears."), this), 1);
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
    m_heads = makeColumnHeads(words, m_scroller);
    m_body->addWidget(m_heads);
    for (const InfluenceTheme& theme : list.themes) {
        QLabel* heading = makeLabel(TextRole::Section, shown(theme.label, m_sheet->names()), m_scroller);
        heading->setContentsMargins(0, space::kM, 0, space::kXs);
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
    line->setContentsMargins(0, 0, 0, space::kXs);
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
