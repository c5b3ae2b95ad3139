// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

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
    wanted.isAskingOnStart = true;
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
        const Settings settings(directory.path());
        QCOMPARE(settings.window().geometry, QByteArray("here"));
        QCOMPARE(settings.window().layout, QByteArray());
        QCOMPARE(QSettings(file(directory), QSettings::IniFormat)
                     .value(QStringLiteral("version"))
                     .toInt(),
            2);
    }

    void aLaterReleasesFileIsNotTurnedBack()
    {
        const QTemporaryDir directory;
        write(directory, "[General]\nversion=9\n[window]\nlayout=new\n[other]\nthing=1\n");
        const Settings settings(directory.path());
        QCOMPARE(settings.window().layout, QByteArray("new"));
        settings.save(unusual());
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
        const Settings settings(blocked);
        settings.save(unusual());
        QCOMPARE(settings.preferences(), Preferences());
        QVERIFY(settings.isFirst(QStringLiteral("kill")));
    }

private:
    static QString file(const QTemporaryDir &directory)
    {
        return directory.filePath(QStringLiteral("kvorum.ini"));
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
