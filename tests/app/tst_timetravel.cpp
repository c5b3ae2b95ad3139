// SPDX-License-Identifier: Apache-2.0
#include "fakerun.h"
#include "samestate.h"

#include "app/recording/recordingencoder.h"
#include "app/recording/timetravel.h"
#include "app/view/wallclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using app::TimeTravel;
using Act = app::TimeCommand::Act;

namespace {

constexpr qint64 kSecond = 1'000'000'000;

app::RunState reduced(const QList<app::RunEvent> &events, qint64 untilNs)
{
    app::RunState state;
    for (const app::RunEvent &event : events) {
        if (event.atNs <= untilNs)
            state.reduce(event);
    }
    return state;
}

} // namespace

class TestTimeTravel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_events = fake::run(12);
        m_path = m_directory->filePath(QStringLiteral("a.kvorum"));
        write(m_path);
        m_flushed = m_path;
        m_time = std::make_unique<TimeTravel>(present());
    }
    void cleanup()
    {
        m_time.reset();
        app::showTimesOfThisBoot();
    }

    void anOpenedRecordingBeginsWhereItBegins()
    {
        m_time->obey({.act = Act::Open, .path = m_path});
        QVERIFY(m_time->isPast());
        QTRY_VERIFY(m_time->picture().canSeek);
        QCOMPARE(m_time->atNs(), m_events.first().atNs);
        QVERIFY(m_time->picture().isOfFile);
        QCOMPARE(m_time->picture().name, QStringLiteral("a.kvorum"));
        // The times of day are those of the boot that was recorded.
        QCOMPARE(app::timeText(m_header.bootNs),
            QDateTime::fromMSecsSinceEpoch(m_header.wallMs)
                .toString(QStringLiteral("HH:mm:ss.zzz")));
        m_time->obey({.act = Act::Close});
        QVERIFY(!m_time->isPast());
        QVERIFY(app::timeText(m_header.bootNs)
            != QDateTime::fromMSecsSinceEpoch(m_header.wallMs)
                   .toString(QStringLiteral("HH:mm:ss.zzz")));
    }

    void anyInstantShowsWhatHadHappenedUntilThen()
    {
        openIt();
        for (const qint64 second : {11, 3, 8, 0, 12, 5, 5}) {
            const qint64 ns = m_events.first().atNs + second * kSecond;
            m_time->obey({.act = Act::GoTo, .atNs = ns});
            COMPARE_STATES(m_time->state(), reduced(m_events, ns));
        }
    }

    void stepsLeadFromNewsToNewsAndBack()
    {
        openIt();
        QList<qint64> forward{m_time->atNs()};
        while (m_time->atNs() < m_events.last().atNs) {
            m_time->obey({.act = Act::Step, .steps = 1});
            QVERIFY(m_time->atNs() > forward.last());
            forward << m_time->atNs();
        }
        // Requests alone are no step: there are ten in a second.
        QVERIFY(forward.size() < 25);
        const auto died = std::find_if(m_events.cbegin(), m_events.cend(), [](const auto &event) {
            return std::holds_alternative<app::SupervisionEvent>(event.what);
        });
        QVERIFY(forward.contains(died->atNs));
        for (qsizetype i = forward.size() - 2; i >= 0; --i) {
            m_time->obey({.act = Act::Step, .steps = -1});
            QCOMPARE(m_time->atNs(), forward.at(i));
        }
        m_time->obey({.act = Act::Step, .steps = 10});
        QCOMPARE(m_time->atNs(), forward.at(10));
        m_time->obey({.act = Act::Step, .steps = -100});
        QCOMPARE(m_time->atNs(), forward.first());
        m_time->obey({.act = Act::End});
        QCOMPARE(m_time->atNs(), m_events.last().atNs);
        m_time->obey({.act = Act::Begin});
        QCOMPARE(m_time->atNs(), forward.first());
    }

    void itPlaysAsFastAsItIsTold()
    {
        openIt();
        m_time->obey({.act = Act::Speed, .speed = 8});
        QElapsedTimer clock;
        clock.start();
        m_time->obey({.act = Act::PauseOrPlay});
        QVERIFY(m_time->picture().isPlaying);
        QTRY_VERIFY_WITH_TIMEOUT(!m_time->picture().isPlaying, 20'000);
        QCOMPARE(m_time->atNs(), m_events.last().atNs);
        QVERIFY2(clock.elapsed() >= 1400, "12 seconds at 8x are a second and a half");
        QVERIFY(m_time->isPast());
        // From the end it begins again.
        m_time->obey({.act = Act::PauseOrPlay});
        QVERIFY(m_time->atNs() < m_events.last().atNs);
    }

    void aHeldViewStaysAsItIsAndCanBeSteppedBack()
    {
        m_nowNs = m_events.first().atNs + 7 * kSecond;
        m_time->obey({.act = Act::PauseOrPlay});
        QVERIFY(m_time->isPast());
        COMPARE_STATES(m_time->state(), reduced(m_events, m_nowNs));
        QTRY_VERIFY(m_time->picture().canSeek);
        COMPARE_STATES(m_time->state(), reduced(m_events, m_nowNs));
        QVERIFY(!m_time->picture().isOfFile);
        m_time->obey({.act = Act::Step, .steps = -1});
        QVERIFY(m_time->atNs() < m_nowNs);
        m_time->obey({.act = Act::End});
        QVERIFY(!m_time->isPast());
    }

    void whatIsAskedWhileItIsReadIsDoneAfter()
    {
        m_nowNs = m_events.last().atNs;
        m_time->obey({.act = Act::FromBeginning});
        QVERIFY(m_time->isPast());
        QTRY_COMPARE(m_time->atNs(), m_events.first().atNs);
        m_time->obey({.act = Act::Close});
        m_time->obey({.act = Act::GoTo, .atNs = m_events.first().atNs + kSecond});
        QTRY_COMPARE(m_time->atNs(), m_events.first().atNs + kSecond);
    }

    void whereTheLiveSliderIsLeftIsGoneToOnceTheRunIsRead()
    {
        m_nowNs = m_events.last().atNs;
        m_time->obey({.act = Act::GoToPlace, .place = 0.25});
        QVERIFY(m_time->isPast());
        m_time->obey({.act = Act::GoToPlace, .place = 0.5});
        const qint64 length = m_events.last().atNs - m_events.first().atNs;
        QTRY_COMPARE(m_time->atNs(), m_events.first().atNs + length / 2);
    }

    void playedToItsEndThisRunIsLiveAgain()
    {
        m_nowNs = m_events.last().atNs;
        m_time->obey({.act = Act::PauseOrPlay});
        QTRY_VERIFY(m_time->picture().canSeek);
        m_time->obey({.act = Act::PauseOrPlay});
        QTRY_VERIFY(!m_time->isPast());
    }

    void aRunThatIsNotRecordedCanOnlyBeHeld()
    {
        m_flushed.clear();
        m_nowNs = m_events.first().atNs + 2 * kSecond;
        m_time->obey({.act = Act::PauseOrPlay});
        m_time->obey({.act = Act::Step, .steps = -1});
        QVERIFY(m_time->isPast());
        QVERIFY(!m_time->picture().canSeek);
        QCOMPARE(m_time->atNs(), m_nowNs);
        m_time->obey({.act = Act::PauseOrPlay});
        QVERIFY(!m_time->isPast());
    }

    void whatIsNoRecordingIsToldAndNowIsShown()
    {
        QSignalSpy failed(m_time.get(), &TimeTravel::failed);
        m_time->obey({.act = Act::Open, .path = QStringLiteral("/etc/passwd")});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(
            failed.at(0).at(0).value<app::Phrase>().toString().contains(QStringLiteral("line 1")));
        QVERIFY(!m_time->isPast());
    }

    void aSecondRecordingReplacesTheFirstWhileThatIsRead()
    {
        const QString other = m_directory->filePath(QStringLiteral("b.kvorum"));
        m_events = fake::run(3);
        write(other);
        m_time->obey({.act = Act::Open, .path = m_path});
        m_time->obey({.act = Act::Open, .path = other});
        QTRY_VERIFY(m_time->picture().canSeek);
        QCOMPARE(m_time->picture().name, QStringLiteral("b.kvorum"));
        QCOMPARE(m_time->picture().endNs, m_events.last().atNs);
    }

private:
    void write(const QString &path)
    {
        m_header = app::RecordingHeader::ofNow(QStringLiteral("demo"));
        m_header.wallMs = 1'600'000'000'123;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::string text = m_header.encode();
        app::RecordingEncoder encoder;
        for (const app::RunEvent &event : std::as_const(m_events))
            text += encoder.line(event);
        file.write(text.data(), qint64(text.size()));
    }
    TimeTravel::Present present()
    {
        return {.state = [this] { return reduced(m_events, m_nowNs); },
            .nowNs = [this] { return m_nowNs; },
            .flush = [this](const auto &done) { done(m_flushed); }};
    }
    void openIt()
    {
        m_time->obey({.act = Act::Open, .path = m_path});
        QTRY_VERIFY(m_time->picture().canSeek);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    app::RecordingHeader m_header;
    QList<app::RunEvent> m_events;
    QString m_path;
    QString m_flushed;
    qint64 m_nowNs = 0;
    std::unique_ptr<TimeTravel> m_time;
};

QTEST_GUILESS_MAIN(TestTimeTravel)
#include "tst_timetravel.moc"
