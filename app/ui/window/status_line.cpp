// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/status_line.h"

#include "app/session/session.h"
#include "app/ui/kit/kit.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr double kLeastFileEms = 5; ///< less of a file's name tells nothing

QLabel* quietLabel(const QString& objectName, QWidget* parent)
{
    QLabel* label = makeLabel(TextRole::Muted, {}, parent);
    label->setObjectName(objectName);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return label;
}

QString markText(const Session& session)
{
    if (session.file().isAstray)
        return StatusLine::tr("NOT SAVED – the file is not where it was");
    if (session.file().readAt.isValid())
        return StatusLine::tr("READ ONLY – as the file was at %1")
            .arg(session.file().readAt.toString(QStringLiteral("HH:mm")));
    if (session.workspace().isSample)
        return StatusLine::tr("SAMPLE – invented agencies");
    if (session.file().isReadOnly)
        return StatusLine::tr("READ ONLY – nothing you do here is kept");
    return {};
}

QString shortMark(const Session& session)
{
    return session.workspace().isSample ? StatusLine::tr("SAMPLE")
        : session.file().isReadOnly     ? StatusLine::tr("READ ONLY")
                                        : QString();
}

} // namespace

StatusLine::StatusLine(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_file(quietLabel(QStringLiteral("status-file"), this)),
      m_saved(quietLabel(QStringLiteral("status-saved"), this)),
      m_marking(quietLabel(QStringLiteral("status-marking"), this)), m_mark(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setProperty("kit", QStringLiteral("status"));
    setAttribute(Qt::WA_StyledBackground);
    m_mark->setObjectName(QStringLiteral("status-mark"));
    m_mark->setProperty("kit", QStringLiteral("mark"));
    m_file->setMinimumWidth(1); // a long name must not keep the window wide
    m_marking->setMinimumWidth(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kL, space::kXs, space::kL, space::kXs);
    row->setSpacing(space::kXl);
    row->addWidget(m_file);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_marking, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    refresh();
}

void StatusLine::refresh()
{
    m_file->setToolTip(m_session.isOpen() ? m_session.file().path : QString());
    m_saved->setText(savedText());
    m_saved->setVisible(!m_saved->text().isEmpty());
    m_marking->setVisible(!m_session.workspace().marking.empty());
    const QString marking = QString::fromStdString(m_session.workspace().marking);
    m_marking->setToolTip(marking);
    m_marking->setAccessibleName(tr("Protective marking: %1").arg(marking));
    m_mark->setVisible(!markText(m_session).isEmpty());
    makeRoom();
}

void StatusLine::attend(Attendance who)
{
    m_attendance = who;
    refresh();
}

QString StatusLine::savedText() const
{
    if (!m_session.isOpen() || m_session.file().isReadOnly || m_session.file().isAstray)
        return {};
    if (m_attendance != Attendance::Officer)
        return tr("Kept until you send");
    if (!m_session.file().savedAt.isValid())
        return tr("Saved as you go");
    return tr("All answers saved %1").arg(m_session.file().savedAt.toString(QStringLiteral("HH:mm")));
}

/// That the answers are saved is never cut, nor is the mark; the marking comes next, and the file's name has what room
/// they leave.
void StatusLine::makeRoom()
{
    const int between = space::kXl;
    const int saved = m_saved->isHidden() ? 0 : m_saved->fontMetrics().horizontalAdvance(m_saved->text()) + between;
    const int around = width() - 2 * space::kL - saved;
    m_mark->setText(markText(m_session));
    const int forMarking =
        m_marking->isHidden() ? 0 : m_marking->fontMetrics().horizontalAdvance(m_marking->toolTip()) + between;
    if (m_mark->sizeHint().width() + forMarking > around)
        m_mark->setText(shortMark(m_session));
    int forFile = around - (m_mark->isHidden() ? 0 : m_mark->sizeHint().width() + between);
    if (!m_marking->isHidden()) {
        const QString marking = m_marking->toolTip();
        m_marking->setText(m_marking->fontMetrics().elidedText(marking, Qt::ElideRight, std::max(0, forFile)));
        forFile -= m_marking->sizeHint().width() + between;
    }
    const QString file = m_session.isOpen() ? QFileInfo(m_session.file().path).fileName() : tr("No workspace is open");
    m_file->setVisible(forFile >= qRound(bodyPixels() * kLeastFileEms));
    m_file->setText(m_file->fontMetrics().elidedText(file, Qt::ElideMiddle, std::max(0, forFile)));
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace soundings
