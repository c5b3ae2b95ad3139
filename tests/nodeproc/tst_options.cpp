// SPDX-License-Identifier: Apache-2.0
#include "support/printers.h"

#include "nodeproc/options.h"

#include <QtTest>

using nodeproc::CommandLine;
using nodeproc::parseCommandLine;

namespace {

QStringList required()
{
    return {u"nodeproc"_qs, u"--id"_qs, u"n1"_qs, u"--cluster"_qs, u"demo"_qs, u"--zookeeper"_qs,
        u"127.0.0.1:2181"_qs, u"--data"_qs, u"/tmp/n1"_qs};
}

core::Result<CommandLine> parsed(const QString &more)
{
    return parseCommandLine(required() + more.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequiredFlagsSuffice();
    void everyBuiltFlagArrives();
    void aRequiredFlagIsMissed_data();
    void aRequiredFlagIsMissed();
    void badArgumentsAreNamed_data();
    void badArgumentsAreNamed();
    void whatIsNotBuiltIsRefused_data();
    void whatIsNotBuiltIsRefused();
    void helpAndVersionNeedNothingElse();
    void onlyWhatWasSaidCanContradict();
};

void TestOptions::theRequiredFlagsSuffice()
{
    const core::Result<CommandLine> line = parseCommandLine(required());
    QVERIFY(line.has_value());
    QCOMPARE(line->asked, CommandLine::Asked::Run);
    const nodeproc::Options &options = line->options;
    QCOMPARE(options.id.text, std::string("n1"));
    QCOMPARE(options.cluster, std::string("demo"));
    QCOMPARE(options.zookeeper, std::string("127.0.0.1:2181"));
    QCOMPARE(options.dataDirectory, std::string("/tmp/n1"));
    QCOMPARE(nodeproc::toText(options.listen), std::string("127.0.0.1:0"));
    QVERIFY(!options.advertise);
    QCOMPARE(options.expect, 0u);
    QVERIFY(!options.exitWithStdin);
    QCOMPARE(options.sessionTimeout, std::chrono::milliseconds(4000));
    core::ClusterConfig begun = options.config.forNewCluster();
    QVERIFY(begun.id != 0 && begun.id != options.config.forNewCluster().id);
    begun.id = 0;
    QCOMPARE(begun, core::ClusterConfig());
}

void TestOptions::everyBuiltFlagArrives()
{
    const core::Result<CommandLine> line =
        parsed(u"--listen [::1]:7001 --advertise localhost:7002 --rack= --weight 100 --expect 5 "
               "--exit-with-stdin --auth none --partitions 256 --replicas 5 --min-insync 1 "
               "--durability os --read-mode lease --detection lease --session-timeout 1000 "
               "--log-level debug --log-format json"_qs);
    QVERIFY2(line.has_value(), line ? "" : line.error().message.c_str());
    const nodeproc::Options &options = line->options;
    QCOMPARE(nodeproc::toText(options.listen), std::string("[::1]:7001"));
    QCOMPARE(nodeproc::toText(*options.advertise), std::string("127.0.0.1:7002"));
    QCOMPARE(options.expect, 5u);
    QVERIFY(options.exitWithStdin);
    QCOMPARE(options.sessionTimeout, std::chrono::milliseconds(1000));
    QCOMPARE(options.logLevel, nodeproc::LogLevel::Debug);
    QCOMPARE(options.logFormat, nodeproc::LogFormat::Json);
    const core::ClusterConfig config = options.config.forNewCluster();
    QCOMPARE(config.partitions, 256u);
    QCOMPARE(config.replicas, 5u);
    QCOMPARE(config.detection, core::Detection::Lease);
}

void TestOptions::aRequiredFlagIsMissed_data()
{
    QTest::addColumn<QString>("flag");
    for (const char *const flag : {"--id", "--cluster", "--zookeeper", "--data"})
        QTest::newRow(flag) << QString::fromLatin1(flag);
}

void TestOptions::aRequiredFlagIsMissed()
{
    QFETCH(QString, flag);
    QStringList arguments = required();
    const qsizetype at = arguments.indexOf(flag);
    arguments.remove(at, 2);
    const core::Result<CommandLine> line = parseCommandLine(arguments);
    QVERIFY(!line.has_value());
    QVERIFY(line.error().message.starts_with(flag.toStdString() + ": required"));
}

void TestOptions::badArgumentsAreNamed_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown flag") << u"--bogus 1"_qs << u"bogus"_qs;
    QTest::newRow("no value") << u"--expect"_qs << u"expect"_qs;
    QTest::newRow("a word too many") << u"start"_qs << u"start"_qs;
    QTest::newRow("upper-case id") << u"--id N1"_qs << u"--id"_qs;
    QTest::newRow("id that is a path") << u"--id ../n1"_qs << u"--id"_qs;
    QTest::newRow("bad cluster") << u"--cluster -x"_qs << u"--cluster"_qs;
    QTest::newRow("bad zookeeper") << u"--zookeeper 127.0.0.1"_qs << u"--zookeeper"_qs;
    QTest::newRow("name to listen on") << u"--listen example.com:1"_qs << u"--listen"_qs;
    QTest::newRow("no port") << u"--listen 127.0.0.1"_qs << u"--listen"_qs;
    QTest::newRow("port too large") << u"--listen 127.0.0.1:65536"_qs << u"--listen"_qs;
    QTest::newRow("listen to the world") << u"--listen 0.0.0.0:7001"_qs << u"--listen"_qs;
    QTest::newRow("listen on IPv6") << u"--listen [::]:7001"_qs << u"--listen"_qs;
    QTest::newRow("advertise abroad") << u"--advertise 10.0.0.1:7001"_qs << u"--advertise"_qs;
    QTest::newRow("advertise no port") << u"--advertise 127.0.0.1:0"_qs << u"--advertise"_qs;
    QTest::newRow("no partitions") << u"--partitions 0"_qs << u"--partitions"_qs;
    QTest::newRow("too many") << u"--partitions 4097"_qs << u"--partitions"_qs;
    QTest::newRow("not a number") << u"--replicas three"_qs << u"--replicas"_qs;
    QTest::newRow("negative") << u"--replicas=-3"_qs << u"--replicas"_qs;
    QTest::newRow("too many replicas") << u"--replicas 8"_qs << u"--replicas"_qs;
    QTest::newRow("durability") << u"--durability none"_qs << u"--durability"_qs;
    QTest::newRow("detection") << u"--detection ping"_qs << u"--detection"_qs;
    QTest::newRow("auth") << u"--auth basic"_qs << u"--auth"_qs;
    QTest::newRow("expect nobody") << u"--expect 0"_qs << u"--expect"_qs;
    QTest::newRow("session") << u"--session-timeout 599"_qs << u"--session-timeout"_qs;
    QTest::newRow("level") << u"--log-level loud"_qs << u"--log-level"_qs;
}

void TestOptions::badArgumentsAreNamed()
{
    QFETCH(QString, more);
    QFETCH(QString, named);
    const core::Result<CommandLine> line = parsed(more);
    QVERIFY(!line.has_value());
    const QString message = QString::fromStdString(line.error().message);
    QVERIFY2(message.contains(named), line.error().message.c_str());
    QVERIFY(!message.contains(u'\n'));
}

void TestOptions::whatIsNotBuiltIsRefused_data()
{
    QTest::addColumn<QString>("more");
    for (const char *const more : {"--secret-file f", "--tls-cert f", "--tls-key f", "--tls-ca f",
             "--backup-dir d", "--backup-interval 60", "--metrics 127.0.0.1:0", "--config f"})
        QTest::newRow(more) << QString::fromLatin1(more);
}

void TestOptions::whatIsNotBuiltIsRefused()
{
    QFETCH(QString, more);
    const core::Result<CommandLine> line = parsed(more);
    QVERIFY(!line.has_value());
    QVERIFY2(line.error().message.find("not built yet") != std::string::npos,
        line.error().message.c_str());
    QVERIFY(line.error().message.starts_with(more.section(u' ', 0, 0).toStdString()));
}

void TestOptions::helpAndVersionNeedNothingElse()
{
    const core::Result<CommandLine> help = parseCommandLine({u"nodeproc"_qs, u"--help"_qs});
    QVERIFY(help.has_value());
    QCOMPARE(help->asked, CommandLine::Asked::Help);
    QVERIFY(help->text.contains(u"--zookeeper"_qs));
    const core::Result<CommandLine> version = parseCommandLine({u"nodeproc"_qs, u"--version"_qs});
    QVERIFY(version.has_value());
    QCOMPARE(version->asked, CommandLine::Asked::Version);
    QVERIFY(version->text.startsWith(u"nodeproc "_qs));
}

void TestOptions::onlyWhatWasSaidCanContradict()
{
    core::ClusterConfig existing;
    existing.partitions = 16;
    existing.replicas = 2;
    existing.minInsync = 2;
    existing.detection = core::Detection::Lease;
    QCOMPARE(parsed({})->options.config.contradiction(existing), std::string());
    QCOMPARE(parsed(u"--partitions 16 --replicas 2 --min-insync 2 --detection lease"_qs)
                 ->options.config.contradiction(existing),
        std::string());
    for (const QString &more : {u"--partitions 64"_qs, u"--replicas 3"_qs, u"--min-insync 1"_qs,
             u"--detection lifeline"_qs, u"--durability fsync"_qs, u"--read-mode confirm"_qs}) {
        const std::string why = parsed(more)->options.config.contradiction(existing);
        QVERIFY(why.starts_with(more.section(u' ', 0, 0).toStdString()));
    }
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
