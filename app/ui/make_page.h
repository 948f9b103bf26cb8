// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/place.h"

class QWidget;

namespace soundings {

class FileActs;
class Page;
class Prompts;
class RoundActs;
class Session;

/// What pages are made of. Home and Partners also act on files and rounds.
struct PageParts {
    Session& session;
    Prompts& prompts;
    FileActs& file;
    RoundActs& round;
};

/// The page of this entry of the rail, not yet built (see Page::rebuild).
Page* makePage(PageId id, const PageParts& parts, QWidget* parent);

} // namespace soundings
