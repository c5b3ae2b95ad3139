// SPDX-License-Identifier: Apache-2.0
#include "app/logs/logtailer.h"

#include <QtTest>

#include <sys/stat.h>

using app::LogParser;
using app::LogTail;
using app::LogTailer;
using widgets::LogLine;

class TestLogTailer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_texts.clear(); }

    void wholeLinesComeAsTheyAreWritten()
    {
        write(path(), "one\ntwo\nthr");
        LogTailer tailer;
        follow(tailer, {path()});
        QTRY_COMPARE(m_texts, QByteArrayList({"one", "two"}));
        write(path(), "ee\n");
        QTRY_COMPARE(m_texts, QByteArrayList({"one", "two", "three"}));
    }

    void aFileMayComeLater()
    {
        LogTailer tailer;
        follow(tailer, {path()});
        write(path(), "late\n");
        QTRY_COMPARE(m_texts, QByteArrayList{"late"});
    }

    void onlyTheEndOfALongFileIsRead()
    {
        QByteArray text;
        for (int i = 0; text.size() < 3 * LogTail::kTailBytes; ++i)
            text += "line " + QByteArray::number(i) + '\n';
        write(path(), text + "the end\n");
        LogTailer tailer;
        follow(tailer, {path()});
        QTRY_VERIFY(m_texts.endsWith("the end"));
        QVERIFY(m_texts.join('\n').size() <= LogTail::kTailBytes);
        QVERIFY(m_texts.first().startsWith("line "));
    }

    void aFileThatBeginsAnewIsReadAnew()
    {
        write(path(), "a rather long first line\n");
        LogTailer tailer;
        follow(tailer, {path()});
        QTRY_COMPARE(m_texts.size(), 1);
        QVERIFY(QFile::resize(path(), 0));
        write(path(), "new\n");
        QTRY_COMPARE(m_texts.last(), QByteArray("new"));
    }

    /// Whoever opens a pipe waits until somebody writes.
    void nothingIsReadFromAPipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        LogTail tail(path(), 0);
        QVERIFY(tail.read().isEmpty());
        QVERIFY(QFile::remove(path()));
        write(path(), "a file\n");
        QCOMPARE(tail.read().size(), 1);
    }

    void aFileInAnothersPlaceIsReadFromItsBeginning()
    {
        write(path(), "first\n");
        LogTail tail(path(), 0);
        QCOMPARE(tail.read().size(), 1);
        QVERIFY(QFile::rename(path(), path() + QStringLiteral(".old")));
        write(path(), "another, and longer than the first\n");
        QCOMPARE(tail.read().size(), 1);
        QCOMPARE(tail.read().size(), 0);
    }

    void aLogThatGrowsTooFastIsLeftOutAndThatIsTold()
    {
        write(path(), "first\n");
        LogTail tail(path(), 0);
        QCOMPARE(tail.read().size(), 1);
        write(path(), QByteArray(LogTail::kMostBehindBytes, 'x') + "\nlast\n");
        const QList<LogLine> lines = tail.read();
        QVERIFY(lines.first().text.contains("left out"));
        QCOMPARE(lines.last().text, QByteArray("last"));
    }

    void severalFilesAreMergedByTime()
    {
        const QString other = path() + QStringLiteral("-2");
        write(path(), "2026-11-28T10:00:00.001Z info a1\n2026-11-28T10:00:00.004Z info a4\n");
        write(other,
            "2026-11-28T10:00:00.002Z info b2\n\tat java.b2\n2026-11-28T10:00:00.003Z info b3\n");
        LogTailer tailer;
        follow(tailer, {path(), other});
        QTRY_COMPARE(m_texts, QByteArrayList({"a1", "b2", "    at java.b2", "b3", "a4"}));
        QCOMPARE(m_tags, QList<int>({0, 1, 1, 1, 0}));
    }

    void whoDoesNotTakeIsNotFlooded()
    {
        write(path(), "one\n");
        LogTailer tailer;
        QSignalSpy read(&tailer, &LogTailer::linesRead);
        tailer.follow({path()});
        QCOMPARE(read.size(), 1);
        write(path(), "two\n");
        QVERIFY(!read.wait(400));
        tailer.goOn();
        QTRY_COMPARE(read.size(), 2);
    }

    void linesAreTakenApart_data()
    {
        using Level = LogLine::Level;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<LogLine::Level>("level");
        QTest::addColumn<QByteArray>("text");
        const qint64 utc =
            QDateTime(QDate(2026, 11, 28), QTime(13, 51, 14, 123), Qt::UTC).toMSecsSinceEpoch();
        const qint64 local =
            QDateTime(QDate(2026, 11, 28), QTime(13, 51, 14, 123)).toMSecsSinceEpoch();
        QTest::newRow("of a server")
            << QByteArray("2026-11-28T13:51:14.123Z warning slow disk ms=3") << utc
            << Level::Warning << QByteArray("slow disk ms=3");
        QTest::newRow("of ZooKeeper")
            << QByteArray("2026-11-28T13:51:14.123 [main] ERROR QuorumPeer - no disk") << local
            << Level::Error << QByteArray("[main] QuorumPeer - no disk");
        QTest::newRow("without a time")
            << QByteArray("plain") << qint64(0) << Level::Unknown << QByteArray("plain");
        QTest::newRow("no level") << QByteArray("2026-11-28T13:51:14.123Z information") << utc
                                  << Level::Unknown << QByteArray("information");
        QTest::newRow("nearly a time")
            << QByteArray("2026-11-28T13:5x:14.123Z info x") << qint64(0) << Level::Unknown
            << QByteArray("2026-11-28T13:5x:14.123Z info x");
        QTest::newRow("control characters") << QByteArray("a\x1b[31mb\r") << qint64(0)
                                            << Level::Unknown << QByteArray("a⟨1B⟩[31mb⟨0D⟩");
        QTest::newRow("not UTF-8") << QByteArray("a\xff"
                                                 "b")
                                   << qint64(0) << Level::Unknown
                                   << QByteArray("a\xef\xbf\xbd"
                                                 "b");
        QTest::newRow("empty") << QByteArray() << qint64(0) << Level::Unknown << QByteArray();
    }
    void linesAreTakenApart()
    {
        QFETCH(QByteArray, line);
        const LogLine parsed = LogParser().parse(line);
        QTEST(parsed.atMs, "atMs");
        QTEST(parsed.level, "level");
        QTEST(parsed.text, "text");
    }

    void aLongLineIsCut()
    {
        const LogLine parsed = LogParser().parse(QByteArray(100'000, 'x'));
        QVERIFY(parsed.text.size() < 5000);
        QVERIFY(parsed.text.endsWith("…"));
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(text);
    }
    void follow(LogTailer &tailer, const QStringList &paths)
    {
        m_tags.clear();
        connect(&tailer, &LogTailer::linesRead, this, [this, &tailer](const QList<LogLine> &lines) {
            for (const LogLine &line : lines) {
                m_texts << line.text;
                m_tags << line.tag;
            }
            tailer.goOn();
        });
        tailer.follow(paths);
    }

    QTemporaryDir m_directory;
    QByteArrayList m_texts;
    QList<int> m_tags;
};

QTEST_GUILESS_MAIN(TestLogTailer)
#include "tst_logtailer.moc"
