// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "incidents.h"

#include "app/pages/clientpage.h"
#include "app/pages/offendersdialog.h"
#include "app/pages/outagepanel.h"

#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include <csignal>

using app::ClientPage;
using app::LedgerReport;
using fake::kFault;
using fake::kNow;
using fake::kSecond;

namespace {

/// The table that a click on the button shows.
QTableWidget *opened(const QWidget &where)
{
    where.findChild<QPushButton *>(QStringLiteral("offenders"))->click();
    const auto *const dialog = where.findChild<app::OffendersDialog *>();
    return dialog ? dialog->findChild<QTableWidget *>(QStringLiteral("offenderTable")) : nullptr;
}

QStringList texts(const QTableWidget &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.columnCount(); ++column)
        texts << table.item(row, column)->text();
    return texts;
}

} // namespace

/// Lost writes, as the client view lists them and leads to them.
class TestOffenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ledger = fake::proven();
        m_ledger.lost.append({.key = QStringLiteral("<b>k\n1</b>"),
            .partition = 17,
            .expected = QStringLiteral("\"c:41\""),
            .found = {},
            .acknowledgedAtNs = kFault - kSecond,
            .acknowledgedBy = QStringLiteral("n3"),
            .readFrom = QStringLiteral("<i>n\n4</i>")});
        // As older recordings tell of one.
        m_ledger.lost.append({QStringLiteral("k2"), 18, QStringLiteral("2"), QStringLiteral("1")});
    }

    void theyAreListedAsPlainTextWithWhoServedThem()
    {
        app::OutagePanel panel;
        panel.resize(1000, 100);
        panel.showIncident(fake::measured(), m_ledger);
        panel.show();
        QVERIFY(panel.findChild<QPushButton *>(QStringLiteral("offenders"))->isVisible());
        QVERIFY(panel.findChild<QWidget *>(QStringLiteral("outageBudget"))->isVisible());
        const QTableWidget *const table = opened(panel);
        QVERIFY(table);
        QCOMPARE(texts(*table, 0),
            (QStringList{QStringLiteral("<b>k⟨0A⟩1</b>"), QStringLiteral("17"),
                QStringLiteral("\"c:41\""), QStringLiteral("n3"), QStringLiteral("nothing"),
                QStringLiteral("<i>n⟨0A⟩4</i>")}));
        QCOMPARE(texts(*table, 1),
            (QStringList{QStringLiteral("k2"), QStringLiteral("18"), QStringLiteral("2"),
                QStringLiteral("–"), QStringLiteral("1"), QStringLiteral("–")}));
        m_ledger.lost.clear();
        panel.showIncident(fake::measured(), m_ledger);
        QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("offenders"))->isVisible());
    }

    void oneThatIsChosenLeadsToItsPartitionAndMoment()
    {
        app::RunState state = fake::healthy(5, 64).state();
        state.reduce({kFault,
            app::SupervisionEvent{.atNs = kFault,
                .subject = QStringLiteral("n3"),
                .kind = app::SupervisionEvent::Kind::Signalled,
                .text = {},
                .signal = SIGKILL}});
        state.reduce({kNow, m_ledger});
        ClientPage page;
        page.resize(1000, 400);
        page.show();
        const auto picture = std::make_shared<const app::Picture>(*state.local(), state.seen());
        page.showFrame({state, picture, kNow, false, {}, -1});
        QTableWidget *const table = opened(page);
        QVERIFY(table);
        QSignalSpy partitions(&page, &app::Page::partitionChosen);
        QSignalSpy moments(&page, &app::Page::momentChosen);
        Q_EMIT table->cellClicked(0, 0);
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(partitions, QList<QVariantList>(2, {17}));
        QCOMPARE(moments, QList<QVariantList>(2, {kFault - kSecond}));
        // Of which no moment is known: time stays where it is.
        Q_EMIT table->cellClicked(1, 0);
        QCOMPARE(partitions.size(), 3);
        QCOMPARE(moments.size(), 2);
    }

private:
    LedgerReport m_ledger;
};

QTEST_MAIN(TestOffenders)
#include "tst_offenders.moc"
