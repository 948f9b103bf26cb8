// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QTemporaryDir>
#include <QWidget>

#include "app/session/session.h"
#include "app/ui/prompts.h"

#include <optional>

namespace soundings::test {

/// Answers askSavePath() with `savePath`; says no to everything else.
class SavePathPrompts final : public Prompts {
public:
    std::optional<QString> savePath;
    std::optional<QString> askOpenPath(const QString&, const QString&) override { return {}; }
    std::optional<QString> askSavePath(const QString&, const QString&, const QString&) override { return savePath; }
    std::optional<QString> askText(const QString&, const QString&, const QString&, const QString&) override
    {
        return {};
    }
    bool confirm(const QString&, const QString&, const QString&) override { return false; }
    std::optional<Keeping> askKeeping(const Keeping&, const QString&) override { return {}; }
    std::optional<std::vector<ClosingChoices>> askClosing(const ClosingQuestion&) override { return {}; }
    std::optional<int> choose(const QString&, const QString&, const QStringList&, const QString&) override
    {
        return {};
    }
    bool askPrinter(QPrinter&, int) override { return false; }
    void tell(const QString&, const QString&) override { }
};

/// A session on the sample partnership, on a new workspace, or closed.
struct SampleWindow {
    enum class Content { Sample, Workspace, Nothing };
    explicit SampleWindow(Content content = Content::Sample)
    {
        if (content == Content::Sample)
            session.createSample(folder.filePath(QStringLiteral("sample.soundings")));
        if (content == Content::Workspace)
            session.create(
                folder.filePath(QStringLiteral("ours.soundings")),
                {QStringLiteral("Northvale Council"), {QStringLiteral("Westmoor Police")}, QStringLiteral("en")});
    }
    QTemporaryDir folder;
    Session session;
    SavePathPrompts prompts;
};

/// Widgets that take the focus and have no object name or nothing for assistive technology to say.
inline QStringList unnamedWidgets(const QWidget& page)
{
    QStringList unnamed;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        const bool isSilent = spoken == nullptr || spoken->text(QAccessible::Name).isEmpty();
        if (widget->objectName().isEmpty() || isSilent)
            unnamed << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    return unnamed;
}

} // namespace soundings::test
