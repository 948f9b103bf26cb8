// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/page_width.h"

#include "app/ui/theme/theme.h"

#include <QBoxLayout>
#include <QWidget>

namespace soundings {

namespace {

// In body sizes.
constexpr double kReading = 52;
constexpr double kColumn = 78;
constexpr double kTwoColumns = 124;
constexpr double kWithGuidance = 101;
constexpr double kSecondColumnFrom = 90;
constexpr double kLeastCard = 24;

double emsOf(PageWidth width)
{
    switch (width) {
    case PageWidth::Reading:
        return kReading;
    case PageWidth::Column:
        return kColumn;
    case PageWidth::TwoColumns:
        return kTwoColumns;
    case PageWidth::WithGuidance:
        return kWithGuidance;
    }
    return kColumn;
}

} // namespace

int pixelsOf(PageWidth width) { return qRound(bodyPixels() * emsOf(width)); }

bool hasRoomForTwo(int pageWidth) { return pageWidth >= bodyPixels() * kSecondColumnFrom; }

int leastCardWidth() { return qRound(bodyPixels() * kLeastCard); }

QLayout* keepCentred(QWidget* content, PageWidth width)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    content->setMaximumWidth(pixelsOf(width));
    row->addStretch(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    return row;
}

QVBoxLayout* makeColumn(QWidget* view, PageWidth width)
{
    auto* inner = new QWidget(view);
    view->setLayout(keepCentred(inner, width));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::kXxl, space::kXl, space::kXxl, space::kM);
    column->setSpacing(space::kM);
    return column;
}

} // namespace soundings
