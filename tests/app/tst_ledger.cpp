// SPDX-License-Identifier: Apache-2.0
#include "app/workload/ledger.h"

#include "core/json.h"
#include "core/keyhash.h"

#include <QtTest>

#include <set>

using app::Ledger;

namespace {

const std::string kRun = "3w5e11264sgsf";
constexpr int kKey = 7;

/// Writes a key and says what became of it; the value.
std::string written(Ledger &ledger, Ledger::End end, int key = kKey)
{
    std::string value = ledger.beginWrite(key, 100);
    ledger.endWrite(key, end);
    return value;
}

/// What a check says that finds this in the key.
app::LedgerReport checked(Ledger &ledger, Ledger::Found found, int key = kKey)
{
    ledger.beginCheck();
    ledger.check(key, found);
    ledger.endCheck(1, {.compared = 64, .alike = 63, .differences = {}});
    return ledger.report();
}

quint64 staleAfter(Ledger &ledger, const Ledger::Read &read, Ledger::Found found)
{
    ledger.endRead(read, found);
    return ledger.report().staleReads;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ledger = Ledger(app::LoadKeys(64), kRun); }

    void eachPartitionHasEquallyManyKeys_data()
    {
        QTest::addColumn<quint32>("partitions");
        QTest::addColumn<int>("each");
        QTest::newRow("one partition") << 1U << 1024;
        QTest::newRow("the default") << 64U << 16;
        QTest::newRow("many") << 1024U << 4;
        QTest::newRow("most") << 4096U << 4;
    }
    void eachPartitionHasEquallyManyKeys()
    {
        QFETCH(quint32, partitions);
        QFETCH(int, each);
        const app::LoadKeys keys(partitions);
        QCOMPARE(keys.perPartition(), each);
        QCOMPARE(keys.size(), static_cast<int>(partitions) * each);
        std::set<std::string> different;
        for (int i = 0; i < keys.size(); ++i) {
            different.insert(keys.key(i));
            QCOMPARE(core::partitionOf(keys.key(i), partitions).value, keys.partitionOf(i));
        }
        QCOMPARE(static_cast<int>(different.size()), keys.size());
        QCOMPARE(keys.partitionOf(keys.number(partitions - 1, each - 1)), partitions - 1);
    }

