// SPDX-License-Identifier: Apache-2.0
#include "checker.h"
#include "simrandom.h"

#include <QRegularExpression>
#include <QtTest>

using sim::Call;
using sim::Verdict;

namespace {

/// "P1[0,5] G1[6,7] G-[8,9] D+[1,2] D-[3,4] P2[3,-]": Put, Get, Delete (+ found, - not found),
/// Get of nothing is G-, an end of "-" is unknown. "P2?1+[0,5]" is a Put of 2 if the value is 1,
/// which it was; "P2?1-[0,5]" was refused, and "P2?1-3[0,5]" since the value was 3.
std::vector<Call> parse(const QString &text)
{
    std::vector<Call> calls;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        Call call;
        const qsizetype bracket = word.indexOf(u'[');
        QString what = word.mid(1, bracket - 1);
        if (const qsizetype mark = what.indexOf(u'?'); mark >= 0) {
            static const QRegularExpression terms(QStringLiteral("^(\\d+)([+-]?)(\\d*)$"));
            const QRegularExpressionMatch match = terms.match(what.mid(mark + 1));
            call.isConditional = true;
            call.expected = match.captured(1).toULongLong();
            call.held = match.captured(2) != u"-";
            if (!match.captured(3).isEmpty())
                call.current = match.captured(3).toULongLong();
            what = what.left(mark);
            if (word[0] == u'D')
                what = call.held ? QStringLiteral("+") : QStringLiteral("-");
        }
        const QStringList ends = word.mid(bracket + 1).chopped(1).split(u',');
        call.kind = word[0] == u'P' ? Call::Kind::Put
            : word[0] == u'G'       ? Call::Kind::Get
                                    : Call::Kind::Delete;
        call.found = what == u"+";
        call.value = what.toULongLong();
        call.from = ends[0].toLongLong();
        call.to = ends[1] == u"-" ? Call::kNever : ends[1].toLongLong();
        calls.push_back(call);
    }
    return calls;
}

/// The value in some answer that came before; 0 if there was none.
std::uint64_t seenBefore(const std::vector<Call> &calls, std::int64_t time)
{
    std::uint64_t seen = 0;
    for (const Call &call : calls) {
        if (call.kind == Call::Kind::Get && call.to < time)
            seen = call.value;
    }
    return seen;
}

/// What a real register answers to `clients` that call it at random: each call takes effect at one
/// instant between its ends, or for some never while the client learns nothing.
std::vector<Call> makeHistory(std::uint64_t seed)
{
    sim::Random random(seed);
    struct Pending {
        Call call;
        std::int64_t effect = 0;
        std::uint64_t number = 0;
    };
    std::vector<Pending> all;
    for (int client = 0; client < 4; ++client) {
        std::int64_t at = random.between(0, 20);
        for (int i = 0; i < 12; ++i) {
            Pending pending;
            const auto kind = random.between(0, 9);
            pending.call.kind = kind < 4 ? Call::Kind::Put
                : kind < 5               ? Call::Kind::Delete
                                         : Call::Kind::Get;
            pending.number = static_cast<std::uint64_t>(client * 100 + i + 1);
            pending.call.value = kind < 4 ? pending.number : 0;
            pending.call.from = at;
            pending.call.to = at + random.between(1, 40);
            pending.effect = random.between(pending.call.from, pending.call.to);
            at = pending.call.to + random.between(1, 10);
            if (random.chance(0.1))
                pending.call.to = Call::kNever;
            all.push_back(pending);
        }
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Pending &a, const Pending &b) { return a.effect < b.effect; });
    std::uint64_t value = 0;
    std::vector<Call> calls;
    for (Pending &pending : all) {
        Call &call = pending.call;
        const bool isWrite = call.kind != Call::Kind::Get;
        if (isWrite && random.chance(0.3)) {
            call.isConditional = true;
            call.expected = random.chance(0.5) ? 0 : seenBefore(calls, call.from);
            if (call.expected == 0)
                call.kind = Call::Kind::Put;
            call.value = call.kind == Call::Kind::Put ? pending.number : 0;
        }
        if (call.to == Call::kNever && random.chance(0.5)) {
            calls.push_back(call); // lost before it took effect
            continue;
        }
        call.held = !call.isConditional || call.expected == value;
        if (call.kind == Call::Kind::Get)
            call.value = value;
        else if (!call.held)
            call.current = random.chance(0.5) ? std::optional(value) : std::nullopt;
        else if (call.kind == Call::Kind::Put)
            value = call.value;
        else
            call.found = std::exchange(value, 0) != 0;
        calls.push_back(call);
    }
    return calls;
}

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsGoodHistoriesFromBad_data();
    void tellsGoodHistoriesFromBad();
    void tellsGoodConditionsFromBad_data();
    void tellsGoodConditionsFromBad();
    void acceptsWhateverARegisterAnswers();
    void noticesAnAnswerThatWasChanged();
    void givesUpRatherThanGuess();
};

