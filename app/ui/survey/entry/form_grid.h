// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "app/ui/survey/entry/form_model.h"

namespace soundings {

/// Where forms are typed in at speed: one key an answer, and on it goes by itself. Space or Enter leaves an answer
/// open, Backspace goes back, Ctrl+Delete empties the form, the arrows move; Tab leaves the grid.
class FormGrid final : public QTableView {
    Q_OBJECT
public:
    explicit FormGrid(QWidget* parent);
    void showForms(FormModel* model);
    /// The first answer of the first form that is not typed to its end; of the last one where all are.
    void goToUnfinished();
    [[nodiscard]] FormModel* forms() const { return m_forms; }

Q_SIGNALS:
    /// The cursor stands elsewhere, or an answer was put.
    void moved();
    /// Why a key did nothing; empty: no longer.
    void refused(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool typeKey(const QKeyEvent& event);
    void put(Code code);
    void goOn();
    void goBack();
    void goTo(int row, int column);
    [[nodiscard]] bool isAsked(int row, int column) const;
    void refuse();
    FormModel* m_forms = nullptr;
};

} // namespace soundings
