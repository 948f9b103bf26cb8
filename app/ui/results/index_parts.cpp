// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/index_parts.h"

#include "app/text/number_meaning_text.h"
#include "app/text/result_text.h"
#include "app/text/score_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/band_steps.h"
#include "app/ui/results/line_list.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace soundings {

namespace {

struct IndexParts {
    Q_DECLARE_TR_FUNCTIONS(IndexParts)
};

QLabel* numberLabel(const Index& index, QWidget* parent)
{
    if (!index.score)
        return makeLabel(TextRole::Item, scoreText(index.score), parent);
    QLabel* number = makeLabel(TextRole::BigNumber, scoreText(index.score), parent);
    number->setAccessibleName(IndexParts::tr("%1 out of 100").arg(scoreText(index.score)));
    return number;
}

} // namespace

QWidget* makeBigIndex(const Index& index, QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kL);
    row->addWidget(numberLabel(index, holder), 0, Qt::AlignVCenter);
    if (index.score) {
        auto* words = new QVBoxLayout;
        words->setSpacing(space::kXs);
        words->addStretch();
        words->addWidget(makeBandMark(index.kind, index.band, holder));
        const QString small = index.isHeldBack() || !index.band
            ? IndexParts::tr("out of 100; %1 by number").arg(bandWord(index.kind, *index.byNumber))
            : IndexParts::tr("out of 100");
        words->addWidget(makeLabel(TextRole::Muted, small, holder));
        words->addStretch();
        row->addLayout(words, 1);
    } else {
        row->addStretch(1);
    }
    return holder;
}

void addEarlier(QVBoxLayout& column, const QString& words, QWidget* parent)
{
    if (words.isEmpty())
        return;
    QLabel* label = makeLabel(TextRole::Muted, words, parent);
    label->setObjectName(QStringLiteral("results.earlier"));
    column.addWidget(label);
}

void addRangeWords(QVBoxLayout& column, const Index& index, QWidget* parent)
{
    const QString words = index.score ? openRangeText(index.range) : QString();
    if (!words.isEmpty())
        column.addWidget(makeLabel(TextRole::Muted, words, parent));
}

void addIndexNotes(QVBoxLayout& column, const RoundResult& result, const Index& index, const PartnerResult* partner,
                   QWidget* parent)
{
    std::vector<ResultLine> lines;
    for (const QString& note : indexNotes(result, index, partner))
        lines.push_back({LineSign::Step, note, {}, {}});
    if (!lines.empty())
        column.addWidget(new LineList(QStringLiteral("results.notes"), std::move(lines), 6, parent));
}

} // namespace soundings