void TestChecker::tellsGoodHistoriesFromBad_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<bool>("good");
    const auto good = [](const char *name, const QString &h) { QTest::newRow(name) << h << true; };
    const auto bad = [](const char *name, const QString &h) { QTest::newRow(name) << h << false; };

    good("nothing happened", QString());
    good("absent before the first write", QStringLiteral("G-[0,1]"));
    good("reads what was written", QStringLiteral("P1[0,1] G1[2,3]"));
    good("a read beside a write sees the old", QStringLiteral("P1[0,1] P2[2,9] G1[3,4]"));
    good("a read beside a write sees the new", QStringLiteral("P1[0,1] P2[2,9] G2[3,4]"));
    good("two reads beside a write in order", QStringLiteral("P1[0,9] G-[1,2] G1[3,4]"));
    good("overlapping writes in either order", QStringLiteral("P1[0,5] P2[0,5] G1[6,7] G1[8,9]"));
    good("ends that touch overlap", QStringLiteral("P1[0,5] G-[5,6]"));
    good("an unknown write was seen", QStringLiteral("P1[0,-] G-[1,2] G1[8,9]"));
    good("an unknown write takes effect late", QStringLiteral("P1[0,-] P2[1,2] G2[3,4] G1[5,6]"));
    good("an unknown write was never seen", QStringLiteral("P1[0,1] P2[2,-] G1[3,4] G1[5,6]"));
    good("an unknown write was deleted", QStringLiteral("P1[0,-] D+[3,4] G-[5,6]"));
    good("an unknown delete happened", QStringLiteral("P1[0,1] D-[2,-] G-[5,6]"));
    good("an unknown delete did not happen", QStringLiteral("P1[0,1] D-[2,-] G1[5,6]"));
    good("an unknown delete shows by a delete", QStringLiteral("P1[0,1] D-[2,-] D-[3,4]"));
    good("a delete finds and then does not", QStringLiteral("P1[0,1] D+[2,3] D-[4,5] G-[6,7]"));
    good("unknown reads say nothing", QStringLiteral("P1[0,1] G7[0,-] G1[2,3]"));

    bad("a value from nowhere", QStringLiteral("G1[0,1]"));
    bad("a lost write", QStringLiteral("P1[0,1] G-[2,3]"));
    bad("a stale read", QStringLiteral("P1[0,1] P2[2,3] G1[4,5]"));
    bad("a read from the future", QStringLiteral("G1[0,1] P1[2,3]"));
    bad("new, then old again", QStringLiteral("P1[0,1] P2[2,9] G2[3,4] G1[5,6]"));
    bad("two readers disagree on the order",
        QStringLiteral("P1[0,5] P2[0,5] G1[6,7] G2[8,9] G1[10,11]"));
    bad("an unknown write that came back", QStringLiteral("P1[0,-] P2[1,2] G1[3,4] G2[5,6]"));
    bad("an unknown write seen before it began", QStringLiteral("G1[0,1] P1[2,-]"));
    bad("a deleted value is read", QStringLiteral("P1[0,1] D+[2,3] G1[4,5]"));
    bad("a delete finds nothing after a write", QStringLiteral("P1[0,1] D-[2,3]"));
    bad("a delete finds what was never there", QStringLiteral("D+[0,1]"));
    bad("both of two deletes found it", QStringLiteral("P1[0,1] D+[2,5] D+[2,5]"));
    bad("absent although no delete can have been",
        QStringLiteral("P1[0,1] G1[2,3] P2[4,-] G-[5,6]"));
    bad("an unknown delete happened twice",
        QStringLiteral("P1[0,1] D-[0,-] G-[2,3] P2[4,5] G-[6,7]"));
}

void TestChecker::tellsGoodHistoriesFromBad()
{
    QFETCH(QString, history);
    QFETCH(bool, good);
    QCOMPARE(sim::checkHistory(parse(history)), good ? Verdict::Linearizable : Verdict::Violation);
}

