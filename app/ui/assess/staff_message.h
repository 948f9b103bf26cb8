// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QScrollArea;

namespace soundings {

/// How wide a page of the survey is at most, in body sizes: what leads on stands where the answers end.
inline constexpr double kStaffEms = 52;

/// A way on from a message page.
struct StaffWay {
    QString text;
    QString objectName;
    std::function<void()> go;
};

struct StaffWords {
    QString title;
    QStringList paragraphs;
    QStringList points; ///< as a list under the paragraphs
    QString noticeTitle; ///< a card of its own at the top, where there is a notice; nothing starts by Enter then
    QString notice;
    std::vector<StaffWay> ways; ///< the first is the primary one
    /// None is: whoever presses Enter without reading does nothing.
    bool hasEqualWays = false;
};

/// The pages of a survey that ask nothing: welcome, send, thank you. Focus goes to the primary way, or to
/// the page where there is none.
class StaffMessage final : public QWidget {
    Q_OBJECT
public:
    explicit StaffMessage(QWidget* parent);
    void showWords(const StaffWords& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent(const StaffWords& words);
    QWidget* makeNotice(const StaffWords& words, QWidget* parent);
    QWidget* makeWays(const StaffWords& words);
    QWidget* makeReading(const StaffWords& words);
    QWidget* m_page = nullptr;
    QPointer<QPushButton> m_primary; ///< where there is one
};

} // namespace soundings
