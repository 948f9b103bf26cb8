// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/new_workspace_form.h"

#include "app/settings/settings.h"
#include "app/text/error_text.h"
#include "app/text/language.h"
#include "app/ui/kit/field_fault.h"
#include "app/ui/kit/kit.h"
#include "app/ui/prompts.h"
#include "app/ui/window/file_acts.h"
#include "core/text_identity.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <set>

namespace soundings {

namespace {

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString name = line.simplified();
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

/// The first name that is there twice; empty where all differ.
QString twice(const QStringList& names)
{
    std::set<std::string> seen;
    for (const QString& name : names)
        if (!seen.insert(identityOf(name.toStdString())).second)
            return name;
    return {};
}

} // namespace

NewWorkspaceForm::NewWorkspaceForm(Prompts& prompts, Settings& settings, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_settings(settings),
      m_isOurs(new QRadioButton(tr("Our agency’s: we answer for ourselves"), this)),
      m_isBoard(new QRadioButton(tr("A board’s: it puts together what agencies give it"), this)),
      m_name(new QLineEdit(this)), m_partners(new QPlainTextEdit(this)), m_path(new QLineEdit(this)),
      m_language(new QComboBox(this)), m_fault(new FieldFault(QStringLiteral("new-fault"), this)),
      m_make(makeButton(ButtonRole::Primary, tr("Make the workspace"), QStringLiteral("new-make"), this))
{
    setObjectName(QStringLiteral("newWorkspaceForm"));
    buildFields();
    setFocusProxy(m_name); // whose it is was mostly said by what led here
    suggestPath();
    connect(m_name, &QLineEdit::textEdited, this, &NewWorkspaceForm::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_path->setModified(true); });
    connect(m_path, &QLineEdit::editingFinished, this, &NewWorkspaceForm::completePath);
    connect(m_make, &QPushButton::clicked, this, &NewWorkspaceForm::finish);
    connect(m_name, &QLineEdit::textEdited, m_fault, &FieldFault::forgive);
    connect(m_path, &QLineEdit::textEdited, m_fault, &FieldFault::forgive);
    connect(m_partners, &QPlainTextEdit::textChanged, m_fault, &FieldFault::forgive);
}

NewWorkspaceDraft NewWorkspaceForm::draft() const
{
    return {m_isBoard->isChecked(), m_name->text(), m_partners->toPlainText(),
            m_path->isModified() ? m_path->text() : QString(), m_language->currentData().toString()};
}

void NewWorkspaceForm::resume(const NewWorkspaceDraft& draft)
{
    m_isBoard->setChecked(draft.isBoard);
    m_name->setText(draft.name);
    m_partners->setPlainText(draft.partners);
    if (!draft.language.isEmpty())
        m_language->setCurrentIndex(m_language->findData(draft.language));
    if (draft.path.isEmpty()) {
        suggestPath();
        return;
    }
    m_path->setText(draft.path);
    m_path->setModified(true);
}

void NewWorkspaceForm::buildFields()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXxl, space::kXs, space::kXxl, space::kXxl);
    column->setSpacing(space::kXl);
    column->addWidget(makeLabel(TextRole::Title, tr("Start our own"), this));
    m_name->setObjectName(QStringLiteral("new-name"));
    column->addWidget(whoseField());
    m_nameField = makeField(tr("Our agency"), tr("The name your partners know you by."), m_name, this);
    column->addWidget(m_nameField);
    m_partners->setObjectName(QStringLiteral("new-partners"));
    m_partners->setTabChangesFocus(true);
    m_partners->setFixedHeight(qRound(bodyPixels() * 9));
    m_partnersField = makeField(tr("Our partners"), tr("One on each line. You can add more and rename them later."),
                                m_partners, this);
    column->addWidget(m_partnersField);
    column->addWidget(whereField());
    m_language->setObjectName(QStringLiteral("new-language"));
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const QString& language : programLanguages())
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(m_language->findData(programLanguage()));
    column->addWidget(makeField(tr("Language of the workspace"), {}, m_language, this));
    QPushButton* cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("new-cancel"), this);
    setTabOrder(m_language, cancel);
    column->addWidget(makeActionRow(m_make, {cancel}));
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &NewWorkspaceForm::cancelled);
}

