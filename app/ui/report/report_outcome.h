// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace soundings {

/// What came of exporting or printing, with a way to open the file.
class ReportOutcome final : public QFrame {
    Q_OBJECT
public:
    explicit ReportOutcome(QWidget* parent = nullptr);
    /// `path`: of the file that can be opened; empty where there is none.
    void say(const QString& words, const QString& path = {});
    void sayRefused(const QString& words);

private:
    void showWords(const QString& words, bool isGood);
    void open();
    QLabel* m_words;
    QPushButton* m_open;
    QString m_path;
};

} // namespace soundings
