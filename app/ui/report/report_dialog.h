// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/ui/report/report_order.h"

#include <memory>
#include <optional>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace soundings {

class PagePreview;
class PrintedPages;
class Prompts;
class ReportForm;
class ReportOutcome;
class Session;
class Settings;

/// A report of the open workspace: what is in it is chosen on the left and seen on the right as it would be printed.
/// What is written and printed is made of the document that is seen. It closes with the workspace.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    ReportDialog(Session& session, Prompts& prompts, Settings& settings, QWidget* parent = nullptr,
                 const ReportStart& start = {});
    void exportReport();
    void print();
    void done(int result) override;

Q_SIGNALS:
    void said(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectAll();
    QWidget* makeButtons();
    /// The preview beside what is chosen, or below it where there is no room.
    void place();
    void rebuild();
    void rebuildIfDue();
    void write(const QString& path);
    [[nodiscard]] QString suggestedName() const;

    Session& m_session;
    Prompts& m_prompts;
    Settings& m_settings;
    ReportForm* m_form;
    PagePreview* m_preview;
    ReportOutcome* m_outcome;
    QScrollArea* m_scroller = nullptr;
    QBoxLayout* m_sides = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_print = nullptr;
    QTimer m_pause; ///< between a change and a new preview: typing is not to wait for it
    ReportOrder m_order; ///< what is seen
    std::optional<Document> m_document; ///< none where it could not be made
    std::shared_ptr<const PrintedPages> m_pages;
    QString m_written; ///< where the last report is, for the page below once this no longer says it
};

} // namespace soundings
