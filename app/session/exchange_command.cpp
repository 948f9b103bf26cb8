// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exchange_command.h"

namespace soundings {

namespace {
constexpr int kMergeable = 1;
}

ExchangeCommand::ExchangeCommand(const QString& text, std::function<bool()> exchange, QString mergeKey)
    : QUndoCommand(text), m_exchange(std::move(exchange)), m_mergeKey(std::move(mergeKey))
{
}

void ExchangeCommand::undo() { run(); }

void ExchangeCommand::redo()
{
    if (m_isFirst)
        m_isFirst = false;
    else
        run();
}

int ExchangeCommand::id() const { return m_mergeKey.isEmpty() ? -1 : kMergeable; }

bool ExchangeCommand::mergeWith(const QUndoCommand* other)
{
    // The earlier command holds what was there before both: exchanging that takes both back.
    return other->id() == kMergeable && static_cast<const ExchangeCommand*>(other)->m_mergeKey == m_mergeKey;
}

void ExchangeCommand::run()
{
    if (!m_exchange())
        setObsolete(true);
}

} // namespace soundings
