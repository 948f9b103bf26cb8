// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/document/survey_order.h"

#include <vector>

namespace soundings {

/// "English", "Cymraeg"; of a language that the program does not speak the name it has for itself, else its tag.
QString ownNameOf(const QString& language);
/// The language that the program's own words are in on a form in `language`: the same, or the first one it speaks.
QString programLanguageFor(const QString& language);

/// Words of a form and the language that they really are in: that of the form, or what it falls back to.
struct FormWords {
    QString language;
    QString words;
    bool operator==(const FormWords&) const = default;
};
/// The same in each language of the form, in their order.
using FormText = std::vector<FormWords>;

/// A questionnaire's text, {agency} filled in. Empty words in every language for an empty text.
FormText formText(const Text& text, const SurveyOrder& order);
inline bool isEmpty(const FormText& text) { return text.empty() || text.front().words.isEmpty(); }

} // namespace soundings
