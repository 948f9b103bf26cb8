// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace soundings {

/// What helps to answer: why it matters, evidence, references, the must-have, last round, something to talk about.
class GuidancePanel final : public QWidget {
    Q_OBJECT
public:
    explicit GuidancePanel(QWidget* parent);
    void showItem(const AnswerSheet& sheet, const Item& item);

    /// Whether there is an answer of last round to be used.
    [[nodiscard]] bool offersSameAnswer() const;
    /// Said where it is not offered.
    [[nodiscard]] QString whyNoSameAnswer() const;
    void useSameAnswer();

Q_SIGNALS:
    void sameAnswerChosen(const soundings::Answer& answer);

private:
    struct Part {
        QLabel* heading;
        QLabel* body;
    };
    Part addPart(QVBoxLayout* column, const QString& heading, const QString& objectName);
    void addEarlier(QVBoxLayout* column);
    static void showPart(const Part& part, const QString& body);
    void showEarlier(const AnswerSheet& sheet, const Item& item);
    QLabel* m_fallback;
    QFrame* m_earlier = nullptr;
    QLabel* m_earlierHeading = nullptr;
    QLabel* m_earlierAnswer = nullptr;
    QPushButton* m_same = nullptr;
    Answer m_earlierValue;
    Part m_why{}, m_evidence{}, m_references{}, m_mustHave{}, m_discussion{};
};

} // namespace soundings
