// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

class QLabel;

namespace soundings {

/// Says what is wrong with one field of a form: right above it, in the stop colour, and to assistive technology.
class FieldFault final : public QObject {
    Q_OBJECT
public:
    /// `objectName` is the label's.
    FieldFault(const QString& objectName, QWidget* form);
    /// `field` is one that makeField() laid out, or another in a column of its own; it gets the focus.
    void complain(QWidget& field, const QString& words);
    /// Nothing is wrong, or no longer.
    void forgive();

private:
    QLabel* m_label;
    QPointer<QWidget> m_field; ///< the one complained of
    QString m_description; ///< what assistive technology says of it otherwise
};

} // namespace soundings
