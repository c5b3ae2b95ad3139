// SPDX-License-Identifier: Apache-2.0
#include "app/pages/keyspage.h"

#include "app/pages/rowtable.h"
#include "app/shell/scrolling.h"
#include "app/view/plainpreview.h"
#include "app/view/texts.h"
#include "widgets/choicebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kTypingMs = 250;
constexpr qsizetype kPreviewCharacters = 120;

} // namespace

KeysPage::KeysPage(QWidget *parent)
    : Page(parent)
    , m_model(new KeyModel(this))
    , m_prefix(new QLineEdit(this))
    , m_server(new QComboBox(this))
    , m_partition(new QLineEdit(this))
    , m_refresh(new QPushButton(tr("Re&fresh"), this))
    , m_new(new QPushButton(tr("&New key"), this))
    , m_count(new QLabel(this))
    , m_problem(new widgets::ChoiceBar(this))
    , m_table(new QTableView(this))
    , m_editor(new ValueEditor(this))
{
    setObjectName(QStringLiteral("pageKeys"));
    m_prefix->setObjectName(QStringLiteral("keyPrefix"));
    m_prefix->setPlaceholderText(tr("Keys that begin with …"));
    m_prefix->setAccessibleName(tr("Beginning of the keys"));
    m_prefix->setClearButtonEnabled(true);
    m_server->setObjectName(QStringLiteral("keyServer"));
    m_server->setAccessibleName(tr("Only keys whose primary is this server"));
    m_server->addItem(tr("all servers"));
    m_partition->setObjectName(QStringLiteral("keyPartition"));
    m_partition->setPlaceholderText(tr("partition"));
    m_partition->setAccessibleName(tr("Only keys of this partition"));
    m_partition->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_partition->setClearButtonEnabled(true);
    m_refresh->setObjectName(QStringLiteral("keyRefresh"));
    m_new->setObjectName(QStringLiteral("keyNew"));
    m_count->setObjectName(QStringLiteral("keyCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    buildTable();
    build();
    connectParts();
    showProgress();
}

void KeysPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makeRows(m_table, {26, 10, 10, 9, 11, 30});
}

void KeysPage::build()
{
    auto *const filters = new QHBoxLayout;
    filters->addWidget(m_prefix, 1);
    filters->addWidget(m_server);
    filters->addWidget(m_partition);
    filters->addWidget(m_refresh);
    filters->addWidget(m_new);
    auto *const list = new QWidget(this);
    auto *const left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(4);
    left->addWidget(m_problem);
    left->addWidget(m_table, 1);
    left->addWidget(m_count);
    auto *const scroll = new QScrollArea(this);
    letScroll(scroll, m_editor);
    // Where the screen is low the editor is scrolled, but never sideways.
    scroll->setMinimumWidth(
        m_editor->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    auto *const splitter = new QSplitter(this);
    splitter->addWidget(list);
    splitter->addWidget(scroll);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(filters);
    layout->addWidget(splitter, 1);
}

void KeysPage::connectParts()
{
    connect(m_prefix, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_partition, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &KeysPage::read);
    connect(m_server, &QComboBox::activated, this, &KeysPage::read);
    connect(m_refresh, &QPushButton::clicked, this, &KeysPage::read);
    connect(m_new, &QPushButton::clicked, m_editor, &ValueEditor::create);
    connect(m_model, &KeyModel::pageWanted, this, &KeysPage::scanRequested);
    connect(m_model, &KeyModel::progressed, this, &KeysPage::showProgress);
    connect(m_problem, &widgets::ChoiceBar::answered, this, [this](int answer) {
        if (answer == 0)
            m_model->retry();
        else
            m_model->skip();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                m_editor->open(current.data(KeyModel::kKeyRole).toString());
        });
    connect(m_editor, &ValueEditor::requestMade, this, &KeysPage::requestMade);
    connect(m_editor, &ValueEditor::removed, m_model, &KeyModel::remove);
    connect(m_editor, &ValueEditor::stored, this, &KeysPage::keyStored);
}

void KeysPage::showFrame(const Frame &frame)
{
    const bool wasPast = std::exchange(m_isPast, frame.isPast);
    m_picture = frame.picture;
    fillServers();
    // The keys of a recording are not recorded: the table keeps what it has.
    if (!m_isPast)
        m_model->setPrimaries(primaries());
    if (m_isPast != wasPast)
        showProgress();
    const bool isReadOnly = m_picture->local().isReadOnly();
    m_editor->setLocked(m_isPast || isReadOnly);
    const bool canAsk = !m_isPast && !m_picture->partitions().isEmpty();
    m_refresh->setEnabled(canAsk);
    m_new->setEnabled(canAsk && !isReadOnly);
    m_new->setToolTip(
        isReadOnly ? tr("Read-only until you take control of the cluster") : QString());
    const qsizetype partitions = m_picture->partitions().size();
    if (!m_isPast && (partitions != m_partitions || wasPast)) {
        m_partitions = partitions;
        read();
    }
}

void KeysPage::fillServers()
{
    QStringList servers;
    for (const ServerPicture &server : m_picture->servers())
        servers << server.id;
    if (servers == m_servers)
        return;
    m_servers = servers;
    const QString chosen = m_server->currentData().toString();
    m_server->clear();
    m_server->addItem(tr("all servers"));
    for (const QString &id : std::as_const(m_servers))
        m_server->addItem(id, id);
    m_server->setCurrentIndex(qMax(0, m_server->findData(chosen)));
}

QStringList KeysPage::primaries() const
{
    QStringList ids;
    for (const PartitionPicture &partition : m_picture->partitions())
        ids << partition.primary;
    return ids;
}

QList<quint32> KeysPage::wantedPartitions() const
{
    QList<quint32> wanted;
    if (!m_picture)
        return wanted;
    const QString server = m_server->currentData().toString();
    const QString number = m_partition->text().trimmed();
    for (const PartitionPicture &partition : m_picture->partitions()) {
        if ((server.isEmpty() || partition.primary == server)
            && (number.isEmpty() || QString::number(partition.number) == number))
            wanted << partition.number;
    }
    return wanted;
}

void KeysPage::read()
{
    m_typing.stop();
    if (!m_isPast)
        m_model->restart(m_prefix->text(), wantedPartitions());
}

void KeysPage::showProgress()
{
    const int rows = m_model->rowCount();
    if (m_isPast)
        m_count->setText(onlyPresentText());
    else if (m_model->isLoading())
        m_count->setText(tr("%n key(s) so far, reading …", nullptr, rows));
    else if (m_model->isComplete())
        m_count->setText(tr("%n key(s)", nullptr, rows));
    else if (rows >= KeyModel::kMostRows)
        m_count->setText(tr("the first %n key(s); narrow the choice to see others", nullptr, rows));
    else
        m_count->setText(tr("the first %n key(s); scroll for more", nullptr, rows));
    if (m_model->problem().isEmpty()) {
        m_problem->dismiss();
    } else if (!m_problem->isVisible()) {
        m_problem->ask(widgets::Meaning::Failed,
            tr("A partition cannot be read: %1").arg(plainPreview(m_model->problem(), 200)),
            {tr("Try again"), tr("Leave it out")});
    }
}

void KeysPage::showKeys(const KeyPage &page)
{
    m_model->take(page);
}

void KeysPage::showAnswer(const DataAnswer &answer)
{
    m_editor->take(answer);
}

void KeysPage::keyStored(const QString &key, quint64 version, const QByteArray &value)
{
    const PartitionPicture *const place = m_picture ? m_picture->placeOf(key) : nullptr;
    m_model->put({.key = key,
        .partition = place ? place->number : 0,
        .version = version,
        .sizeBytes = value.size(),
        .preview = plainPreview(value, kPreviewCharacters)});
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    auto *const remove = m_editor->findChild<QPushButton *>(QStringLiteral("valueDelete"));
    if (event->key() == Qt::Key_Delete && m_table->hasFocus() && remove->isEnabled())
        remove->click();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && m_table->hasFocus())
        m_editor->setFocus();
    else
        Page::keyPressEvent(event);
}

} // namespace app
