// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/status_line.h"

#include "app/session/session.h"
#include "app/ui/kit/kit.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

QLabel* quietLabel(const QString& objectName, QWidget* parent)
{
    QLabel* label = makeLabel(TextRole::Muted, {}, parent);
    label->setObjectName(objectName);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return label;
}

QString savedText(const Session& session)
{
    if (!session.isOpen())
        return {};
    if (!session.savedAt().isValid())
        return StatusLine::tr("Saved as you go");
    return StatusLine::tr("All answers saved %1").arg(session.savedAt().toString(QStringLiteral("HH:mm")));
}

QString markText(const Session& session)
{
    if (session.isSample())
        return StatusLine::tr("SAMPLE – invented agencies");
    if (session.isReadOnly())
        return StatusLine::tr("READ ONLY – nothing you do here is kept");
    return {};
}

} // namespace

StatusLine::StatusLine(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_file(quietLabel(QStringLiteral("status-file"), this)),
      m_saved(quietLabel(QStringLiteral("status-saved"), this)), m_mark(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setProperty("kit", QStringLiteral("status"));
    setAttribute(Qt::WA_StyledBackground);
    m_mark->setObjectName(QStringLiteral("status-mark"));
    m_mark->setProperty("kit", QStringLiteral("mark"));
    m_file->setMinimumWidth(1); // a long name must not keep the window wide
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kL, space::kXs, space::kL, space::kXs);
    row->setSpacing(space::kXl);
    row->addWidget(m_file);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    refresh();
}

void StatusLine::refresh()
{
    m_name = m_session.isOpen() ? QFileInfo(m_session.path()).fileName() : tr("No workspace is open");
    m_file->setToolTip(m_session.isOpen() ? m_session.path() : QString());
    m_saved->setText(m_session.isReadOnly() ? QString() : savedText(m_session));
    const QString mark = markText(m_session);
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
    makeRoom();
}

/// The mark is never cut, and the file's name where there is no room for it; that answers are saved is said beside each
/// of them too.
void StatusLine::makeRoom()
{
    const auto widthOf = [this](const QString& words) { return m_file->fontMetrics().horizontalAdvance(words) + 1; };
    const int mark = m_mark->isHidden() ? 0 : m_mark->sizeHint().width();
    const int saved = widthOf(m_saved->text()) + space::kXl;
    const int room = width() - 2 * space::kL - space::kXl - mark;
    const int least = std::min(widthOf(m_name), qRound(bodyPixels() * 16));
    m_saved->setVisible(m_mark->isHidden() || least + saved <= room);
    const int forName = room - (m_saved->isHidden() ? 0 : saved);
    m_file->setText(m_file->fontMetrics().elidedText(m_name, Qt::ElideMiddle, std::max(least, forName)));
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace soundings
