// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "turnmeter.h"

#include "app/pages/logspage.h"
#include "app/stallwatchdog.h"
#include "app/view/wallclock.h"
#include "widgets/logpane.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <atomic>
#include <memory>
#include <thread>

using app::LogsPage;

/// The page on files that the test writes.
class TestLogsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cluster = fake::healthy(3, 8);
        m_directory = std::make_unique<QTemporaryDir>();
        for (app::LocalChild &child : m_cluster.local.children)
            child.logPath = path(child.id);
        m_page = std::make_unique<LogsPage>();
        m_page->resize(900, 400);
        m_page->show();
        show(m_cluster);
    }
    void cleanup() { m_page.reset(); }

    void allProcessesAreMergedAndEachCanBeChosen()
    {
        // In the order of time, since the files may be looked at in between; n1's is read first.
        write(QStringLiteral("n2"), "2026-11-28T10:00:00.001Z info first\n");
        write(QStringLiteral("n1"), "2026-11-28T10:00:00.002Z info second\n");
        QTRY_COMPARE(texts(), list("n2 info first|n1 info second"));
        m_page->choose(QStringLiteral("n1"));
        QTRY_COMPARE(texts(), list("n1 info second"));
        choice()->setCurrentIndex(0);
        QTRY_COMPARE(texts().size(), 2);
    }

    /// As where a recording is opened: its servers have the same names.
    void anotherClustersLogsTakeTheirPlace()
    {
        write(QStringLiteral("n1"), "2026-11-28T10:00:00.001Z info of the first\n");
        QTRY_COMPARE(texts(), list("n1 info of the first"));
        m_page->choose(QStringLiteral("n1"));
        fake::Cluster other = fake::healthy(3, 8);
        for (app::LocalChild &child : other.local.children)
            child.logPath = path(QStringLiteral("other-") + child.id);
        write(QStringLiteral("other-n2"), "2026-11-28T10:00:00.002Z info of the other\n");
        show(other);
        QTRY_COMPARE(texts(), list("n2 info of the other"));
        QCOMPARE(choice()->count(), 1 + other.local.children.size());
        show(m_cluster);
        QTRY_COMPARE(texts(), list("n1 info of the first"));
    }

    void theMomentOfAnEventIsShownWithWhatIsAround()
    {
        const qint64 atNs = app::bootNsOf(QDateTime::currentMSecsSinceEpoch()) - 60'000'000'000;
        for (const int second : {-30, -4, 4, 30})
            write(QStringLiteral("n1"), line(atNs + second * 1'000'000'000LL, second));
        QTRY_COMPARE(texts().size(), 4);
        m_page->chooseMoment(QStringLiteral("n1"), atNs);
        QTRY_COMPARE(texts().size(), 2);
        QVERIFY(texts().first().endsWith(QStringLiteral("at -4")));
        m_page->findChild<QToolButton *>(QStringLiteral("logMoment"))->click();
        QCOMPARE(texts().size(), 4);
        QSignalSpy chosen(m_page.get(), &app::Page::momentChosen);
        Q_EMIT pane()->activated(pane()->rows().line(1));
        QVERIFY(qAbs(chosen.value(0).value(0).toLongLong() - (atNs - 4'000'000'000)) < 2'000'000);
    }

    void aTurnThatTakesLongIsNoticed()
    {
        const TurnMeter meter;
        QTimer::singleShot(0, this, [] { QThread::msleep(120); });
        QTRY_VERIFY(meter.longestMs() >= 120);
    }

    void fiveThousandLinesASecondDoNotHoldUpTheWindow()
    {
        const app::StallWatchdog watchdog;
        const TurnMeter meter;
        std::atomic<int> written = 0;
        std::atomic<bool> isDone = false;
        std::thread writer([&] {
            const auto end = qScopeGuard([&isDone] { isDone = true; });
            QFile file(path(QStringLiteral("n1")));
            if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
                return;
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < 10'000) {
                QByteArray text;
                while (written < clock.elapsed() * 5) {
                    text += line(app::bootNsOf(QDateTime::currentMSecsSinceEpoch()), written);
                    ++written;
                }
                file.write(text);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        const bool hasEnded = QTest::qWaitFor([&isDone] { return isDone.load(); }, 60'000);
        writer.join();
        QVERIFY(hasEnded);
        const QString last = QStringLiteral("at %1").arg(written - 1);
        QTRY_VERIFY_WITH_TIMEOUT(!texts(1).isEmpty() && texts(1).last().endsWith(last), 20'000);
        qInfo("%d lines, longest turn %lld ms, with waiting for a processor %lld ms",
            written.load(), meter.longestMs(), watchdog.longestMs());
        QVERIFY(meter.longestMs() < app::StallWatchdog::kLimitMs);
        QVERIFY(pane()->isFollowing());
        QVERIFY(pane()->rows().count() >= 40'000);
    }

    void whatZooKeeperLogsOfOurOwnQuestionsIsNotMerged()
    {
        const QString zookeeper = QString(app::kZooKeeperId);
        const auto now = [](const QByteArray &text) {
            const QDateTime time = QDateTime::currentDateTime();
            return time.toString(QStringLiteral("yyyy-MM-ddThh:mm:ss.zzz")).toLatin1() + text;
        };
        const QByteArray asked =
            " [NIOWorkerThread-1] INFO NIOServerCnxn - Processing mntr command from /127.0.0.1:";
        m_page->leaveOut(40'001);
        write(zookeeper, now(asked + "40001\n") + now(asked + "40002\n"));
        write(QStringLiteral("n1"), now(" info the end\n"));
        QTRY_VERIFY(!texts().isEmpty() && texts().last().endsWith(QStringLiteral("the end")));
        QCOMPARE(texts().filter(QStringLiteral("mntr")).size(), 1);
        QVERIFY(texts().filter(QStringLiteral("mntr")).first().endsWith(QStringLiteral("40002")));
        m_page->choose(zookeeper); // in its own log all of it stands
        QTRY_COMPARE(texts().filter(QStringLiteral("mntr")).size(), 2);
    }

private:
    static QStringList list(const char *items) { return QString::fromUtf8(items).split(u'|'); }
    [[nodiscard]] QString path(const QString &id) const
    {
        return m_directory->filePath(id + QStringLiteral(".log"));
    }
    void show(const fake::Cluster &cluster)
    {
        const app::RunState state = cluster.state();
        const std::shared_ptr<const app::Picture> picture = cluster.picture();
        m_page->showFrame({state, picture, 1, false, {}});
    }
    void write(const QString &id, const QByteArray &text) const
    {
        QFile file(path(id));
        QVERIFY(file.open(QIODevice::Append));
        file.write(text);
    }
    static QByteArray line(qint64 atNs, int number)
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(app::wallMsOf(atNs), Qt::UTC);
        return time.toString(Qt::ISODateWithMs).toLatin1()
            + " info a line as long as most of them are, with=some fields=too at "
            + QByteArray::number(number) + '\n';
    }
    [[nodiscard]] widgets::LogPane *pane() const { return m_page->findChild<widgets::LogPane *>(); }
    [[nodiscard]] QComboBox *choice() const
    {
        return m_page->findChild<QComboBox *>(QStringLiteral("logChoice"));
    }
    /// The last lines as they would be copied, without date and time.
    [[nodiscard]] QStringList texts(qsizetype most = 100) const
    {
        QStringList texts;
        const widgets::LogRows &rows = pane()->rows();
        for (qsizetype i = qMax<qsizetype>(0, rows.count() - most); i < rows.count(); ++i)
            texts << pane()->textOf(rows.line(i)).section(u' ', 2);
        return texts;
    }

    fake::Cluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<LogsPage> m_page;
};

QTEST_MAIN(TestLogsPage)
#include "tst_logspage.moc"
