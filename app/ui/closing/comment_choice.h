// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/release/closing.h"

#include <cstddef>
#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;

namespace soundings {

/// The comments of a survey, to be read before they are published: each can be left out, none can be changed.
class CommentChoice final : public QWidget {
    Q_OBJECT
public:
    explicit CommentChoice(const SurveyPreview& preview, QWidget* parent = nullptr);
    /// Places in SurveyPreview::comments.
    [[nodiscard]] std::vector<std::size_t> leftOut() const;
    [[nodiscard]] bool areAllLeftOut() const;

private:
    void addComments(const SurveyPreview& preview);
    void sayWhatIsLeft();
    QListWidget* m_comments;
    QCheckBox* m_all;
    QLabel* m_left;
    int m_minimum;
};

} // namespace soundings
