// SPDX-License-Identifier: Apache-2.0
#include "app/shell/programlog.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using app::ProgramLog;

class TestProgramLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsInTheFileAndInMemory()
    {
        const ProgramLog log(file());
        qWarning("first\nsecond");
        const ProgramLog::Recent recent = ProgramLog::recent();
        QCOMPARE(recent.path, file());
        QVERIFY(recent.lines.last().endsWith(QStringLiteral(" warning first\\nsecond")));
        QVERIFY(content().endsWith("warning first\\nsecond\n"));
        QCOMPARE(QFileInfo(file()).permission(QFile::ReadOther | QFile::ReadGroup), false);
    }

    void nobodyListensAfterItsEnd()
    {
        {
            const ProgramLog log(file());
        }
        const QByteArray before = content();
        qInfo("too late");
        QCOMPARE(content(), before);
        QVERIFY(ProgramLog::recent().lines.isEmpty());
    }

    void theFileStaysSmall()
    {
        const ProgramLog log(file());
        const QByteArray line(16 * 1024, 'x');
        for (int i = 0; i < 200; ++i)
            qDebug("%s", line.constData());
        QVERIFY(QFileInfo(file()).size() <= ProgramLog::kMostBytes + 20 * 1024);
        QVERIFY(QFileInfo(file() + QStringLiteral(".1")).exists());
        for (qsizetype i = 0; i < ProgramLog::kMostLines; ++i)
            qDebug("short");
        QCOMPARE(ProgramLog::recent().lines.size(), ProgramLog::kMostLines);
    }

    void allThreadsMaySpeak()
    {
        const ProgramLog log(file());
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([] {
                for (int j = 0; j < 200; ++j)
                    qDebug("a whole line");
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(content().count("debug a whole line\n"), 800);
    }

    void whereNothingCanBeWrittenItIsStillInMemory()
    {
        QFile stone(m_directory->filePath(QStringLiteral("stone")));
        QVERIFY(stone.open(QIODevice::WriteOnly));
        const ProgramLog log(stone.fileName() + QStringLiteral("/kvorum.log"));
        qInfo("heard");
        QVERIFY(ProgramLog::recent().lines.last().endsWith(QStringLiteral("info heard")));
    }

    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

private:
    [[nodiscard]] QString file() const
    {
        return m_directory->filePath(QStringLiteral("state/kvorum.log"));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestProgramLog)
#include "tst_programlog.moc"
