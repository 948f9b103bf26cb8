// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_language.h"

#include "app/text/language.h"

namespace soundings {

QString ownNameOf(const QString& language)
{
    if (programLanguages().contains(language))
        return languageName(language);
    const QString name = QLocale(language).nativeLanguageName();
    return QLocale(language) == QLocale::c() || name.isEmpty() ? language : name;
}

QString programLanguageFor(const QString& language)
{
    return programLanguages().contains(language) ? language : programLanguages().first();
}

FormText formText(const Text& text, const SurveyOrder& order)
{
    const QString own = QString::fromStdString(order.questionnaire->language);
    FormText made;
    for (const QString& language : order.languages) {
        const std::string tag = language.toStdString();
        // In that language alone, so that what the program speaks now does not count.
        const QString words = shown({text.in(tag), {}}, {{}, order.agency});
        made.push_back({text.isTranslatedTo(tag) ? language : own, withoutFallbackMarks(words)});
    }
    return made;
}

} // namespace soundings
