// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/kit.h"

#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/paragraph_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QVariant>

namespace soundings {

namespace {

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return QStringLiteral("title");
    case TextRole::Lead:
        return QStringLiteral("lead");
    case TextRole::Section:
        return QStringLiteral("section");
    case TextRole::Body:
        return QStringLiteral("body");
    case TextRole::Strong:
        return QStringLiteral("strong");
    case TextRole::Muted:
        return QStringLiteral("muted");
    case TextRole::Item:
        return QStringLiteral("item");
    case TextRole::BigNumber:
        return QStringLiteral("bigNumber");
    }
    return {};
}

QString nameOf(CardRole role)
{
    switch (role) {
    case CardRole::Plain:
        return QStringLiteral("plain");
    case CardRole::Good:
        return QStringLiteral("good");
    case CardRole::Care:
        return QStringLiteral("care");
    case CardRole::Stop:
        return QStringLiteral("stop");
    }
    return {};
}

} // namespace

QLabel* makeLabel(TextRole role, const QString& text, QWidget* parent, Measure measure)
{
    const bool isHeading = role == TextRole::Title || role == TextRole::Section;
    auto* label =
        new ParagraphLabel(text, isHeading ? ParagraphLabel::Kind::Heading : ParagraphLabel::Kind::Text, parent);
    const bool isShort = role == TextRole::Title || role == TextRole::Lead;
    label->setMeasure(isShort && measure == Measure::Running ? Measure::Wide : measure);
    label->setProperty("role", nameOf(role));
    if (role == TextRole::BigNumber)
        label->setWordWrap(false);
    return label;
}

QPushButton* makeButton(ButtonRole role, const QString& text, const QString& objectName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses what has the focus, in a page as in a dialog
    switch (role) {
    case ButtonRole::Primary:
        button->setProperty("button", QStringLiteral("primary"));
        break;
    case ButtonRole::Link:
        button->setProperty("button", QStringLiteral("link"));
        break;
    case ButtonRole::Destroy:
        button->setProperty("button", QStringLiteral("destroy"));
        break;
    case ButtonRole::Plain:
        break;
    }
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QWidget* makeActionRow(QPushButton* primary, std::vector<QWidget*> others)
{
    std::vector<QWidget*> buttons = std::move(others);
    buttons.push_back(primary);
    auto* row = new FoldingRow(buttons, FoldingRow::Share::NoneAtRight); // they are in one window only now
    for (std::size_t i = 1; i < buttons.size(); ++i)
        QWidget::setTabOrder(buttons[i - 1], buttons[i]);
    return row;
}

QFrame* makeCard(CardRole role, QWidget* parent)
{
    auto* card = new QFrame(parent);
    dressCard(*card, role);
    return card;
}

void dressCard(QFrame& frame, CardRole role) { frame.setProperty("card", nameOf(role)); }

QVBoxLayout* makeCardLayout(QFrame* card)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    layout->setSpacing(space::kS);
    return layout;
}

QFrame* makeHairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("kit", QStringLiteral("hairline"));
    line->setFixedHeight(1);
    return line;
}

QScrollArea* makeScroller(QWidget* content, QWidget* parent, PageWidth width)
{
    auto* scroller = new QScrollArea(parent);
    scroller->setProperty("kit", QStringLiteral("scroller"));
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    auto* holder = new QWidget;
    holder->setLayout(keepCentred(content, width));
    scroller->setWidget(holder);
    holder->setAutoFillBackground(false);
    scroller->viewport()->setAutoFillBackground(false);
    scroller->verticalScrollBar()->setSingleStep(qRound(bodyPixels() * 2));
    return scroller;
}

void dressTable(QTableView& table)
{
    table.setShowGrid(false);
    table.setAlternatingRowColors(false);
    table.setWordWrap(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ContiguousSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setFrameShape(QFrame::NoFrame);
    table.viewport()->setAutoFillBackground(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(space::kTarget);
    table.verticalHeader()->setDefaultSectionSize(qMax(space::kTarget, qRound(bodyPixels() * 2.4)));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignBottom);
    table.horizontalHeader()->setStretchLastSection(true);
}

QWidget* makeField(const QString& label, const QString& hint, QWidget* field, QWidget* parent)
{
    auto* group = new QWidget(parent);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    QLabel* title = makeLabel(TextRole::Strong, label, group);
    title->setBuddy(field);
    column->addWidget(title);
    if (!hint.isEmpty()) {
        column->addWidget(makeLabel(TextRole::Muted, hint, group));
        field->setAccessibleDescription(hint);
    }
    column->addSpacing(space::kXs);
    column->addWidget(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    return group;
}

void setLook(QWidget& widget, const char* property, const QVariant& value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace soundings
