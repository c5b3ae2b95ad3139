// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/runwriter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using app::ClusterDir;
using app::RunLedger;
using app::RunRecord;
using app::RunWriter;

class TestRunWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(cluster().create());
    }

    /// The disk is a pipe here, which nobody has opened for reading yet.
    void aRecordIsWrittenWithoutWaitingForTheDisk()
    {
        RunLedger ledger(cluster());
        QVERIFY(ledger.lock());
        const QString pipe = cluster().runFile() + QStringLiteral(".new");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        RunWriter writer(ledger);
        RunRecord record{.cluster = QStringLiteral("first")};
        const QByteArray first = record.toJson();
        bool isIdle = false;
        writer.write(record);
        writer.whenIdle([&isIdle] { isIdle = true; });
        QVERIFY(!isIdle);
        QFile slow(pipe);
        QVERIFY(slow.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        QCOMPARE(slow.readAll(), first);
        QTRY_VERIFY(isIdle);
        for (const char *const name : {"second", "third"}) {
            record.cluster = QLatin1String(name);
            writer.write(record);
        }
        writer.wait();
        QCOMPARE(ledger.read()->cluster, QStringLiteral("third"));
    }

    void whatCannotBeWrittenIsTold()
    {
        RunLedger ledger(cluster());
        QVERIFY(ledger.lock());
        QVERIFY(QDir().mkpath(cluster().runFile() + QStringLiteral(".new")));
        RunWriter writer(ledger);
        QSignalSpy failed(&writer, &RunWriter::failed);
        writer.write({});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(cluster().runFile()));
    }

private:
    [[nodiscard]] ClusterDir cluster() const
    {
        return {m_dir->filePath(QStringLiteral("kvorum")), QStringLiteral("demo")};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestRunWriter)
#include "tst_runwriter.moc"
