// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/qt_prompts.h"

#include "app/settings/settings.h"
#include "app/ui/closing/closing_dialog.h"
#include "app/ui/keeping/keeping_dialog.h"
#include "app/ui/kit/fitted_dialog.h"
#include "app/ui/kit/kit.h"
#include "core/text_identity.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
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

/// Of a chosen name that are always seen.
constexpr int kFewestLetters = 12;

/// What Enter does as the dialog opens: in one that asks "sure?", never the thing itself.
enum class Enter { Acts, Cancels };

/// A dialog of ours: a column, then Cancel and the one action at the right.
class Question final {
public:
    Question(const QString& title, const QString& text) : m_dialog(title, text, QApplication::activeWindow())
    {
        m_dialog.setObjectName(QStringLiteral("question"));
    }
    void add(QWidget* widget) { m_dialog.column().addWidget(widget); }
    QPushButton* addButtons(const QString& action, Enter enter, ButtonRole role = ButtonRole::Primary)
    {
        QPushButton* cancel = makeButton(ButtonRole::Plain, Words::tr("Cancel"), QStringLiteral("question-cancel"));
        QPushButton* act = makeButton(role, action, QStringLiteral("question-act"));
        m_dialog.setButtons(makeActionRow(act, {cancel}));
        QObject::connect(cancel, &QPushButton::clicked, &m_dialog, &QDialog::reject);
        QObject::connect(act, &QPushButton::clicked, &m_dialog, &QDialog::accept);
        QPushButton* first = enter == Enter::Acts ? act : cancel;
        first->setDefault(true);
        first->setFocus();
        return act;
    }
    /// The size that the text needs, so that the dialog is as large: what is longer scrolls in it.
    void fitTo(QTextBrowser& text)
    {
        const QSize room = m_dialog.room();
        const int width = std::min(qRound(bodyPixels() * 46), room.width() - 2 * space::kXl);
        text.ensurePolished();
        text.document()->setDefaultFont(text.font());
        text.document()->setTextWidth(width - text.style()->pixelMetric(QStyle::PM_ScrollBarExtent));
        const int height = qRound(text.document()->size().height()) + 2 * text.frameWidth() + space::kM;
        const int around = qRound(bodyPixels() * 9); // the title, the button and their margins
        text.setMinimumSize(
            width,
            std::clamp(height, qRound(bodyPixels() * 4), std::max(qRound(bodyPixels() * 4), room.height() - around)));
    }
    bool ask()
    {
        m_dialog.fit();
        return m_dialog.exec() == QDialog::Accepted;
    }
    FittedDialog& dialog() { return m_dialog; }

private:
    FittedDialog m_dialog;
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

QStringList QtPrompts::askOpenPaths(const QString& title, const QString& filter)
{
    QFileDialog dialog(QApplication::activeWindow(), title, m_settings.lastFolder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return chosenIn(dialog) ? dialog.selectedFiles() : QStringList();
}

std::optional<QString> QtPrompts::askFolder(const QString& title)
{
    QFileDialog dialog(QApplication::activeWindow(), title, m_settings.lastFolder());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
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
    for (const QCompleter* names : dialog.findChildren<QCompleter*>())
        names->popup()->setProperty("kit", QStringLiteral("names")); // lists lie on a page, but this one on nothing
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

bool QtPrompts::confirmByName(const QString& title, const QString& text, const QString& name, const QString& action)
{
    Question question(title, text);
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("question-name"));
    question.add(makeField(Words::tr("Type “%1” to go on").arg(name), {}, edit));
    QPushButton* act = question.addButtons(action, Enter::Cancels, ButtonRole::Destroy);
    const auto allow = [act, edit, name] { act->setEnabled(areSame(edit->text().toStdString(), name.toStdString())); };
    allow();
    QObject::connect(edit, &QLineEdit::textChanged, act, allow);
    edit->setFocus();
    return question.ask();
}

std::optional<Keeping> QtPrompts::askKeeping(const Keeping& now, const QString& path)
{
    KeepingDialog dialog(now, path, QApplication::activeWindow());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.keeping();
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
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name is no wider dialog
    box->setMinimumContentsLength(kFewestLetters);
    question.add(makeField(label, {}, box));
    question.addButtons(action, Enter::Acts);
    box->setFocus();
    if (!question.ask())
        return std::nullopt;
    return box->currentIndex();
}

bool QtPrompts::askPrinter(QPrinter& printer, int pages)
{
    QPrintDialog dialog(&printer, QApplication::activeWindow());
    dialog.setMinMax(1, pages);
    dialog.setFromTo(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
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
    question.dialog().setButtons(makeActionRow(close));
    QObject::connect(close, &QPushButton::clicked, &question.dialog(), &QDialog::accept);
    close->setFocus();
    question.fitTo(*text);
    question.ask();
}

} // namespace soundings
