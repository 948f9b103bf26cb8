// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/qt_prompts.h"

#include "app/settings/settings.h"
#include "app/ui/closing/closing_dialog.h"
#include "app/ui/kit/kit.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QStyle>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>

namespace soundings {

namespace {

/// Gives this file its context of translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

/// What Enter does as the dialog opens: in one that asks "sure?", never the thing itself.
enum class Enter { Acts, Cancels };

/// A dialog of ours: a column, then Cancel and the one action at the right.
class Question final {
public:
    Question(const QString& title, const QString& text) : m_dialog(QApplication::activeWindow()), m_column(&m_dialog)
    {
        m_dialog.setWindowTitle(title);
        m_dialog.setObjectName(QStringLiteral("question"));
        m_dialog.setAccessibleName(title);
        m_dialog.setAccessibleDescription(text);
        m_column.setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
        m_column.setSpacing(space::kM);
        m_column.addWidget(makeLabel(TextRole::Section, title));
        if (!text.isEmpty())
            m_column.addWidget(makeLabel(TextRole::Body, text));
    }
    void add(QWidget* widget) { m_column.addWidget(widget); }
    QPushButton* addButtons(const QString& action, Enter enter, ButtonRole role = ButtonRole::Primary)
    {
        QPushButton* cancel = makeButton(ButtonRole::Plain, Words::tr("Cancel"), QStringLiteral("question-cancel"));
        QPushButton* act = makeButton(role, action, QStringLiteral("question-act"));
        m_column.addSpacing(space::kS);
        m_column.addWidget(makeActionRow(act, {cancel}));
        QObject::connect(cancel, &QPushButton::clicked, &m_dialog, &QDialog::reject);
        QObject::connect(act, &QPushButton::clicked, &m_dialog, &QDialog::accept);
        QPushButton* first = enter == Enter::Acts ? act : cancel;
        first->setDefault(true);
        first->setFocus();
        return act;
    }
    /// As large as the text needs, as far as the screen has room: what is longer scrolls.
    void fitTo(QTextBrowser& text)
    {
        const QSize room = this->room();
        const int width = std::min(qRound(bodyPixels() * 46), room.width() - 2 * space::kXl);
        text.setMinimumSize(std::min(qRound(bodyPixels() * 30), width), qRound(bodyPixels() * 10));
        text.ensurePolished();
        text.document()->setDefaultFont(text.font());
        text.document()->setTextWidth(width - text.style()->pixelMetric(QStyle::PM_ScrollBarExtent));
        m_column.activate();
        const int around = m_dialog.sizeHint().height() - text.sizeHint().height();
        const int height = qRound(text.document()->size().height()) + 2 * text.frameWidth() + space::kM;
        m_dialog.resize(width + 2 * space::kXl, std::min(height + around, room.height()));
    }
    bool ask()
    {
        m_dialog.setMinimumWidth(std::min(qRound(bodyPixels() * 30), room().width()));
        return m_dialog.exec() == QDialog::Accepted;
    }
    QDialog& dialog() { return m_dialog; }

private:
    /// What a dialog may take of the screen that the window is on.
    [[nodiscard]] QSize room() const
    {
        const QWidget* parent = m_dialog.parentWidget();
        const QScreen* screen = parent != nullptr ? parent->screen() : QGuiApplication::primaryScreen();
        return screen->availableSize() * 9 / 10;
    }
    QDialog m_dialog;
    QVBoxLayout m_column;
};

} // namespace

QtPrompts::QtPrompts(Settings& settings) : m_settings(settings) { }

void QtPrompts::rememberFolderOf(const QString& path) { m_settings.setLastFolder(QFileInfo(path).absolutePath()); }

std::optional<QString> QtPrompts::askOpenPath(const QString& title, const QString& filter)
{
    QFileDialog dialog(QApplication::activeWindow(), title, m_settings.lastFolder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog);
}

std::optional<QString> QtPrompts::askSavePath(const QString& title, const QString& suggestedName, const QString& filter)
{
    return askPath({title, suggestedName, filter}, {});
}

std::optional<QString> QtPrompts::askNewPath(const QString& title, const QString& suggestedName, const QString& filter)
{
    return askPath({title, suggestedName, filter}, QFileDialog::DontConfirmOverwrite);
}

std::optional<QString> QtPrompts::askPath(const PathQuestion& question, QFileDialog::Options options)
{
    QFileDialog dialog(QApplication::activeWindow(), question.title, m_settings.lastFolder(), question.filter);
    dialog.setOptions(options);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(question.suggestedName);
    return chosenIn(dialog);
}

/// In the size that our text size needs; a desktop's own dialog has its own.
std::optional<QString> QtPrompts::chosenIn(QFileDialog& dialog)
{
    const QScreen* screen =
        dialog.parentWidget() != nullptr ? dialog.parentWidget()->screen() : QGuiApplication::primaryScreen();
    dialog.setViewMode(QFileDialog::Detail);
    dialog.resize(
        QSize(qRound(bodyPixels() * 64), qRound(bodyPixels() * 36)).boundedTo(screen->availableSize() * 9 / 10));
    for (QTreeView* files : dialog.findChildren<QTreeView*>())
        files->header()->resizeSection(0, qRound(bodyPixels() * 24));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolderOf(path);
    return path;
}

std::optional<QString> QtPrompts::askText(const QString& title, const QString& label, const QString& initial,
                                          const QString& action)
{
    Question question(title, {});
    auto* edit = new QLineEdit(initial);
    edit->setObjectName(QStringLiteral("question-text"));
    edit->selectAll();
    question.add(makeField(label, {}, edit));
    QPushButton* act = question.addButtons(action, Enter::Acts);
    const auto allow = [act, edit] { act->setEnabled(!edit->text().trimmed().isEmpty()); };
    allow();
    QObject::connect(edit, &QLineEdit::textChanged, act, allow);
    edit->setFocus();
    if (!question.ask())
        return std::nullopt;
    return edit->text().trimmed();
}

bool QtPrompts::confirm(const QString& title, const QString& text, const QString& action)
{
    Question question(title, text);
    question.addButtons(action, Enter::Cancels);
    return question.ask();
}

bool QtPrompts::confirmDestroying(const QString& title, const QString& text, const QString& action)
{
    Question question(title, text);
    question.addButtons(action, Enter::Cancels, ButtonRole::Destroy);
    return question.ask();
}

std::optional<std::vector<ClosingChoices>> QtPrompts::askClosing(const ClosingQuestion& question)
{
    ClosingDialog dialog(question, QApplication::activeWindow());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choices();
}

std::optional<int> QtPrompts::choose(const QString& title, const QString& label, const QStringList& options,
                                     const QString& action)
{
    Question question(title, {});
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("question-choice"));
    box->addItems(options);
    question.add(makeField(label, {}, box));
    question.addButtons(action, Enter::Acts);
    box->setFocus();
    if (!question.ask())
        return std::nullopt;
    return box->currentIndex();
}

void QtPrompts::tell(const QString& title, const QString& html)
{
    Question question(title, {});
    auto* text = new QTextBrowser;
    text->setObjectName(QStringLiteral("question-text"));
    text->setAccessibleName(title);
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    question.add(text);
    QPushButton* close = makeButton(ButtonRole::Plain, Words::tr("Close"), QStringLiteral("question-close"));
    close->setDefault(true);
    question.add(close);
    QObject::connect(close, &QPushButton::clicked, &question.dialog(), &QDialog::accept);
    close->setFocus();
    question.fitTo(*text);
    question.ask();
}

} // namespace soundings
