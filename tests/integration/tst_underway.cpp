// SPDX-License-Identifier: Apache-2.0
#include "support/localcluster.h"
#include "support/waiting.h"
#include "support/wire.h"

#include <QFile>
#include <QtTest>

#include <csignal>

namespace {

using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr int kWrites = 250;
constexpr qint64 kMostMiB = 150; ///< a few times what one connection may have under way

/// The most that the process ever had in memory at once; -1 if that cannot be read.
qint64 peakMiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return -1;
}

} // namespace

/// A client that goes on sending while its writes wait for a copy that does not answer.
class TestUnderWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeWritesThatWaitDoNotFillTheMemory();
};

void TestUnderWay::largeWritesThatWaitDoNotFillTheMemory()
{
    support::LocalClusterOptions options;
    options.servers = 2;
    options.replicas = 2;
    // A frozen server is believed to live until its session has ended.
    options.more = {QStringLiteral("--detection"), QStringLiteral("session")};
    support::LocalCluster cluster(options);
    QVERIFY2(cluster.start(), qPrintable(cluster.problem()));
    const auto partitions = cluster.view().partitions();
    const QString primary = partitions.begin()->second[u"primary"].toString();
    const QString secondary =
        primary == QLatin1String("n1") ? QStringLiteral("n2") : QStringLiteral("n1");
    support::NodeServer &server = cluster.server(primary);
    const qint64 before = peakMiB(server.pid());
    QVERIFY(before > 0);

    cluster.signal(secondary, SIGSTOP);
    support::Wire wire(server.port());
    const QByteArray value = '"' + QByteArray(1 << 20, 'v') + '"';
    int answered = 0;
    int refused = 0;
    for (int i = 0; i < kWrites; ++i) {
        wire.put(QByteArray::number(i), value, [&](const QJsonObject &answer) {
            const int status = answer[u"status"].toInt();
            ++answered;
            refused += status == 200 || status == 307 ? 0 : 1;
        });
    }
    QVERIFY(support::waitFor([&answered] { return answered == kWrites; }, kPatience));
    const qint64 grown = peakMiB(server.pid()) - before;
    qInfo("%d of %d writes refused; %lld MiB more at most", refused, kWrites,
        static_cast<long long>(grown));
    QCOMPARE(refused, 0);
    QVERIFY(grown < kMostMiB);
    cluster.signal(secondary, SIGCONT);
    QVERIFY(cluster.waitReady(2, kPatience));
}

QTEST_GUILESS_MAIN(TestUnderWay)
#include "tst_underway.moc"
