// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/status_line.h"

#include "app/session/session.h"
#include "app/ui/kit/kit.h"

#include <QFileInfo>
#include <QHBoxLayout>

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
    const QString file = QFileInfo(m_session.path()).fileName();
    const int most = qRound(bodyPixels() * 16);
    m_file->setText(m_session.isOpen() ? m_file->fontMetrics().elidedText(file, Qt::ElideMiddle, most)
                                       : tr("No workspace is open"));
    m_file->setToolTip(m_session.isOpen() ? m_session.path() : QString());
    m_saved->setText(m_session.isReadOnly() ? QString() : savedText(m_session));
    const QString mark = markText(m_session);
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
    makeRoom();
}

/// The mark is never cut; that answers are saved is said beside each of them too.
void StatusLine::makeRoom()
{
    const auto words = [](const QLabel* label) { return label->fontMetrics().horizontalAdvance(label->text()); };
    const int needed = words(m_file) + words(m_saved) + m_mark->sizeHint().width() + 2 * space::kL + 2 * space::kXl;
    m_saved->setVisible(m_mark->isHidden() || needed <= width());
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace soundings
