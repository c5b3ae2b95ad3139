// SPDX-License-Identifier: Apache-2.0
#include "core/session.h"

#include <QtTest>

using namespace core;

namespace {

Entry write(std::uint64_t decree, const WriteTag &tag, const std::string &value = "1")
{
    Entry entry;
    entry.decree = Decree(decree);
    entry.key = "k";
    entry.value = value;
    entry.tag = tag;
    return entry;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewClientSaysSo();
    void anAnswerIsGivenAgain();
    void anotherContentIsAConflict();
    void whatIsDoneIsForgotten();
    void unfinishedWritesAreLimited();
    void clientsAreLimited();
    void aClientsNameIsCheckedWhereItEnters();

private:
    /// As a store does it, for a key without a condition.
    WriteOutcome apply(const Entry &entry, std::size_t sessions = 0)
    {
        if (const auto known = recall(entry, m_session, sessions))
            return *known;
        const WriteOutcome outcome = judge(entry, Decree());
        remember(*m_session, entry, outcome);
        return outcome;
    }

    std::optional<Session> m_session;
};

void TestSession::aNewClientSaysSo()
{
    m_session.reset();
    QCOMPARE(apply(write(1, {"c", 7, 7, false})).status, Status::OutcomeUnknown);
    QVERIFY(!m_session);
    QCOMPARE(apply(write(2, {"c", 7, 7, true})).status, Status::Ok);
    QVERIFY(m_session && m_session->last == Decree(2));
    QCOMPARE(apply(write(3, {"c", 8, 7, false})).status, Status::Ok);
}

void TestSession::anAnswerIsGivenAgain()
{
    m_session.reset();
    QVERIFY((apply(write(1, {"c", 1, 1, true})) == WriteOutcome{Status::Ok, Decree(1)}));
    QVERIFY((apply(write(2, {"c", 2, 1, true}, "2")) == WriteOutcome{Status::Ok, Decree(2)}));
    // Neither `done` nor `first` belong to what was asked.
    QVERIFY((apply(write(3, {"c", 1, 0, false})) == WriteOutcome{Status::Ok, Decree(1)}));
    QVERIFY((apply(write(4, {"c", 2, 2, false}, "2")) == WriteOutcome{Status::Ok, Decree(2)}));
    QCOMPARE(m_session->results.size(), 1u);

    Entry conditional = write(5, {"c", 3, 2, false});
    conditional.ifVersion = Decree(4);
    QVERIFY((apply(conditional) == WriteOutcome{Status::ConditionFailed, {}}));
    conditional.decree = Decree(6);
    QVERIFY((apply(conditional) == WriteOutcome{Status::ConditionFailed, {}}));
}

void TestSession::anotherContentIsAConflict()
{
    m_session.reset();
    const Entry put = write(1, {"c", 1, 1, true});
    QCOMPARE(apply(put).status, Status::Ok);
    Entry other = put;
    other.value = "2";
    QCOMPARE(apply(other).status, Status::Conflict);
    other = put;
    other.key = "l";
    QCOMPARE(apply(other).status, Status::Conflict);
    other = put;
    other.ifVersion = Decree(0);
    QCOMPARE(apply(other).status, Status::Conflict);
    other = put;
    other.operation = Operation::Delete;
    QCOMPARE(apply(other).status, Status::Conflict);
    QCOMPARE(apply(put).status, Status::Ok);
}

void TestSession::whatIsDoneIsForgotten()
{
    m_session.reset();
    for (std::uint64_t seq = 1; seq <= 5; ++seq)
        QCOMPARE(apply(write(seq, {"c", seq, 1, true})).status, Status::Ok);
    QCOMPARE(m_session->results.size(), 5u);
    QCOMPARE(apply(write(6, {"c", 6, 4, false})).status, Status::Ok);
    QCOMPARE(m_session->results.size(), 3u);
    QCOMPARE(apply(write(7, {"c", 3, 3, true})).status, Status::OutcomeUnknown);
    // A late attempt does not bring back what a later one has finished.
    QCOMPARE(m_session->done, 4u);
    QCOMPARE(apply(write(8, {"c", 4, 1, true})).version, Decree(4));
}

void TestSession::unfinishedWritesAreLimited()
{
    m_session.reset();
    for (std::uint64_t seq = 1; seq <= kMaxResults; ++seq)
        QCOMPARE(apply(write(seq, {"c", seq, 1, true})).status, Status::Ok);
    const std::uint64_t next = kMaxResults + 1;
    QCOMPARE(apply(write(next, {"c", next, 1, true})).status, Status::SlowDown);
    QCOMPARE(apply(write(next + 1, {"c", 9, 1, true})).version, Decree(9));
    QCOMPARE(apply(write(next + 2, {"c", next, 2, true})).status, Status::Ok);
}

void TestSession::clientsAreLimited()
{
    m_session.reset();
    QCOMPARE(apply(write(1, {"c", 1, 1, true}), kMaxSessions).status, Status::SlowDown);
    QVERIFY(!m_session);
    QCOMPARE(apply(write(2, {"c", 1, 1, true}), kMaxSessions - 1).status, Status::Ok);
    QCOMPARE(apply(write(3, {"c", 2, 1, false}), kMaxSessions).status, Status::Ok);
}

void TestSession::aClientsNameIsCheckedWhereItEnters()
{
    QVERIFY(isClientId("7f3a09c1d2e4b5867f3a09c1d2e4b586"));
    QVERIFY(isClientId("job_7.worker-1"));
    QVERIFY(!isClientId(""));
    QVERIFY(!isClientId(std::string(33, 'c')));
    QVERIFY(!isClientId("a b"));
    QVERIFY(!isClientId(std::string_view("\0", 1)));
    QVERIFY(!isClientId("ä"));
}

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
