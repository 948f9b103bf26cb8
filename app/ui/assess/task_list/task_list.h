// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"
#include "app/ui/assess/task_list/task_list_row.h"

#include <map>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace soundings {

/// The sections with their progress, the items of the section that is shown, and the ways on: influences, checking.
class TaskList final : public QWidget {
    Q_OBJECT
public:
    explicit TaskList(QWidget* parent);
    void showSheet(const AnswerSheet& sheet);
    void showCurrent(const AnswerSheet& sheet, const ItemId& item);

Q_SIGNALS:
    void itemChosen(const soundings::ItemId& item);
    void influencesChosen();
    void checkChosen();

private:
    struct SectionRows {
        TaskListRow* row;
        std::vector<TaskListRow*> items;
    };
    void build(const AnswerSheet& sheet);
    void addSection(const Section& section);
    QPushButton* addLink(const QString& text, const QString& objectName);
    QScrollArea* m_scroller = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
    QString m_shown; ///< which questionnaire, which version
    std::map<SectionId, SectionRows> m_rows;
    ItemId m_current;
    SectionId m_openSection;
    Answers m_answers;
};

} // namespace soundings
