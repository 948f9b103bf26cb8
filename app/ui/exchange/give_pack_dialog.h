// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "core/response/round.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace soundings {

class GiveForm;
class PackReading;
class Prompts;
class Session;

/// Gives a pack: what leaves is chosen beside exactly what will leave, and saved as one file.
class GivePackDialog final : public QDialog {
    Q_OBJECT
public:
    GivePackDialog(Session& session, Prompts& prompts, const Round& round, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QWidget* makeButtons();
    void place();
    void showPage();
    void save();
    void say(const QString& words);
    Session& m_session;
    Prompts& m_prompts;
    GiveForm* m_form;
    PackReading* m_page;
    QLabel* m_outcome;
    QScrollArea* m_scroller = nullptr;
    QBoxLayout* m_sides = nullptr;
    QPushButton* m_save = nullptr;
    QTimer m_pause;
};

} // namespace soundings
