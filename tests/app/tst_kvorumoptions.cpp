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
        row("connect", {QStringLiteral("--connect"), QStringLiteral("h:1")}, "not built yet");
        row("report of nothing", {QStringLiteral("--report=x")}, "--scenario");
        row("recording over a file", {QStringLiteral("--record=/etc/passwd")}, "already");
        for (const char *const flag : {"--nodes=3", "--partitions=8", "--replicas=2",
                 "--detection=lease", "--fresh", "--record=/nowhere/x"}) {
            row(qPrintable(QStringLiteral("replay with %1").arg(QLatin1String(flag))),
                {QStringLiteral("--replay=x"), QLatin1String(flag)}, "--replay");
        }
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
