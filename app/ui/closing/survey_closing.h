// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/release/closing.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace soundings {

class CommentChoice;

/// One survey in the closing dialog: which rows will be published, how many people were asked and which comments are
/// left out; of one that must not be published, whether it is closed all the same.
class SurveyClosing final : public QWidget {
    Q_OBJECT
public:
    explicit SurveyClosing(const SurveyPreview& preview, QWidget* parent = nullptr);
    [[nodiscard]] ClosingChoices choices() const;
    /// Whether the round can be closed with these choices.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString nameFor(const char* control) const;
    void addUnpublished(QBoxLayout& column);
    void addHeadcount(QBoxLayout& column);
    void addRows(QBoxLayout& column);
    [[nodiscard]] bool isHeadcountGood() const;
    void checkHeadcount();
    SurveyPreview m_preview;
    QCheckBox* m_closeUnpublished = nullptr; ///< only where an earlier release is of the same people
    QLineEdit* m_headcount = nullptr; ///< only where the survey will be published
    QLabel* m_fault = nullptr; ///< with it
    CommentChoice* m_comments = nullptr; ///< only where there are any to read
};

} // namespace soundings
