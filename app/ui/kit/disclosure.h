// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace soundings {

/// One line that opens what it sums up: ▸ closed, ▾ open. What is inside is made when it is first opened.
class Disclosure final : public QWidget {
    Q_OBJECT
public:
    using Make = std::function<QWidget*()>;
    Disclosure(const QString& words, const QString& objectName, Make make, QWidget* parent = nullptr);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);

private:
    void showFold();
    QString m_words;
    Make m_make;
    QPushButton* m_toggle;
    QWidget* m_inside = nullptr; ///< null until it is first opened
};

} // namespace soundings
