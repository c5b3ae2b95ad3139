// SPDX-License-Identifier: Apache-2.0
#include "app/pages/valueeditor.h"

#include "app/pages/plaintext.h"
#include "app/view/jsoncheck.h"
#include "app/view/plainpreview.h"
#include "widgets/choicebar.h"
#include "widgets/flowlayout.h"
#include "widgets/jsonedit.h"
#include "widgets/stateline.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace app {

namespace {

using widgets::Meaning;

constexpr qsizetype kMostNameCharacters = 60;

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *const made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

bool isKey(const QString &text)
{
    return keyFault(text).isEmpty();
}

} // namespace

ValueEditor::ValueEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_state(new widgets::StateLine(this))
    , m_edit(new widgets::JsonEdit(this))
    , m_json(new widgets::StateLine(this))
    , m_theirs(new widgets::JsonEdit(this))
    , m_choice(new widgets::ChoiceBar(this))
    , m_save(button(tr("&Save"), "valueSave", this))
    , m_plain(button(tr("Save as plain text"), "valuePlain", this))
    , m_revert(button(tr("Re&vert"), "valueRevert", this))
    , m_remove(button(tr("&Delete…"), "valueDelete", this))
{
    m_name->setObjectName(QStringLiteral("valueKey"));
    m_name->setAccessibleName(tr("Key"));
    m_name->setPlaceholderText(tr("Key"));
    m_name->setReadOnly(true);
    m_state->setObjectName(QStringLiteral("valueState"));
    m_edit->setObjectName(QStringLiteral("valueEdit"));
    m_edit->setAccessibleName(tr("Value as JSON"));
    m_edit->setPlaceholderText(tr("Choose a key to read its value"));
    m_edit->setReadOnly(true);
    m_edit->setCheck(jsonFault);
    m_json->setObjectName(QStringLiteral("valueJson"));
    m_theirs->setObjectName(QStringLiteral("valueTheirs"));
    m_theirs->setAccessibleName(tr("The value that is stored"));
    m_theirs->setReadOnly(true);
    m_theirs->hide();
    m_choice->setObjectName(QStringLiteral("valueChoice"));
    m_save->setToolTip(tr("Store the value, unless the key was changed meanwhile (Ctrl+S)"));
    m_plain->setToolTip(tr("Store the characters as they are, as a JSON string"));
    m_revert->setToolTip(tr("Back to the value that was read"));
    setFocusProxy(m_edit);
    build();
    connect(m_edit, &widgets::JsonEdit::checked, this, &ValueEditor::judge);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_version = 0; });
    connect(m_name, &QLineEdit::textChanged, this, &ValueEditor::judge);
    connect(m_save, &QPushButton::clicked, this, &ValueEditor::save);
    connect(m_plain, &QPushButton::clicked, this, &ValueEditor::saveAsPlainText);
    connect(m_revert, &QPushButton::clicked, this, [this] { m_edit->setValue(m_saved); });
    connect(m_remove, &QPushButton::clicked, this, &ValueEditor::askToRemove);
    connect(m_choice, &widgets::ChoiceBar::answered, this, &ValueEditor::answer);
    auto *const shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    judge();
}

void ValueEditor::build()
{
    auto *const values = new QSplitter(Qt::Vertical, this);
    values->addWidget(m_edit);
    values->addWidget(m_theirs);
    values->setChildrenCollapsible(false);
    for (widgets::JsonEdit *const edit : {m_edit, m_theirs})
        edit->setMinimumHeight(fontMetrics().height() * 3);
    auto *const buttons = new widgets::FlowLayout;
    buttons->setSpacing(6);
    for (QPushButton *const each : {m_save, m_revert, m_remove, m_plain})
        buttons->addWidget(each);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(m_choice);
    layout->addWidget(values, 1);
    layout->addWidget(m_json);
    layout->addLayout(buttons);
}

int ValueEditor::heightForWidth(int width) const
{
    return layout()->totalMinimumHeightForWidth(width);
}

bool ValueEditor::isUnsaved() const
{
    return (m_isNew || !m_key.isEmpty()) && m_edit->value() != m_saved;
}

void ValueEditor::setLocked(bool locked)
{
    if (m_isLocked == locked)
        return;
    m_isLocked = locked;
    judge();
}

