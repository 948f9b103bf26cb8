// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/kit/kit.h"

#include <vector>

class QVBoxLayout;

namespace soundings {

/// One way to answer a survey: what it is, in a sentence, and what can be done.
class WayRow : public QWidget {
    Q_OBJECT
public:
    WayRow(const QString& title, const QString& words, QWidget* parent);

protected:
    /// Names of the buttons to assistive technology begin with the title.
    QPushButton* makeAct(ButtonRole role, const QString& text, const char* objectName);
    /// To be called once, with what can be done.
    void setActs(const std::vector<QPushButton*>& acts);
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }

private:
    QString m_title;
    QVBoxLayout* m_column;
    QWidget* m_what;
};

} // namespace soundings
