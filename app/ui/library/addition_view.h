// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/library.h"

class QVBoxLayout;

namespace soundings {

/// A questionnaire that was read and is not stored yet: what it changes, item by item, and what it asks.
class AdditionView final : public QWidget {
    Q_OBJECT
public:
    /// `fileName`: of the file it was read from.
    AdditionView(const QuestionnairePtr& questionnaire, const QuestionnaireAddition& addition, const QString& fileName,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void added();
    void left();

private:
    void addChanges(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    [[nodiscard]] bool mayAdd() const;
    [[nodiscard]] QString lead(const QString& fileName) const;
    QuestionnairePtr m_questionnaire;
    QuestionnaireAddition m_addition;
};

} // namespace soundings
