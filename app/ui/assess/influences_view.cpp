// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/influences_view.h"

#include "app/ui/assess/fallback_mark.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/tab_order.h"
#include "app/ui/prompts.h"

#include <QScrollArea>
#include <QUndoStack>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr double kNameEms = 14; ///< of a partner's name in a tab, in body sizes: the side it stands for must not be cut

} // namespace

void InfluencesView::showSheet(AnswerSheet sheet, const Round& round)
{
    m_sheet = std::move(sheet);
    m_round = round.id;
    m_title->setText(tr("%1: what helps and hinders").arg(m_sheet->names().partner));
    const QString partner = m_sheet->names().partner;
    QString shortName = m_ours->fontMetrics().elidedText(partner, Qt::ElideRight, qRound(bodyPixels() * kNameEms));
    shortName.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_theirs->setText(tr("%1 sharing with us").arg(shortName));
    m_theirs->setAccessibleName(tr("%1 sharing with us").arg(partner));
    m_ours->setText(tr("Us sharing with %1 (optional)").arg(shortName));
    m_ours->setAccessibleName(tr("Us sharing with %1 (optional)").arg(partner));
    m_saved->clear();
    buildRows();
    tabAsLaidOut(*this);
    showSide(InfluenceSide::AboutPartner);
    if (!m_rows.empty())
        m_rows.front()->focusMark(0);
}

void InfluencesView::showSide(InfluenceSide side)
{
    m_side = side;
    const bool isTheirs = side == InfluenceSide::AboutPartner;
    m_theirs->setChecked(isTheirs);
    m_ours->setChecked(!isTheirs);
    const InfluenceList& list = m_sheet->questionnaire().influences;
    const Text& question = isTheirs ? list.question : list.selfQuestion;
    m_question->setText(shown(question, m_sheet->names()));
    showFallback(m_fallback, question);
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        for (const Influence& influence : list.influences)
            if (influence.id == m_ids[at])
                m_rows[at]->showText(shown(isTheirs ? influence.text : influence.selfText, m_sheet->names()));
    showMarks();
    showCopy();
}

void InfluencesView::showMarks()
{
    const InfluenceMarks marks = m_session.influences(m_sheet->response(), m_side);
    const std::vector<InfluenceMark>& kinds = m_sheet->questionnaire().influences.marks;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        std::optional<int> mark;
        const auto found = marks.find(m_ids[at]);
        for (std::size_t kind = 0; kind < kinds.size() && found != marks.end(); ++kind)
            if (kinds[kind].id == found->second)
                mark = static_cast<int>(kind);
        m_rows[at]->showMark(mark);
    }
    m_progress->setText(tr("%1 of %2 marked").arg(marks.size()).arg(m_rows.size()));
}

void InfluencesView::refresh(const Changes& changes)
{
    if (m_sheet && isVisible() && changes.response == m_sheet->response())
        showMarks();
}

void InfluencesView::mark(const ItemId& influence, std::optional<int> mark)
{
    if (m_sheet->access() == AnswerSheet::Access::ReadOnly)
        return;
    const std::vector<InfluenceMark>& kinds = m_sheet->questionnaire().influences.marks;
    const std::string id = mark ? kinds[static_cast<std::size_t>(*mark)].id : std::string();
    const bool isSaved = m_session.markInfluence(m_sheet->response(), m_side, influence, QString::fromStdString(id));
    showMarks();
    if (isSaved)
        showSaved();
    else
        m_saved->clear();
}

void InfluencesView::showSaved()
{
    m_saved->setText(tr("Saved %1").arg(m_session.savedAt().toString(QStringLiteral("HH:mm"))));
}

void InfluencesView::moveRow(std::size_t from, int step, int column)
{
    const auto to = static_cast<std::ptrdiff_t>(from) + step;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(to)]->focusMark(column);
}

std::vector<InfluencesView::OtherMarks> InfluencesView::otherMarks() const
{
    std::vector<OtherMarks> others;
    for (const PartnerRecord& one : m_session.record(m_round).partners)
        if (one.about.id != m_sheet->about() && !one.aboutUs.empty()
            && one.questionnaire->id == m_sheet->questionnaire().id)
            others.push_back({QString::fromStdString(one.about.name), one.aboutUs});
    return others;
}

void InfluencesView::showCopy()
{
    const bool mayCopy = m_side == InfluenceSide::AboutUs && m_sheet->access() == AnswerSheet::Access::Write;
    const std::vector<OtherMarks> others = mayCopy ? otherMarks() : std::vector<OtherMarks>();
    m_copy->setVisible(!others.empty());
    if (!others.empty())
        m_copy->setText(others.size() == 1 ? tr("Copy our marks from %1").arg(others.front().partner)
                                           : tr("Copy our marks from another partner…"));
}

void InfluencesView::copyMarks()
{
    const std::vector<OtherMarks> others = otherMarks();
    std::optional<int> chosen = 0;
    if (others.size() > 1) {
        QStringList names;
        for (const OtherMarks& other : others)
            names.append(other.partner);
        chosen = m_prompts.choose(tr("Copy our marks"), tr("From which partner?"), names, tr("Copy the marks"));
    }
    if (!chosen || others.empty())
        return;
    const InfluenceMarks here = m_session.influences(m_sheet->response(), InfluenceSide::AboutUs);
    bool isSaved = true;
    m_session.undoStack()->beginMacro(tr("copying our marks"));
    for (const auto& [influence, mark] : others[static_cast<std::size_t>(*chosen)].marks) {
        const auto found = here.find(influence);
        if (found != here.end() && found->second == mark)
            continue;
        isSaved = m_session.markInfluence(m_sheet->response(), InfluenceSide::AboutUs, influence,
                                          QString::fromStdString(mark));
        if (!isSaved)
            break;
    }
    m_session.undoStack()->endMacro();
    showMarks();
    if (isSaved)
        showSaved();
}

} // namespace soundings
