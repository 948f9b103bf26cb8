// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/pack/taken_file.h"

class QLineEdit;
class QVBoxLayout;

namespace soundings {

class FieldFault;

/// What became of one file: what it is, whose, and why it was refused. A changed key is accepted here, by typing the
/// fingerprint that its owner reads out.
class TakenCard final : public QFrame {
    Q_OBJECT
public:
    /// `place`: among the others, for object names.
    TakenCard(const TakenFile& file, int place, QWidget* parent);

Q_SIGNALS:
    void keyAccepted(const QString& fingerprint);

private:
    void addFacts(QVBoxLayout& column, int place);
    void addAccepting(QVBoxLayout& column, int place);
    void accept();
    TakenFile m_file;
    QLineEdit* m_typed = nullptr;
    FieldFault* m_fault = nullptr;
};

/// What asks for somebody first: a changed key, a passphrase, what was refused, then what was taken.
int urgencyOf(const TakenFile& file);

} // namespace soundings
