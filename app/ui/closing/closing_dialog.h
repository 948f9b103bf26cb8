// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/closing/closing_question.h"
#include "app/ui/kit/fitted_dialog.h"

class QPushButton;

namespace soundings {

class SurveyClosing;

/// Asks what closing a round with staff surveys needs to know. Enter goes on to the next control; only on a button does
/// it press one.
class ClosingDialog final : public FittedDialog {
    Q_OBJECT
public:
    explicit ClosingDialog(const ClosingQuestion& question, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<ClosingChoices> choices() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSurveys(const ClosingQuestion& question);
    void addButtons();
    void allow();
    std::vector<SurveyClosing*> m_surveys;
    QPushButton* m_close = nullptr;
};

} // namespace soundings
