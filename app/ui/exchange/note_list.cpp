// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/note_list.h"

#include "app/text/language.h"
#include "app/ui/kit/kit.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

NoteList::NoteList(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("give-notes"));
    m_list->setAccessibleName(tr("Notes and evidence that leave"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(qRound(bodyPixels() * 10));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &NoteList::changed);
}

void NoteList::offer(const std::vector<WrittenNote>& written, const AgencyId& reader,
                     const std::vector<Agency>& partners)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_offered.clear();
    for (const WrittenNote& note : written) {
        if (!reader.isEmpty() && !note.place.about.isEmpty() && note.place.about != reader)
            continue;
        const auto about = std::find_if(partners.begin(), partners.end(),
                                        [&](const Agency& one) { return one.id == note.place.about; });
        const QString partner = about == partners.end() ? QString() : QString::fromStdString(about->name);
        const QString place = partner.isEmpty()
            ? shown(note.question, {partner, {}})
            : tr("%1 (about %2)", "question, partner").arg(shown(note.question, {partner, {}}), partner);
        auto* row = new QListWidgetItem((note.isEvidence ? tr("Evidence “%1”, beside: %2", "text, question")
                                                         : tr("Note “%1”, beside: %2", "text, question"))
                                            .arg(QString::fromStdString(note.text), place),
                                        m_list);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
        m_offered.push_back(note);
    }
    setEnabled(!m_offered.empty());
}

std::vector<ChosenNote> NoteList::ticked(bool isEvidence) const
{
    std::vector<ChosenNote> chosen;
    for (std::size_t row = 0; row < m_offered.size(); ++row)
        if (m_offered[row].isEvidence == isEvidence && m_list->item(static_cast<int>(row))->checkState() == Qt::Checked)
            chosen.push_back(m_offered[row].place);
    return chosen;
}

} // namespace soundings
