// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/page.h"

namespace soundings {

Page::Page(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts)
{
}

} // namespace soundings
