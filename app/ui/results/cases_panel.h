// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

class QString;
class QWidget;

namespace soundings {

struct Questionnaire;

/// The cases of a questionnaire to talk about, once nobody has to answer them any more: what each answer does, which
/// are recommended and why. Folded at first; it says nothing of what anybody chose.
QWidget* makeCasesPanel(const Questionnaire& questionnaire, const QString& objectName, QWidget* parent);

/// What people wrote, as published, each comment as it was written. Folded at first.
QWidget* makeCommentsPanel(const std::vector<std::string>& comments, const QString& objectName, QWidget* parent);

} // namespace soundings