void ValueEditor::judge()
{
    const bool isOpen = m_isNew || !m_key.isEmpty();
    const std::optional<widgets::JsonEdit::Fault> fault = m_edit->fault();
    const bool isChanged = isUnsaved();
    m_edit->setReadOnly(!isOpen || m_isLocked || m_edit->isPreview());
    if (!isOpen) {
        m_json->say(Meaning::Neutral, {});
    } else if (fault) {
        const QPoint at = m_edit->lineAndColumn(*fault);
        m_json->say(Meaning::Failed,
            tr("line %1, column %2: %3").arg(at.y()).arg(at.x()).arg(fault->reason));
    } else {
        const QString size = sizeText(m_edit->value().size());
        const QString text = m_edit->isPreview()
            ? tr("JSON, %1; only its beginning is shown").arg(size)
            : tr("JSON, %1").arg(size);
        m_json->say(isChanged ? Meaning::Suspect : Meaning::Primary,
            isChanged ? tr("%1 · unsaved").arg(text) : text);
    }
    const bool canAct = isOpen && !m_isLocked && !m_isWaiting && !m_choice->isVisible();
    const bool isNamed = !m_isNew || isKey(m_name->text());
    const bool canSave = canAct && isNamed && (isChanged || m_isNew);
    m_save->setEnabled(canSave && !fault);
    m_plain->setVisible(isOpen && fault);
    m_plain->setEnabled(canSave && fault);
    m_revert->setEnabled(canAct && isChanged);
    m_remove->setEnabled(canAct && !m_isNew && m_version != 0);
}

void ValueEditor::open(const QString &key)
{
    m_next = key;
    if (!isUnsaved())
        return load(key);
    ask(Question::Leave,
        tr("The changes of %1 are not saved.")
            .arg(plainPreview(m_isNew ? m_name->text() : m_key, kMostNameCharacters)),
        {tr("Discard them"), tr("Keep editing")});
}

ValueEditor::Draft ValueEditor::draft() const
{
    return {.isOpen = m_isNew || !m_key.isEmpty(),
        .isLoading = m_isWaiting && m_purpose == Purpose::Load,
        .key = m_key,
        .name = m_name->text(),
        .version = m_version,
        .saved = m_saved,
        .value = m_edit->value()};
}

void ValueEditor::resume(const Draft &draft)
{
    if (!draft.isOpen)
        return;
    if (draft.isLoading)
        return load(draft.key);
    m_key = draft.key;
    m_isNew = draft.key.isEmpty();
    m_version = draft.version;
    m_saved = draft.saved;
    m_name->setReadOnly(!m_isNew);
    m_name->setText(draft.name);
    m_edit->setValue(draft.value);
    m_edit->document()->clearUndoRedoStacks();
    if (m_isNew)
        m_state->say(Meaning::Neutral, tr("a new key"));
    judge();
}

void ValueEditor::create()
{
    // Told apart from every key by being none.
    open({});
}

void ValueEditor::load(const QString &key)
{
    m_choice->dismiss();
    m_theirs->hide();
    m_key = key;
    m_isNew = key.isEmpty();
    m_version = 0;
    m_saved.clear();
    m_name->setReadOnly(!m_isNew);
    m_name->setText(key);
    m_edit->setValue({});
    m_edit->document()->clearUndoRedoStacks();
    if (m_isNew) {
        m_isWaiting = false;
        ++m_number;
        m_state->say(Meaning::Neutral, tr("a new key"));
        m_name->setFocus();
        return judge();
    }
    send(Purpose::Load, DataVerb::Get);
}

void ValueEditor::send(Purpose purpose, DataVerb verb)
{
    m_purpose = purpose;
    m_isWaiting = true;
    m_state->say(Meaning::Moving, tr("asking …"));
    judge();
    DataRequest request{.verb = verb, .key = m_isNew ? m_name->text() : m_key};
    request.asker = Asker::Keys;
    request.number = ++m_number;
    if (verb == DataVerb::Put) {
        m_sent = m_edit->value();
        request.value = m_sent;
    }
    if (verb != DataVerb::Get)
        request.ifVersion = m_version;
    Q_EMIT requestMade(request);
}

