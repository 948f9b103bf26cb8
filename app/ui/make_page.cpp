// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/make_page.h"

#include "app/ui/actions/actions_page.h"
#include "app/ui/assess/assess_page.h"
#include "app/ui/compare/compare_page.h"
#include "app/ui/exchange/exchange_acts.h"
#include "app/ui/home/home_page.h"
#include "app/ui/library/library_page.h"
#include "app/ui/partners/partners_page.h"
#include "app/ui/partnership/pair_page.h"
#include "app/ui/partnership/partnership_page.h"
#include "app/ui/results/results_page.h"
#include "app/ui/window/file_acts.h"

namespace soundings {

namespace {

Page* makeResults(const PageParts& parts, QWidget* parent)
{
    auto* page = new ResultsPage(parts.session, parts.prompts, parent);
    QObject::connect(page, &ResultsPage::reportAsked, &parts.file, [&acts = parts.file] { acts.showReport(); });
    return page;
}

Page* makeAssess(const PageParts& parts, QWidget* parent)
{
    auto* page = new AssessPage(parts.session, parts.prompts, parent);
    QObject::connect(page, &AssessPage::refused, &parts.file, &FileActs::refused);
    return page;
}

Page* makeActions(const PageParts& parts, QWidget* parent)
{
    auto* page = new ActionsPage(parts.session, parts.prompts, parent);
    QObject::connect(page, &ActionsPage::refused, &parts.file, &FileActs::refused);
    return page;
}

Page* makeLibrary(const PageParts& parts, QWidget* parent)
{
    auto* page = new LibraryPage(parts.session, parts.prompts, parent);
    QObject::connect(page, &LibraryPage::refused, &parts.file, &FileActs::refused);
    return page;
}

Page* makePartnership(const PageParts& parts, QWidget* parent)
{
    auto* page = new PartnershipPage(parts.session, parts.prompts, parent);
    QObject::connect(page, &PartnershipPage::reportAsked, &parts.file, [&acts = parts.file] {
        acts.showReport({ReportKind::Board, {}, {}});
    });
    QObject::connect(page, &PartnershipPage::packsAsked, &parts.round.exchange(), &ExchangeActs::openPacks);
    return page;
}

Page* makePair(const PageParts& parts, QWidget* parent)
{
    auto* page = new PairPage(parts.session, parts.prompts, parent);
    QObject::connect(page, &PairPage::reportAsked, &parts.file, &FileActs::showMirrorReport);
    return page;
}

} // namespace

Page* makePage(PageId id, const PageParts& parts, QWidget* parent)
{
    switch (id) {
    case PageId::Home:
        return new HomePage(parts.session, parts.prompts, parts.file, parts.round, parent);
    case PageId::Partners:
        return new PartnersPage(parts.session, parts.prompts, parts.round, parent);
    case PageId::Assess:
        return makeAssess(parts, parent);
    case PageId::Results:
        return makeResults(parts, parent);
    case PageId::Actions:
        return makeActions(parts, parent);
    case PageId::Library:
        return makeLibrary(parts, parent);
    case PageId::Partnership:
        return makePartnership(parts, parent);
    case PageId::Pair:
        return makePair(parts, parent);
    case PageId::Compare:
        break;
    }
    return new ComparePage(parts.session, parts.prompts, parent);
}

} // namespace soundings
