// SPDX-License-Identifier: Apache-2.0
#include "app/connection/connectdialog.h"

#include "widgets/stateline.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace app {

namespace {

constexpr int kCharacters = 60; // of an address
constexpr int kFewestRows = 2;
constexpr int kMostRows = 5;

} // namespace

ConnectDialog::ConnectDialog(const QList<ClusterAddress> &kept, QWidget *parent)
    : QDialog(parent)
    , m_kept(kept)
    , m_list(new QListWidget(this))
    , m_forget(new QPushButton(tr("&Remove from the list"), this))
    , m_zookeeper(new QLineEdit(this))
    , m_cluster(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the list"), this))
    , m_state(new widgets::StateLine(this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Connect to another cluster"));
    m_zookeeper->setObjectName(QStringLiteral("connectZooKeeper"));
    m_zookeeper->setPlaceholderText(tr("host:port[,host:port…][/path]"));
    m_cluster->setObjectName(QStringLiteral("connectCluster"));
    m_cluster->setText(QStringLiteral("demo"));
    m_keep->setObjectName(QStringLiteral("connectKeep"));
    m_keep->setChecked(true);
    m_state->setObjectName(QStringLiteral("connectState"));
    m_state->say(widgets::Meaning::Neutral,
        tr("A window of its own shows it, read-only until you type its name there."));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("connectCancel"));
    QPushButton *const open = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("connectOpen"));
    open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&ZooKeeper"), m_zookeeper);
    form->addRow(tr("&Name of the cluster"), m_cluster);
    form->addRow(m_keep);
    auto *const layout = new QVBoxLayout(this);
    buildKept();
    layout->addWidget(m_keptPart);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_zookeeper->setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    m_zookeeper->setFocus();
    choose();
}

void ConnectDialog::buildKept()
{
    m_keptPart = new QWidget(this);
    m_list->setObjectName(QStringLiteral("connectKept"));
    m_list->setAccessibleName(tr("Clusters that were kept"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ClusterAddress &address : std::as_const(m_kept)) {
        const QString text = tr("%1 at %2").arg(address.cluster, address.zookeeper);
        m_list->addItem(text);
        m_list->item(m_list->count() - 1)->setToolTip(text);
    }
    // No room for more than there are: the address to type stands below.
    const int rows = std::clamp(m_list->count(), kFewestRows, kMostRows);
    m_list->setFixedHeight(fontMetrics().height() * (rows + 1));
    m_forget->setObjectName(QStringLiteral("connectForget"));
    m_forget->setAutoDefault(false);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ConnectDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectDialog::accept);
    connect(m_forget, &QPushButton::clicked, this, &ConnectDialog::forget);
    auto *const title = new QLabel(tr("K&ept:"), m_keptPart);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_list);
    auto *const layout = new QVBoxLayout(m_keptPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addWidget(m_forget, 0, Qt::AlignRight);
    m_keptPart->setVisible(!m_kept.isEmpty());
}

bool ConnectDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

void ConnectDialog::choose()
{
    const bool isAny = !m_list->selectedItems().isEmpty();
    m_forget->setEnabled(isAny);
    if (!isAny)
        return;
    const ClusterAddress &chosen = m_kept.at(m_list->currentRow());
    m_zookeeper->setText(chosen.zookeeper);
    m_cluster->setText(chosen.cluster);
}

void ConnectDialog::forget()
{
    const int row = m_list->currentRow();
    const ClusterAddress address = m_kept.takeAt(row);
    delete m_list->takeItem(row);
    m_keep->setChecked(false);
    m_keptPart->setVisible(!m_kept.isEmpty());
    Q_EMIT forgotten(address);
}

void ConnectDialog::accept()
{
    const core::Result<ClusterAddress> address =
        parseClusterAddress(m_zookeeper->text(), m_cluster->text());
    if (!address) {
        m_state->say(widgets::Meaning::Failed, QString::fromStdString(address.error().message));
        return;
    }
    m_address = *address;
    QDialog::accept();
}

} // namespace app
