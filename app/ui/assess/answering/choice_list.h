// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answering/choice_card.h"
#include "app/ui/assess/answering/offered_keys.h"

#include <optional>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace soundings {

/// The choices of one question: full-width cards, and the special answers as smaller cards below. The cards are kept
/// from question to question, so nothing flashes. Indices run over the points, then the special answers.
class ChoiceList final : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget* parent);
    void showChoices(const std::vector<Choice>& points, const std::vector<Choice>& specials);
    void showChosen(std::optional<int> index, const QString& sign = {});
    /// As if the card with this key was pressed; where there is none, keyRefused() says why.
    void pressKey(const QString& key);
    /// Focus to the chosen card, or to the first.
    void focusChosen();
    void focusCard(int index);
    /// From the card that has the focus, `step` cards on, stopping at the ends.
    void moveFocus(int step);
    [[nodiscard]] bool hasCardFocus() const;
    [[nodiscard]] int focusedCard() const; ///< -1: none
    [[nodiscard]] OfferedKeys offeredKeys() const;

Q_SIGNALS:
    void chosen(int index);
    /// Empty once a key has done something, or another question is shown.
    void keyRefused(const QString& why);

private:
    ChoiceCard* cardAt(int index);
    [[nodiscard]] QString whyNot(const QString& key) const;
    QVBoxLayout* m_points;
    QGridLayout* m_specials;
    std::vector<ChoiceCard*> m_cards; ///< shown, in order
    std::vector<ChoiceCard*> m_pointCards; ///< all ever made
    std::vector<ChoiceCard*> m_specialCards; ///< all ever made
};

} // namespace soundings
