// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace soundings {

/// Asks in place why an item does not apply. Given only with words in it.
class ReasonField final : public QWidget {
    Q_OBJECT
public:
    explicit ReasonField(QWidget* parent);
    /// Shows the reason on file; empty where a new one is asked for.
    void showReason(const QString& reason);
    void goThere();
    /// Gives what was written and not yet given.
    void settle();
    void setReadOnly();
    void setWritable();
    [[nodiscard]] bool hasFieldFocus() const;

Q_SIGNALS:
    void given(const QString& reason);

private:
    void give();
    QLineEdit* m_field;
    QWidget* m_save;
    QLabel* m_missing;
    QString m_onFile;
};

} // namespace soundings
