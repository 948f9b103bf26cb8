// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/evidence_list.h"

#include "app/ui/kit/kit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace soundings {

EvidenceList::EvidenceList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    m_rows->setSpacing(space::kXs);
    column->addLayout(m_rows);
    m_add = makeButton(ButtonRole::Link, tr("Add a link or a document"), QStringLiteral("addEvidence"), this);
    connect(m_add, &QPushButton::clicked, this, &EvidenceList::addLine);
    column->addWidget(m_add, 0, Qt::AlignLeft);
}

void EvidenceList::makeRow()
{
    Row row{new QWidget(this), nullptr, nullptr};
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    row.field = new QLineEdit(row.box);
    const QString number = QString::number(m_all.size() + 1);
    row.field->setObjectName(QStringLiteral("evidence-") + number);
    row.field->setAccessibleName(tr("Evidence %1").arg(number));
    row.field->setPlaceholderText(tr("A link, or the name of a document and where it is kept"));
    row.field->setMinimumHeight(space::kTarget);
    row.remove = makeButton(ButtonRole::Link, tr("Remove"), QStringLiteral("removeEvidence-") + number, row.box);
    row.remove->setAccessibleName(tr("Remove evidence %1").arg(number));
    line->addWidget(row.field, 1);
    line->addWidget(row.remove);
    connect(row.field, &QLineEdit::editingFinished, this, &EvidenceList::settle);
    connect(row.remove, &QPushButton::clicked, this, [this, field = row.field] { removeRow(field); });
    m_rows->addWidget(row.box);
    m_all.push_back(row);
}

void EvidenceList::begin()
{
    m_onFile.clear();
    for (const Row& row : m_all)
        row.field->clear();
}

void EvidenceList::showEvidence(const std::vector<std::string>& evidence)
{
    const bool couldNotBeKept = evidence == m_onFile && written() != m_onFile;
    m_onFile = evidence;
    if (written() == evidence || couldNotBeKept)
        return;
    while (m_all.size() < evidence.size())
        makeRow();
    for (std::size_t at = 0; at < m_all.size(); ++at) {
        m_all[at].field->setText(at < evidence.size() ? QString::fromStdString(evidence[at]) : QString());
        m_all[at].box->setVisible(at < evidence.size());
    }
    setAccess(m_access);
}

void EvidenceList::setAccess(Access access)
{
    m_access = access;
    m_add->setVisible(access == Access::Write);
    for (const Row& row : m_all) {
        row.field->setReadOnly(access == Access::ReadOnly);
        row.remove->setVisible(access == Access::Write);
        if (row.field->text().isEmpty() && !row.field->hasFocus())
            row.box->hide();
    }
}

void EvidenceList::addLine()
{
    if (m_access == Access::ReadOnly)
        return;
    auto free = std::find_if(m_all.begin(), m_all.end(), [](const Row& row) { return row.field->text().isEmpty(); });
    if (free == m_all.end()) {
        makeRow();
        free = m_all.end() - 1;
    }
    free->box->show();
    free->field->setFocus(Qt::OtherFocusReason);
}

void EvidenceList::removeRow(const QLineEdit* field)
{
    for (const Row& row : m_all) {
        if (row.field != field)
            continue;
        row.field->clear();
        row.box->hide();
        m_add->setFocus(Qt::OtherFocusReason);
    }
    settle();
}

std::vector<std::string> EvidenceList::written() const
{
    std::vector<std::string> lines;
    for (const Row& row : m_all)
        if (const QString text = row.field->text().trimmed(); !text.isEmpty())
            lines.push_back(text.toStdString());
    return lines;
}

void EvidenceList::settle()
{
    for (const Row& row : m_all)
        if (row.field->text().trimmed().isEmpty() && !row.field->hasFocus())
            row.box->hide();
    const std::vector<std::string> lines = written();
    if (lines != m_onFile && m_access == Access::Write)
        Q_EMIT settled(lines);
}

} // namespace soundings
