// SPDX-License-Identifier: GPL-3.0-or-later
// The menus that change how the program looks and where it is.
#include "app/session/session.h"
#include "app/text/language.h"
#include "app/ui/prompts.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/about_text.h"
#include "app/ui/window/appearance_acts.h"
#include "app/ui/window/menus.h"
#include "app/ui/window/rail.h"

#include <QActionGroup>
#include <QMenuBar>

namespace soundings {

namespace {

QString themeTitle(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return Menus::tr("&As the desktop");
    case ThemeChoice::Light:
        return Menus::tr("&Light");
    case ThemeChoice::Dark:
        return Menus::tr("&Dark");
    case ThemeChoice::Contrast:
        return Menus::tr("&High contrast");
    }
    return {};
}

} // namespace

void Menus::buildView()
{
    QMenu& view = *addMenu(tr("&View"), QStringLiteral("menu-view"));
    AppearanceActs& acts = m_acts.appearance;
    QMenu& languages = *view.addMenu(tr("&Language"));
    languages.setObjectName(QStringLiteral("menu-language"));
    auto* languageGroup = new QActionGroup(&languages);
    for (const QString& language : programLanguages()) {
        QAction* action = add(languages, languageName(language), QStringLiteral("language-") + language,
                              [&acts, language] { acts.setLanguage(language); });
        action->setCheckable(true);
        action->setChecked(language == programLanguage());
        languageGroup->addAction(action);
    }
    QMenu& themes = *view.addMenu(tr("&Theme"));
    themes.setObjectName(QStringLiteral("menu-theme"));
    auto* themeGroup = new QActionGroup(&themes);
    for (const ThemeChoice theme :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}) {
        QAction* action = add(themes, themeTitle(theme), QStringLiteral("theme-") + themeName(theme),
                              [&acts, theme] { acts.setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(theme == themeChoice());
        themeGroup->addAction(action);
    }
    addTextSizes(view);
}

void Menus::addTextSizes(QMenu& view)
{
    AppearanceActs& acts = m_acts.appearance;
    QMenu& sizes = *view.addMenu(tr("Text &size"));
    sizes.setObjectName(QStringLiteral("menu-text-size"));
    auto* group = new QActionGroup(&sizes);
    for (const TextSize size : {TextSize::Normal, TextSize::Large, TextSize::Larger, TextSize::Double}) {
        QAction* action =
            add(sizes, tr("%1 %", "text size").arg(textSizeName(size)),
                QStringLiteral("text-size-") + textSizeName(size), [&acts, size] { acts.setTextSize(size); });
        action->setCheckable(true);
        action->setChecked(size == textSize());
        group->addAction(action);
    }
    view.addSeparator();
    QAction* larger = add(view, tr("La&rger text"), QStringLiteral("view-larger"), [&acts] { acts.larger(); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(
        view, tr("S&maller text"), QStringLiteral("view-smaller"), [&acts] { acts.smaller(); },
        QKeySequence(Qt::CTRL | Qt::Key_Minus));
    add(
        view, tr("&Normal text"), QStringLiteral("view-normal"), [&acts] { acts.setTextSize(TextSize::Normal); },
        QKeySequence(Qt::CTRL | Qt::Key_0));
}

void Menus::buildGo()
{
    QMenu& go = *addMenu(tr("&Go"), QStringLiteral("menu-go"));
    int number = 0;
    for (const PageId page : allPages()) {
        ++number;
        add(
            go, pageTitle(page), QStringLiteral("go-%1").arg(number),
            [this, page] {
                Place place;
                place.page = page;
                Q_EMIT goTo(place);
            },
            QKeySequence(QStringLiteral("Ctrl+%1").arg(number)))
            ->setEnabled(m_session.isOpen() || page == PageId::Home);
    }
}

void Menus::buildHelp()
{
    QMenu& help = *addMenu(tr("&Help"), QStringLiteral("menu-help"));
    add(
        help, tr("&Keyboard shortcuts"), QStringLiteral("help-shortcuts"),
        [this] { m_prompts.tell(tr("Keyboard shortcuts"), shortcutsText(m_bar)); },
        QKeySequence(QKeySequence::HelpContents));
    add(help, tr("&About Soundings"), QStringLiteral("help-about"), [this] {
        m_prompts.tell(tr("About Soundings"), aboutText());
    })->setMenuRole(QAction::AboutRole);
}

} // namespace soundings
