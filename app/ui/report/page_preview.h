// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace soundings {

class PaperView;
class PrintedPages;

/// The pages of a report with "Page 3 of 17" and ways to turn them; words in their place where there are none.
class PagePreview final : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);
    void setPages(std::shared_ptr<const PrintedPages> pages);
    /// Why there is nothing to see.
    void sayInstead(const QString& words);

private:
    QToolButton* makeTool(const QString& drawing, const QString& words, const char* objectName);
    void showPage();
    PaperView* m_view;
    QLabel* m_page;
    QLabel* m_instead;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_smaller;
    QToolButton* m_larger;
};

} // namespace soundings
