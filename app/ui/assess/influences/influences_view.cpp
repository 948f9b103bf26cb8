// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/influences/influences_view.h"

#include "app/ui/assess/fallback_mark.h"
#include "app/ui/assess/influences/mark_keys.h"
#include "app/ui/assess/influences/mark_table.h"
#include "app/ui/assess/influences/side_words.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/spoken_role.h"
#include "app/ui/kit/tab_order.h"
#include "app/ui/prompts.h"

#include <QKeyEvent>
#include <QUndoStack>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr double kAskedInSightEms = 30; ///< height from which what is asked stands still
constexpr double kNameEms = 14; ///< of a partner's name in a tab, in body sizes: the side it stands for must not be cut

} // namespace

InfluencesView::InfluencesView(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts)
{
    setObjectName(QStringLiteral("influencesView"));
    QVBoxLayout* column = makeColumn(this, PageWidth::Column);
    column->setContentsMargins(space::kXxl, 0, space::kXxl, space::kM);
    column->setSpacing(space::kS);
    buildHead(column);
    m_table = new MarkTable(this);
    connect(m_table, &MarkTable::marked, this, &InfluencesView::mark);
    column->addWidget(m_table, 1);
    buildEnd(column);
}

void InfluencesView::buildHead(QBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    m_room.titleLine = line;
    line->setSpacing(space::kL);
    m_back = makeButton(ButtonRole::Link, {}, QStringLiteral("backToStatements"), this);
    connect(m_back, &QPushButton::clicked, this, &InfluencesView::leave);
    showBack(backToStatements());
    m_title = makeLabel(TextRole::Section, {}, this);
    m_saved = makeLabel(TextRole::Muted, {}, this);
    m_saved->setObjectName(QStringLiteral("influencesSaved"));
    m_saved->setWordWrap(false);
    m_progress = makeLabel(TextRole::Muted, {}, this);
    m_progress->setObjectName(QStringLiteral("influencesProgress"));
    m_progress->setWordWrap(false);
    m_progress->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(m_back);
    line->addWidget(m_progress);
    column->addLayout(line);
    m_theirs =
        makeButton(ButtonRole::Plain, sideWords(InfluenceSide::AboutPartner, {}), QStringLiteral("sideTheirs"), this);
    m_ours = makeButton(ButtonRole::Plain, sideWords(InfluenceSide::AboutUs, {}), QStringLiteral("sideOurs"), this);
    for (QPushButton* side : {m_theirs, m_ours}) {
        setSpokenRole(*side, QAccessible::PageTab);
        side->setCheckable(true);
        side->setAutoDefault(true);
        side->setProperty("button", QStringLiteral("tab"));
    }
    for (const auto& [tab, side] : {std::pair(m_theirs, InfluenceSide::AboutPartner), {m_ours, InfluenceSide::AboutUs}})
        connect(tab, &QPushButton::clicked, this, [this, to = side] {
            showSide(to);
            m_table->scrollToTop();
        });
    m_room.tabs = new FoldingRow({m_theirs, m_ours}, FoldingRow::Share::None, this);
    m_asked = new QWidget(this);
    auto* asked = new QVBoxLayout(m_asked);
    asked->setContentsMargins(0, 0, 0, space::kXs);
    asked->setSpacing(space::kS);
    m_question = makeLabel(TextRole::Item, {}, m_asked);
    m_question->setObjectName(QStringLiteral("influencesQuestion"));
    asked->addWidget(m_question);
    m_fallback = makeFallbackMark(m_asked);
    asked->addWidget(m_fallback);
    m_copy = makeButton(ButtonRole::Plain, tr("Copy our marks"), QStringLiteral("copyMarks"), m_asked);
    m_copy->setAutoDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &InfluencesView::copyMarks);
    asked->addWidget(m_copy, 0, Qt::AlignLeft);
    m_room.still = new QVBoxLayout;
    m_room.still->setSpacing(space::kS);
    column->addLayout(m_room.still);
}

void InfluencesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_sheet)
        nameTabs();
    m_room.place(height() < kAskedInSightEms * bodyPixels());
}

void InfluencesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leave();
    else
        QWidget::keyPressEvent(event);
}

