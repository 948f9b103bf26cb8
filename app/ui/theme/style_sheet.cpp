// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/style_sheet.h"

#include <QPair>
#include <QVector>

namespace soundings {

namespace {

// %NAME% stands for a token, %SIZE.x% for x times the body size.
const char* const kTexts = R"(
QLabel { color: @ink; background: transparent; }
QLabel[role="title"] { font-size: @px(1.5); font-weight: 600; }
QLabel[role="lead"] { font-size: @px(1.0); color: @muted; }
QLabel[role="section"] { font-size: @px(1.15); font-weight: 600; }
QLabel[role="body"] { font-size: @px(1.0); }
QLabel[role="strong"] { font-size: @px(1.0); font-weight: 600; }
QLabel[role="muted"] { font-size: @px(0.9); color: @muted; }
QLabel[role="item"] { font-size: @px(1.35); }
QLabel[role="bigNumber"] { font-size: @px(2.8); font-weight: 600; }
QLabel[tone="link"] { color: @accent; text-decoration: underline; }
QLabel[tone="stop"] { color: @stop; }
QLabel[tone="care"] { color: @care; }
QLabel[tone="good"] { color: @good; }
QLabel:disabled { color: @muted; }
)";

const char* const kButtons = R"(
QPushButton { min-height: 18px; padding: 8px 16px; border: 1px solid @edge; border-radius: 6px;
    background: @surface; color: @ink; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:checked { background: @accentSoft; border: 2px solid @accent; padding: 7px 15px; }
QPushButton:disabled { color: @muted; border-color: @line; background: transparent; }
QPushButton::menu-indicator { width: 0; }
QPushButton[button="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; padding: 8px 20px; }
QPushButton[button="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[button="primary"]:pressed { background: @accentHover; }
QPushButton[button="primary"]:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[button="destroy"] { background: @stop; color: @surface; border-color: @stop; font-weight: 600; padding: 8px 20px; }
QPushButton[button="destroy"]:hover { background: @stopSoft; color: @stop; }
QPushButton[button="destroy"]:pressed { background: @stopSoft; color: @stop; }
QPushButton[button="destroy"]:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[button="link"] { border: none; background: transparent; color: @accent; padding: 9px 0; text-align: left; text-decoration: underline; }
QPushButton[button="link"]:hover { color: @accentHover; }
QPushButton[button="link"]:disabled { color: @muted; text-decoration: none; }
QPushButton[button="choice"] { padding: 0; border: 1px solid @line; }
QPushButton[button="choice"]:hover { border-color: @accent; background: @surface; }
QPushButton[button="choice"]:pressed { background: @accentSoft; }
QPushButton[button="tab"] { border: none; border-bottom: 3px solid transparent; border-radius: 0; background: transparent; color: @muted; padding: 8px 0 6px 0; text-align: left; }
QPushButton[button="tab"]:hover { color: @ink; border-bottom-color: @line; }
QPushButton[button="tab"]:checked { border: none; border-bottom: 3px solid @accent; background: transparent; color: @ink; padding: 8px 0 6px 0; }
QPushButton[button="row"], QPushButton[button="row"]:checked { padding: 0; border: none; border-radius: 5px; background: transparent; }
QPushButton[button="row"]:hover { background: @accentSoft; }
QToolButton { min-height: 24px; min-width: 24px; padding: 6px; border: 1px solid transparent; border-radius: 6px; background: transparent; color: @ink; }
QToolButton:hover { background: @accentSoft; }
QToolButton:disabled { color: @muted; }
)";

const char* const kFields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { border: 1px solid @edge; border-radius: 6px; background: @surface;
    padding: 7px 10px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QAbstractSpinBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled { background: @sunken; color: @muted; border-color: @line; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QAbstractSpinBox[wrong="true"] { border: 2px solid @stop; }
QPlainTextEdit > QWidget, QTextEdit > QWidget { background: transparent; }
QGroupBox { border: none; margin-top: 28px; font-weight: 600; color: @ink; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
)";

const char* const kSurfaces = R"(
QFrame[card="plain"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[card="good"] { background: @goodSoft; border: 1px solid @good; border-radius: 6px; }
QFrame[card="care"] { background: @careSoft; border: 1px solid @care; border-radius: 6px; }
QFrame[card="stop"] { background: @stopSoft; border: 1px solid @stop; border-radius: 6px; }
QFrame[kit="hairline"] { background: @line; border: none; }
QScrollArea[kit="scroller"] { border: none; background: transparent; }
QToolTip { background: @ink; color: @ground; border: none; padding: 6px 8px; }
QMenuBar { background: @ground; color: @ink; padding: 2px 4px; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 7px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @chosen; color: @onChosen; }
QToolBar[kit="toolbar"] { background: transparent; border: none; padding: 0 4px; spacing: 0; }
QToolBar[kit="toolbar"]::separator { background: @line; width: 1px; margin: 8px 6px; }
QToolBar[kit="toolbar"] QToolButton { border: none; border-radius: 4px; padding: 6px; min-width: 24px; min-height: 24px; background: transparent; }
QToolBar[kit="toolbar"] QToolButton:hover:enabled, QToolBar[kit="toolbar"] QToolButton:pressed { background: @accentSoft; }
QMenu { background: @surface; color: @ink; border: 1px solid @edge; padding: 6px; }
QMenu::item { padding: 8px 28px 8px 32px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; color: @onChosen; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 8px; }
)";

const char* const kTables = R"(
QTableView, QTreeView, QListView { border: none; background: transparent; color: @ink; selection-background-color: @chosen;
    selection-color: @onChosen; outline: none; }
QTableView::item, QTreeView::item, QListView::item { padding: 6px 10px; border: none; border-bottom: 1px solid @line; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @chosen; color: @onChosen; }
QTableView::item:focus { background: @chosen; color: @onChosen; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted; font-size: @px(0.9); font-weight: 600; padding: 8px 10px; border: none;
    border-bottom: 1px solid @edge; }
QTableCornerButton::section { background: transparent; border: none; }
QListView[kit="names"] { background: @surface; border: 1px solid @edge; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @edge; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 32px; border: none; border-radius: 4px; }
QScrollBar:vertical { width: 14px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 14px; background: transparent; margin: 0; }
QScrollBar::handle { background: @edge; border: 4px solid @ground; border-radius: 7px; min-height: 36px; min-width: 36px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; border-radius: 3px; background: @line; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

const char* const kWindow = R"(
QWidget[kit="rail"] { background: @sunken; border: none; border-right: 1px solid @line; }
QToolButton[kit="rail"] { border: none; border-radius: 6px; padding: 8px 4px; color: @ink; font-size: @px(0.9); background: transparent; }
QToolButton[kit="rail"]:hover { background: @surface; }
QToolButton[kit="rail"]:checked { background: @accentSoft; color: @accent; font-weight: 600; border: 2px solid @chosen; padding: 6px 2px; }
QToolButton[kit="rail"]:disabled { color: @muted; background: transparent; }
QWidget[kit="status"] { background: @ground; border-top: 1px solid @line; }
QLabel[kit="mark"] { background: @careSoft; color: @care; border: 1px solid @care; border-radius: 4px; padding: 2px 8px;
    font-size: @px(0.9); font-weight: 600; }
)";

QString hex(const QColor& colour) { return colour.name(QColor::HexRgb); }

QString withColours(QString text, const Tokens& t)
{
    const QColor hover = t.accent.lightnessF() < 0.5F ? t.accent.darker(120) : t.accent.lighter(115);
    // A theme without soft colours shows what is chosen in the accent itself.
    const bool isSoft = t.accentSoft != t.surface;
    const QColor chosen = isSoft ? t.accentSoft : t.accent;
    const QColor onChosen = isSoft ? t.ink : t.onAccent;
    // Longer names first, so that "@accentSoft" is not read as "@accent".
    const QVector<QPair<QString, QColor>> colours{
        {QStringLiteral("@accentHover"), hover},   {QStringLiteral("@accentSoft"), t.accentSoft},
        {QStringLiteral("@accent"), t.accent},     {QStringLiteral("@onAccent"), t.onAccent},
        {QStringLiteral("@goodSoft"), t.goodSoft}, {QStringLiteral("@good"), t.good},
        {QStringLiteral("@careSoft"), t.careSoft}, {QStringLiteral("@care"), t.care},
        {QStringLiteral("@stopSoft"), t.stopSoft}, {QStringLiteral("@stop"), t.stop},
        {QStringLiteral("@ground"), t.ground},     {QStringLiteral("@surface"), t.surface},
        {QStringLiteral("@sunken"), t.sunken},     {QStringLiteral("@ink"), t.ink},
        {QStringLiteral("@muted"), t.muted},       {QStringLiteral("@line"), t.line},
        {QStringLiteral("@edge"), t.edge},         {QStringLiteral("@chosen"), chosen},
        {QStringLiteral("@onChosen"), onChosen}};
    for (const auto& [name, colour] : colours)
        text.replace(name, hex(colour));
    return text;
}

QString withSizes(QString text, double body)
{
    for (const double factor : {type::kSmall, type::kBody, type::kSection, type::kItem, type::kTitle, type::kBigNumber})
        text.replace(QStringLiteral("@px(%1)").arg(factor, 0, 'g', 3),
                     QStringLiteral("%1px").arg(qRound(factor * body)));
    text.replace(QStringLiteral("@px(1.0)"), QStringLiteral("%1px").arg(qRound(body)));
    return text;
}

} // namespace

QString styleSheet(const Tokens& tokens, double bodyPixels)
{
    QString rules;
    for (const char* part : {kTexts, kButtons, kFields, kSurfaces, kTables, kWindow})
        rules += QString::fromLatin1(part);
    return withSizes(withColours(rules, tokens), bodyPixels);
}

} // namespace soundings
