// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"

class QScrollArea;
class QVBoxLayout;

namespace soundings {

class CheckCard;
class Prompts;

/// Check your answers: what is open first, what does not fit, then every section with every answer in words, each with
/// its way to change it.
class CheckView final : public QWidget {
    Q_OBJECT
public:
    CheckView(Session& session, Prompts& prompts, QWidget* parent);
    /// `item`: whose row has the focus; empty: the way on.
    void showSheet(AnswerSheet sheet, const ItemId& item);
    /// The same for the influences.
    void focusInfluences();
    void refresh(const Changes& changes);

Q_SIGNALS:
    /// Back to the questions.
    void leave();
    /// Back to the list of tasks.
    void done();
    void change(const soundings::ItemId& item);
    void influences();
    void closeRound();
    void results();

private:
    enum class Place { Attention, Section };
    void focusRow(const QString& name);
    void rebuildRows();
    void addMustHaves(QVBoxLayout* column);
    void addAttention(QVBoxLayout* column);
    /// What does not fit in the answers, where anything does not.
    void addChecks(QVBoxLayout* column);
    void addBlock(QVBoxLayout* column, const QString& title, const std::vector<const Item*>& items);
    void addSection(QVBoxLayout* column, const Section& section);
    void addInfluences(QVBoxLayout* column);
    void addRow(QVBoxLayout* column, const Item& item, Place place);
    [[nodiscard]] bool isRoundFinished() const;
    void addEnd(QVBoxLayout* column);

    Session& m_session;
    Prompts& m_prompts;
    CheckCard* m_checks = nullptr; ///< null where the answers raise no question
    std::optional<AnswerSheet> m_sheet;
    QScrollArea* m_scroller = nullptr;
};

} // namespace soundings
