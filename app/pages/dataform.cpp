// SPDX-License-Identifier: Apache-2.0
#include "app/pages/dataform.h"

#include "app/pages/plaintext.h"
#include "app/view/jsoncheck.h"
#include "app/view/measuretext.h"
#include "app/view/texts.h"
#include "widgets/choicebar.h"
#include "widgets/flowlayout.h"
#include "widgets/jsonedit.h"
#include "widgets/stateline.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr qsizetype kMostHistory = 50;

/// In the order of the bar's buttons.
enum class Conflict { Reload, Overwrite, ShowBoth, KeepEditing };

widgets::StateLine *stateLine(const QString &name, QWidget *parent)
{
    auto *const line = new widgets::StateLine(parent);
    line->setObjectName(name);
    return line;
}

QPushButton *namedButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *const button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

DataForm::DataForm(QWidget *parent)
    : Page(parent)
    , m_key(new QLineEdit(this))
    , m_place(stateLine(QStringLiteral("labelPlace"), this))
    , m_value(new widgets::JsonEdit(this))
    , m_json(stateLine(QStringLiteral("labelJson"), this))
    , m_get(namedButton(tr("GET"), QStringLiteral("buttonGet"), this))
    , m_put(namedButton(tr("PUT"), QStringLiteral("buttonPut"), this))
    , m_plain(namedButton(tr("PUT as plain text"), QStringLiteral("buttonPlain"), this))
    , m_remove(namedButton(tr("DELETE"), QStringLiteral("buttonDelete"), this))
    , m_fill(namedButton(tr("Put 1,000 samples"), QStringLiteral("buttonFill"), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(namedButton(tr("Cancel"), QStringLiteral("fillCancel"), this))
    , m_answer(stateLine(QStringLiteral("labelAnswer"), this))
    , m_found(new widgets::JsonEdit(this))
    , m_conflict(new widgets::ChoiceBar(this))
{
    m_conflict->setObjectName(QStringLiteral("dataConflict"));
    m_key->setObjectName(QStringLiteral("editKey"));
    m_key->setText(QStringLiteral("user:1"));
    m_key->setPlaceholderText(tr("Key"));
    m_key->setAccessibleName(tr("Key"));
    m_value->setObjectName(QStringLiteral("editValue"));
    m_value->setAccessibleName(tr("Value as JSON"));
    m_value->setCheck(jsonFault);
    m_value->setValue(QByteArrayLiteral("{\"name\": \"Ada\", \"born\": 1815}"));
    m_found->setObjectName(QStringLiteral("viewAnswer"));
    m_found->setAccessibleName(tr("The value that was found"));
    m_found->setReadOnly(true);
    m_found->setPlaceholderText(tr("GET shows the value here"));
    m_progress->setObjectName(QStringLiteral("fillProgress"));
    m_progress->setAccessibleName(tr("Sample values put"));
    m_progress->hide();
    m_cancel->setAccessibleName(tr("Put no more sample values"));
    m_cancel->setToolTip(m_cancel->accessibleName());
    m_cancel->hide();
    m_plain->setToolTip(tr("Store the characters as they are, as a JSON string"));
    m_get->setToolTip(tr("Read the key (Ctrl+G)"));
    explain();
    build();
    m_key->installEventFilter(this);
    connect(m_conflict, &widgets::ChoiceBar::answered, this, &DataForm::answerConflict);
    connect(m_key, &QLineEdit::textChanged, this, &DataForm::judge);
    connect(m_key, &QLineEdit::textChanged, this, &DataForm::keyChanged);
    connect(m_key, &QLineEdit::returnPressed, this, &DataForm::get);
    connect(m_value, &widgets::JsonEdit::checked, this, &DataForm::judge);
    connect(m_get, &QPushButton::clicked, this, &DataForm::get);
    connect(m_put, &QPushButton::clicked, this, &DataForm::put);
    connect(m_plain, &QPushButton::clicked, this, &DataForm::putAsPlainText);
    connect(m_remove, &QPushButton::clicked, this, &DataForm::remove);
    connect(m_fill, &QPushButton::clicked, this, &DataForm::fillRequested);
    connect(m_cancel, &QPushButton::clicked, this, &DataForm::fillCancelled);
    judge();
}

void DataForm::build()
{
    // In some languages they need two lines.
    auto *const buttons = new widgets::FlowLayout;
    buttons->setSpacing(6);
    for (QPushButton *const button : {m_get, m_put, m_remove, m_plain, m_fill})
        buttons->addWidget(button);
    buttons->push(m_fill);
    m_value->setMinimumHeight(fontMetrics().height() * 4);
    m_found->setMinimumHeight(fontMetrics().height() * 3);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_key);
    layout->addWidget(m_place);
    layout->addWidget(m_value, 3);
    layout->addWidget(m_json);
    layout->addLayout(buttons);
    auto *const progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    layout->addLayout(progress);
    layout->addWidget(m_answer);
    layout->addWidget(m_conflict);
    layout->addWidget(m_found, 2);
}

int DataForm::heightForWidth(int width) const
{
    return layout()->totalMinimumHeightForWidth(width);
}

QString DataForm::key() const
{
    return m_key->text();
}

void DataForm::focusKey()
{
    m_key->setFocus();
    m_key->selectAll();
}

void DataForm::showFrame(const Frame &frame)
{
    m_picture = frame.picture;
    showPlace();
    const bool isReadOnly = frame.state.local()->isReadOnly();
    if (frame.isPast == m_isPast && isReadOnly == m_isReadOnly)
        return;
    m_isPast = frame.isPast;
    m_isReadOnly = isReadOnly;
    explain();
    judge();
}

void DataForm::explain()
{
    const QString why = tr("Read-only until you take control of the cluster");
    m_put->setToolTip(m_isReadOnly ? why : tr("Store the value under the key (Ctrl+Enter)"));
    m_remove->setToolTip(m_isReadOnly ? why : tr("Delete the key"));
    m_fill->setToolTip(
        m_isReadOnly ? why : tr("Store sample:0001 to sample:1000, spread over all partitions"));
}

void DataForm::showPlace()
{
    if (const QString fault = keyFault(m_key->text()); !fault.isEmpty()) {
        m_place->say(widgets::Meaning::Failed, fault);
        return;
    }
    const PartitionPicture *const place = m_picture ? m_picture->placeOf(m_key->text()) : nullptr;
    if (!place) {
        m_place->say(widgets::Meaning::Neutral, tr("where it lives is not known yet"));
        return;
    }
    m_place->say(
        place->isServed ? widgets::Meaning::Primary : widgets::Meaning::Failed, placeText(*place));
}

void DataForm::judge()
{
    showPlace();
    const bool hasKey = keyFault(m_key->text()).isEmpty();
    const std::optional<widgets::JsonEdit::Fault> fault = m_value->fault();
    const QString size = m_value->isPreview()
        ? tr("JSON, %1; only its beginning is shown").arg(sizeText(m_value->value().size()))
        : tr("JSON");
    if (fault) {
        const QPoint at = m_value->lineAndColumn(*fault);
        m_json->say(widgets::Meaning::Failed,
            tr("line %1, column %2: %3").arg(at.y()).arg(at.x()).arg(fault->reason));
    } else {
        m_json->say(widgets::Meaning::Primary, size);
    }
    const bool canAsk = hasKey && !m_isPast;
    m_get->setEnabled(canAsk);
    m_remove->setEnabled(canAsk && !m_isReadOnly);
    m_put->setEnabled(canAsk && !m_isReadOnly && !fault);
    m_plain->setVisible(fault.has_value());
    m_plain->setEnabled(canAsk && !m_isReadOnly && fault);
    m_fill->setEnabled(!m_isPast && !m_isReadOnly && !m_isFilling);
    m_cancel->setEnabled(!m_isPast);
}

void DataForm::get()
{
    if (m_get->isEnabled())
        send(DataVerb::Get);
}

void DataForm::put()
{
    judge();
    if (m_put->isEnabled())
        send(DataVerb::Put);
}

void DataForm::putAsPlainText()
{
    if (makeJsonOfPlainText(m_value))
        put();
    else if (m_value->fault())
        m_answer->say(widgets::Meaning::Failed, tooLargeText());
}

void DataForm::remove()
{
    if (m_remove->isEnabled())
        send(DataVerb::Remove);
}

void DataForm::send(DataVerb verb)
{
    m_answer->say(widgets::Meaning::Moving, tr("asking …"));
    m_hasAskedSince = true;
    DataRequest request{.verb = verb, .key = m_key->text(), .value = {}};
    if (verb == DataVerb::Put)
        request.value = m_value->value();
    if (verb == DataVerb::Put && m_known && m_known->key == request.key)
        request.ifVersion = m_known->version;
    m_conflict->dismiss();
    m_history.removeAll(request.key);
    m_history.append(request.key);
    if (m_history.size() > kMostHistory)
        m_history.removeFirst();
    m_historyPlace = m_history.size();
    Q_EMIT requestMade(request);
}

void DataForm::walkHistory(int step)
{
    m_historyPlace = qBound<qsizetype>(0, m_historyPlace + step, m_history.size());
    if (m_historyPlace < m_history.size())
        m_key->setText(m_history.at(m_historyPlace));
}

bool DataForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_key || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    if (pressed == Qt::Key_Up)
        walkHistory(-1);
    else if (pressed == Qt::Key_Down)
        walkHistory(1);
    return pressed == Qt::Key_Up || pressed == Qt::Key_Down;
}

