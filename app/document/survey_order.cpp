// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/survey_order.h"

#include "app/text/language.h"

namespace soundings {

QStringList wholeLanguages(const Questionnaire& questionnaire)
{
    const QString own = QString::fromStdString(questionnaire.language);
    QStringList languages;
    for (const QString& language : programLanguages()) {
        bool isThere = language == own;
        for (const std::string& translated : questionnaire.translatedTo)
            isThere = isThere || language == QString::fromStdString(translated);
        if (isThere)
            languages << language;
    }
    return languages.isEmpty() ? QStringList{own} : languages;
}

} // namespace soundings
