// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/logo_choice.h"

#include "app/ui/kit/field_fault.h"
#include "app/ui/kit/kit.h"
#include "app/ui/own_workspace.h"
#include "app/ui/prompts.h"
#include "app/ui/writing_library.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace soundings {

LogoChoice::LogoChoice(const Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_name(makeLabel(TextRole::Muted, {}, this)),
      m_choose(makeButton(ButtonRole::Plain, tr("Choose…"), QStringLiteral("report-logo"), this)),
      m_remove(makeButton(ButtonRole::Link, tr("No logo"), QStringLiteral("report-logo-remove"), this)),
      m_fault(new FieldFault(QStringLiteral("report-logo-fault"), this))
{
    m_choose->setAccessibleName(tr("Choose a logo…"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(makeLabel(TextRole::Strong, tr("Logo"), this));
    column->addWidget(m_name);
    column->addWidget(m_choose);
    column->addWidget(m_remove);
    connect(m_choose, &QPushButton::clicked, this, &LogoChoice::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoChoice::remove);
    showLogo();
}

void LogoChoice::setPath(const QString& path)
{
    const Logo logo = path.isEmpty() ? Logo{} : loadedWriting().readLogo(path);
    m_png = logo.png;
    m_path = logo.png.isEmpty() ? QString() : path;
    showLogo();
}

void LogoChoice::choose()
{
    const auto path = m_prompts.askOpenPath(tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path)
        return;
    const QString isOurs = refusalOfOwnWorkspace(*path);
    const Logo logo = isOurs.isEmpty() ? loadedWriting().readLogo(*path) : Logo{{}, isOurs};
    if (!logo.fault.isEmpty()) {
        m_fault->complain(*m_choose, logo.fault);
        return;
    }
    m_fault->forgive();
    m_png = logo.png;
    m_path = *path;
    showLogo();
    Q_EMIT changed();
}

void LogoChoice::remove()
{
    m_fault->forgive();
    m_choose->setFocus();
    m_png.clear();
    m_path.clear();
    showLogo();
    Q_EMIT changed();
}

void LogoChoice::showLogo()
{
    m_name->setText(m_path.isEmpty() ? tr("None. A PNG, JPEG or SVG file stands on the first page.")
                                     : QFileInfo(m_path).fileName());
    m_remove->setVisible(!m_path.isEmpty());
}

} // namespace soundings
