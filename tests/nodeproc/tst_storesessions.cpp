// SPDX-License-Identifier: Apache-2.0
#include "storeentries.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using namespace storeentries;
using nodeproc::Store;

namespace {

EntryPtr tagged(const EntryPtr &untagged, const WriteTag &tag)
{
    auto made = std::make_shared<Entry>(*untagged);
    made->tag = tag;
    return made;
}

} // namespace

/// What the store decides when it applies: conditions, and writes that come again.
class TestStoreSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void aConditionIsJudgedInLogOrder();
    void aWriteThatComesAgainIsAnsweredAgain();
    void sessionsThatNobodyUsedAreForgotten();
    void aCopyBringsTheSessions();
    void anEntryKeepsItsTag();

private:
    void reopen()
    {
        m_store.reset();
        const std::string path = m_dir->filePath(QStringLiteral("data")).toStdString();
        auto opened = Store::open(path, {NodeId("n1"), "demo", "boot-1"});
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        m_store = std::move(*opened);
    }
    std::vector<nodeproc::Applied> write(const std::vector<StoreOp> &ops)
    {
        auto applied = m_store->write(ops);
        if (!applied)
            qFatal("%s", applied.error().message.c_str());
        return *applied;
    }
    WriteOutcome outcome(const EntryPtr &entry) { return write({apply(entry)}).at(0).outcome; }
    std::size_t sessions()
    {
        return m_store->readCopy({kPartition, NodeId("n9"), Term(9), SyncId(9), 0})
            ->sessions.size();
    }
    std::optional<std::string> value(const std::string &key)
    {
        const auto item = m_store->get(kPartition, key);
        return item && *item ? std::optional((*item)->value) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestStoreSessions::aConditionIsJudgedInLogOrder()
{
    const auto applied =
        write({apply(put(1, "a", "1", Decree(0))), apply(put(2, "a", "2", Decree(0))),
            apply(put(3, "a", "3", Decree(1))), apply(put(4, "a", "4", Decree(1)))});
    QVERIFY((applied[0].outcome == WriteOutcome{Status::Ok, Decree(1)}));
    QVERIFY((applied[1].outcome == WriteOutcome{Status::ConditionFailed, Decree(1)}));
    QVERIFY((applied[2].outcome == WriteOutcome{Status::Ok, Decree(3)}));
    QVERIFY((applied[3].outcome == WriteOutcome{Status::ConditionFailed, Decree(3)}));
    QCOMPARE(value("a").value_or(""), std::string("3"));
    QCOMPARE(outcome(put(5, "a", "5", Decree(2))).status, Status::ConditionFailed);
    QCOMPARE(outcome(put(6, "a", "6", Decree(3))).status, Status::Ok);
    QVERIFY((outcome(entry(7, Operation::Delete, "a", "", Decree(3)))
        == WriteOutcome{Status::ConditionFailed, Decree(6)}));
    QCOMPARE(outcome(entry(8, Operation::Delete, "a", "", Decree(6))).status, Status::Ok);
    QVERIFY((outcome(put(9, "a", "9", Decree(6))) == WriteOutcome{Status::ConditionFailed, {}}));
    QCOMPARE(outcome(put(10, "a", "10", Decree(0))).status, Status::Ok);
}

void TestStoreSessions::aWriteThatComesAgainIsAnsweredAgain()
{
    const auto first = tagged(put(1, "a", "1"), {"c", 5, 5, true});
    const auto other = put(2, "a", "2");
    const auto again = tagged(put(3, "a", "1"), {"c", 5, 5, true});
    const auto applied = write({apply(first), apply(other), apply(again)});
    QVERIFY((applied[0].outcome == WriteOutcome{Status::Ok, Decree(1)}));
    QVERIFY(applied[2].outcome == applied[0].outcome);
    QCOMPARE(value("a").value_or(""), std::string("2"));
    reopen();
    QVERIFY(outcome(tagged(put(4, "a", "1"), {"c", 5, 5, false})) == applied[0].outcome);
    QCOMPARE(value("a").value_or(""), std::string("2"));
    QCOMPARE(outcome(tagged(put(5, "a", "7"), {"c", 5, 5, false})).status, Status::Conflict);
    QCOMPARE(outcome(tagged(put(6, "a", "6"), {"c", 6, 6, false})).status, Status::Ok);
    QCOMPARE(outcome(tagged(put(7, "a", "1"), {"c", 5, 5, false})).status, Status::OutcomeUnknown);
    QCOMPARE(outcome(tagged(put(8, "a", "8"), {"d", 1, 1, false})).status, Status::OutcomeUnknown);
    QCOMPARE(value("a").value_or(""), std::string("6"));
}

void TestStoreSessions::sessionsThatNobodyUsedAreForgotten()
{
    const WriteTag old{"old", 1, 1, true};
    const WriteTag recent{"recent", 1, 1, true};
    auto expire = std::make_shared<Entry>(*put(4, "", ""));
    expire->operation = Operation::Expire;
    expire->expired = Decree(1);
    // Once in one batch with what it expires, once from the disk.
    write({apply(tagged(put(1, "a", "1"), old)), apply(tagged(put(2, "b", "1"), recent))});
    QCOMPARE(sessions(), 2u);
    write({store::Apply{kPartition, expire, {}}});
    QCOMPARE(sessions(), 1u);
    QCOMPARE(outcome(tagged(put(5, "b", "1"), {"recent", 1, 1, false})).version, Decree(2));
    QCOMPARE(
        outcome(tagged(put(6, "a", "1"), {"old", 1, 1, false})).status, Status::OutcomeUnknown);
    auto all = std::make_shared<Entry>(*expire);
    all->decree = Decree(8);
    all->expired = Decree(7);
    write({apply(tagged(put(7, "a", "1"), old)), store::Apply{kPartition, all, {}}});
    QCOMPARE(sessions(), 0u);
    QVERIFY(m_store->get(kPartition, "a")->value().version == Decree(7));
}

void TestStoreSessions::aCopyBringsTheSessions()
{
    for (std::uint64_t d = 1; d <= 3; ++d)
        write({apply(tagged(put(d, "a", "1"), {"c" + std::to_string(d), 1, 1, true}))});
    const auto chunk = m_store->readCopy({kPartition, NodeId("n2"), Term(3), SyncId(1), 0});
    QVERIFY(chunk && chunk->last);
    QCOMPARE(chunk->sessions.size(), 3u);
    write({store::Clear{kPartition}, store::PutItems{kPartition, chunk->items, chunk->sessions}});
    QCOMPARE(sessions(), 3u);
    QCOMPARE(outcome(tagged(put(4, "a", "1"), {"c2", 1, 1, true})).version, Decree(2));
    write({store::Clear{kPartition}});
    QCOMPARE(sessions(), 0u);
    QCOMPARE(outcome(tagged(put(5, "a", "1"), {"c2", 1, 1, false})).status, Status::OutcomeUnknown);
}

void TestStoreSessions::anEntryKeepsItsTag()
{
    const std::vector<EntryPtr> entries{tagged(put(1, "a", "1", Decree(0)), {"c", 5, 4, true}),
        tagged(
            entry(2, Operation::Delete, "a", "", Decree(77)), {std::string(32, 'x'), 6, 6, false}),
        put(3, "a", "1", Decree(5)), entry(4, Operation::Delete, "a", "")};
    auto expire = std::make_shared<Entry>();
    expire->decree = Decree(5);
    expire->operation = Operation::Expire;
    expire->expired = Decree(3);
    write({store::Meta{kPartition, {}}, store::Append{kPartition, entries},
        store::Append{kPartition, {expire}}});
    reopen();
    const auto replicas = m_store->takeReplicas();
    QCOMPARE(replicas[0].unapplied.size(), 5u);
    for (std::size_t i = 0; i < entries.size(); ++i)
        QVERIFY(*replicas[0].unapplied[i] == *entries[i]);
    QVERIFY(*replicas[0].unapplied[4] == *expire);
}

QTEST_GUILESS_MAIN(TestStoreSessions)
#include "tst_storesessions.moc"
