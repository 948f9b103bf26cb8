// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/kind_tiles.h"

#include "app/charts/ruler_mark.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/index_ruler.h"

#include <QBoxLayout>

namespace soundings {

namespace {

QWidget* makeTile(const QString& title, const KindScore& kind, QWidget* parent)
{
    auto* tile = new QWidget(parent);
    auto* column = new QVBoxLayout(tile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::kS);
    words->addWidget(makeLabel(TextRole::Strong, title, tile), 1, Qt::AlignBottom);
    QLabel* number = makeLabel(kind.score ? TextRole::Item : TextRole::Muted, scoreText(kind.score), tile);
    number->setWordWrap(false);
    words->addWidget(number, 0, Qt::AlignBottom);
    column->addLayout(words);
    column->addWidget(new IndexRuler(rulerMark(kind.score, kind.range), IndexRuler::Numbers::Hidden, tile));
    return tile;
}

} // namespace

QWidget* makeKindTiles(const PartnerResult& partner, QWidget* parent)
{
    std::vector<QWidget*> tiles;
    const auto& kinds = partner.questionnaire->kinds;
    for (std::size_t i = 0; i < kinds.size() && i < partner.score.kinds.size(); ++i)
        tiles.push_back(makeTile(shown(kinds[i].label), partner.score.kinds[i], parent));
    return new FoldingRow(std::move(tiles), FoldingRow::Share::Even, parent);
}

} // namespace soundings