    void aValueIsJsonOfAtLeastItsSizeAndTellsWhereItIsFrom_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("none wanted") << 0;
        QTest::newRow("some") << 100;
        QTest::newRow("many") << 100'000;
    }
    void aValueIsJsonOfAtLeastItsSizeAndTellsWhereItIsFrom()
    {
        QFETCH(int, bytes);
        const std::string text = app::loadText("load/00012", {kRun, 4711}, bytes);
        QVERIFY(static_cast<int>(text.size()) >= bytes);
        QVERIFY(core::validateValue(text));
        QCOMPARE(app::loadNumber("load/00012", kRun, text), std::optional<quint64>(4711));
        QVERIFY(!app::loadNumber("load/00013", kRun, text));
        QVERIFY(!app::loadNumber("load/00012", "another", text));
    }

    void aDamagedValueIsNobodys_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = QString::fromStdString(app::loadText("k", {kRun, 3}, 100));
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("empty") << QString();
        QTest::newRow("another pad")
            << QString(good).replace(QStringLiteral("dd"), QStringLiteral("de"));
        QTest::newRow("another write") << QString(good).replace(u'3', u'4');
        QTest::newRow("no number")
            << QString(good).replace(QStringLiteral(":3,"), QStringLiteral(":,"));
        QTest::newRow("too large a number") << QString(good).replace(
            QStringLiteral(":3,"), QStringLiteral(":33333333333333333333,"));
        QTest::newRow("longer") << good + u' ';
        QTest::newRow("overlapping ends") << QString(good).section(u'd', 0, 0) + u'}';
    }
    void aDamagedValueIsNobodys()
    {
        QFETCH(QString, text);
        QVERIFY(!app::loadNumber("k", kRun, text.toStdString()));
    }

    void whatWasAcknowledgedIsThere()
    {
        const std::string value = written(m_ledger, Ledger::End::Acknowledged);
        const app::LedgerReport report = checked(m_ledger, value);
        QVERIFY(report.isChecked);
        QCOMPARE(report.checked, 1U);
        QCOMPARE(report.acknowledged, 1U);
        QCOMPARE(report.partitionsCompared, 64U);
        QCOMPARE(report.partitionsAlike, 63U);
        QVERIFY(report.lost.isEmpty());
    }

    void aLostWriteIsFound()
    {
        const std::string older = written(m_ledger, Ledger::End::Acknowledged);
        const std::string newer = written(m_ledger, Ledger::End::Acknowledged);
        const app::LedgerReport report = checked(m_ledger, older);
        QCOMPARE(report.lost.size(), 1);
        const app::LedgerReport::Offender &offender = report.lost.first();
        QCOMPARE(offender.key.toStdString(), m_ledger.keys().key(kKey));
        QCOMPARE(offender.partition, m_ledger.keys().partitionOf(kKey));
        QVERIFY(offender.found.toStdString() == older);
        QVERIFY(newer.starts_with(offender.expected.chopped(2).toStdString()));
    }

    void aLostWriteIsToldWithWhoAcknowledgedItAndWhoLacksIt()
    {
        const auto write = [this](qint64 atNs, const char *server, Ledger::End end) {
            std::string value = m_ledger.beginWrite(kKey, 100);
            m_ledger.endWrite(kKey, end, {atNs, QLatin1StringView(server)});
            return value;
        };
        const std::string older = write(10, "n1", Ledger::End::Acknowledged);
        write(20, "n2", Ledger::End::Acknowledged);
        write(30, "n3", Ledger::End::Failed);
        m_ledger.beginCheck();
        m_ledger.check(kKey, older, {40, QStringLiteral("n4")});
        m_ledger.endCheck(40, {});
        const app::LedgerReport report = m_ledger.report();
        QCOMPARE(report.lost.size(), 1);
        const app::LedgerReport::Offender &offender = report.lost.first();
        QCOMPARE(offender.acknowledgedAtNs, 20);
        QCOMPARE(offender.acknowledgedBy, QStringLiteral("n2"));
        QCOMPARE(offender.readFrom, QStringLiteral("n4"));
    }

    void whoHasReadALostWriteHasNotAcknowledgedIt()
    {
        const std::string older = written(m_ledger, Ledger::End::Acknowledged);
        const std::string newer = m_ledger.beginWrite(kKey, 100);
        m_ledger.endWrite(kKey, Ledger::End::Unknown, {20, QStringLiteral("n2")});
        m_ledger.endRead(m_ledger.beginRead(kKey), newer, 30);
        const app::LedgerReport report = checked(m_ledger, older);
        QCOMPARE(report.lost.size(), 1);
        QCOMPARE(report.lost.first().acknowledgedAtNs, 30);
        QCOMPARE(report.lost.first().acknowledgedBy, QString());
    }

    void whatWasWrittenSinceIsWhatWasWrittenLast()
    {
        const quint32 partition = m_ledger.keys().partitionOf(kKey);
        const auto write = [this](int key, qint64 atNs, Ledger::End end) {
            (void)m_ledger.beginWrite(key, 100);
            m_ledger.endWrite(key, end, {atNs});
        };
        QVERIFY(!m_ledger.writtenSince(partition, 0));
        write(kKey, 10, Ledger::End::Acknowledged);
        write(kKey + 1, 30, Ledger::End::Acknowledged);
        write(kKey + 2, 20, Ledger::End::Acknowledged);
        write(kKey, 40, Ledger::End::Failed);
        QCOMPARE(m_ledger.writtenSince(partition, 10), std::optional(kKey + 1));
        QVERIFY(!m_ledger.writtenSince(partition, 31));
        QVERIFY(!m_ledger.writtenSince(partition + 1, 0));
        // A write in doubt took effect when it was read.
        const std::string value = m_ledger.beginWrite(kKey + 3, 100);
        m_ledger.endWrite(kKey + 3, Ledger::End::Unknown, {50});
        QVERIFY(!m_ledger.writtenSince(partition, 31));
        m_ledger.endRead(m_ledger.beginRead(kKey + 3), value, 60);
        QCOMPARE(m_ledger.writtenSince(partition, 60), std::optional(kKey + 3));
    }

    void moreThanAreListedAreCounted()
    {
        constexpr int kLost = 203;
        for (int key = 0; key < kLost; ++key)
            written(m_ledger, Ledger::End::Acknowledged, key);
        m_ledger.beginCheck();
        for (int key = 0; key < kLost; ++key)
            m_ledger.check(key, std::nullopt);
        m_ledger.endCheck(1, {});
        QCOMPARE(m_ledger.report().lost.size(), 200);
        QCOMPARE(m_ledger.report().lostCount(), quint64(kLost));
    }

    void aValueThatIsGoneIsLost()
    {
        written(m_ledger, Ledger::End::Acknowledged);
        const app::LedgerReport report = checked(m_ledger, std::nullopt);
        QCOMPARE(report.lost.size(), 1);
        QVERIFY(report.lost.first().found.isEmpty());
    }

    void aStrangersValueIsLostOnlyOnceThereIsOneOfOurs()
    {
        QVERIFY(checked(m_ledger, "\"yesterday's\"").lost.isEmpty());
        written(m_ledger, Ledger::End::Acknowledged);
        QCOMPARE(checked(m_ledger, "\"yesterday's\"").lost.size(), 1);
        const std::string earlier = app::loadText(m_ledger.keys().key(kKey), {"earlier", 1}, 100);
        QCOMPARE(checked(m_ledger, earlier).lost.size(), 1);
    }

    void anUnknownWriteExplainsAValueAndIsNeverLost()
    {
        const std::string sure = written(m_ledger, Ledger::End::Acknowledged);
        const std::string maybe = written(m_ledger, Ledger::End::Unknown);
        QVERIFY(checked(m_ledger, sure).lost.isEmpty());
        QVERIFY(checked(m_ledger, maybe).lost.isEmpty());
        QCOMPARE(m_ledger.report().unknown, 1U);
        QCOMPARE(m_ledger.report().acknowledged, 1U);
    }

    void anUnknownWriteThatWasReadIsThereFromThenOn()
    {
        const std::string sure = written(m_ledger, Ledger::End::Acknowledged);
        const std::string maybe = written(m_ledger, Ledger::End::Unknown);
        QCOMPARE(staleAfter(m_ledger, m_ledger.beginRead(kKey), maybe), 0U);
        QCOMPARE(checked(m_ledger, sure).lost.size(), 1);
    }

    void aLateUnknownWriteMayStillCome()
    {
        const std::string maybe = written(m_ledger, Ledger::End::Unknown);
        written(m_ledger, Ledger::End::Acknowledged);
        QVERIFY(checked(m_ledger, maybe).lost.isEmpty());
    }

    void aRefusedWriteMustNotBeThere()
    {
        const std::string first = written(m_ledger, Ledger::End::Acknowledged);
        const std::string refused = written(m_ledger, Ledger::End::Failed);
        QVERIFY(checked(m_ledger, first).lost.isEmpty());
        QCOMPARE(checked(m_ledger, refused).lost.size(), 1);
        QCOMPARE(m_ledger.report().failed, 1U);
    }

    void aStaleReadIsFound()
    {
        const std::string older = written(m_ledger, Ledger::End::Acknowledged);
        written(m_ledger, Ledger::End::Acknowledged);
        QCOMPARE(staleAfter(m_ledger, m_ledger.beginRead(kKey), older), 1U);
        QCOMPARE(staleAfter(m_ledger, m_ledger.beginRead(kKey), std::nullopt), 2U);
    }

    void aReadMayAnswerWhatWasThereWhenItBegan()
    {
        const std::string older = written(m_ledger, Ledger::End::Acknowledged);
        const Ledger::Read read = m_ledger.beginRead(kKey);
        const std::string between = written(m_ledger, Ledger::End::Acknowledged);
        const std::string underWay = m_ledger.beginWrite(kKey, 100);
        QCOMPARE(staleAfter(m_ledger, read, older), 0U);
        QCOMPARE(staleAfter(m_ledger, read, between), 0U);
        QCOMPARE(staleAfter(m_ledger, read, underWay), 0U);
        QCOMPARE(staleAfter(m_ledger, m_ledger.beginRead(kKey), older), 1U);
    }

    void aReadOfAWriteUnderWayBindsWhatBecomesOfIt()
    {
        const std::string older = written(m_ledger, Ledger::End::Acknowledged);
        const std::string underWay = m_ledger.beginWrite(kKey, 100);
        QCOMPARE(staleAfter(m_ledger, m_ledger.beginRead(kKey), underWay), 0U);
        m_ledger.endWrite(kKey, Ledger::End::Unknown);
        QCOMPARE(checked(m_ledger, older).lost.size(), 1);
        const std::string refused = m_ledger.beginWrite(kKey, 100);
        m_ledger.endRead(m_ledger.beginRead(kKey), refused);
        m_ledger.endWrite(kKey, Ledger::End::Failed);
        QCOMPARE(m_ledger.report().staleReads, 1U);
    }

    void whatIsAbandonedIsUnknown()
    {
        const std::string sure = written(m_ledger, Ledger::End::Acknowledged);
        const std::string underWay = m_ledger.beginWrite(kKey, 100);
        m_ledger.abandonWrites();
        QCOMPARE(m_ledger.writesUnderWay(), 0);
        QCOMPARE(m_ledger.report().unknown, 1U);
        QVERIFY(checked(m_ledger, sure).lost.isEmpty());
        QVERIFY(checked(m_ledger, underWay).lost.isEmpty());
    }

    void manyRefusalsAreStillRefusals()
    {
        std::vector<std::string> refused;
        for (int i = 0; i < 3; ++i)
            refused.push_back(written(m_ledger, Ledger::End::Failed));
        const std::string sure = written(m_ledger, Ledger::End::Acknowledged);
        refused.push_back(written(m_ledger, Ledger::End::Failed));
        for (const std::string &value : refused) {
            Ledger ledger = m_ledger;
            QCOMPARE(checked(ledger, value).lost.size(), 1);
        }
        QVERIFY(checked(m_ledger, sure).lost.isEmpty());
    }

    void aKeyThatCannotBeReadProvesNothing()
    {
        written(m_ledger, Ledger::End::Acknowledged);
        m_ledger.beginCheck();
        m_ledger.leaveUnchecked();
        m_ledger.endCheck(5, {});
        QCOMPARE(m_ledger.report().unreadable, 1U);
        QCOMPARE(m_ledger.report().checked, 0U);
        QCOMPARE(m_ledger.report().checkedAtNs, 5);
    }

    void aCheckStandsUntilTheNext()
    {
        written(m_ledger, Ledger::End::Acknowledged);
        QCOMPARE(checked(m_ledger, std::nullopt).lost.size(), 1);
        const std::string value = written(m_ledger, Ledger::End::Acknowledged);
        const app::LedgerReport later = m_ledger.report();
        QCOMPARE(later.lost.size(), 1);
        QCOMPARE(later.acknowledged, 2U);
        QCOMPARE(later.acknowledgedThen, 1U);
        QCOMPARE(checked(m_ledger, value).acknowledgedThen, 2U);
        written(m_ledger, Ledger::End::Unknown);
        QCOMPARE(m_ledger.report().unknown, 1U);
        QCOMPARE(m_ledger.report().unknownThen, 0U);
        QCOMPARE(m_ledger.report().unknownSince(), 1U);
        QCOMPARE(checked(m_ledger, value).unknownThen, 1U);
    }

    void aLossIsNotMadeGoodByTheNextWrite()
    {
        written(m_ledger, Ledger::End::Acknowledged);
        QCOMPARE(checked(m_ledger, std::nullopt).lostCount(), 1U);
        // The same one, found again.
        QCOMPARE(checked(m_ledger, std::nullopt).lostCount(), 1U);
        const std::string value = written(m_ledger, Ledger::End::Acknowledged);
        QCOMPARE(checked(m_ledger, value).lostCount(), 1U);
        QCOMPARE(checked(m_ledger, std::nullopt).lostCount(), 2U);
    }

private:
    Ledger m_ledger;
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
