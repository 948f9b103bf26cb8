// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/report/blocks.h"
#include "app/ui/place.h"
#include "core/partnership/partnership_view.h"

#include <functional>
#include <memory>

class QVBoxLayout;

namespace soundings {

class Prompts;
class Session;

/// What stands behind the first look at a partnership, each under a line that says what it is; made when it is opened.
class PartnershipFolds final : public QFrame {
    Q_OBJECT
public:
    /// The grid is among them where there are more agencies than `mostInOpenGrid`.
    PartnershipFolds(Session& session, Prompts& prompts, std::shared_ptr<const PartnershipView> view,
                     std::size_t mostInOpenGrid, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& message);
    void goTo(const soundings::Place& place);
    /// Places in the view's table.
    void pairAsked(std::size_t a, std::size_t b);

private:
    void addBlocks(const QString& title, const QString& name, std::function<Blocks()> fill);
    void addGrid();
    void addPairs();
    void addMap();
    void addRelations();
    Session& m_session;
    Prompts& m_prompts;
    std::shared_ptr<const PartnershipView> m_view;
    QVBoxLayout* m_column;
};

} // namespace soundings