void InfluencesView::buildEnd(QBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    m_keys = makeLabel(TextRole::Muted, {}, this);
    m_keys->setObjectName(QStringLiteral("influencesKeys"));
    QPushButton* done =
        makeButton(ButtonRole::Primary, tr("Check your answers"), QStringLiteral("influencesDone"), this);
    done->setAutoDefault(true);
    connect(done, &QPushButton::clicked, this, &InfluencesView::check);
    line->addWidget(done, 0, Qt::AlignRight);
    column->addLayout(line);
    m_room = {m_room.titleLine, m_room.still, m_table->aboveRows(), line,    m_title,
              m_saved,          m_progress,   m_room.tabs,          m_asked, m_keys};
    m_room.place(false);
}

void InfluencesView::showSheet(AnswerSheet sheet, const Round& round)
{
    const bool isAgain = m_sheet && !sheet.response().isEmpty() && m_sheet->response() == sheet.response();
    m_sheet = std::move(sheet);
    m_round = round.id;
    m_title->setText(tr("%1: what helps and hinders").arg(m_sheet->names().partner));
    nameTabs();
    m_saved->clear();
    m_table->showList(m_sheet->questionnaire().influences, m_sheet->names());
    tabAsLaidOut(*this);
    m_keys->setText(markKeysText(*m_sheet));
    showSide(isAgain ? m_side : InfluenceSide::AboutPartner);
    if (isAgain)
        m_table->focusAgain();
    else
        m_table->focusFirst();
}

/// The partner's name gives way, so that the rest of a tab can be read in a narrow window.
void InfluencesView::nameTabs()
{
    const QString partner = m_sheet->names().partner;
    const int across = width() - 4 * space::kXxl;
    for (const auto& [tab, side] :
         {std::pair(m_theirs, InfluenceSide::AboutPartner), {m_ours, InfluenceSide::AboutUs}}) {
        tab->setText(sideWords(side, {}));
        const int room =
            std::clamp(across - tab->sizeHint().width(), qRound(bodyPixels() * 4), qRound(bodyPixels() * kNameEms));
        QString shortName = tab->fontMetrics().elidedText(partner, Qt::ElideRight, room);
        tab->setText(sideWords(side, shortName.replace(QLatin1Char('&'), QStringLiteral("&&"))));
        tab->setAccessibleName(sideWords(side, partner));
    }
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
    m_table->showTexts(side, list, m_sheet->names());
    showMarks();
    showCopy();
}

void InfluencesView::showMarks()
{
    InfluenceMarks marks = m_session.answering().influences(m_sheet->response(), m_side);
    const InfluenceMarks unsaved = m_session.answering().unsavedMarks(m_sheet->response(), m_side);
    for (const auto& [influence, mark] : unsaved)
        marks[influence] = mark;
    std::erase_if(marks, [](const auto& one) { return one.second.empty(); });
    m_saved->setText(unsaved.empty() ? QString() : notSavedYet());
    m_table->showMarks(marks, m_sheet->questionnaire().influences.marks);
    m_progress->setText(tr("%1 of %2 marked").arg(marks.size()).arg(m_table->rowCount()));
}

void InfluencesView::refresh(const Changes& changes)
{
    if (m_sheet && isVisible() && changes.response == m_sheet->response())
        showMarks();
}

void InfluencesView::mark(const ItemId& influence, std::optional<int> mark)
{
    if (m_sheet->access() == AnswerSheet::Access::ReadOnly)
        return m_saved->setText(whyReadOnly(m_session));
    const std::vector<InfluenceMark>& kinds = m_sheet->questionnaire().influences.marks;
    const std::string id = mark ? kinds[static_cast<std::size_t>(*mark)].id : std::string();
    const bool isSaved =
        m_session.answering().markInfluence(m_sheet->response(), m_side, influence, QString::fromStdString(id));
    showMarks();
    if (isSaved)
        showSaved();
}

void InfluencesView::showSaved()
{
    m_saved->setText(tr("Saved %1").arg(m_session.file().savedAt.toString(QStringLiteral("HH:mm"))));
}

std::vector<InfluencesView::OtherMarks> InfluencesView::otherMarks() const
{
    std::vector<OtherMarks> others;
    for (const PartnerRecord& one : m_session.rounds().record(m_round).partners)
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
    const InfluenceMarks here = m_session.answering().influences(m_sheet->response(), InfluenceSide::AboutUs);
    bool isSaved = true;
    m_session.undoStack()->beginMacro(tr("copying our marks"));
    for (const auto& [influence, mark] : others[static_cast<std::size_t>(*chosen)].marks) {
        const auto found = here.find(influence);
        if (found != here.end() && found->second == mark)
            continue;
        isSaved = m_session.answering().markInfluence(m_sheet->response(), InfluenceSide::AboutUs, influence,
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
