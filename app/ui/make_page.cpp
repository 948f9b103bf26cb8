// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/make_page.h"

#include "app/ui/assess/assess_page.h"
#include "app/ui/compare/compare_page.h"
#include "app/ui/home/home_page.h"
#include "app/ui/results/results_page.h"
#include "app/ui/setup/setup_page.h"

namespace soundings {

Page* makePage(PageId id, const PageParts& parts, QWidget* parent)
{
    switch (id) {
    case PageId::Home:
        return new HomePage(parts.session, parts.prompts, parts.file, parts.round, parent);
    case PageId::Partners:
        return new SetupPage(parts.session, parts.prompts, parts.round, parent);
    case PageId::Assess:
        return new AssessPage(parts.session, parts.prompts, parent);
    case PageId::Results:
        return new ResultsPage(parts.session, parts.prompts, parent);
    case PageId::Compare:
        break;
    }
    return new ComparePage(parts.session, parts.prompts, parent);
}

} // namespace soundings
