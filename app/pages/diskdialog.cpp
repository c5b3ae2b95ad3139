// SPDX-License-Identifier: Apache-2.0
#include "app/pages/diskdialog.h"

#include "app/supervision/supervisionevent.h"
#include "widgets/choicebar.h"
#include "widgets/copyline.h"
#include "widgets/plainlabel.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kLeastRows = 8; // as many as five servers have
constexpr int kMostRows = 12; // that a small screen has room for

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QLabel *figureLabel(QWidget *parent, const QString &name)
{
    auto *const label = widgets::plainLabel(parent, name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DiskDialog::DiskDialog(const QString &cluster, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_path(new widgets::CopyLine(tr("The directory of the cluster"), this))
    , m_open(new QToolButton(this))
    , m_table(new QTreeWidget(this))
    , m_recordings(figureLabel(this, QStringLiteral("diskRecordings")))
    , m_free(figureLabel(this, QStringLiteral("diskFree")))
    , m_choice(new widgets::ChoiceBar(this))
{
    setObjectName(QStringLiteral("diskDialog"));
    setWindowTitle(tr("Data of the cluster %1").arg(cluster));
    m_path->setObjectName(QStringLiteral("diskPath"));
    m_open->setObjectName(QStringLiteral("diskOpen"));
    m_open->setText(tr("Open folder"));
    m_choice->setObjectName(QStringLiteral("diskQuestion"));
    m_table->setObjectName(QStringLiteral("diskTable"));
    m_table->setAccessibleName(tr("On the disk"));
    m_table->setHeaderLabels({tr("Of"), tr("On the disk")});
    m_table->setRootIsDecorated(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *const place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(m_open);
    auto *const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Recordings of all clusters"), m_recordings);
    form->addRow(tr("Free on this file system"), m_free);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_delete = buttons->addButton(tr("Delete cluster …"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(QStringLiteral("diskDelete"));
    m_delete->setAutoDefault(false);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(place);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    layout->addWidget(m_choice);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &DiskDialog::useWanted);
    connect(m_open, &QToolButton::clicked, this, &DiskDialog::openFolder);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_choice->ask(
            widgets::Meaning::Suspect, m_question, {tr("Delete the cluster"), tr("Keep it")});
    });
    connect(m_choice, &widgets::ChoiceBar::answered, this, [this](int answer) {
        if (answer == 0)
            Q_EMIT deleteWanted();
    });
    showUse({});
}

void DiskDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    Q_EMIT useWanted();
}

void DiskDialog::setCanDelete(bool canDelete)
{
    m_delete->setEnabled(canDelete && m_use.isThere);
    if (!m_delete->isEnabled())
        m_choice->dismiss();
}

void DiskDialog::showUse(const DiskUse &use)
{
    const bool isKnown = !use.path.isEmpty();
    const bool isOther = use != m_use;
    m_use = use;
    if (isKnown)
        m_refresh.start();
    m_open->setEnabled(use.isThere);
    setCanDelete(true);
    if (isKnown && !isOther)
        return;
    m_path->setText(use.path);
    fillTable();
    m_recordings->setText(isKnown
            ? tr("%1 in %n file(s)", nullptr, use.recordings).arg(sizeText(use.recordingsBytes))
            : tr("being looked at …"));
    m_recordings->setToolTip(use.recordingsPath);
    if (!isKnown)
        m_free->setText(tr("being looked at …"));
    else
        m_free->setText(use.freeBytes < 0 ? tr("not known") : sizeText(use.freeBytes));
}

void DiskDialog::fillTable()
{
    const auto add = [this](const QString &name, qint64 bytes) {
        auto *const item = new QTreeWidgetItem(m_table, {name, sizeText(bytes)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        return item;
    };
    const auto keepRows = [this](int rows) {
        const int shown = std::clamp(rows, kLeastRows, kMostRows);
        const int each = std::max(m_table->sizeHintForRow(0), fontMetrics().lineSpacing());
        m_table->setMinimumHeight(
            m_table->header()->sizeHint().height() + shown * each + 2 * m_table->frameWidth());
    };
    m_table->clear();
    for (const DiskUse::Part &part : std::as_const(m_use.parts))
        add(part.subject.isEmpty() ? tr("Logs and the rest") : childTitle(part.subject),
            part.bytes);
    keepRows(m_table->topLevelItemCount() + 1);
    if (m_use.path.isEmpty())
        return;
    QTreeWidgetItem *const total =
        add(m_use.isThere ? tr("All of it") : tr("There is nothing"), m_use.totalBytes);
    QFont bold = font();
    bold.setBold(true);
    for (const int column : {0, 1})
        total->setFont(column, bold);
}

void DiskDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_use.path));
}

} // namespace app
