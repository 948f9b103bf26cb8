// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "app/look/tokens.h"

namespace soundings {

/// What a text is for; the style sheet gives each its size, weight and colour, and follows theme and text size at once.
enum class TextRole { Title, Lead, Section, Body, Muted, Item, BigNumber };

/// Wraps; selectable by mouse; plain text unless it says otherwise. Never wider than about 70 characters unless in a grid.
QLabel* makeLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

/// Primary: the one main action of a page, in the accent colour. Plain: a bordered button. Link: looks like a link.
enum class ButtonRole { Primary, Plain, Link };
QPushButton* makeButton(ButtonRole role, const QString& text, const QString& objectName, QWidget* parent = nullptr);

/// A surface with a hairline, radius 6 and padding; give it a layout with makeCardLayout() or your own.
enum class CardRole { Plain, Good, Care, Stop };
QFrame* makeCard(CardRole role = CardRole::Plain, QWidget* parent = nullptr);

/// A column that scrolls vertically when needed, never horizontally; content at most `maximumWidth` wide, at the left.
QScrollArea* makeScroller(QWidget* content, QWidget* parent = nullptr);

/// The tokens of the theme that is on now (light, dark, or the system's own colours where high contrast is asked for).
const Tokens& currentTokens();
/// Body text in pixels as the person set it, for painters.
double bodyPixels();

} // namespace soundings
