// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/packs.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace soundings {

class NoteList;
class Prompts;
class RoundPicker;
class SealChoice;
class Session;

/// What is chosen of a pack: the round, for whom, what leaves, and how it is sealed.
class GiveForm final : public QWidget {
    Q_OBJECT
public:
    GiveForm(Session& session, Prompts& prompts, const RoundId& round, QWidget* parent = nullptr);
    [[nodiscard]] RoundId round() const;
    [[nodiscard]] PackChoice choice() const;
    /// Empty: whoever has it.
    [[nodiscard]] std::string readerName() const;
    /// False where something of the seal is missing, which is said then.
    bool fillSeal(PackReader& reader);
    /// Lists again what was given before.
    void showGiven();

Q_SIGNALS:
    void changed();

private:
    void addParts(QVBoxLayout& column);
    void roundChanged();
    void offerReaders();
    void offerNotes();
    Session& m_session;
    RoundPicker* m_round;
    QComboBox* m_reader;
    std::map<PackPart, QCheckBox*> m_parts;
    QCheckBox* m_mayName;
    NoteList* m_notes;
    SealChoice* m_seal;
    QLabel* m_given;
};

} // namespace soundings
