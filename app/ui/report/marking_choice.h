// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace soundings {

class StillBox;

/// A protective marking: none, one of the usual ones, or own words.
class MarkingChoice final : public QWidget {
    Q_OBJECT
public:
    explicit MarkingChoice(QWidget* parent = nullptr);
    /// Empty for none. Says nothing.
    void setMarking(const QString& marking);
    [[nodiscard]] QString marking() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool hasOwnWords() const;
    StillBox* m_box;
    QLineEdit* m_words;
};

} // namespace soundings
