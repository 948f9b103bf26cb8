// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/view_menu.h"

#include "app/text/language.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/appearance_acts.h"
#include "app/ui/window/menu_act.h"
#include "app/ui/window/menus.h"

#include <QActionGroup>
#include <QMenu>

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

void addTextSizes(QMenu& view, AppearanceActs& acts)
{
    QMenu& sizes = *view.addMenu(Menus::tr("Text &size"));
    sizes.setObjectName(QStringLiteral("menu-text-size"));
    auto* group = new QActionGroup(&sizes);
    for (const TextSize size : {TextSize::Normal, TextSize::Large, TextSize::Larger, TextSize::Double}) {
        QAction* action =
            addAct(sizes, Menus::tr("%1 %", "text size").arg(textSizeName(size)),
                   QStringLiteral("text-size-") + textSizeName(size), [&acts, size] { acts.setTextSize(size); });
        action->setCheckable(true);
        action->setChecked(size == textSize());
        group->addAction(action);
    }
    view.addSeparator();
    QAction* larger =
        addAct(view, Menus::tr("La&rger text"), QStringLiteral("view-larger"), [&acts] { acts.larger(); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    addAct(
        view, Menus::tr("S&maller text"), QStringLiteral("view-smaller"), [&acts] { acts.smaller(); },
        QKeySequence(Qt::CTRL | Qt::Key_Minus));
    addAct(
        view, Menus::tr("&Normal text"), QStringLiteral("view-normal"), [&acts] { acts.setTextSize(TextSize::Normal); },
        QKeySequence(Qt::CTRL | Qt::Key_0));
}

} // namespace

void fillViewMenu(QMenu& view, AppearanceActs& acts)
{
    QMenu& languages = *view.addMenu(Menus::tr("&Language"));
    languages.setObjectName(QStringLiteral("menu-language"));
    auto* languageGroup = new QActionGroup(&languages);
    for (const QString& language : programLanguages()) {
        QAction* action = addAct(languages, languageName(language), QStringLiteral("language-") + language,
                                 [&acts, language] { acts.setLanguage(language); });
        action->setCheckable(true);
        action->setChecked(language == programLanguage());
        languageGroup->addAction(action);
    }
    QMenu& themes = *view.addMenu(Menus::tr("&Theme"));
    themes.setObjectName(QStringLiteral("menu-theme"));
    auto* themeGroup = new QActionGroup(&themes);
    for (const ThemeChoice theme :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}) {
        QAction* action = addAct(themes, themeTitle(theme), QStringLiteral("theme-") + themeName(theme),
                                 [&acts, theme] { acts.setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(theme == themeChoice());
        themeGroup->addAction(action);
    }
    addTextSizes(view, acts);
}

} // namespace soundings
