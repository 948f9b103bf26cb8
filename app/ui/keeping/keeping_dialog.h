// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/keeping/keeping.h"
#include "app/ui/kit/fitted_dialog.h"

class QLineEdit;

namespace soundings {

class DateField;
class FieldFault;
class StillBox;

/// Asks for the protective marking of the open file and the day until which it is kept. Enter keeps what is entered.
class KeepingDialog final : public FittedDialog {
    Q_OBJECT
public:
    /// `path`: where the file is.
    KeepingDialog(const Keeping& now, const QString& path, QWidget* parent = nullptr);
    [[nodiscard]] Keeping keeping() const;

private:
    void addMarking(const QString& marking);
    void addDay(const std::optional<Date>& until);
    void addButtons();
    void showOwnWords();
    void finish();
    StillBox* m_marking;
    QWidget* m_ownField = nullptr;
    QLineEdit* m_own;
    DateField* m_until;
    FieldFault* m_fault;
};

} // namespace soundings