void DataForm::remember(const DataAnswer &answer)
{
    const bool isRead = answer.verb == DataVerb::Get && answer.status == 404;
    if (answer.isOk() || isRead)
        m_known = Known{answer.key, answer.verb == DataVerb::Remove ? 0 : answer.version};
    else if (answer.verb != DataVerb::Get)
        m_known.reset();
}

void DataForm::askAbout(const DataAnswer &answer)
{
    const quint64 mine = m_known ? m_known->version : 0;
    // To overwrite goes over what is there now, and over nothing newer.
    m_known = Known{answer.key, answer.version};
    QString text = tr("Changed meanwhile: version %1 → %2").arg(mine).arg(answer.version);
    if (answer.version == 0)
        text = tr("Deleted meanwhile; it was version %1").arg(mine);
    else if (mine == 0)
        text = tr("Made meanwhile, version %1").arg(answer.version);
    m_conflict->ask(widgets::Meaning::Suspect, text,
        {tr("Reload"), tr("Overwrite"), tr("Show both"), tr("Keep editing")});
}

void DataForm::answerConflict(int answer)
{
    const auto keep = static_cast<int>(Conflict::KeepEditing);
    if (!m_known || answer >= keep)
        return;
    m_key->setText(m_known->key);
    m_isReloading = answer == static_cast<int>(Conflict::Reload);
    send(answer == static_cast<int>(Conflict::Overwrite) ? DataVerb::Put : DataVerb::Get);
}

