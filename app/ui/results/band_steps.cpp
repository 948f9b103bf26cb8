// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/band_steps.h"

#include "app/text/score_text.h"
#include "app/ui/kit/kit.h"

#include <QBoxLayout>
#include <QPainter>

namespace soundings {

namespace {

constexpr int kSteps = static_cast<int>(kBands.size());

} // namespace

BandSteps::BandSteps(std::optional<Band> band, QWidget* parent)
    : QWidget(parent), m_filled(band ? static_cast<int>(*band) + 1 : 0)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Band %1 of %2").arg(m_filled).arg(kSteps));
}

QSize BandSteps::sizeHint() const
{
    const int unit = qRound(bodyPixels());
    return {qRound(unit * 1.7), unit};
}

void BandSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = width() * 0.08;
    const double wide = (width() - (kSteps - 1) * gap) / kSteps;
    for (int step = 0; step < kSteps; ++step) {
        const double high = height() * (0.4 + 0.6 * step / (kSteps - 1));
        const QRectF bar(step * (wide + gap), height() - high, wide, high);
        const bool filled = step < m_filled;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(currentTokens().edge, 1));
        painter.setBrush(filled ? QBrush(currentTokens().accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(filled ? bar : bar.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
    }
}

QWidget* makeBandMark(IndexKind kind, std::optional<Band> band, QWidget* parent)
{
    auto* mark = new QWidget(parent);
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    row->addWidget(new BandSteps(band, mark), 0, Qt::AlignVCenter);
    QLabel* word = makeLabel(TextRole::Strong, band ? bandWord(kind, *band) : BandSteps::tr("No band"), mark);
    word->setWordWrap(false);
    row->addWidget(word, 0, Qt::AlignVCenter);
    return mark;
}

} // namespace soundings
