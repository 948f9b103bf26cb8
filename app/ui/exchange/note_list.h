// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/packs.h"

class QListWidget;

namespace soundings {

/// Notes and evidence to be ticked one by one; none is at first.
class NoteList final : public QWidget {
    Q_OBJECT
public:
    explicit NoteList(QWidget* parent = nullptr);
    /// `reader`: a partner that gets nothing about others; empty for everybody.
    void offer(const std::vector<WrittenNote>& written, const AgencyId& reader, const std::vector<Agency>& partners);
    [[nodiscard]] std::vector<ChosenNote> ticked(bool isEvidence) const;

Q_SIGNALS:
    void changed();

private:
    QListWidget* m_list;
    std::vector<WrittenNote> m_offered; ///< a row each
};

} // namespace soundings
