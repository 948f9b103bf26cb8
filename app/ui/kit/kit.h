// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "app/ui/kit/page_width.h"
#include "app/ui/theme/theme.h" // currentTokens(), bodyPixels()

#include <vector>

class QTableView;
class QVBoxLayout;

namespace soundings {

/// What a text is for; the style sheet gives each its size, weight and colour, and follows theme and text size at once.
/// Strong is body text in bold; Lead the sentence under a title.
enum class TextRole { Title, Lead, Section, Body, Strong, Muted, Item, BigNumber };

/// Wraps at the measure, with a line height of 1.4; its menu copies it. Plain text unless setTextFormat() says so.
/// Title and Section are headings to assistive technology. Title and Lead, which are short, have the wide measure
/// anyway.
QLabel* makeLabel(TextRole role, const QString& text, QWidget* parent = nullptr, Measure measure = Measure::Running);

/// Primary: the one main action of a page, in the accent colour. Plain: a bordered button. Link: looks like a link.
/// Destroy: what is gone for good then, in the stop colour.
enum class ButtonRole { Primary, Plain, Link, Destroy };
QPushButton* makeButton(ButtonRole role, const QString& text, const QString& objectName, QWidget* parent = nullptr);

/// The end of a page or a form: `others` first (Cancel before the action), then the one main action, at the right.
QWidget* makeActionRow(QPushButton* primary, std::vector<QWidget*> others = {});

/// A surface with a hairline, radius 6 and padding; give it a layout with makeCardLayout() or your own.
enum class CardRole { Plain, Good, Care, Stop };
QFrame* makeCard(CardRole role = CardRole::Plain, QWidget* parent = nullptr);
/// The same look for a frame of a class of its own.
void dressCard(QFrame& frame, CardRole role);
QVBoxLayout* makeCardLayout(QFrame* card);
/// A line that carries no meaning.
QFrame* makeHairline(QWidget* parent = nullptr);

/// A column that scrolls vertically when needed, never horizontally, in the middle of what is there.
QScrollArea* makeScroller(QWidget* content, QWidget* parent = nullptr, PageWidth width = PageWidth::Column);

/// Gives a table the look of the program: words left, no grid, rows at least 36 px, whole rows selected, columns that
/// can be moved in width. Set object name and accessible name yourself.
void dressTable(QTableView& table);

/// A label above its field, tied to it for assistive technology (buddy); `hint` may be empty. Give the field its
/// objectName.
QWidget* makeField(const QString& label, const QString& hint, QWidget* field, QWidget* parent = nullptr);

/// Sets a dynamic property that the style sheet reads, and shows it at once: setLook(*edit, "wrong", true).
void setLook(QWidget& widget, const char* property, const QVariant& value);

} // namespace soundings
