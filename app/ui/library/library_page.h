// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/library.h"
#include "app/ui/page.h"

#include <functional>

class QStackedLayout;
class QVBoxLayout;

namespace soundings {

class PageLayout;

/// The questionnaires that rounds can ask: built in and added, their versions, and where each is used.
class LibraryPage final : public Page {
    Q_OBJECT
public:
    LibraryPage(Session& session, Prompts& prompts, QWidget* parent);
    void rebuild() override;
    void clear() override;
    void refresh(const Changes& changes) override;
    void arrive(const Place& place) override;

Q_SIGNALS:
    /// Why a file was not read or written.
    void refused(const QString& message);

private:
    void fill();
    void addHead();
    enum class Origin { BuiltIn, Added };
    void addList(const QString& title, const std::vector<KeptVersion>& versions, Origin origin);
    void addAdding(QVBoxLayout& column, bool isEmpty);
    [[nodiscard]] bool mayWrite() const;
    /// Shows `view` in place of the list.
    void show(QWidget* view);
    void leaveView();
    void chooseFile();
    void showFaults(const Issues& faults, const QString& fileName);
    void offer(const QuestionnairePtr& questionnaire, const QString& fileName);
    void look(const KeptVersion& version);
    void remove(const KeptVersion& version);
    void saveVersion(const KeptVersion& version);
    /// Says what `act` returns, or why it could not.
    void attempt(const std::function<QString()>& act);
    QStackedLayout* m_stack;
    PageLayout* m_list;
    QWidget* m_view = nullptr; ///< in place of the list
    PageId m_from = PageId::Partners;
    bool m_isStale = false;
};

} // namespace soundings
