// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include "support/waiting.h"

#include <QtTest>

using integration::History;

/// What a history makes of scans: reads of each key, and together of one instant.
class TestScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = History(); }
    void whatWasThereAtOneInstantIsRight();
    void anEarlierInstantOfItsTimeIsRightToo();
    void aWriteThatIsMissingBelowALaterOneIsTold();
    void aKeyThatIsMissingIsTold();
    void aKeyThatWasDeletedMayBeMissing();
    void anOldValueIsNotLinearizable();
    void aKeyThatNobodyWroteIsTold();
    void aRefusedWriteThatIsFoundIsTold();
    void aDeleteOnAConditionIsJudged_data();
    void aDeleteOnAConditionIsJudged();

private:
    /// Accepted at that place of the order.
    std::uint64_t put(const std::string &key, std::uint64_t version,
        History::Outcome outcome = History::Outcome::Done)
    {
        const std::uint64_t value = m_history.newValue();
        const History::Ticket ticket = m_history.beginPut(key, value);
        m_history.endWrite(ticket, outcome, true, version);
        return value;
    }
    static core::Item item(const std::string &key, std::uint64_t value, std::uint64_t version)
    {
        return {key, History::valueText(value), core::Decree(version)};
    }
    void scan(const std::vector<core::Item> &items, std::int64_t from = support::nowNs())
    {
        m_history.addScan(from, {core::PartitionId(0), 1}, items);
    }

    History m_history;
};

void TestScans::whatWasThereAtOneInstantIsRight()
{
    const std::uint64_t a = put("a", 1);
    const std::uint64_t b = put("b", 2);
    scan({item("a", a, 1), item("b", b, 2)});
    QCOMPARE(m_history.findings(), QStringList());
}

void TestScans::anEarlierInstantOfItsTimeIsRightToo()
{
    const std::int64_t from = support::nowNs();
    const std::uint64_t a = put("a", 1);
    put("b", 2);
    scan({item("a", a, 1)}, from);
    QCOMPARE(m_history.findings(), QStringList());
}

void TestScans::aWriteThatIsMissingBelowALaterOneIsTold()
{
    const std::uint64_t a = put("a", 1);
    const std::int64_t from = support::nowNs();
    put("a", 2);
    const std::uint64_t b = put("b", 3);
    scan({item("a", a, 1), item("b", b, 3)}, from); // each of them may be read so alone
    const QStringList findings = m_history.findings();
    QCOMPARE(findings.size(), qsizetype(1));
    QVERIFY(findings.first().startsWith(QStringLiteral("a scan is of no instant")));
}

void TestScans::aKeyThatIsMissingIsTold()
{
    const std::int64_t from = support::nowNs();
    put("a", 1);
    const std::uint64_t b = put("b", 2);
    scan({item("b", b, 2)}, from);
    QCOMPARE(m_history.findings().size(), qsizetype(1));
}

void TestScans::aKeyThatWasDeletedMayBeMissing()
{
    put("a", 1);
    m_history.endWrite(m_history.beginDelete("a"), History::Outcome::Done);
    const std::uint64_t b = put("b", 3);
    scan({item("b", b, 3)});
    QCOMPARE(m_history.findings(), QStringList());
}

void TestScans::anOldValueIsNotLinearizable()
{
    const std::uint64_t old = put("a", 1);
    put("a", 2);
    scan({item("a", old, 1)});
    const QStringList findings = m_history.findings();
    QCOMPARE(findings.size(), qsizetype(1));
    QVERIFY(findings.first().contains(QStringLiteral("not linearizable")));
}

void TestScans::aKeyThatNobodyWroteIsTold()
{
    scan({item("a", 1, 1)});
    QCOMPARE(m_history.findings().size(), qsizetype(1));
}

void TestScans::aRefusedWriteThatIsFoundIsTold()
{
    const std::uint64_t refused = put("a", 0, History::Outcome::Refused);
    scan({item("a", refused, 1)});
    QCOMPARE(m_history.findings().size(), qsizetype(1));
}

void TestScans::aDeleteOnAConditionIsJudged_data()
{
    QTest::addColumn<bool>("expectsTheLast");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("as seen, and deleted") << true << true << true;
    QTest::newRow("another, and deleted") << false << true << false;
    QTest::newRow("as seen, and refused") << true << false << false;
    QTest::newRow("another, and refused") << false << false << true;
}

void TestScans::aDeleteOnAConditionIsJudged()
{
    QFETCH(bool, expectsTheLast);
    QFETCH(bool, isAccepted);
    QFETCH(bool, isRight);
    const std::uint64_t old = put("a", 1);
    m_history.endGet(m_history.beginGet("a"), History::valueText(old), 1);
    const History::Seen seen = m_history.seen("a");
    const std::uint64_t last = put("a", 2);
    const History::Ticket ticket =
        m_history.beginDeleteIf("a", expectsTheLast ? History::Seen{last, 2} : seen);
    m_history.endWrite(ticket, isAccepted ? History::Outcome::Done : History::Outcome::Failed);
    QCOMPARE(m_history.findings().isEmpty(), isRight);
}

QTEST_APPLESS_MAIN(TestScans)
#include "tst_scans.moc"
