// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/survey/reading/reading_words.h"

class QVBoxLayout;

namespace soundings {

class StillBox;

/// What has to be said of files before they can be read in, each with its choice. A question stays once it is there.
class ReadingQuestions final : public QWidget {
    Q_OBJECT
public:
    ReadingQuestions(AnswersReading& reading, QWidget* parent);
    /// Adds what is asked since.
    void askMore();

Q_SIGNALS:
    /// Something else is said now: the files have to be read again.
    void said();

private:
    StillBox* makeBox(const QString& objectName, const std::vector<Sayable>& choices);
    void addDoubt();
    AnswersReading& m_reading;
    QVBoxLayout* m_column;
    QWidget* m_title;
    bool m_isDoubtAsked = false;
    std::size_t m_columns = 0; ///< that are asked about
    std::size_t m_values = 0;
};

} // namespace soundings
