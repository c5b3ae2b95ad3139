// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"

#include <QtTest>

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNeeded()
    {
        const auto options = app::parseOptions({});
        QVERIFY(bool(options));
        QVERIFY(!options->isHeadless);
        QVERIFY(!options->supervisor.nodes);
    }

    void valuesMayFollowOrBeJoined()
    {
        const auto options = app::parseOptions(
            {QStringLiteral("--nodes"), QStringLiteral("7"), QStringLiteral("--partitions=128"),
                QStringLiteral("--data=/tmp/x"), QStringLiteral("--headless"),
                QStringLiteral("--scenario=demo"), QStringLiteral("--fresh")});
        QVERIFY(bool(options));
        QCOMPARE(options->supervisor.nodes, std::optional<int>(7));
        QCOMPARE(options->supervisor.partitions, std::optional<int>(128));
        QCOMPARE(options->supervisor.root, QStringLiteral("/tmp/x"));
        QCOMPARE(options->scenario, QStringLiteral("demo"));
        QVERIFY(options->isHeadless && options->supervisor.fresh);
    }

    void aClusterOfOthersHasAnAddressAndAName()
    {
        const auto named = app::parseOptions({QStringLiteral("--connect"),
            QStringLiteral(" zk1.example:2181,[::1]:2182/ch/root "), QStringLiteral("--cluster"),
            QStringLiteral("prod-1"), QStringLiteral("--record=/nowhere/x")});
        QVERIFY2(bool(named), named ? "" : named.error().message.c_str());
        QVERIFY(named->connection
            == (app::ClusterAddress{
                QStringLiteral("zk1.example:2181,[::1]:2182/ch/root"), QStringLiteral("prod-1")}));
        const auto usual =
            app::parseOptions({QStringLiteral("--headless"), QStringLiteral("--connect=h:1")});
        QVERIFY(bool(usual));
        QCOMPARE(usual->connection->cluster, QStringLiteral("demo"));
        QVERIFY(!app::parseOptions({})->connection);
    }

    void recordingsAreNamedWithTheirWholePath()
    {
        const auto record =
            app::parseOptions({QStringLiteral("--record"), QStringLiteral("/nowhere/../x.kvorum")});
        QVERIFY(bool(record));
        QVERIFY(QDir::isAbsolutePath(record->record));
        const auto replay =
            app::parseOptions({QStringLiteral("--replay=x.kvorum"), QStringLiteral("--headless")});
        QVERIFY(bool(replay));
        QCOMPARE(replay->replay, QDir::current().absoluteFilePath(QStringLiteral("x.kvorum")));
        QVERIFY(replay->isHeadless);
    }

    void aFileIsARecordingToShow()
    {
        const auto opened = app::parseOptions({QStringLiteral("x y.kvorum")});
        QVERIFY2(bool(opened), opened ? "" : opened.error().message.c_str());
        QCOMPARE(opened->replay, QDir::current().absoluteFilePath(QStringLiteral("x y.kvorum")));
        const auto summed =
            app::parseOptions({QStringLiteral("--headless"), QStringLiteral("/a=b.kvorum")});
        QVERIFY(bool(summed));
        QCOMPARE(summed->replay, QStringLiteral("/a=b.kvorum"));
        QVERIFY(app::helpText().contains(QStringLiteral("[FILE]")));
    }

    void whatIsWrongIsRefusedAndNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const char *named) {
            QTest::newRow(name) << arguments << QString::fromLatin1(named);
        };
        row("unknown", {QStringLiteral("--bogus")}, "--bogus");
        row("no number", {QStringLiteral("--nodes=many")}, "many");
        row("too many partitions", {QStringLiteral("--partitions=4097")}, "4096");
        row("no replicas", {QStringLiteral("--replicas=0")}, "0");
        row("no value", {QStringLiteral("--nodes")}, "needs a value");
        row("detection", {QStringLiteral("--detection=luck")}, "luck");
        row("cluster of nobody", {QStringLiteral("--cluster=demo")}, "--connect");
        row("connect to no port", {QStringLiteral("--connect=host")}, "host:port");
        row("connect to port 0", {QStringLiteral("--connect=host:0")}, "host:0");
        row("connect to a command", {QStringLiteral("--connect=$(reboot):2181")}, "$(reboot)");
        row("connect to an option", {QStringLiteral("--connect=-x:1")}, "no address");
        row("connect by a line break", {QStringLiteral("--connect=a:1\nb:2")}, "no address");
        row("connect to too many",
            {QStringLiteral("--connect=") + QStringLiteral("h:1,").repeated(300)
                + QStringLiteral("h:1")},
            "no address");
        row("cluster with a path",
            {QStringLiteral("--connect=h:1"), QStringLiteral("--cluster=../demo")}, "../demo");
        row("cluster without a name",
            {QStringLiteral("--connect=h:1"), QStringLiteral("--cluster=")}, "missing");
        for (const char *const flag : {"--nodes=3", "--partitions=8", "--replicas=2",
                 "--detection=lease", "--fresh", "--scenario=demo", "--replay=x"}) {
            row(qPrintable(QStringLiteral("connect with %1").arg(QLatin1String(flag))),
                {QStringLiteral("--connect=h:1"), QStringLiteral("--headless"),
                    QLatin1String(flag)},
                flag == QByteArray("--replay=x") ? "--connect"
                                                 : QByteArray(flag).split('=').first().constData());
        }
        row("report of nothing", {QStringLiteral("--report=x")}, "--scenario");
        row("recording over a file", {QStringLiteral("--record=/etc/passwd")}, "already");
        for (const char *const flag : {"--nodes=3", "--partitions=8", "--replicas=2",
                 "--detection=lease", "--fresh", "--record=/nowhere/x"}) {
            row(qPrintable(QStringLiteral("replay with %1").arg(QLatin1String(flag))),
                {QStringLiteral("--replay=x"), QLatin1String(flag)}, "--replay");
        }
        row("two files", {QStringLiteral("a"), QStringLiteral("b")}, "\"b\"");
        row("a file and a replay", {QStringLiteral("--replay=a"), QStringLiteral("b")}, "\"b\"");
        row("a file and a new cluster", {QStringLiteral("a"), QStringLiteral("--fresh")},
            "--fresh");
        row("an empty file", {QString()}, "unknown");
        row("scenario", {QStringLiteral("--headless"), QStringLiteral("--scenario=none")},
            "kill-primary");
        row("switch with a value", {QStringLiteral("--fresh=yes")}, "--fresh=yes");
    }
    void whatIsWrongIsRefusedAndNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = app::parseOptions(arguments);
        QVERIFY(!options);
        const QString message = QString::fromStdString(options.error().message);
        QVERIFY2(message.contains(named), qPrintable(message));
    }
};

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_kvorumoptions.moc"
