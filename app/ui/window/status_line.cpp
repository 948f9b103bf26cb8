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
    row->addWidget(m_saved, 1);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    refresh();
}

void StatusLine::refresh()
{
    m_file->setText(m_session.isOpen() ? QFileInfo(m_session.path()).fileName() : tr("No workspace is open"));
    m_saved->setText(m_session.isReadOnly() ? QString() : savedText(m_session));
    const QString mark = markText(m_session);
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
}

} // namespace soundings
