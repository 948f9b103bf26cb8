// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/choice_list.h"

#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/kit.h"

#include <QGridLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace soundings {

namespace {

/// Whoever moves by keys must see where they are.
void showWhole(ChoiceCard& card) { bringIntoView(card, card.rect()); }

} // namespace

ChoiceList::ChoiceList(QWidget* parent) : QWidget(parent), m_points(new QVBoxLayout), m_specials(new QGridLayout)
{
    setObjectName(QStringLiteral("choices"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    m_points->setSpacing(0);
    m_specials->setSpacing(0);
    column->addLayout(m_points);
    column->addLayout(m_specials);
}

ChoiceCard* ChoiceList::cardAt(int index)
{
    return index >= 0 && index < static_cast<int>(m_cards.size()) ? m_cards[static_cast<std::size_t>(index)] : nullptr;
}

void ChoiceList::showChoices(const std::vector<Choice>& points, const std::vector<Choice>& specials)
{
    const auto more = [this](std::vector<ChoiceCard*>& cards, auto place) {
        auto* card = new ChoiceCard(this);
        place(card, static_cast<int>(cards.size()));
        cards.push_back(card);
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            const auto at = std::find(m_cards.begin(), m_cards.end(), card);
            if (at != m_cards.end())
                Q_EMIT chosen(static_cast<int>(at - m_cards.begin()));
        });
    };
    while (m_pointCards.size() < points.size())
        more(m_pointCards, [this](ChoiceCard* card, int) { m_points->addWidget(card); });
    while (m_specialCards.size() < specials.size())
        more(m_specialCards, [this](ChoiceCard* card, int at) { m_specials->addWidget(card, at / 2, at % 2); });
    m_cards.clear();
    const auto fill = [this](const std::vector<ChoiceCard*>& cards, const std::vector<Choice>& choices) {
        for (std::size_t at = 0; at < cards.size(); ++at) {
            cards[at]->setVisible(at < choices.size());
            if (at >= choices.size())
                continue;
            cards[at]->showChoice(choices[at]);
            m_cards.push_back(cards[at]);
        }
    };
    fill(m_pointCards, points);
    fill(m_specialCards, specials);
    for (std::size_t at = 1; at < m_cards.size(); ++at)
        setTabOrder(m_cards[at - 1], m_cards[at]);
}

QString ChoiceList::whyNot(const QString& key) const
{
    if (key == QStringLiteral("N"))
        return tr("N does nothing here: this question has no answer that says it does not apply.");
    if (key == QStringLiteral("K"))
        return tr("K does nothing here: this question has no answer “don’t know”.");
    const OfferedKeys offered = offeredKeys();
    return offered.firstPoint.isEmpty()
        ? QString()
        : tr("There is no answer %1 here. Press %2 to %3.").arg(key, offered.firstPoint, offered.lastPoint);
}

OfferedKeys ChoiceList::offeredKeys() const
{
    OfferedKeys offered;
    for (const ChoiceCard* card : m_cards) {
        offered.hasNotApplicable = offered.hasNotApplicable || card->key() == QStringLiteral("N");
        offered.hasDontKnow = offered.hasDontKnow || card->key() == QStringLiteral("K");
        if (std::find(m_pointCards.begin(), m_pointCards.end(), card) == m_pointCards.end())
            continue;
        if (offered.firstPoint.isEmpty())
            offered.firstPoint = card->key();
        offered.lastPoint = card->key();
    }
    return offered;
}

void ChoiceList::pressKey(const QString& key)
{
    const auto card = std::find_if(m_cards.begin(), m_cards.end(), [&](ChoiceCard* one) { return one->key() == key; });
    if (card == m_cards.end()) {
        Q_EMIT keyRefused(whyNot(key));
        return;
    }
    Q_EMIT keyRefused({});
    Q_EMIT chosen(static_cast<int>(card - m_cards.begin()));
}

void ChoiceList::showChosen(std::optional<int> index, const QString& sign)
{
    Q_EMIT keyRefused({});
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        const bool isChosen = index && static_cast<std::size_t>(*index) == at;
        m_cards[at]->setMark(isChosen ? ChoiceMark::Chosen : ChoiceMark::Open, isChosen ? sign : QString());
    }
}

void ChoiceList::focusChosen()
{
    const auto chosen =
        std::find_if(m_cards.begin(), m_cards.end(), [](ChoiceCard* card) { return card->isChecked(); });
    ChoiceCard* card = chosen != m_cards.end() ? *chosen : cardAt(0);
    if (!card)
        return;
    card->setFocus(Qt::OtherFocusReason);
    if (chosen != m_cards.end()) // once the new item is laid out
        QTimer::singleShot(0, card, [card] { showWhole(*card); });
}

void ChoiceList::focusCard(int index)
{
    ChoiceCard* card = cardAt(index);
    if (!card)
        return;
    card->setFocus(Qt::OtherFocusReason);
    showWhole(*card);
}

int ChoiceList::focusedCard() const
{
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        if (m_cards[at]->hasFocus())
            return static_cast<int>(at);
    return -1;
}

bool ChoiceList::hasCardFocus() const { return focusedCard() >= 0; }

void ChoiceList::moveFocus(int step)
{
    const int count = static_cast<int>(m_cards.size());
    focusCard(std::clamp(focusedCard() + step, 0, std::max(0, count - 1)));
}

} // namespace soundings
