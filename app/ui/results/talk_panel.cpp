// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/talk_panel.h"

#include "app/text/influence_text.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/line_list.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace soundings {

namespace {

struct TalkPanel {
    Q_DECLARE_TR_FUNCTIONS(TalkPanel)
};

constexpr std::size_t kFirstTalks = 6;

std::vector<ResultLine> talkLines(const MarkedInfluences& group)
{
    std::vector<ResultLine> lines;
    for (const MarkedInfluence& influence : group.influences) {
        QStringList talk{influence.ask, influence.together};
        talk.removeAll(QString());
        if (!talk.isEmpty())
            lines.push_back({LineSign::Point, influence.text, talk.join(QLatin1Char('\n')), {}});
    }
    return lines;
}

} // namespace

QWidget* makeTalkPanel(const RoundResult& result, const PartnerResult& partner, const QString& objectName,
                       QWidget* parent)
{
    std::vector<std::pair<QString, std::vector<ResultLine>>> groups;
    for (const MarkedInfluences& group : markedInfluences(result, partner))
        if (auto lines = talkLines(group); !lines.empty())
            groups.emplace_back(group.title, std::move(lines));
    if (groups.empty())
        return nullptr;
    return new Disclosure(
        TalkPanel::tr("What to ask, and what to do together"), objectName,
        [groups, objectName] {
            auto* inside = new QWidget;
            auto* column = new QVBoxLayout(inside);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(space::kS);
            for (std::size_t i = 0; i < groups.size(); ++i) {
                column->addWidget(makeLabel(TextRole::Strong, groups[i].first, inside));
                column->addWidget(new LineList(QStringLiteral("%1.%2").arg(objectName).arg(i), groups[i].second,
                                               kFirstTalks, inside));
            }
            return inside;
        },
        parent);
}

} // namespace soundings
