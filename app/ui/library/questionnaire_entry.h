// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/response/kept_version.h"
#include "core/response/round.h"

#include <vector>

class QVBoxLayout;

namespace soundings {

/// A questionnaire of the library: its versions, the rounds that use each, and what can be done with them.
class QuestionnaireEntry final : public QFrame {
    Q_OBJECT
public:
    /// `versions` of one questionnaire, the newest first.
    QuestionnaireEntry(std::vector<KeptVersion> versions, std::vector<Round> rounds, bool mayWrite,
                       QWidget* parent = nullptr);

Q_SIGNALS:
    void lookAsked(const soundings::KeptVersion& version);
    void saveAsked(const soundings::KeptVersion& version);
    void removeAsked(const soundings::KeptVersion& version);

private:
    void addVersion(QVBoxLayout& column, const KeptVersion& version);
    QWidget* makeEarlier();
    std::vector<KeptVersion> m_versions;
    std::vector<Round> m_rounds;
    bool m_mayWrite;
};

} // namespace soundings
