// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/questionnaire/text.h"

#include <string>

namespace soundings {

/// "en", "cy": languages the whole program speaks; the first is the one it falls back to.
QStringList programLanguages();
/// The language's own name: "English", "Cymraeg".
QString languageName(const QString& language);
/// The first of them that the desktop asks for.
QString desktopLanguage();

/// Switches every tr() of the program at once (widgets hear QEvent::LanguageChange). Needs a QCoreApplication.
void setProgramLanguage(const QString& language);
/// For a library with a copy of this code that the program loads: speaks as the program does, whose translators are in
/// place.
void followLanguage(const QString& language);
/// What the program speaks now: the first until setProgramLanguage() says otherwise.
QString programLanguage();
/// For dates and numbers in it.
QLocale programLocale();

/// Names put into {partner} and {agency}.
struct Names {
    QString partner;
    QString agency;
};

/// 'Word' as ‘Word’ and don't as don’t: questionnaires are typed with straight quotes.
QString typographic(QString text);
/// A questionnaire's text in the program's language, placeholders filled; falls back to its own language.
QString shown(const Text& text, const Names& names = {});
/// True where shown() falls back: the page then says so once, with fallbackMark().
bool isFallback(const Text& text);
/// "(In English for now)"
QString fallbackMark();

/// Around what falls back while FallbackMarks live: noncharacters of Unicode, which no text holds.
inline constexpr QChar kFallbackStart(0xFDD0);
inline constexpr QChar kFallbackEnd(0xFDD1);

/// While one lives, shown() marks what falls back, for a writer that says in which language a passage is.
class FallbackMarks final {
public:
    FallbackMarks();
    ~FallbackMarks();
    FallbackMarks(const FallbackMarks&) = delete;
    FallbackMarks& operator=(const FallbackMarks&) = delete;
};

QString withoutFallbackMarks(QString text);

} // namespace soundings
