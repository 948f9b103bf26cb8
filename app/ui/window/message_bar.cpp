// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/message_bar.h"

#include "app/text/error_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/theme/icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

struct KindLook {
    QString icon;
    QString card;
    QColor colour;
    QString spoken;
};

KindLook lookOf(MessageKind kind)
{
    const Tokens& t = currentTokens();
    switch (kind) {
    case MessageKind::Done:
        return {QStringLiteral("check"), QStringLiteral("good"), t.good, MessageBar::tr("Done")};
    case MessageKind::Note:
        break;
    case MessageKind::Care:
        return {QStringLiteral("warning"), QStringLiteral("care"), t.care, MessageBar::tr("Look at this")};
    case MessageKind::Refused:
        return {QStringLiteral("stop"), QStringLiteral("stop"), t.stop, MessageBar::tr("Not done")};
    }
    return {QStringLiteral("info"), QStringLiteral("plain"), t.accent, MessageBar::tr("Note")};
}

struct OfferWords {
    QString objectName;
    QString text;
};

OfferWords wordsOf(FileOffer offer)
{
    switch (offer) {
    case FileOffer::SaveAsNew:
        return {QStringLiteral("message-save-as-new"), MessageBar::tr("Save as a new file…")};
    case FileOffer::ReadOther:
        return {QStringLiteral("message-read-other"), MessageBar::tr("Read the other one…")};
    case FileOffer::TryAgain:
        return {QStringLiteral("message-try-again"), MessageBar::tr("Try again")};
    case FileOffer::OpenToRead:
        break;
    }
    return {QStringLiteral("message-open-to-read"), MessageBar::tr("Open to read")};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_shape(new QLabel(this)), m_text(makeLabel(TextRole::Body, {}, this, Measure::Whole)),
      m_offerRow(new QHBoxLayout), m_undo(makeButton(ButtonRole::Link, {}, QStringLiteral("message-undo"), this)),
      m_results(makeButton(ButtonRole::Link, {}, QStringLiteral("message-results"), this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("message-text"));
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_close->setObjectName(QStringLiteral("message-close"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* row = new QHBoxLayout;
    rows->addLayout(row);
    rows->addLayout(m_offerRow);
    m_offerRow->setSpacing(space::kL);
    row->setContentsMargins(space::kL, 0, space::kXs, 0);
    row->setSpacing(space::kM);
    row->addWidget(m_shape, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    row->addWidget(m_results, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_undo, &QPushButton::clicked, this, &MessageBar::undoAsked);
    connect(m_results, &QPushButton::clicked, this, [this] { Q_EMIT resultsAsked(RoundId(m_round)); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
    retranslate();
}

void MessageBar::say(MessageKind kind, const QString& text, Undo undo)
{
    m_error.reset();
    m_offers.clear();
    showOffers();
    m_text->setText(text);
    m_undo->setVisible(undo == Undo::Offered);
    m_results->hide();
    m_round = {};
    showKind(kind);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::offerResults(const RoundId& round)
{
    m_round = round;
    m_results->show();
}

void MessageBar::roundsMoved()
{
    if (!m_round.isEmpty())
        dismiss();
}

void MessageBar::sayRefused(const Error& error, const std::vector<FileOffer>& offers)
{
    say(MessageKind::Refused, errorText(error));
    m_error = error;
    m_offers = offers;
    showOffers();
}

void MessageBar::showOffers()
{
    while (QLayoutItem* item = m_offerRow->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    for (const FileOffer offer : m_offers) {
        const OfferWords words = wordsOf(offer);
        QPushButton* button = makeButton(ButtonRole::Link, words.text, words.objectName, this);
        connect(button, &QPushButton::clicked, this, [this, offer] {
            if (m_error)
                Q_EMIT offerTaken(offer, QString::fromStdString(m_error->file()));
        });
        m_offerRow->addWidget(button);
    }
    layout()->setContentsMargins(0, m_offers.empty() ? 0 : space::kXs, 0, 0); // as far off the edge as below
    if (m_offers.empty())
        return m_offerRow->setContentsMargins(0, 0, 0, 0);
    m_offerRow->addStretch(1);
    const int underText = space::kL + qRound(bodyPixels() * 1.5) + space::kM;
    m_offerRow->setContentsMargins(underText, 0, space::kXs, space::kXs);
}

/// Only what failed can be told again; the rest is history, and would stand there in the old language.
void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_error)
        sayRefused(Error(*m_error), std::vector<FileOffer>(m_offers));
    else
        dismiss();
}

void MessageBar::showKind(MessageKind kind)
{
    m_kind = kind;
    const KindLook shape = lookOf(kind);
    const int side = qRound(bodyPixels() * 1.5);
    m_shape->setPixmap(iconPixmap(shape.icon, side, shape.colour, devicePixelRatioF()));
    m_shape->setFixedSize(side, side);
    m_close->setIconSize(QSize(side, side));
    m_shape->setAccessibleName(shape.spoken);
    setLook(*this, "card", shape.card);
    setAccessibleName(shape.spoken + QStringLiteral(": ") + m_text->text());
}

void MessageBar::withdrawDone()
{
    if (m_kind == MessageKind::Done)
        dismiss();
}

void MessageBar::pageLeft()
{
    if (m_kind == MessageKind::Done || m_kind == MessageKind::Note)
        dismiss();
}

void MessageBar::dismiss()
{
    hide();
    m_text->clear();
    m_round = {};
    m_error.reset();
    m_offers.clear();
    showOffers();
}

QString MessageBar::text() const { return m_text->text(); }

int MessageBar::leastHeight() const
{
    constexpr int kBorders = 2;
    return std::max({space::kTarget, m_close->sizeHint().height(), m_undo->sizeHint().height()}) + kBorders;
}

void MessageBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_results->setText(tr("See the results"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    if (!isHidden())
        showKind(m_kind);
}

} // namespace soundings
