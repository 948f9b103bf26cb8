// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/ways/way_row.h"

#include "app/ui/kit/folding_row.h"

namespace soundings {

WayRow::WayRow(const QString& title, const QString& words, QWidget* parent)
    : QWidget(parent), m_title(title), m_column(new QVBoxLayout(this)), m_what(new QWidget(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kXs);
    auto* what = new QVBoxLayout(m_what);
    what->setContentsMargins(0, 0, 0, 0);
    what->setSpacing(space::kXs);
    what->addWidget(makeLabel(TextRole::Strong, title, m_what));
    what->addWidget(makeLabel(TextRole::Muted, words, m_what, Measure::Wide));
}

QPushButton* WayRow::makeAct(ButtonRole role, const QString& text, const char* objectName)
{
    QPushButton* act = makeButton(role, text, QString::fromLatin1(objectName), this);
    act->setAccessibleName(tr("%1: %2").arg(m_title, text));
    return act;
}

void WayRow::setActs(const std::vector<QPushButton*>& acts)
{
    std::vector<QWidget*> parts{m_what};
    parts.insert(parts.end(), acts.begin(), acts.end());
    m_column->addWidget(new FoldingRow(parts, FoldingRow::Share::First, this));
}

} // namespace soundings
