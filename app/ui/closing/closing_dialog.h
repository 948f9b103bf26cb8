// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/ui/closing/closing_question.h"

class QPushButton;
class QVBoxLayout;

namespace soundings {

class SurveyClosing;

/// Asks what closing a round with staff surveys needs to know. Enter goes on to the next control; only on a button does
/// it press one.
class ClosingDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ClosingDialog(const ClosingQuestion& question, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<ClosingChoices> choices() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSurveys(const ClosingQuestion& question, QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void fit(const QWidget& content);
    void allow();
    std::vector<SurveyClosing*> m_surveys;
    QPushButton* m_close = nullptr;
};

} // namespace soundings
