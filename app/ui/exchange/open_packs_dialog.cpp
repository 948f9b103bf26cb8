// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/open_packs_dialog.h"

#include "app/session/session.h"
#include "app/text/error_text.h"
#include "app/ui/exchange/taken_card.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/prompts.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressDialog>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr int kWholeOfBar = 1000;
constexpr int kWaitForBar = 1000; ///< ms

bool isSealedByPassphrase(const TakenFile& file)
{
    return file.reason == OpeningReason::SealedByPassphrase || file.reason == OpeningReason::WrongPassphrase;
}

} // namespace

OpenPacksDialog::OpenPacksDialog(Session& session, Prompts& prompts, QWidget* parent)
    : FittedDialog(
        tr("Open packs and invitations"),
        tr("Choose the files that others gave you, or a folder of them, or drop them on this window. What is "
           "not in order is refused with its reason, and leaves nothing behind."),
        parent),
      m_session(session), m_prompts(prompts), m_sum(makeLabel(TextRole::Strong, {}, this))
{
    setObjectName(QStringLiteral("openPacks"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    addChoosing();
    m_sum->setObjectName(QStringLiteral("packs-sum"));
    m_sum->hide();
    column().addWidget(m_sum);
    addPassphrase();
    QPushButton* close = makeButton(ButtonRole::Plain, tr("Close"), QStringLiteral("packs-close"), this);
    close->setAutoDefault(false);
    setButtons(makeActionRow(close));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&session, &Session::closed, this, &QDialog::reject);
    connect(&session, &Session::failed, this, [this](const Error& error) {
        m_sum->setText(errorText(error));
        m_sum->show();
    });
    fit();
}

void OpenPacksDialog::addChoosing()
{
    QPushButton* files = makeButton(ButtonRole::Plain, tr("Choose files…"), QStringLiteral("packs-files"), this);
    QPushButton* folder = makeButton(ButtonRole::Plain, tr("Choose a folder…"), QStringLiteral("packs-folder"), this);
    for (QPushButton* button : {files, folder})
        button->setAutoDefault(false);
    column().addWidget(new FoldingRow({files, folder}, FoldingRow::Share::NoneAtRight));
    connect(files, &QPushButton::clicked, this, [this] {
        take(m_prompts.askOpenPaths(tr("Open packs and invitations"),
                                    tr("Packs and invitations (*.soundings-pack *.soundings-round)")));
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        if (const auto path = m_prompts.askFolder(tr("Open all packs and invitations in a folder")))
            take({*path});
    });
}

void OpenPacksDialog::addPassphrase()
{
    m_sealed = new QWidget(this);
    auto* inside = new QVBoxLayout(m_sealed);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::kXs);
    m_passphrase = new QLineEdit(m_sealed);
    m_passphrase->setObjectName(QStringLiteral("packs-passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    inside->addWidget(makeField(tr("Passphrase of the sealed files"), {}, m_passphrase, m_sealed));
    QPushButton* act = makeButton(ButtonRole::Plain, tr("Open them with it"), QStringLiteral("packs-unseal"), m_sealed);
    act->setAutoDefault(false);
    inside->addWidget(act, 0, Qt::AlignLeft);
    m_sealed->hide();
    column().addWidget(m_sealed);
    connect(act, &QPushButton::clicked, this, &OpenPacksDialog::takeWithPassphrase);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &OpenPacksDialog::takeWithPassphrase);
}

void OpenPacksDialog::take(const QStringList& paths)
{
    std::vector<std::string> all;
    for (const QString& path : paths)
        all.push_back(path.toStdString());
    if (!all.empty())
        takeAgain(all, {});
}

void OpenPacksDialog::takeWithPassphrase()
{
    std::vector<std::string> sealed;
    for (const TakenFile& file : m_taken)
        if (isSealedByPassphrase(file))
            sealed.push_back(file.path);
    if (m_passphrase->text().isEmpty() || sealed.empty())
        return;
    TakeChoice choice;
    choice.passphrase = m_passphrase->text().toStdString();
    m_passphrase->clear();
    takeAgain(sealed, choice);
}

/// Says how far it is once it takes more than a moment, and can be stopped then. What was opened before stays listed.
void OpenPacksDialog::takeAgain(const std::vector<std::string>& paths, const TakeChoice& choice)
{
    QProgressDialog bar(tr("Opening…"), tr("Cancel"), 0, kWholeOfBar, this);
    bar.setWindowTitle(windowTitle());
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(kWaitForBar);
    bar.setAutoReset(false);
    const auto taken = m_session.packs().take(paths, choice, [&](double done) {
        bar.setValue(static_cast<int>(done * (kWholeOfBar - 1)));
        return !bar.wasCanceled();
    });
    if (!taken)
        return;
    for (const TakenFile& file : *taken) {
        std::erase_if(m_taken, [&](const TakenFile& before) { return before.path == file.path; });
        m_taken.push_back(file);
    }
    std::stable_sort(m_taken.begin(), m_taken.end(),
                     [](const TakenFile& a, const TakenFile& b) { return urgencyOf(a) < urgencyOf(b); });
    showTaken();
}

void OpenPacksDialog::showTaken()
{
    const auto isStored = [](const TakenFile& file) {
        return file.result == TakenAs::New || file.result == TakenAs::Newer;
    };
    const auto stored = static_cast<int>(std::count_if(m_taken.begin(), m_taken.end(), isStored));
    const auto refused = static_cast<int>(std::count_if(
        m_taken.begin(), m_taken.end(), [](const TakenFile& file) { return file.result == TakenAs::Refused; }));
    m_sum->setText(tr("Taken in: %1. Nothing new: %2. Refused: %3.", "numbers of files")
                       .arg(stored)
                       .arg(static_cast<int>(m_taken.size()) - stored - refused)
                       .arg(refused));
    m_sum->show();
    m_sealed->setVisible(std::any_of(m_taken.begin(), m_taken.end(), isSealedByPassphrase));
    discard(m_list);
    m_list = new QWidget(this);
    auto* cards = new QVBoxLayout(m_list);
    cards->setContentsMargins(0, 0, 0, space::kM);
    cards->setSpacing(space::kM);
    int place = 0;
    for (const TakenFile& file : m_taken) {
        auto* card = new TakenCard(file, place++, m_list);
        cards->addWidget(card);
        // Queued: the card is not taken away under the button.
        connect(
            card, &TakenCard::keyAccepted, this,
            [this, path = file.path](const QString& fingerprint) {
                takeAgain({path}, {{}, {fingerprint.toStdString()}});
            },
            Qt::QueuedConnection);
    }
    column().addWidget(m_list);
}

void OpenPacksDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void OpenPacksDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    take(paths);
}

} // namespace soundings