void DataForm::showAnswer(const DataAnswer &answer)
{
    QString text = tr("%1: %2").arg(answer.key.left(80), describe(answer));
    if (answer.status == 412)
        askAbout(answer);
    else
        remember(answer);
    // What stands below the answer belongs to it.
    m_found->setValue(answer.verb == DataVerb::Get ? answer.value : QByteArray());
    if (std::exchange(m_isReloading, false) && answer.verb == DataVerb::Get && answer.isOk())
        m_value->setValue(answer.value);
    if (m_found->isPreview() && answer.verb == DataVerb::Get)
        text = tr("%1 · %2, only its beginning is shown").arg(text, sizeText(answer.value.size()));
    m_found->setReadOnly(true);
    const bool isMissing = answer.status == 404;
    const widgets::Meaning bad = isMissing ? widgets::Meaning::Suspect : widgets::Meaning::Failed;
    m_answer->say(answer.isOk() ? widgets::Meaning::Primary : bad, text);
}

void DataForm::showFill(int done, int failed, int total)
{
    const bool isOver = done >= total;
    if (!isOver && !m_isFilling)
        m_hasAskedSince = false;
    m_isFilling = !isOver;
    m_fill->setEnabled(isOver && !m_isPast && !m_isReadOnly);
    m_progress->setVisible(!isOver);
    m_cancel->setVisible(!isOver);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    // Who has asked for something else meanwhile reads the answer to that.
    if (!isOver || (failed == 0 && m_hasAskedSince))
        return;
    m_found->setValue({});
    if (failed == 0)
        m_answer->say(widgets::Meaning::Primary, tr("%Ln sample value(s) stored", nullptr, total));
    else
        m_answer->say(widgets::Meaning::Failed,
            tr("%1 sample values stored, %2 not")
                .arg(countText(total - failed), countText(failed)));
}

} // namespace app
