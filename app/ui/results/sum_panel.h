// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include "app/ui/place.h"
#include "app/ui/results/result_ptr.h"
#include "core/scoring/sum.h"

class QModelIndex;
class QPushButton;

namespace soundings {

class SumTree;
class SumTreeModel;

/// The sum behind a number, opened in place: Enter opens a line, Escape closes the panel and goes back to where it was
/// opened from.
class SumPanel final : public QFrame {
    Q_OBJECT
public:
    SumPanel(ResultPtr result, const QString& objectName, QWidget* parent = nullptr);
    /// `line` is the id of the line to show opened; the top line where it is empty.
    void open(const SumTerm& sum, const AgencyId& about, const std::string& line);

Q_SIGNALS:
    void goTo(const soundings::Place& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();
    void copy();
    void showCurrent();
    void openCurrent();
    [[nodiscard]] const SumTerm* termAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const std::string& line, const QModelIndex& below) const;
    [[nodiscard]] std::optional<Place> questionAt(const QModelIndex& index) const;
    ResultPtr m_result;
    SumTerm m_sum;
    AgencyId m_about;
    QPointer<QWidget> m_openedFrom;
    SumTreeModel* m_model;
    SumTree* m_tree;
    QPushButton* m_question;
    QPushButton* m_copy;
};

} // namespace soundings
