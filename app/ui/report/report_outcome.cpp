// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_outcome.h"

#include "app/ui/kit/kit.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QUrl>

namespace soundings {

ReportOutcome::ReportOutcome(QWidget* parent)
    : QFrame(parent), m_words(makeLabel(TextRole::Body, {}, this, Measure::Whole)),
      m_open(makeButton(ButtonRole::Plain, tr("Open it"), QStringLiteral("report-open"), this))
{
    setObjectName(QStringLiteral("report-outcome"));
    m_words->setObjectName(QStringLiteral("report-outcome-words"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kL, space::kS, space::kL, space::kS);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &ReportOutcome::open);
    hide();
}

void ReportOutcome::say(const QString& words, const QString& path)
{
    m_path = path;
    showWords(words, true);
    m_open->setVisible(!path.isEmpty());
    if (!path.isEmpty())
        m_open->setFocus();
}

void ReportOutcome::sayRefused(const QString& words)
{
    m_open->hide();
    showWords(words, false);
}

void ReportOutcome::showWords(const QString& words, bool isGood)
{
    m_words->setText(words);
    setAccessibleName(words);
    setLook(*this, "card", isGood ? QStringLiteral("good") : QStringLiteral("stop"));
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReportOutcome::open()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)))
        sayRefused(tr("No program here opens it by itself. The file is %1.").arg(QDir::toNativeSeparators(m_path)));
}

} // namespace soundings
