// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/task_list/task_list.h"

#include "app/ui/assess/answer_progress.h"
#include "app/ui/kit/kit.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace soundings {

namespace {

MarkShape shapeOf(AnswerState state)
{
    switch (state) {
    case AnswerState::NotAnswered:
        return MarkShape::Open;
    case AnswerState::Rated:
        return MarkShape::Done;
    case AnswerState::NotApplicable:
        return MarkShape::NotApplicable;
    case AnswerState::DontKnow:
        return MarkShape::DontKnow;
    }
    return MarkShape::Open;
}

QString stateWords(AnswerState state)
{
    switch (state) {
    case AnswerState::NotAnswered:
        return TaskList::tr("not answered");
    case AnswerState::Rated:
        return TaskList::tr("answered");
    case AnswerState::NotApplicable:
        return TaskList::tr("does not apply");
    case AnswerState::DontKnow:
        return TaskList::tr("don’t know");
    }
    return {};
}

TaskFace itemFace(const AnswerSheet& sheet, const Item& item, const ItemId& current)
{
    const AnswerRecord record = sheet.record(item.id);
    TaskFace face;
    face.text = shown(item.text, sheet.names());
    face.state = shapeOf(record.answer.state);
    face.isMustHave = item.mustHave.has_value();
    face.isComeBack = record.comeBack;
    face.isCurrent = item.id == current;
    QStringList spoken{stateWords(record.answer.state)};
    if (face.isMustHave)
        spoken.append(TaskList::tr("must-have"));
    if (face.isComeBack)
        spoken.append(TaskList::tr("come back to this"));
    face.spoken = spoken.join(QStringLiteral(", "));
    return face;
}

TaskFace sectionFace(const AnswerSheet& sheet, const Section& section, const Section* current)
{
    const AnswerProgress progress = progressOf(section, sheet.answers());
    TaskFace face;
    face.text = shown(section.title, sheet.names());
    face.count = progressText(progress);
    face.state = progress.isComplete() ? MarkShape::Done : progress.answered > 0 ? MarkShape::Started : MarkShape::Open;
    face.isComeBack = progress.comeBack > 0;
    face.isCurrent = current == &section;
    if (face.isComeBack)
        face.spoken = TaskList::tr("%n to come back to", nullptr, progress.comeBack);
    return face;
}

QString editionOf(const AnswerSheet& sheet)
{
    return QString::fromStdString(sheet.questionnaire().id.value + "/" + sheet.questionnaire().version);
}

} // namespace

TaskList::TaskList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("taskList"));
    setAccessibleName(tr("Task list"));
    m_column->setContentsMargins(0, 0, 0, 0);
}

void TaskList::build(const AnswerSheet& sheet)
{
    delete m_scroller;
    m_rows.clear();
    m_openSection = {};
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_scroller = makeScroller(m_content, this);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_column->addWidget(m_scroller);
    m_scroller->show();
    for (const Section& section : sheet.questionnaire().sections)
        addSection(section);
    column->addSpacing(space::kM);
    if (!sheet.questionnaire().influences.influences.empty())
        connect(addLink(tr("What helps and hinders"), QStringLiteral("openInfluences")), &QPushButton::clicked, this,
                &TaskList::influencesChosen);
    connect(addLink(tr("Check your answers"), QStringLiteral("openCheck")), &QPushButton::clicked, this,
            &TaskList::checkChosen);
    column->addStretch(1);
    m_shown = editionOf(sheet);
}

void TaskList::addSection(const Section& section)
{
    SectionRows rows{new TaskListRow(TaskListRow::Level::Section,
                                     QStringLiteral("section-") + QString::fromStdString(section.id.value), m_content),
                     {}};
    m_content->layout()->addWidget(rows.row);
    std::vector<ItemId> ids;
    std::transform(section.items.begin(), section.items.end(), std::back_inserter(ids),
                   [](const Item& item) { return item.id; });
    connect(rows.row, &QPushButton::clicked, this, [this, ids] {
        const auto open = std::find_if(ids.begin(), ids.end(), [this](const ItemId& id) {
            return answerTo(m_answers, id).state == AnswerState::NotAnswered;
        });
        Q_EMIT itemChosen(open == ids.end() ? ids.front() : *open);
    });
    for (const Item& item : section.items) {
        auto* row = new TaskListRow(TaskListRow::Level::Item,
                                    QStringLiteral("task-") + QString::fromStdString(item.id.value), m_content);
        row->hide();
        m_content->layout()->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT itemChosen(id); });
        rows.items.push_back(row);
    }
    m_rows.emplace(section.id, rows);
}

QPushButton* TaskList::addLink(const QString& text, const QString& objectName)
{
    QPushButton* link = makeButton(ButtonRole::Link, text, objectName, m_content);
    static_cast<QVBoxLayout*>(m_content->layout())->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

void TaskList::showSheet(const AnswerSheet& sheet)
{
    if (m_shown != editionOf(sheet) || !m_scroller)
        build(sheet);
    m_answers = sheet.answers();
    const Section* current = sheet.questionnaire().sectionOf(m_current);
    for (const Section& section : sheet.questionnaire().sections) {
        const SectionRows& rows = m_rows.at(section.id);
        rows.row->showFace(sectionFace(sheet, section, current));
        for (std::size_t at = 0; at < section.items.size(); ++at)
            rows.items[at]->showFace(itemFace(sheet, section.items[at], m_current));
    }
}

void TaskList::showCurrent(const AnswerSheet& sheet, const ItemId& item)
{
    m_current = item;
    showSheet(sheet);
    const Section* current = sheet.questionnaire().sectionOf(item);
    if (!current)
        return;
    if (current->id != m_openSection) {
        m_openSection = current->id;
        for (const auto& [id, rows] : m_rows)
            for (TaskListRow* row : rows.items)
                row->setVisible(id == current->id);
    }
    for (std::size_t at = 0; at < current->items.size(); ++at)
        if (current->items[at].id == item)
            m_scroller->ensureWidgetVisible(m_rows.at(current->id).items[at], 0, space::kHuge);
}

} // namespace soundings
