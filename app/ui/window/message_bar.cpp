// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/message_bar.h"

#include "app/text/error_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/theme/icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

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

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_shape(new QLabel(this)), m_text(makeLabel(TextRole::Body, {}, this)),
      m_undo(makeButton(ButtonRole::Link, {}, QStringLiteral("message-undo"), this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("message-text"));
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_close->setObjectName(QStringLiteral("message-close"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kL, 1, space::kXs, 1);
    row->setSpacing(space::kM);
    row->addWidget(m_shape, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_undo, &QPushButton::clicked, this, &MessageBar::undoAsked);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
    retranslate();
}

void MessageBar::say(MessageKind kind, const QString& text, Undo undo)
{
    m_error.reset();
    m_text->setText(text);
    m_undo->setVisible(undo == Undo::Offered);
    showKind(kind);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::sayRefused(const Error& error)
{
    say(MessageKind::Refused, errorText(error));
    m_error = error;
}

/// Only what failed can be told again; the rest is history, and would stand there in the old language.
void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_error)
        sayRefused(Error(*m_error));
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
    m_error.reset();
}

QString MessageBar::text() const { return m_text->text(); }

int MessageBar::leastHeight() const { return std::max(space::kTarget, m_close->sizeHint().height()) + 4; }

void MessageBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    if (!isHidden())
        showKind(m_kind);
}

} // namespace soundings
