// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/page_preview.h"

#include "app/text/paper_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/report/paper_view.h"
#include "app/ui/theme/icon.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr double kZoomStep = 1.5;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent), m_view(new PaperView(this)), m_page(makeLabel(TextRole::Muted, {}, this, Measure::Whole)),
      m_instead(makeLabel(TextRole::Body, {}, this)),
      m_previous(makeTool(QStringLiteral("arrow-up"), tr("Previous page"), "report-previous")),
      m_next(makeTool(QStringLiteral("arrow-down"), tr("Next page"), "report-next")),
      m_smaller(makeTool(QStringLiteral("text-smaller"), tr("Smaller pages"), "report-smaller")),
      m_larger(makeTool(QStringLiteral("text-larger"), tr("Larger pages"), "report-larger"))
{
    m_page->setObjectName(QStringLiteral("report-page"));
    m_page->setWordWrap(false);
    m_instead->setObjectName(QStringLiteral("report-instead"));
    m_instead->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::kL, space::kXs, space::kL, space::kXs);
    row->addWidget(m_page, 0, Qt::AlignVCenter);
    row->addStretch(1);
    for (QToolButton* tool : {m_previous, m_next, m_smaller, m_larger})
        row->addWidget(tool);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXs, 0, space::kS, space::kXs); // the ring of what has the focus
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_instead);
    column->addWidget(m_view, 1);
    m_instead->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    connect(m_view, &PaperView::pageChanged, this, &PagePreview::showPage);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->page() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / kZoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * kZoomStep); });
    showPage();
}

QToolButton* PagePreview::makeTool(const QString& drawing, const QString& words, const char* objectName)
{
    auto* tool = new QToolButton(this);
    tool->setObjectName(QLatin1String(objectName));
    tool->setIcon(icon(drawing));
    tool->setToolTip(words);
    tool->setAccessibleName(words);
    tool->setMinimumSize(space::kTarget, space::kTarget);
    return tool;
}

void PagePreview::setPages(std::shared_ptr<const PrintedPages> pages)
{
    m_instead->hide();
    m_view->show();
    m_view->setPages(std::move(pages));
    showPage();
}

void PagePreview::sayInstead(const QString& words)
{
    m_view->setPages(nullptr);
    m_view->hide();
    m_instead->setText(words);
    m_instead->show();
    showPage();
}

void PagePreview::showPage()
{
    const int count = m_view->pageCount();
    m_page->setText(count == 0 ? QString() : pageOfText(m_view->page() + 1, count));
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < count);
    m_smaller->setEnabled(count > 0);
    m_larger->setEnabled(count > 0);
}

} // namespace soundings
