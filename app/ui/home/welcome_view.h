// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace soundings {

class PageLayout;
class Settings;

/// Home without a workspace: what the program is for, the ways to begin, and the files worked on before.
class WelcomeView final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeView(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void sampleAsked();
    void sampleBoardAsked();
    void ownAsked();
    void boardAsked();
    void openAsked();
    void pathAsked(const QString& path);
    void recentChanged();

private:
    void addHead();
    void addChoices();
    void addRecentFiles();
    QWidget* recentRow(const QString& path, int number);
    Settings& m_settings;
    PageLayout* m_page;
};

} // namespace soundings
