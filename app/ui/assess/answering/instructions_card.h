// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/text/language.h"
#include "core/questionnaire/questionnaire.h"

class QFrame;
class QLabel;
class QPushButton;

namespace soundings {

/// How to answer a questionnaire, folded away until it is asked for.
class InstructionsCard final : public QWidget {
    Q_OBJECT
public:
    explicit InstructionsCard(QWidget* parent);
    enum class Fold { Open, Closed };
    void showInstructions(const Questionnaire& questionnaire, const Names& names);
    void setFold(Fold fold);

private:
    QPushButton* m_toggle;
    QFrame* m_card;
    QLabel* m_text;
};

} // namespace soundings
