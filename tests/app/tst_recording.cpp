// SPDX-License-Identifier: Apache-2.0
#include "fakerun.h"
#include "samestate.h"

#include "app/recording/faulttext.h"
#include "app/recording/recordingencoder.h"
#include "app/recording/recordingreader.h"
#include "app/recording/replaysummary.h"
#include "app/shell/pseudotranslator.h"

#include <QBuffer>
#include <QtTest>

#include <malloc.h>

#include <random>

using app::Replay;

namespace {

QByteArray encoded(const QList<app::RunEvent> &events)
{
    app::RecordingHeader header = app::RecordingHeader::ofNow(QStringLiteral("demo"));
    std::string text = header.encode();
    app::RecordingEncoder encoder;
    for (const app::RunEvent &event : events)
        text += encoder.line(event);
    return QByteArray::fromStdString(text);
}

core::Result<Replay> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return app::RecordingReader::read(buffer, [](int) { return true; });
}

QString errorOf(const core::Result<Replay> &result)
{
    return result ? QString() : QString::fromStdString(result.error().message);
}

std::size_t allocatedBytes()
{
    const struct mallinfo2 all = ::mallinfo2();
    return all.uordblks + all.hblkhd;
}

app::RunState reduced(const QList<app::RunEvent> &events, qsizetype count)
{
    app::RunState state;
    for (qsizetype i = 0; i < count; ++i)
        state.reduce(events.at(i));
    return state;
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnOlderRecordingSaysInEnglishCanBeTranslated()
    {
        app::ScenarioNews news;
        news.name = QStringLiteral("kill-master");
        news.title = QStringLiteral("Kill the master");
        news.hypothesis = QStringLiteral("Nothing of ours");
        core::Result<Replay> replay = read(encoded({{1, news}}));
        QVERIFY2(bool(replay), qPrintable(errorOf(replay)));
        QCOMPARE(replay->last().scenario().title.source(), QByteArray("Kill the master"));
        QVERIFY(replay->last().scenario().hypothesis.source().isEmpty());
    }

    void whatIsReadIsWhatWasWritten()
    {
        const QList<app::RunEvent> events = fake::run(30);
        core::Result<Replay> replay = read(encoded(events));
        QVERIFY2(bool(replay), qPrintable(errorOf(replay)));
        QCOMPARE(replay->eventCount(), std::size_t(events.size()));
        COMPARE_STATES(replay->last(), reduced(events, events.size()));
    }

    void theStateAfterEachEventIsThatOfReducingOneAfterTheOther()
    {
        const QList<app::RunEvent> events = fake::run(20);
        core::Result<Replay> replay = read(encoded(events));
        QVERIFY2(bool(replay), qPrintable(errorOf(replay)));
        std::mt19937 random(7);
        QList<qsizetype> counts;
        for (qsizetype i = 0; i <= events.size(); ++i)
            counts.append(i);
        std::shuffle(counts.begin(), counts.end(), random);
        for (const qsizetype count : std::as_const(counts)) {
            COMPARE_STATES(
                replay->stateAfter(static_cast<std::size_t>(count)), reduced(events, count));
        }
    }

    /// The samples of a batch are looked up in the next snapshot, which has no room for all of
    /// these.
    void batchesLargerThanWhatIsKeptAreReadToo()
    {
        const QList<qsizetype> sizes{
            3, 99'999, 99'999, 1, 700'000, 2, 99'999, 0, 100'000, 5, 100'001, 600'000, 7};
        QList<app::RunEvent> events;
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            app::SampleBatch batch;
            const app::Sample sample{.dueNs = i, .waitUs = static_cast<qint32>(i)};
            batch.samples = QList<app::Sample>(sizes.at(i), sample);
            events.append({i, batch});
        }
        Replay replay;
        app::RunState state;
        QList<app::RunState> states{state};
        for (const app::RunEvent &event : std::as_const(events)) {
            replay.append(event);
            state.reduce(event);
            states.append(state);
        }
        for (qsizetype count = events.size(); count >= 0; --count)
            QVERIFY(replay.stateAfter(std::size_t(count)).samples() == states.at(count).samples());
        for (qsizetype count = 0; count <= events.size(); ++count)
            QVERIFY(replay.stateAfter(std::size_t(count)).samples() == states.at(count).samples());
    }

    /// Snapshots of its state every few seconds share them, and the events refer to them.
    void eachRequestIsInMemoryOnce()
    {
        constexpr int kBatches = 3'000;
        constexpr int kOfBatch = 300;
        const std::size_t before = allocatedBytes();
        Replay replay;
        for (qint64 number = 0; number < kBatches; ++number) {
            app::SampleBatch batch;
            batch.samples = QList<app::Sample>(kOfBatch, app::Sample{.dueNs = number});
            replay.append({number * 100'000'000, batch});
        }
        const std::size_t taken = allocatedBytes() - before;
        if (taken == 0)
            QSKIP("a sanitizer's malloc does not tell");
        const std::size_t once = std::size_t(kBatches) * kOfBatch * sizeof(app::Sample);
        qInfo("%zu bytes for %zu", taken, once);
        QVERIFY(taken >= once && taken < once * 5 / 4);
    }

    void aFileThatEndsAnywhereIsReadAsFarAsItsLinesAreWhole()
    {
        const QByteArray whole = encoded(fake::run(3, 4));
        const qsizetype header = whole.indexOf('\n') + 1;
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            // Within a line every eleventh place will do (a sanitizer takes minutes for all): only
            // about its ends can what is read be one line more or less.
            const bool isNearAnEnd = whole.mid(qMax(0, size - 4), 8).contains('\n');
            if (!isNearAnEnd && size > 64 && size % 11 != 0)
                continue;
            core::Result<Replay> replay = read(whole.left(size));
            QCOMPARE(bool(replay), size >= header);
            if (replay) {
                const qsizetype lines = whole.left(size).count('\n') - 1;
                QCOMPARE(replay->eventCount(), std::size_t(lines));
            }
        }
    }

    void aRunOfWhichNothingWasReadBackIsNoPass()
    {
        Replay replay;
        app::LedgerReport ledger;
        ledger.acknowledged = 5;
        replay.append({1, ledger});
        QCOMPARE(app::summaryOf(replay).exitCode, 2);
        ledger.isChecked = true;
        ledger.checkedAtNs = 2;
        replay.append({2, ledger});
        QCOMPARE(app::summaryOf(replay).exitCode, 0);
        ledger.unreadable = 1;
        replay.append({3, ledger});
        QCOMPARE(app::summaryOf(replay).exitCode, 2);
    }

    void whatAStrangerChangedIsRefusedOrReadButNeverHarms()
    {
        const QByteArray whole = encoded(fake::run(6, 4));
        const unsigned seed = std::random_device()();
        std::mt19937 random(seed);
        int refused = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray changed = whole;
            const int changes = 1 + static_cast<int>(random() % 4);
            for (int i = 0; i < changes; ++i)
                mutate(changed, random);
            core::Result<Replay> replay = read(changed);
            refused += replay ? 0 : 1;
            if (replay) {
                const qint64 middle = (replay->beginNs() + replay->endNs()) / 2;
                QVERIFY(replay->stateAt(middle).atNs() <= middle);
            } else {
                QVERIFY2(errorOf(replay).contains(QStringLiteral("line "))
                        || errorOf(replay).contains(QStringLiteral("no recording")),
                    qPrintable(errorOf(replay)));
            }
        }
        QVERIFY2(refused > 0, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }

    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *line, const char *named) {
            QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(named);
        };
        row("no object", "[1]", "line 3");
        row("no time", R"({"event":"ledger"})", "atNs");
        row("no JSON", R"({"atNs":9,"event":"ledger",,})", "bad JSON at byte");
        row("a line without an end", "{\"atNs\":9,\"event\":\"ledger", "does not end");
        row("a number that is none", R"({"atNs":9,"event":"ledger","checked":"x"})",
            "\"checked\":");
        row("time in the past", R"({"atNs":1,"event":"ledger"})", "before");
        row("time beyond bounds", R"({"atNs":9000000000000000000,"event":"ledger"})", "bounds");
        row("a znode that is none",
            R"({"atNs":9,"event":"observed","znodes":{"control":{}},"healthSinceNs":{}})",
            "control");
        row("a partition beyond all", R"({"atNs":9,"event":"samples","samples":[[1,1,4096,0]]})",
            "bounds");
        row("a time before all", R"({"atNs":9,"event":"samples","samples":[[-10,1,0,0]]})",
            "bounds");
        row("a verb that is none", R"({"atNs":9,"event":"samples","samples":[[0,1,0,2]]})",
            "bounds");
        row("a kind that is none", R"({"atNs":9,"event":"supervision","kind":"x"})",
            "unknown kind");
        row("a process without a place",
            R"({"atNs":9,"event":"local","stage":"running","children":[{"id":"n1","phase":"running"}]})",
            "order");
        row("a process named twice",
            R"({"atNs":9,"event":"local","stage":"running","children":[{"id":"n1","phase":"running"}],"order":["n1","n1"]})",
            "twice");
    }
    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const QByteArray file = R"({"kvorum":"recording","format":1})"
                                "\n"
                                R"({"atNs":5,"event":"ledger"})"
                                "\n"
            + line + '\n';
        const QString error = errorOf(read(file));
        QVERIFY2(
            error.contains(named) && error.contains(QStringLiteral("line 3")), qPrintable(error));
        // In the window's language: the sentence, and what is wrong.
        app::PseudoTranslator language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const QString pseudo = errorOf(read(file));
        QCoreApplication::removeTranslator(&language);
        QVERIFY2(pseudo.count(u'[') >= 2, qPrintable(pseudo));
    }

    void aFaultThatIsNoSentenceOfOursStaysAsItIs()
    {
        for (const QString &fault : {QStringLiteral("weather: %1 \"x\" y"), QString(),
                 QStringLiteral("a: ").repeated(100'000)})
            QCOMPARE(app::faultText(fault), fault);
    }

    void aLaterVersionsMembersAndEventsAreNoFault()
    {
        core::Result<Replay> replay =
            read(R"({"kvorum":"recording","format":1,"mood":"fine"})"
                 "\n"
                 R"({"atNs":5,"event":"moonrise","phase":[1,2]})"
                 "\n"
                 R"({"atNs":6,"event":"ledger","acknowledged":3,"mood":{"a":1}})"
                 "\n"
                 R"({"atNs":7,"event":"observed","znodes":{"weather":{"a":1}},"healthSinceNs":{}})"
                 "\n");
        QVERIFY2(bool(replay), qPrintable(errorOf(replay)));
        QCOMPARE(replay->eventCount(), std::size_t(2));
        QCOMPARE(replay->last().ledger().acknowledged, quint64(3));
    }

    void aLaterFormatIsRefusedWithBothNumbers()
    {
        const QString error = errorOf(read(R"({"kvorum":"recording","format":2})"
                                           "\n"));
        QVERIFY2(error.contains(QStringLiteral("format 2"))
                && error.contains(QStringLiteral("format 1")),
            qPrintable(error));
    }

    void anHourAtAHundredRequestsASecondStaysBelowFiftyMegabytes()
    {
        app::RecordingEncoder encoder;
        std::mt19937 random(1);
        qint64 bytes = 0;
        for (int tick = 0; tick < 600; ++tick) { // a minute, ten batches a second
            const qint64 atNs = 7'000'000'000'000 + tick * 100'000'000LL;
            app::SampleBatch batch;
            for (int i = 0; i < 10; ++i) {
                batch.samples.append({.dueNs = atNs - static_cast<qint64>(random() % 100'000'000),
                    .waitUs = static_cast<qint32>(300 + random() % 900),
                    .partition = static_cast<quint32>(random() % 64),
                    .status = 200,
                    .attempts = 1});
            }
            bytes += static_cast<qint64>(encoder.line({atNs, batch}).size());
            if (tick % 5 != 0)
                continue;
            for (int server = 1; server <= 5; ++server) {
                const app::ServerNews news{.id = QStringLiteral("n%1").arg(server),
                    .askedAtNs = atNs - 1'234'567,
                    .answeredAtNs = atNs - 234'567,
                    .incarnation = QStringLiteral("7f3a09c1d2e4b586/12"),
                    .uptimeMs = 3'600'000,
                    .gets = 180'000,
                    .puts = 180'000,
                    .p50Ms = 0.412,
                    .p99Ms = 2.125,
                    .learners = {},
                    .events = {}};
                bytes += static_cast<qint64>(encoder.line({atNs, news}).size());
            }
        }
        qInfo("%lld bytes a minute, %.1f MB an hour", bytes, double(bytes) * 60 / 1e6);
        QVERIFY(bytes * 60 < 50'000'000);
    }

private:
    static void mutate(QByteArray &bytes, std::mt19937 &random)
    {
        const auto at = [&] {
            return static_cast<qsizetype>(random() % std::size_t(bytes.size()));
        };
        switch (random() % 5) {
        case 0:
            bytes[at()] = static_cast<char>(random());
            break;
        case 1:
            bytes.remove(at(), 1 + qsizetype(random() % 40));
            break;
        case 2:
            bytes.insert(at(), bytes.mid(at(), 1 + qsizetype(random() % 200)));
            break;
        case 3: {
            // A digit becomes another one, or many.
            const qsizetype place = at();
            if (bytes.at(place) >= '0' && bytes.at(place) <= '9')
                bytes.replace(place, 1, random() % 2 == 0 ? "-9" : "99999999999999999");
            break;
        }
        default: {
            // Two lines change places.
            QList<QByteArray> lines = bytes.split('\n');
            lines.swapItemsAt(qsizetype(random() % std::size_t(lines.size())),
                qsizetype(random() % std::size_t(lines.size())));
            bytes = lines.join('\n');
        }
        }
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
