// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "app/pages/diskdialog.h"
#include "app/supervision/diskmeter.h"
#include "widgets/choicebar.h"
#include "widgets/copyline.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

#include <atomic>
#include <thread>
#include <unistd.h>

namespace {

constexpr qint64 kMiB = 1 << 20;

void write(const QString &path, qint64 bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(QByteArray(bytes, 'x')), bytes);
}

/// Directories and the last block of a file take some.
bool isAbout(qint64 bytes, qint64 expected)
{
    return bytes >= expected && bytes < expected + 64 * 1024;
}

app::DiskUse some()
{
    return {.path = QStringLiteral("/state/clusters/demo"),
        .isThere = true,
        .parts = {{QStringLiteral("zookeeper"), 3 * kMiB}, {QStringLiteral("n1"), 5 * kMiB},
            {QString(), kMiB}},
        .totalBytes = 9 * kMiB,
        .recordingsPath = QStringLiteral("/state/recordings"),
        .recordingsBytes = 2 * kMiB,
        .recordings = 1,
        .freeBytes = 7000 * kMiB};
}

} // namespace

/// What the data take on the disk: measured, shown, deleted.
class TestDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The recorder's files go to the same place, from a thread of its own.
    void theDirectoryMayBeMadeBySomebodyElseMeanwhile()
    {
        const QTemporaryDir parent;
        for (int round = 0; round < 1000; ++round) {
            const QString root = parent.filePath(QString::number(round));
            std::atomic<bool> begins = false;
            std::jthread other([&root, &begins] {
                while (!begins)
                    ;
                for (int more = 0; !QDir().mkdir(root) && more < 100; ++more) { }
            });
            begins = true;
            const auto made = app::ClusterDir(root, QStringLiteral("demo")).create();
            QVERIFY2(made, made ? "" : made.error().message.c_str());
        }
    }

    void eachServersBytesAreCountedOnce()
    {
        const QTemporaryDir root;
        const app::ClusterDir cluster(root.path(), QStringLiteral("demo"));
        write(cluster.zookeeper() + QStringLiteral("/data/snapshot"), kMiB);
        write(cluster.node(QStringLiteral("n1")) + QStringLiteral("/db/000001.sst"), 3 * kMiB);
        write(cluster.node(QStringLiteral("n1")) + QStringLiteral("/.hidden"), kMiB);
        // As a checkpoint of RocksDB shares its files.
        QDir().mkpath(cluster.node(QStringLiteral("n1")) + QStringLiteral("/checkpoint"));
        QCOMPARE(::link(qPrintable(
                            cluster.node(QStringLiteral("n1")) + QStringLiteral("/db/000001.sst")),
                     qPrintable(cluster.node(QStringLiteral("n1"))
                         + QStringLiteral("/checkpoint/000001.sst"))),
            0);
        write(cluster.node(QStringLiteral("n10")) + QStringLiteral("/db/000001.sst"), 2 * kMiB);
        write(cluster.log(QStringLiteral("n1")), kMiB);
        const QString recordings = root.filePath(QStringLiteral("recordings"));
        write(recordings + QStringLiteral("/demo.kvorum"), kMiB);
        QFile::link(cluster.path(), recordings + QStringLiteral("/elsewhere"));

        const app::DiskUse use = app::diskUseOf(cluster, recordings);
        QVERIFY(use.isThere);
        QStringList subjects;
        for (const app::DiskUse::Part &part : use.parts)
            subjects << part.subject;
        QCOMPARE(subjects,
            (QStringList{QStringLiteral("zookeeper"), QStringLiteral("n1"), QStringLiteral("n10"),
                QString()}));
        QVERIFY(isAbout(use.parts.at(0).bytes, kMiB));
        QVERIFY(isAbout(use.parts.at(1).bytes, 4 * kMiB));
        QVERIFY(isAbout(use.parts.at(2).bytes, 2 * kMiB));
        QVERIFY(isAbout(use.parts.at(3).bytes, kMiB));
        QVERIFY(isAbout(use.totalBytes, 8 * kMiB));
        QVERIFY(isAbout(use.recordingsBytes, kMiB));
        QCOMPARE(use.recordings, 1);
        QVERIFY(use.freeBytes > 0);
    }

    void ofADeletedClusterThereIsNothing()
    {
        const QTemporaryDir root;
        const app::ClusterDir cluster(root.path(), QStringLiteral("demo"));
        const app::DiskUse use = app::diskUseOf(cluster, root.filePath(QStringLiteral("none")));
        QVERIFY(!use.isThere);
        QCOMPARE(use.totalBytes, 0);
        QCOMPARE(use.recordingsBytes, 0);
        QVERIFY(use.freeBytes > 0);
    }

    void init()
    {
        m_window = std::make_unique<app::MainWindow>(
            QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
        m_window->showRun(fake::healthy(5, 64).state(), 2'000'000'000);
        m_wanted = std::make_unique<QSignalSpy>(m_window.get(), &app::MainWindow::diskUseRequested);
        m_window->findChild<QAction *>(QStringLiteral("disk"))->trigger();
    }
    void cleanup() { m_window.reset(); }

    void itIsAskedForAndShownAndAskedForAgain()
    {
        QCOMPARE(m_wanted->size(), 1);
        QCOMPARE(find<QTreeWidget>("diskTable")->topLevelItemCount(), 0);
        QVERIFY(!find<QPushButton>("diskDelete")->isEnabled());
        m_window->showDiskUse(some());
        const auto *const table = find<QTreeWidget>("diskTable");
        QStringList lines;
        for (int i = 0; i < table->topLevelItemCount(); ++i)
            lines << table->topLevelItem(i)->text(0) + u' ' + table->topLevelItem(i)->text(1);
        QCOMPARE(lines,
            (QStringList{QStringLiteral("ZooKeeper 3.0 MiB"), QStringLiteral("n1 5.0 MiB"),
                QStringLiteral("Logs and the rest 1.0 MiB"), QStringLiteral("All of it 9.0 MiB")}));
        QCOMPARE(find<widgets::CopyLine>("diskPath")->text(), some().path);
        QVERIFY(find<QLabel>("diskRecordings")->text().startsWith(QStringLiteral("2.0 MiB in 1")));
        QCOMPARE(find<QLabel>("diskFree")->text(), QStringLiteral("6.8 GiB"));
        QTRY_COMPARE_WITH_TIMEOUT(m_wanted->size(), 2, 3 * app::DiskDialog::kRefreshMs);
    }

    void theQuestionCoversNoneOfTheTable()
    {
        app::DiskUse use = some();
        use.parts.clear();
        for (const char *const part : {"zookeeper", "n1", "n2", "n3", "n4", "n5", "n6", "n7", ""})
            use.parts.append({QString::fromLatin1(part), kMiB});
        m_window->showDiskUse(use);
        find<QPushButton>("diskDelete")->click();
        QVERIFY(find<widgets::ChoiceBar>("diskQuestion")->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(find<QTreeWidget>("diskTable")->verticalScrollBar()->maximum(), 0);
        QVERIFY(m_window->findChild<app::DiskDialog *>()->height() <= 600);
    }

    void whatIsConfirmedIsDeleted()
    {
        QSignalSpy actions(m_window.get(), &app::MainWindow::clusterActionRequested);
        m_window->showDiskUse(some());
        const auto answer = [this](const char *choice) {
            find<QPushButton>("diskDelete")->click();
            QVERIFY(find<widgets::ChoiceBar>("diskQuestion")->isVisible());
            find<widgets::ChoiceBar>("diskQuestion")
                ->findChild<QPushButton *>(QString::fromLatin1(choice))
                ->click();
            QVERIFY(!find<widgets::ChoiceBar>("diskQuestion")->isVisible());
        };
        answer("choice_1");
        QCOMPARE(actions.size(), 0);
        answer("choice_0");
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions.first().first().value<app::ClusterAction>(), app::ClusterAction::Delete);
        app::DiskUse nothing = some();
        nothing.isThere = false;
        nothing.parts.clear();
        nothing.totalBytes = 0;
        m_window->showDiskUse(nothing);
        QVERIFY(!find<QPushButton>("diskDelete")->isEnabled());
    }

    void thePastIsNotDeleted()
    {
        m_window->showRun(fake::healthy(5, 64).state(), 2'000'000'000, true);
        m_window->showDiskUse(some());
        QVERIFY(!find<QPushButton>("diskDelete")->isEnabled());
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<app::DiskDialog *>()->findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_settings;
    std::unique_ptr<app::MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_wanted;
};

QTEST_MAIN(TestDisk)
#include "tst_disk.moc"
