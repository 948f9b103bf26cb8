// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include "app/look/contrast.h"
#include "app/ui/kit/kit.h"
#include "app/ui/theme/contrast_tokens.h"
#include "app/ui/theme/desktop_wish.h"
#include "app/ui/theme/style_sheet.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>
#include <memory>

using namespace soundings;

namespace {

QPalette desktop(const QColor& window, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, QColor(0, 0, 160));
    return palette;
}

int fontPixels(TextRole role)
{
    const std::unique_ptr<QLabel> label(makeLabel(role, QStringLiteral("x")));
    label->ensurePolished();
    return label->font().pixelSize();
}

} // namespace

TEST_CASE("the style sheet leaves no name of a token or a size behind")
{
    const QString rules = styleSheet(lightTokens(), 14);
    CHECK(rules.contains(QStringLiteral("#0a6a70")));
    CHECK_FALSE(rules.contains(QLatin1Char('@')));
}

TEST_CASE("the desktop's palette says whether it wants light, dark or contrast")
{
    CHECK(desktopWish(desktop(QColor(0xEFEFEF), Qt::black)) == DesktopWish::Light);
    CHECK(desktopWish(desktop(QColor(0x202020), Qt::white)) == DesktopWish::Dark);
    CHECK(desktopWish(desktop(Qt::black, Qt::white)) == DesktopWish::Contrast);
    CHECK(desktopWish(desktop(Qt::white, Qt::black)) == DesktopWish::Contrast);
}

TEST_CASE("the contrast theme takes every colour from the desktop")
{
    const QPalette system = desktop(Qt::black, Qt::yellow);
    const Tokens t = contrastTokens(system);
    CHECK(t.ink == QColor(Qt::yellow));
    CHECK(t.muted == t.ink);
    CHECK(t.edge == t.ink);
    CHECK(t.surface == QColor(Qt::black));
    CHECK(contrastRatio(t.accent, t.surface) >= 7);
    CHECK(contrastRatio(t.accent, t.onAccent) >= 7);
    QPalette faint = system;
    faint.setColor(QPalette::Highlight, QColor(0x308CC6));
    faint.setColor(QPalette::HighlightedText, Qt::white);
    CHECK(contrastTokens(faint).accent == QColor(Qt::yellow));
    CHECK(contrastTokens(faint).onAccent == QColor(Qt::black));
    QPalette strong = system;
    strong.setColor(QPalette::Highlight, Qt::cyan);
    strong.setColor(QPalette::HighlightedText, Qt::black);
    CHECK(contrastTokens(strong).accent == QColor(Qt::cyan));
}

TEST_CASE("what is chosen in a menu or list stands out in every theme")
{
    const auto chosenRule = [](const Tokens& tokens) {
        const QString rules = styleSheet(tokens, 14);
        const qsizetype at = rules.indexOf(QStringLiteral("QMenu::item:selected"));
        return rules.mid(at, rules.indexOf(QLatin1Char('}'), at) - at);
    };
    const Tokens contrast = contrastTokens(desktop(Qt::black, Qt::yellow));
    for (const Tokens& tokens : {lightTokens(), darkTokens(), contrast}) {
        INFO(chosenRule(tokens).toStdString());
        CHECK_FALSE(chosenRule(tokens).contains(QStringLiteral("background: ") + tokens.surface.name()));
    }
}

TEST_CASE("text grows with the text size, and every role keeps its proportion")
{
    applyTheme(ThemeChoice::Light, TextSize::Normal);
    const double body = bodyPixels();
    CHECK(fontPixels(TextRole::Body) == qRound(body));
    CHECK(fontPixels(TextRole::Title) == qRound(body * 1.5));
    applyTheme(ThemeChoice::Dark, TextSize::Double);
    CHECK(bodyPixels() == Approx(2 * body));
    CHECK(fontPixels(TextRole::Body) == qRound(2 * body));
    CHECK(fontPixels(TextRole::BigNumber) == qRound(2 * body * 2.8));
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}

TEST_CASE("the theme changes the colours of what is on the screen already")
{
    applyTheme(ThemeChoice::Light, TextSize::Normal);
    const std::unique_ptr<QLabel> label(makeLabel(TextRole::Muted, QStringLiteral("quiet")));
    label->ensurePolished();
    CHECK(label->palette().color(QPalette::WindowText) == lightTokens().muted);
    applyTheme(ThemeChoice::Dark, TextSize::Normal);
    label->ensurePolished();
    CHECK(label->palette().color(QPalette::WindowText) == darkTokens().muted);
    applyTheme(ThemeChoice::Light, TextSize::Normal);
}

TEST_CASE("a button that destroys does not look ready while it cannot be pressed")
{
    const std::unique_ptr<QPushButton> button(
        makeButton(ButtonRole::Destroy, QStringLiteral("Close"), QStringLiteral("destroy"), nullptr));
    button->resize(button->sizeHint());
    const auto ground = [&button] { return button->grab().toImage().pixelColor(6, button->height() / 2); };
    const QColor ready = ground();
    CHECK(ready == lightTokens().stop);
    button->setEnabled(false);
    CHECK(ground() == lightTokens().sunken);
}

TEST_CASE("buttons are at least 36 pixels high, and a paragraph wraps at 70 characters")
{
    applyTheme(ThemeChoice::Light, TextSize::Normal);
    for (const ButtonRole role : {ButtonRole::Primary, ButtonRole::Plain, ButtonRole::Link}) {
        const std::unique_ptr<QPushButton> button(makeButton(role, QStringLiteral("Go"), QStringLiteral("go")));
        button->ensurePolished();
        CHECK(button->sizeHint().height() >= space::kTarget);
    }
    const std::unique_ptr<QLabel> label(
        makeLabel(TextRole::Body, QString(300, QLatin1Char('n')).replace(7, 1, QStringLiteral(" "))));
    label->ensurePolished();
    CHECK(label->heightForWidth(5000) > 2 * label->fontMetrics().height());
    CHECK(label->heightForWidth(200) > label->heightForWidth(5000));
    const int bare = label->heightForWidth(300);
    label->setContentsMargins(0, 12, 0, 8);
    CHECK(label->heightForWidth(300) == bare + 20);
}
