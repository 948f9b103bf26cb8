// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/in_language.h"

#include "app/text/language.h"

#include <QCoreApplication>
#include <QEvent>

namespace soundings {

InLanguage::InLanguage(const QString& language)
{
    if (language == programLanguage())
        return;
    m_before = programLanguage();
    QCoreApplication::instance()->installEventFilter(this);
    setProgramLanguage(language);
}

InLanguage::~InLanguage()
{
    if (!m_before.isEmpty())
        setProgramLanguage(m_before);
}

bool InLanguage::eventFilter(QObject*, QEvent* event) { return event->type() == QEvent::LanguageChange; }

} // namespace soundings
