// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

#include <functional>

namespace soundings {

/// One step of undo. `exchange` swaps what it holds with what is on file, so undo and redo are the same act.
/// Pushed after the act was done once, so the first redo() is skipped. An exchange that returns false was refused:
/// the command then takes itself off the stack.
class ExchangeCommand final : public QUndoCommand {
public:
    /// Commands with the same `mergeKey` (not empty) that follow each other become one step.
    ExchangeCommand(const QString& text, std::function<bool()> exchange, QString mergeKey);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void run();
    std::function<bool()> m_exchange;
    QString m_mergeKey;
    bool m_isFirst = true;
};

} // namespace soundings
