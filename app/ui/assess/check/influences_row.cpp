// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/check/influences_row.h"

#include "app/ui/assess/influences/side_words.h"
#include "app/ui/kit/kit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace soundings {

InfluencesRow::InfluencesRow(const Session& session, const AnswerSheet& sheet, QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kL);
    auto* sides = new QVBoxLayout;
    sides->setContentsMargins(0, space::kS, 0, space::kS); // level with the words of the link beside it
    const std::size_t all = sheet.questionnaire().influences.influences.size();
    bool isMarked = false;
    for (const InfluenceSide side : {InfluenceSide::AboutPartner, InfluenceSide::AboutUs}) {
        const std::size_t marked = session.answering().influences(sheet.response(), side).size();
        isMarked = isMarked || marked > 0;
        QLabel* words = makeLabel(TextRole::Body,
                                  tr("%1: %2 of %3 marked", "whose sharing, numbers of influences")
                                      .arg(sideWords(side, sheet.names().partner))
                                      .arg(marked)
                                      .arg(all),
                                  this);
        sides->addWidget(words);
    }
    line->addLayout(sides, 1);
    const bool mayWrite = sheet.access() == AnswerSheet::Access::Write;
    const QString text = !mayWrite ? tr("View") : isMarked ? tr("Change") : tr("Answer");
    QPushButton* change = makeButton(ButtonRole::Link, text, QStringLiteral("changeInfluences"), this);
    change->setAccessibleName(tr("%1: what helps and hinders", "a button").arg(text));
    change->setAutoDefault(true);
    connect(change, &QPushButton::clicked, this, &InfluencesRow::asked);
    line->addWidget(change, 0, Qt::AlignTop);
}

} // namespace soundings