void ValueEditor::save()
{
    if (m_save->isEnabled() && !m_edit->fault())
        send(Purpose::Save, DataVerb::Put);
}

void ValueEditor::saveAsPlainText()
{
    if (makeJsonOfPlainText(m_edit))
        save();
    else if (m_edit->fault())
        m_state->say(Meaning::Failed, tooLargeText());
}

void ValueEditor::askToRemove()
{
    ask(Question::Delete, tr("Delete %1?").arg(plainPreview(m_key, kMostNameCharacters)),
        {tr("Delete it"), tr("Keep it")});
}

void ValueEditor::ask(Question question, const QString &text, const QStringList &answers)
{
    m_question = question;
    m_choice->ask(Meaning::Suspect, text, answers);
    judge();
}

void ValueEditor::answer(int number)
{
    judge();
    switch (m_question) {
    case Question::Leave:
        if (number == 0)
            load(m_next);
        return;
    case Question::Delete:
        if (number == 0)
            send(Purpose::Remove, DataVerb::Remove);
        return;
    case Question::DeleteConflict:
        if (number == 0)
            load(m_key);
        else if (number == 1)
            send(Purpose::Remove, DataVerb::Remove);
        return;
    case Question::Conflict:
        if (number == 0)
            load(m_isNew ? m_name->text() : m_key);
        else if (number == 1)
            send(Purpose::Save, DataVerb::Put);
        else if (number == 2)
            send(Purpose::Compare, DataVerb::Get);
        return;
    }
}

void ValueEditor::take(const DataAnswer &answer)
{
    if (!m_isWaiting || answer.number != m_number)
        return;
    m_isWaiting = false;
    m_state->say(answer.isOk() ? Meaning::Primary : Meaning::Failed, describe(answer));
    if (answer.status == 412) {
        conflicted(answer.version, m_purpose == Purpose::Remove);
    } else if (m_purpose == Purpose::Load) {
        loaded(answer);
    } else if (m_purpose == Purpose::Compare && answer.isOk()) {
        m_theirs->setValue(answer.value);
        m_theirs->setReadOnly(true);
        m_theirs->show();
        conflicted(answer.version, false);
    } else if (m_purpose == Purpose::Save && answer.isOk()) {
        saved(answer);
    } else if (m_purpose == Purpose::Remove && (answer.isOk() || answer.status == 404)) {
        gone(answer);
    }
    judge();
}

void ValueEditor::loaded(const DataAnswer &answer)
{
    if (!answer.isOk())
        return;
    m_version = answer.version;
    m_saved = answer.value;
    m_edit->setValue(answer.value);
    m_edit->document()->clearUndoRedoStacks();
}

void ValueEditor::saved(const DataAnswer &answer)
{
    m_key = answer.key;
    m_isNew = false;
    m_name->setReadOnly(true);
    m_theirs->hide();
    m_version = answer.version;
    m_saved = m_sent;
    Q_EMIT stored(m_key, m_version, m_sent);
}

void ValueEditor::gone(const DataAnswer &answer)
{
    m_key.clear();
    m_version = 0;
    m_saved.clear();
    m_name->clear();
    m_theirs->hide();
    m_edit->setValue({});
    m_edit->document()->clearUndoRedoStacks();
    Q_EMIT removed(answer.key);
}

void ValueEditor::conflicted(quint64 theirs, bool wasDelete)
{
    const quint64 mine = m_version;
    // The next attempt goes over what is there now, and over nothing newer.
    m_version = theirs;
    if (wasDelete) {
        return ask(Question::DeleteConflict,
            tr("Changed meanwhile: version %1 → %2").arg(mine).arg(theirs),
            {tr("Reload"), tr("Delete it anyway"), tr("Keep it")});
    }
    QString text = tr("Changed meanwhile: version %1 → %2").arg(mine).arg(theirs);
    if (theirs == 0)
        text = tr("Deleted meanwhile; it was version %1").arg(mine);
    else if (mine == theirs)
        text = tr("Above is your value, below the stored one, version %1").arg(theirs);
    else if (m_isNew)
        text = tr("The key exists already, in version %1").arg(theirs);
    ask(Question::Conflict, text,
        {tr("Reload"), tr("Overwrite"), tr("Show both"), tr("Keep editing")});
}

} // namespace app