QWidget* NewWorkspaceForm::whoseField()
{
    auto* field = new QWidget(this);
    auto* rows = new QVBoxLayout(field);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kXs);
    m_isOurs->setObjectName(QStringLiteral("new-ours"));
    m_isBoard->setObjectName(QStringLiteral("new-board"));
    m_isOurs->setChecked(true);
    rows->addWidget(makeLabel(TextRole::Strong, tr("Whose workspace"), field));
    rows->addWidget(m_isOurs);
    rows->addWidget(m_isBoard);
    connect(m_isBoard, &QRadioButton::toggled, this, &NewWorkspaceForm::showWhose);
    return field;
}

void NewWorkspaceForm::showWhose()
{
    const bool isBoard = m_isBoard->isChecked();
    const auto put = [](const QWidget& field, const QString& label, const QString& hint) {
        const QList<QLabel*> words = field.findChildren<QLabel*>();
        words.value(0)->setText(label);
        words.value(1)->setText(hint);
    };
    put(*m_nameField, isBoard ? tr("The partnership") : tr("Our agency"),
        isBoard ? tr("The name its agencies know it by.") : tr("The name your partners know you by."));
    put(*m_partnersField, isBoard ? tr("Its agencies") : tr("Our partners"),
        tr("One on each line. You can add more and rename them later."));
    m_name->setAccessibleName(isBoard ? tr("The partnership") : tr("Our agency"));
    m_partners->setAccessibleName(isBoard ? tr("Its agencies") : tr("Our partners"));
    m_fault->forgive();
}

QWidget* NewWorkspaceForm::whereField()
{
    m_path->setObjectName(QStringLiteral("new-path"));
    QWidget* field = makeField(tr("Where to keep it"),
                               tr("One file. Everything is in it, and nothing is kept anywhere else."), m_path, this);
    QPushButton* change = makeButton(ButtonRole::Plain, tr("Choose…"), QStringLiteral("new-choose-path"), field);
    change->setAccessibleName(tr("Choose where to keep it"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kM);
    field->layout()->removeWidget(m_path);
    row->addWidget(m_path, 1);
    row->addWidget(change);
    static_cast<QVBoxLayout*>(field->layout())->addLayout(row);
    connect(change, &QPushButton::clicked, this, &NewWorkspaceForm::changePath);
    setTabOrder(m_path, change);
    setTabOrder(change, m_language);
    return field;
}

/// Follows the name until the person writes a path of their own.
void NewWorkspaceForm::suggestPath()
{
    if (m_path->isModified())
        return;
    const QString name = asFileName(m_name->text());
    m_path->setText(QDir::toNativeSeparators(m_settings.lastFolder() + QLatin1Char('/')
                                             + (name.isEmpty() ? tr("Our workspace") : name)
                                             + QStringLiteral(".soundings")));
}

void NewWorkspaceForm::changePath()
{
    const auto path = m_prompts.askNewPath(tr("Where to keep the workspace"), QFileInfo(m_path->text()).fileName(),
                                           tr("Soundings workspaces (*.soundings)"));
    if (!path)
        return;
    m_path->setText(QDir::toNativeSeparators(*path));
    m_path->setModified(true);
}

void NewWorkspaceForm::completePath()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || QDir::isAbsolutePath(path))
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".soundings");
    m_path->setText(QDir::toNativeSeparators(QDir::cleanPath(QDir(m_settings.lastFolder()).filePath(path))));
    m_path->setModified(true);
}

void NewWorkspaceForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void NewWorkspaceForm::finish()
{
    m_fault->forgive();
    completePath();
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString folder = QFileInfo(path).path();
    const QString name = m_name->text().simplified();
    const QStringList partners = namesIn(m_partners->toPlainText());
    const QString repeated = twice(QStringList{name} + partners);
    if (name.isEmpty())
        m_fault->complain(*m_name,
                          m_isBoard->isChecked() ? tr("Enter the name of the partnership.")
                                                 : tr("Enter the name of your agency."));
    else if (!repeated.isEmpty())
        m_fault->complain(*m_partners, tr("“%1” is there twice. Each agency needs a name of its own.").arg(repeated));
    else if (path.isEmpty())
        m_fault->complain(*m_path, tr("Say where to keep the file."));
    else if (folder != m_settings.lastFolder() && !QFileInfo(folder).isDir()) // the one we suggest is made
        m_fault->complain(*m_path, tr("There is no folder %1. Check its name, or choose another one.").arg(folder));
    else if (QFileInfo::exists(path))
        m_fault->complain(*m_path, errorText(Error(ErrorCode::FileExists, {}, path.toStdString())));
    else
        Q_EMIT made(path, {name, partners, m_language->currentData().toString(), m_isBoard->isChecked()});
}

} // namespace soundings
