// SPDX-License-Identifier: Apache-2.0
#include "app/connection/takecontroldialog.h"

#include "widgets/stateline.h"
#include "widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kMostCharacters = 64; // as the longest name
constexpr int kWidthCharacters = 72;

} // namespace

TakeControlDialog::TakeControlDialog(const ClusterAddress &address, QWidget *parent)
    : QDialog(parent)
    , m_address(address)
    , m_name(new QLineEdit(this))
    , m_state(new widgets::StateLine(this))
{
    setObjectName(QStringLiteral("takeControlDialog"));
    setWindowTitle(tr("Take control of %1").arg(address.cluster));
    auto *const what = new widgets::WrappedLabel(
        tr("Others run the cluster %1 at %2. With control its keys can be put and deleted, "
           "its settings changed, and the workload writes to it. Its processes are not "
           "ours, and cannot be killed from here.")
            .arg(address.cluster, address.zookeeper),
        this);
    auto *const ask = new widgets::WrappedLabel(tr("Type the &name of the cluster:"), this);
    ask->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("controlName"));
    m_name->setAccessibleName(tr("Name of the cluster"));
    m_name->setMaxLength(kMostCharacters);
    m_state->setObjectName(QStringLiteral("controlState"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("controlCancel"));
    m_take = buttons->addButton(tr("Take control"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("controlTake"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &TakeControlDialog::judge);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(ask);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * kWidthCharacters);
    m_name->setFocus();
    judge();
}

bool TakeControlDialog::isTyped() const
{
    return m_name->text() == m_address.cluster;
}

void TakeControlDialog::judge()
{
    m_take->setEnabled(isTyped());
    const bool isOther = !m_address.cluster.startsWith(m_name->text());
    if (isTyped())
        m_state->say(widgets::Meaning::Primary, tr("That is its name"));
    else if (isOther)
        m_state->say(widgets::Meaning::Failed, tr("That is not its name"));
    else
        m_state->say(widgets::Meaning::Neutral, tr("Until then it is read-only"));
}

void TakeControlDialog::accept()
{
    if (isTyped())
        QDialog::accept();
}

} // namespace app
