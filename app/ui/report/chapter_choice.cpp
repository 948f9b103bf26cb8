// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/chapter_choice.h"

#include "app/report/report_names.h"
#include "app/ui/kit/kit.h"
#include "app/ui/report/report_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

ChapterChoice::ChapterChoice(const std::set<ReportChapter>& leftOut, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(makeLabel(TextRole::Strong, tr("Sections"), this));
    column->addWidget(makeLabel(TextRole::Muted, tr("What it says in short is always there."), this));
    for (const ReportChapter chapter : reportChapters()) {
        auto* box = new QCheckBox(chapterTitle(chapter), this);
        box->setObjectName(QStringLiteral("report-section-") + nameOf(chapter));
        box->setMinimumHeight(space::kTarget);
        box->setChecked(leftOut.count(chapter) == 0);
        connect(box, &QCheckBox::toggled, this, &ChapterChoice::changed);
        column->addWidget(box);
        m_boxes[chapter] = box;
    }
}

void ChapterChoice::offer(const std::vector<ReportChapter>& chapters)
{
    for (const auto& [chapter, box] : m_boxes)
        box->setVisible(std::find(chapters.begin(), chapters.end(), chapter) != chapters.end());
}

std::set<ReportChapter> ChapterChoice::leftOut() const
{
    std::set<ReportChapter> chapters;
    for (const auto& [chapter, box] : m_boxes)
        if (!box->isChecked())
            chapters.insert(chapter);
    return chapters;
}

} // namespace soundings
