// SPDX-License-Identifier: Apache-2.0
#include "app/pages/offendersdialog.h"

#include "app/view/visibletext.h"
#include "widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr qsizetype kPreview = 200;

} // namespace

OffendersDialog::OffendersDialog(const LedgerReport &ledger, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What is not as it was acknowledged"));
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22);
    auto *const layout = new QVBoxLayout(this);
    const auto lost = static_cast<int>(ledger.lostCount());
    QString head = tr("%n key(s) hold neither the last acknowledged value nor one that may stand "
                      "for it.",
        nullptr, lost);
    if (lost > kMostRows)
        head = tr("%1 The first %2 of them:").arg(head).arg(kMostRows);
    layout->addWidget(new widgets::WrappedLabel(head, this));
    layout->addWidget(table(ledger), 3);
    if (!ledger.differences.isEmpty()) {
        layout->addWidget(
            new widgets::WrappedLabel(tr("Between the copies of a partition:"), this));
        auto *const text = new QPlainTextEdit(this);
        text->setObjectName(QStringLiteral("differences"));
        text->setAccessibleName(tr("What differs between copies"));
        text->setReadOnly(true);
        for (const QString &line : ledger.differences)
            text->appendPlainText(previewText(line, kPreview));
        layout->addWidget(text, 1);
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QWidget *OffendersDialog::table(const LedgerReport &ledger)
{
    const auto rows = static_cast<int>(std::min<qsizetype>(ledger.lost.size(), kMostRows));
    auto *const table = new QTableWidget(rows, 4, this);
    table->setObjectName(QStringLiteral("offenderTable"));
    table->setAccessibleName(tr("Lost writes"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("Partition"), tr("Acknowledged"), tr("Found")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int row = 0; row < rows; ++row) {
        const LedgerReport::Offender &offender = ledger.lost.at(row);
        table->setItem(row, 0, new QTableWidgetItem(previewText(offender.key, kPreview)));
        table->setItem(row, 1, new QTableWidgetItem(QString::number(offender.partition)));
        table->setItem(row, 2, new QTableWidgetItem(previewText(offender.expected, kPreview)));
        table->setItem(row, 3,
            new QTableWidgetItem(
                offender.found.isEmpty() ? tr("nothing") : previewText(offender.found, kPreview)));
    }
    const auto choose = [this, table](int row) {
        Q_EMIT partitionChosen(table->item(row, 1)->text().toInt());
    };
    connect(table, &QTableWidget::cellClicked, this, choose);
    connect(table, &QTableWidget::cellActivated, this, choose); // by Return
    return table;
}

} // namespace app
