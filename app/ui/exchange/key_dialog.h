// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/kit/fitted_dialog.h"

class QLabel;

namespace soundings {

class Prompts;
class Session;

/// The fingerprint of our key, and the public key as a file.
class KeyDialog final : public FittedDialog {
    Q_OBJECT
public:
    KeyDialog(Session& session, Prompts& prompts, QWidget* parent);

private:
    void save();
    Session& m_session;
    Prompts& m_prompts;
    QLabel* m_outcome;
};

} // namespace soundings
