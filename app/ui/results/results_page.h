// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/page.h"
#include "app/ui/results/cannot_ticks.h"
#include "app/ui/results/earlier_numbers.h"
#include "app/ui/results/result_ptr.h"

#include <QPointer>

class QVBoxLayout;

namespace soundings {

class NextBandCard;
class CheckCard;
class PageLayout;
class ResponseCard;
struct ResultLine;

/// What one round says: the sentence first, then the two indices, the sections, the must-haves and what to do next.
class ResultsPage final : public Page {
    Q_OBJECT
public:
    ResultsPage(Session& session, Prompts& prompts, QWidget* parent = nullptr);
    void rebuild() override;
    void clear() override;
    void refresh(const Changes& changes) override;
    /// `place.about` is the partner whose details are wanted.
    void arrive(const Place& place) override;

Q_SIGNALS:
    /// The report of the round shown is wanted as a file.
    void reportAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addHeader();
    void addEmpty(PageId where);
    void addAll();
    void addIndices();
    void addPartner();
    void addResponses();
    void addLists();
    void addNextBand();
    void addCompare();
    void makeAction(const ResultLine& line);
    void showPlanned();
    ResponseCard* makeResponse(const QString& objectName);
    void showPartner(const AgencyId& partner);
    bool m_stale = false;
    EarlierNumbers m_earlier;
    ResultPtr m_result; ///< null where there is no round
    std::optional<Round> m_shown;
    AgencyId m_partner; ///< whose details somebody asked for; empty: those of whom the sentence names
    PageLayout* m_layout = nullptr;
    QVBoxLayout* m_partnerPlace = nullptr;
    ResponseCard* m_partnerCard = nullptr;
    CannotTicks m_cannot; ///< kept while the program runs
    NextBandCard* m_nextBand = nullptr; ///< null where there is nothing to show
    QPointer<CheckCard> m_checks; ///< null where the answers raise no question
};

} // namespace soundings