void TestChecker::tellsGoodConditionsFromBad_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<bool>("good");
    const auto good = [](const char *name, const QString &h) { QTest::newRow(name) << h << true; };
    const auto bad = [](const char *name, const QString &h) { QTest::newRow(name) << h << false; };

    good("a condition holds", QStringLiteral("P1[0,1] P2?1+[2,3] G2[4,5]"));
    good("a condition fails", QStringLiteral("P1[0,1] P2?9-[2,3] G1[4,5]"));
    good("absent as a condition", QStringLiteral("P1?0+[0,1] P2?0-1[2,3] G1[4,5]"));
    good("one of two wins", QStringLiteral("P1[0,1] P2?1+[2,9] P3?1-2[2,9] G2[10,11]"));
    good("a conditional delete", QStringLiteral("P1[0,1] D?1+[2,3] D?1-0[4,5] G-[6,7]"));
    good("an unknown conditional write happened",
        QStringLiteral("P1[0,1] P2?1[2,-] G1[3,4] G2[5,6]"));
    good("an unknown conditional write did not happen",
        QStringLiteral("P1[0,1] P2?1[2,-] P3?1+[3,4] G3[5,6]"));
    good("a condition failed by an unknown write that nobody read",
        QStringLiteral("P1[0,1] P2[2,-] P3?1-[3,4] P4[5,6] G4[7,8]"));
    good("a condition failed by an unknown delete",
        QStringLiteral("P1[0,1] D-[2,-] P3?1-[3,4] G-[5,6]"));
    good("an unknown delete makes room for an unknown write",
        QStringLiteral("P1[0,1] D-[2,-] P2?0[2,-] G2[5,6]"));
    good("a conditional delete makes room for an unknown write",
        QStringLiteral("P1[0,1] D?1[2,-] P2?0[2,-] G2[5,6]"));
    good("an unknown write and an unknown delete, either of which explains",
        QStringLiteral("P1[0,1] P2[2,-] D-[2,-] P3?1-[3,4] G-[5,6] G2[7,8]"));

    bad("both of two conditional writes held",
        QStringLiteral("P1[0,1] P2?1+[2,9] P3?1+[2,9] G2[10,11]"));
    bad("a condition held on what was overwritten", QStringLiteral("P1[0,1] P2[2,3] P3?1+[4,5]"));
    bad("a condition failed though it held", QStringLiteral("P1[0,1] P2?1-[2,3] G1[4,5]"));
    bad("a condition failed on a value that was not there",
        QStringLiteral("P1[0,1] P2[2,3] P3?1-1[4,5]"));
    bad("a condition failed and the write happened", QStringLiteral("P1[0,1] P2?9-[2,3] G2[4,5]"));
    bad("an unknown conditional write after its value was gone",
        QStringLiteral("P1[0,1] P2?1[2,-] P3[3,4] G3[5,6] G2[7,8]"));
    bad("an unknown write for an absent key over a value",
        QStringLiteral("P1[0,1] P2?0[2,-] G2[5,6]"));
    bad("absence was needed and nobody deleted",
        QStringLiteral("P1[0,1] P3[2,-] P2?0[2,-] G2[5,6]"));
    bad("the value that failed a condition is gone again",
        QStringLiteral("P1[0,1] P2[2,-] P3?1-[3,4] G1[5,6]"));
}

void TestChecker::tellsGoodConditionsFromBad()
{
    tellsGoodHistoriesFromBad();
}

void TestChecker::acceptsWhateverARegisterAnswers()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const bool isGood = sim::checkHistory(makeHistory(seed)) == Verdict::Linearizable;
        QVERIFY2(isGood, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestChecker::noticesAnAnswerThatWasChanged()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        std::vector<Call> calls = makeHistory(seed);
        // A value that nobody wrote, one that was written long before, and one of the future.
        std::int64_t end = 0;
        for (const Call &call : calls) {
            if (call.to != Call::kNever)
                end = std::max(end, call.to);
        }
        calls.push_back({Call::Kind::Put, 9001, false, end + 1, end + 2});
        calls.push_back({Call::Kind::Put, 9002, false, end + 3, end + 4});
        calls.push_back({Call::Kind::Get, 9002, false, end + 5, end + 6});
        calls.push_back({Call::Kind::Put, 9003, false, end + 7, end + 8});
        Call &read = calls[calls.size() - 2];
        const QByteArray name = QByteArray::number(static_cast<qulonglong>(seed));
        // An unknown write of the history may still take effect at the end, so 0 is not tried.
        for (const std::uint64_t wrong : {9001U, 9003U, 4711U}) {
            read.value = wrong;
            QVERIFY2(sim::checkHistory(calls) == Verdict::Violation, name.constData());
        }
    }
}

void TestChecker::givesUpRatherThanGuess()
{
    std::vector<Call> calls;
    for (std::uint64_t i = 1; i <= 24; ++i)
        calls.push_back({Call::Kind::Put, i, false, 0, 100});
    calls.push_back({Call::Kind::Get, 99, false, 200, 201});
    QCOMPARE(sim::checkHistory(calls, 10'000), Verdict::Undecided);
}

QTEST_APPLESS_MAIN(TestChecker)
#include "tst_checker.moc"
