// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/packs.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace soundings {

class Prompts;

/// Whether a pack is sealed, and for whom: not, for a key out of a file, or by a passphrase.
class SealChoice final : public QWidget {
    Q_OBJECT
public:
    SealChoice(Prompts& prompts, QWidget* parent = nullptr);
    /// Puts what was chosen into `reader`; false, with the reason beside the choice, where something is missing.
    bool fill(PackReader& reader);

private:
    void chooseKey();
    void complain(const QString& why);
    Prompts& m_prompts;
    QRadioButton* m_open;
    QRadioButton* m_byKey;
    QRadioButton* m_byPassphrase;
    QPushButton* m_chooseKey;
    QLabel* m_keyName;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLabel* m_fault;
    std::optional<KeyFile> m_key;
};

} // namespace soundings
