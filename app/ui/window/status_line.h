// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/page.h"

class QLabel;

namespace soundings {

class Session;

/// The line at the foot of the window: the file, whether the answers are on disk, its protective marking, and whether
/// it is the sample or can only be read.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(const Session& session, QWidget* parent = nullptr);
    void refresh();
    /// To whoever is only to answer, "saved" would read as sent.
    void attend(Attendance who);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    [[nodiscard]] QString savedText() const;
    const Session& m_session;
    QLabel* m_file;
    QLabel* m_saved;
    QLabel* m_marking; ///< the protective one
    QLabel* m_mark;
    Attendance m_attendance = Attendance::Officer;
};

} // namespace soundings
