// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partnership/pair_page.h"

#include "app/report/mirror_page.h"
#include "app/session/session.h"
#include "app/ui/back_words.h"
#include "app/ui/document_view/blocks_view.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"

#include <QVBoxLayout>

namespace soundings {

PairPage::PairPage(Session& session, Prompts& prompts, QWidget* parent)
    : Page(session, prompts, parent), m_layout(new PageLayout(QStringLiteral("pair.scroller"), this))
{
    setObjectName(QStringLiteral("pairPage"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_layout);
}

void PairPage::clear() { m_layout->clear(); }

void PairPage::rebuild()
{
    m_stale = false;
    m_layout->renew();
    const auto round = session().isOpen() ? session().rounds().current() : std::nullopt;
    const auto view = round && !m_one.isEmpty() ? session().partnership().view(round->id) : nullptr;
    if (view)
        addMirror(*view);
    m_layout->restore();
}

void PairPage::refresh(const Changes&)
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void PairPage::arrive(const Place& place)
{
    if (place.step == PlaceStep::Return && !m_stale)
        return;
    if (!place.about.isEmpty()) {
        m_one = place.about;
        m_other = place.other;
    }
    if (place.from && *place.from != PageId::Pair)
        m_from = *place.from;
    m_layout->beginAtTop();
    rebuild();
}

void PairPage::addHead(const QString& title)
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    QPushButton* back = makeButton(ButtonRole::Link, {}, QStringLiteral("pair.back"), head);
    showBack(*back, backTo(m_from));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT goTo({m_from, {}, {}, {}, PlaceStep::Return}); });
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(TextRole::Title, title, head));
    m_layout->add(head);
}

void PairPage::addMirror(const PartnershipView& view)
{
    const PairPlaces pair = placesOfPair(view.packs, m_one, m_other);
    Blocks blocks;
    if (pair.places) {
        const Mirror mirror = mirrorOf(view.packs, pair.places->first, pair.places->second);
        addHead(tr("%1 and %2", "two agencies")
                    .arg(QString::fromStdString(mirror.a.name), QString::fromStdString(mirror.b.name)));
        soundings::addMirror(blocks, mirror, MirrorItems::BySection);
    } else {
        addHead(tr("Two agencies side by side"));
        blocks.say(pair.why);
    }
    QFrame* card = makeCard();
    QVBoxLayout* inside = makeCardLayout(card);
    auto* words = new BlocksView(blocks.take(), prompts(), QStringLiteral("pair.mirror"), card);
    connect(words, &BlocksView::said, this, &Page::said);
    inside->addWidget(words);
    m_layout->add(card);
    if (!pair.places)
        return;
    QPushButton* report =
        makeButton(ButtonRole::Primary, tr("Export or print this page…"), QStringLiteral("pair.report"));
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(m_one, m_other); });
    m_layout->add(makeActionRow(report));
}

} // namespace soundings
