// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace soundings {

namespace {

struct Language {
    Q_DECLARE_TR_FUNCTIONS(Language)
};

/// What the program speaks; the first is the one that texts are written in, and what it falls back to.
struct ProgramLanguage {
    const char* tag;
    const char* name; ///< its own
    QLocale::Language locale;
};
constexpr std::array kLanguages{ProgramLanguage{"en", "English", QLocale::English},
                                ProgramLanguage{"cy", "Cymraeg", QLocale::Welsh}};

const ProgramLanguage& languageOf(const QString& tag)
{
    const auto* found = std::find_if(kLanguages.begin(), kLanguages.end(), [&](const ProgramLanguage& language) {
        return tag == QLatin1String(language.tag);
    });
    return found == kLanguages.end() ? kLanguages.front() : *found;
}

/// What is installed now. The translators belong to the application and go with it.
struct Installed {
    QString language = QLatin1String(kLanguages.front().tag);
    std::array<QPointer<QTranslator>, 2> translators;
    bool marksFallbacks = false;
};

Installed& installed()
{
    static Installed now;
    return now;
}

QTranslator* makeTranslator(const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator);
        return translator;
    }
    delete translator;
    return nullptr;
}

QString partnerName(const Names& names)
{
    return names.partner.isEmpty() ? Language::tr("the partner") : names.partner;
}

QString agencyName(const Names& names) { return names.agency.isEmpty() ? Language::tr("our agency") : names.agency; }

/// Fills placeholders in one pass, so that a name that looks like a placeholder stays a name.
QString filled(const QString& text, const Names& names)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView rest = QStringView(text).sliced(at);
        const bool isPartner = rest.startsWith(QStringLiteral("{partner}"));
        if (!isPartner && !rest.startsWith(QStringLiteral("{agency}"))) {
            result += text[at++];
            continue;
        }
        result += isPartner ? partnerName(names) : agencyName(names);
        at += isPartner ? 9 : 8;
    }
    const bool opensWithWords = (text.startsWith(QStringLiteral("{partner}")) && names.partner.isEmpty())
        || (text.startsWith(QStringLiteral("{agency}")) && names.agency.isEmpty());
    if (opensWithWords)
        result[0] = result[0].toUpper();
    return result;
}

} // namespace

QStringList programLanguages()
{
    QStringList tags;
    for (const ProgramLanguage& language : kLanguages)
        tags << QLatin1String(language.tag);
    return tags;
}

QString languageName(const QString& language) { return QString::fromUtf8(languageOf(language).name); }

QString desktopLanguage()
{
    for (const QString& wanted : QLocale::system().uiLanguages())
        for (const QString& ours : programLanguages())
            if (wanted.section(QLatin1Char('-'), 0, 0) == ours)
                return ours;
    return programLanguages().first();
}

void setProgramLanguage(const QString& language)
{
    const QString chosen = QLatin1String(languageOf(language).tag);
    for (QPointer<QTranslator>& translator : installed().translators)
        delete translator.data();
    // Known before the translators speak: widgets that hear of the change ask for it at once.
    installed().language = chosen;
    QLocale::setDefault(programLocale());
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    installed().translators = {makeTranslator(QStringLiteral("qtbase_") + chosen, qtFolder),
                               makeTranslator(QStringLiteral("soundings_") + chosen, QStringLiteral(":/i18n"))};
}

void followLanguage(const QString& language) { installed().language = QLatin1String(languageOf(language).tag); }

QString programLanguage() { return installed().language; }

QLocale programLocale() { return {languageOf(programLanguage()).locale, QLocale::UnitedKingdom}; }

QString typographic(QString text)
{
    constexpr QChar kStraight(u'\'');
    constexpr QChar kOpening(u'\u2018');
    constexpr QChar kClosing(u'\u2019');
    for (qsizetype at = text.indexOf(kStraight); at >= 0; at = text.indexOf(kStraight, at + 1)) {
        const bool opens = at == 0 || text[at - 1].isSpace() || text[at - 1] == QLatin1Char('(');
        text[at] = opens ? kOpening : kClosing;
    }
    return text;
}

QString shown(const Text& text, const Names& names)
{
    const QString words = filled(typographic(QString::fromStdString(text.in(programLanguage().toStdString()))), names);
    return installed().marksFallbacks && isFallback(text) ? kFallbackStart + words + kFallbackEnd : words;
}

FallbackMarks::FallbackMarks() { installed().marksFallbacks = true; }

FallbackMarks::~FallbackMarks() { installed().marksFallbacks = false; }

QString withoutFallbackMarks(QString text) { return text.remove(kFallbackStart).remove(kFallbackEnd); }

QString fallbackMark() { return Language::tr("(In English for now)"); }

bool isFallback(const Text& text)
{
    const std::string language = programLanguage().toStdString();
    return language != kLanguages.front().tag && !text.isEmpty() && !text.isTranslatedTo(language);
}

} // namespace soundings
