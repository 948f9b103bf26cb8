// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/release/survey_release.h"

#include <optional>

class QLineEdit;

namespace soundings {

class FieldFault;

/// How many people are asked; said when it is typed and left, or with Enter.
class AskedField final : public QWidget {
    Q_OBJECT
public:
    AskedField(std::optional<PeopleCount> asked, QWidget* parent);
    /// What is typed stays where it says the same.
    void show(std::optional<PeopleCount> asked);

Q_SIGNALS:
    /// Empty: no longer said.
    void said(std::optional<soundings::PeopleCount> asked);

private:
    void settle();
    std::optional<PeopleCount> m_asked;
    QLineEdit* m_people;
    FieldFault* m_fault;
};

} // namespace soundings
