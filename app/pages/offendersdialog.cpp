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

void OffendersDialog::fill(QTableWidget *table, int row, const LedgerReport::Offender &offender)
{
    const auto orElse = [](const QString &text, const QString &none) {
        return text.isEmpty() ? none : previewText(text, kPreview);
    };
    const QString unknown = QStringLiteral("–");
    const QStringList texts{previewText(offender.key, kPreview),
        QString::number(offender.partition), previewText(offender.expected, kPreview),
        orElse(offender.acknowledgedBy, unknown), orElse(offender.found, tr("nothing")),
        orElse(offender.readFrom, unknown)};
    for (int column = 0; column < texts.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

QWidget *OffendersDialog::table(const LedgerReport &ledger)
{
    const auto rows = static_cast<int>(std::min<qsizetype>(ledger.lost.size(), kMostRows));
    const QStringList heads{tr("Key"), tr("Partition"), tr("Acknowledged"), tr("Acknowledged by"),
        tr("Found"), tr("Read from")};
    auto *const table = new QTableWidget(rows, static_cast<int>(heads.size()), this);
    table->setObjectName(QStringLiteral("offenderTable"));
    table->setAccessibleName(tr("Lost writes"));
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {1, 3, 5})
        table->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    for (int row = 0; row < rows; ++row)
        fill(table, row, ledger.lost.at(row));
    const auto choose = [this, lost = ledger.lost](int row) {
        const LedgerReport::Offender &offender = lost.at(row);
        Q_EMIT partitionChosen(static_cast<int>(offender.partition));
        if (offender.acknowledgedAtNs != 0)
            Q_EMIT momentChosen(offender.acknowledgedAtNs);
    };
    connect(table, &QTableWidget::cellClicked, this, choose);
    connect(table, &QTableWidget::cellActivated, this, choose); // by Return
    return table;
}

} // namespace app
