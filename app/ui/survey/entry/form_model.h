// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/ui/survey/entry/form_columns.h"

namespace soundings {

/// Forms as they are typed in, a row each. A cell has the key that was pressed; assistive technology hears the answer.
class FormModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// First: all forms, with one more to begin at the end. Again: those that are typed a second time.
    enum class Typing { First, Again };
    /// `forms` are changed in place and must outlive the model.
    FormModel(QuestionnairePtr questionnaire, std::vector<TypedForm>& forms, Typing typing, QObject* parent);
    [[nodiscard]] const FormColumn& column(int at) const { return m_columns[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const std::vector<FormKey>& keys(int column) const
    {
        return m_keys[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] const TypedForm& form(int row) const { return m_forms[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int mostCharacters(int column) const;
    void put(const QModelIndex& cell, Code code);
    /// The form is typed to its end.
    void finish(int row);
    /// Takes the answers of a form away; its number stays.
    void clearForm(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void addForm();
    [[nodiscard]] QString shownAt(const QModelIndex& index) const;
    [[nodiscard]] QString spokenAt(const QModelIndex& index) const;
    QuestionnairePtr m_questionnaire;
    std::vector<TypedForm>& m_forms;
    Typing m_typing;
    std::vector<FormColumn> m_columns;
    std::vector<std::vector<FormKey>> m_keys; ///< one list a column
};

} // namespace soundings
