// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/document/document.h"

namespace soundings {

/// The style sheet of a document, safe inside a <style> element: screen and paper, with what stands around every
/// printed page and the mark behind the words.
QByteArray htmlStyle(const Document& document);

} // namespace soundings
