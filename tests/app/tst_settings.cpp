// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"
#include "app/shownlast.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using app::Preferences;
using app::Settings;

namespace {

Preferences unusual()
{
    Preferences wanted;
    wanted.language = QStringLiteral("zh_CN");
    wanted.theme = Preferences::Theme::HighContrast;
    wanted.textPercent = 150;
    wanted.isMotionReduced = true;
    wanted.isTrafficLight = true;
    wanted.start = Preferences::Start::Last;
    wanted.isKeepingRunning = true;
    wanted.isRestarting = true;
    wanted.workload = {.perSecond = 250, .putPercent = 10, .valueBytes = 4096};
    wanted.isRecording = false;
    wanted.recordingsMiB = 64;
    wanted.recordingsDays = 7;
    return wanted;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsThereAgain()
    {
        const QTemporaryDir directory;
        QCOMPARE(Settings(directory.path()).preferences(), Preferences());
        Settings(directory.path()).save(unusual());
        Settings(directory.path()).save(Settings::Window{"geometry", "layout"});
        QVERIFY(Settings(directory.path()).preferences() == unusual());
        QVERIFY((Settings(directory.path()).window() == Settings::Window{"geometry", "layout"}));
    }

    void whoAskedBeforeAStartStillAsks()
    {
        const QTemporaryDir directory;
        write(directory, "[General]\nversion=2\n[start]\nask=true\n");
        QVERIFY(Settings(directory.path()).preferences().start == Preferences::Start::Ask);
    }

    void whatWasShownLastIsShownAgain()
    {
        const QTemporaryDir directory;
        const Settings settings(directory.path());
        settings.save(unusual());
        app::Options given;
        QVERIFY(!app::asShownLast(given, settings).connection);
        const app::ClusterAddress other{QStringLiteral("zk1:1,zk2:2/x"), QStringLiteral("prod")};
        settings.save(Settings::Shown{.connection = other});
        QVERIFY(app::asShownLast(given, settings).connection == other);
        // Who wants a new cluster gets one.
        given.supervisor.fresh = true;
        QVERIFY(!app::asShownLast(given, settings).connection);
        given = {};
        const QString file = directory.filePath(QStringLiteral("kvorum.ini"));
        settings.save(Settings::Shown{.recording = file});
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(app::asShownLast(given, settings).replay, file);
        QVERIFY(!app::asShownLast(given, settings).connection);
        settings.save(Settings::Shown{.recording = file + QStringLiteral(".gone")});
        QVERIFY(app::asShownLast(given, settings).replay.isEmpty());
        // Only who wishes it.
        settings.save(Settings::Shown{.connection = other});
        settings.save(Preferences());
        QVERIFY(!app::asShownLast(given, settings).connection);
    }

    void theLastConnectionComesFirst()
    {
        const QTemporaryDir directory;
        const app::ClusterAddress one{QStringLiteral("zk1:1,zk2:2/x"), QStringLiteral("prod")};
        const app::ClusterAddress other{QStringLiteral("127.0.0.1:2181"), QStringLiteral("demo")};
        QVERIFY(Settings(directory.path()).connections().isEmpty());
        Settings(directory.path()).keep(one);
        Settings(directory.path()).keep(other);
        QVERIFY(Settings(directory.path()).connections() == (QList{other, one}));
        Settings(directory.path()).keep(one);
        QVERIFY(Settings(directory.path()).connections() == (QList{one, other}));
        Settings(directory.path()).forget(one);
        QVERIFY(Settings(directory.path()).connections() == QList{other});
        Settings(directory.path()).save(unusual());
        QVERIFY(Settings(directory.path()).connections() == QList{other});
    }

    void thereIsAnEndToConnections()
    {
        const QTemporaryDir directory;
        const Settings settings(directory.path());
        for (int i = 1; i <= Settings::kMostConnections + 3; ++i)
            settings.keep({QStringLiteral("h:%1").arg(i), QStringLiteral("demo")});
        QCOMPARE(settings.connections().size(), Settings::kMostConnections);
        QCOMPARE(settings.connections().first().zookeeper, QStringLiteral("h:53"));
    }

    void strangeConnectionsAreLeftOut()
    {
        const QTemporaryDir directory;
        write(directory,
            "[General]\nversion=2\n[connections]\nsize=2000000000\n"
            "1\\zookeeper=$(reboot):1\n1\\cluster=demo\n2\\zookeeper=h:1\n2\\cluster=../x\n"
            "3\\zookeeper=h:1\n3\\cluster=demo\n4\\zookeeper=h:1\n4\\cluster=demo\n");
        const QList<app::ClusterAddress> expected{{QStringLiteral("h:1"), QStringLiteral("demo")}};
        QVERIFY(Settings(directory.path()).connections() == expected);
    }

    void whatIsStrangeIsAsByDefault()
    {
        const QTemporaryDir directory;
        write(directory,
            "[General]\nversion=2\n[look]\ntheme=pink\ntextPercent=5000\n"
            "[workload]\nperSecond=many\nputPercent=-4\n");
        const Preferences found = Settings(directory.path()).preferences();
        QCOMPARE(found.theme, Preferences::Theme::System);
        QCOMPARE(found.textPercent, Preferences::kMostTextPercent);
        QCOMPARE(found.workload.perSecond, Preferences().workload.perSecond);
        QCOMPARE(found.workload.putPercent, 0);
    }

    void theFirstReleasesFileIsTakenOver()
    {
        const QTemporaryDir directory;
        write(directory, "[window]\ngeometry=here\nlayout=old docks\n");
        {
            const Settings settings(directory.path());
            QCOMPARE(settings.window().geometry, QByteArray("here"));
            QCOMPARE(settings.window().layout, QByteArray());
        }
        QCOMPARE(QSettings(file(directory), QSettings::IniFormat)
                     .value(QStringLiteral("version"))
                     .toInt(),
            3);
    }

    void aLaterReleasesFileIsNotTurnedBack()
    {
        const QTemporaryDir directory;
        write(directory, "[General]\nversion=9\n[window]\nlayout=new\n[other]\nthing=1\n");
        QCOMPARE(Settings(directory.path()).window().layout, QByteArray("new"));
        Settings(directory.path()).save(unusual());
        QSettings raw(file(directory), QSettings::IniFormat);
        QCOMPARE(raw.value(QStringLiteral("version")).toInt(), 9);
        QCOMPARE(raw.value(QStringLiteral("other/thing")).toInt(), 1);
    }

    void aHintIsFirstOnce()
    {
        const QTemporaryDir directory;
        QVERIFY(Settings(directory.path()).isFirst(QStringLiteral("kill")));
        QVERIFY(!Settings(directory.path()).isFirst(QStringLiteral("kill")));
        QVERIFY(Settings(directory.path()).isFirst(QStringLiteral("other")));
    }

    void whereNothingCanBeWrittenNothingIsRemembered()
    {
        const QTemporaryDir directory;
        // A file where the directory should be, which not even root can write through.
        const QString blocked = directory.filePath(QStringLiteral("blocked"));
        QFile stone(blocked);
        QVERIFY(stone.open(QIODevice::WriteOnly));
        Settings(blocked).save(unusual());
        QCOMPARE(Settings(blocked).preferences(), Preferences());
        QVERIFY(Settings(blocked).isFirst(QStringLiteral("kill")));
        QVERIFY(Settings(blocked).isFirst(QStringLiteral("kill")));
    }

    void nobodyWaitsForTheDisk()
    {
        const QTemporaryDir directory;
        const app::ClusterAddress other{QStringLiteral("h:1"), QStringLiteral("demo")};
        const QMap<QString, QString> keys{{QStringLiteral("get"), QStringLiteral("Ctrl+J")}};
        write(directory, "[window]\nlayout=old docks\n");
        // Who writes waits for whom has this.
        QLockFile disk(file(directory) + QStringLiteral(".lock"));
        QVERIFY(disk.lock());
        QElapsedTimer clock;
        clock.start();
        auto settings = std::make_unique<Settings>(directory.path());
        settings->save(unusual());
        settings->save(Settings::Window{"geometry", "layout"});
        settings->save(Settings::Shown{.connection = other});
        settings->save(keys);
        settings->keep(other);
        QVERIFY(settings->isFirst(QStringLiteral("kill")));
        QVERIFY(!settings->isFirst(QStringLiteral("kill")));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        isAllThere(*settings, other, keys);
        QVERIFY(content(directory).contains("old docks"));
        disk.unlock();
        settings.reset();
        isAllThere(Settings(directory.path()), other, keys);
    }

    void aChangeIsOnDiskBeforeTheEnd()
    {
        const QTemporaryDir directory;
        const Settings settings(directory.path());
        settings.save(unusual());
        QTRY_VERIFY(Settings(directory.path()).preferences() == unusual());
        settings.save(Preferences());
        QTRY_VERIFY(Settings(directory.path()).preferences() == Preferences());
    }

    void whatAnotherWindowWritesIsKept()
    {
        const QTemporaryDir directory;
        const app::ClusterAddress one{QStringLiteral("h:1"), QStringLiteral("demo")};
        const app::ClusterAddress other{QStringLiteral("h:2"), QStringLiteral("demo")};
        {
            const Settings settings(directory.path());
            Settings(directory.path()).keep(one);
            Settings(directory.path()).save(unusual());
            settings.keep(other);
        }
        QVERIFY(Settings(directory.path()).connections() == (QList{other, one}));
        QVERIFY(Settings(directory.path()).preferences() == unusual());
    }

private:
    static void isAllThere(const Settings &settings, const app::ClusterAddress &connection,
        const QMap<QString, QString> &shortcuts)
    {
        QVERIFY(settings.preferences() == unusual());
        QVERIFY((settings.window() == Settings::Window{"geometry", "layout"}));
        QVERIFY(settings.shown() == Settings::Shown{.connection = connection});
        QCOMPARE(settings.shortcuts(), shortcuts);
        QVERIFY(settings.connections() == QList{connection});
    }
    static QString file(const QTemporaryDir &directory)
    {
        return directory.filePath(QStringLiteral("kvorum.ini"));
    }
    static QByteArray content(const QTemporaryDir &directory)
    {
        QFile in(file(directory));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void write(const QTemporaryDir &directory, const char *content)
    {
        QFile out(file(directory));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
