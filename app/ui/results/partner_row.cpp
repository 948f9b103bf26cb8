// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/partner_row.h"

#include "app/charts/ruler_mark.h"
#include "app/text/score_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/band_steps.h"
#include "app/ui/results/index_ruler.h"

#include <QBoxLayout>
#include <QPainter>

namespace soundings {

namespace {

QString spokenTrust(const PartnerResult& partner)
{
    const QString name = QString::fromStdString(partner.about.name);
    const Index& trust = *partner.trust;
    if (!trust.score)
        return PartnerRow::tr("%1: no score").arg(name);
    const QString band = trust.band ? bandWord(trust.kind, *trust.band) : PartnerRow::tr("no band");
    return PartnerRow::tr("%1: trust %2 out of 100, %3, range %4")
        .arg(name, scoreText(trust.score), band, rangeText(trust.range));
}

void letMouseThrough(const QWidget& row)
{
    for (QWidget* part : row.findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace

PartnerRow::PartnerRow(const PartnerResult& partner, const QString& earlier, const QString& objectName, QWidget* parent)
    : QRadioButton(parent)
{
    setObjectName(objectName);
    const QString spoken = spokenTrust(partner);
    setAccessibleName(earlier.isEmpty() ? spoken : tr("%1; %2", "a number, what it was before").arg(spoken, earlier));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kM, space::kXs, space::kM, space::kXs);
    column->setSpacing(0);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::kM);
    words->addWidget(makeLabel(TextRole::Body, QString::fromStdString(partner.about.name), this), 1, Qt::AlignVCenter);
    const Index& trust = *partner.trust;
    if (trust.score)
        words->addWidget(makeBandMark(trust.kind, trust.band, this), 0, Qt::AlignVCenter);
    QLabel* number = makeLabel(trust.score ? TextRole::Item : TextRole::Muted, scoreText(trust.score), this);
    number->setWordWrap(false);
    words->addWidget(number, 0, Qt::AlignVCenter);
    column->addLayout(words);
    column->addWidget(new IndexRuler(rulerMark(trust.score, trust.range), IndexRuler::Numbers::Hidden, this));
    if (!earlier.isEmpty())
        column->addWidget(makeLabel(TextRole::Muted, earlier, this));
    letMouseThrough(*this);
}

QSize PartnerRow::sizeHint() const { return layout()->sizeHint(); }
QSize PartnerRow::minimumSizeHint() const { return layout()->minimumSize(); }
int PartnerRow::heightForWidth(int width) const { return layout()->totalHeightForWidth(width); }

void PartnerRow::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(tokens.accent, 1) : QPen(tokens.edge, 1));
        painter.setBrush(isChecked() ? QBrush(tokens.accentSoft) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
    }
    if (isChecked())
        painter.fillRect(QRectF(0.5, space::kRadius, 3, height() - 2 * space::kRadius), tokens.accent);
}

} // namespace soundings
