// SPDX-License-Identifier: Apache-2.0
#include "traffic.h"

#include "cluster/client.h"
#include "core/keyhash.h"
#include "support/localcluster.h"
#include "support/waiting.h"
#include "support/wire.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <string>
#include <vector>

namespace {

using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr std::size_t kWrites = 250;
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

/// As many as are written, each in a partition that the server leads: what it takes over later it
/// refuses while it is being installed there.
std::vector<std::string> keysLedBy(support::LocalCluster &cluster, const QString &id)
{
    const auto led = cluster.view().partitionsOf(id, support::ClusterView::Role::Primary);
    const std::uint32_t partitions = support::LocalClusterOptions().partitions;
    std::vector<std::string> keys;
    for (int i = 0; keys.size() < kWrites; ++i) {
        const std::string key = std::to_string(i);
        if (std::find(led.begin(), led.end(), core::partitionOf(key, partitions)) != led.end())
            keys.push_back(key);
    }
    return keys;
}

/// READY is what has been written down: a primary may be on its way to be one.
bool waitServed(const support::LocalCluster &cluster, const std::vector<std::string> &keys)
{
    cluster::Client client(integration::clientOptions(cluster));
    std::size_t served = 0;
    for (const std::string &key : keys) {
        client.get(key, [&served](const cluster::ClientResult &result) {
            served += result.status == core::Status::NotFound ? 1 : 0;
        });
    }
    return support::waitFor([&client] { return client.underWay() == 0; }, kPatience)
        && served == keys.size();
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
    const std::vector<std::string> keys = keysLedBy(cluster, primary);
    QVERIFY(waitServed(cluster, keys));
    support::NodeServer &server = cluster.server(primary);
    const qint64 before = peakMiB(server.pid());
    QVERIFY(before > 0);

    cluster.signal(secondary, SIGSTOP);
    support::Wire wire(server.port());
    const QByteArray value = '"' + QByteArray(1 << 20, 'v') + '"';
    std::size_t answered = 0;
    std::size_t refused = 0;
    for (const std::string &key : keys) {
        wire.put(QByteArray::fromStdString(key), value, [&](const QJsonObject &answer) {
            ++answered;
            refused += answer[u"status"].toInt() == 200 ? 0 : 1;
        });
    }
    QVERIFY(support::waitFor([&answered] { return answered == kWrites; }, kPatience));
    const qint64 grown = peakMiB(server.pid()) - before;
    qInfo("%zu of %zu writes refused; %lld MiB more at most", refused, kWrites,
        static_cast<long long>(grown));
    QCOMPARE(refused, std::size_t(0));
    QVERIFY(grown < kMostMiB);
    cluster.signal(secondary, SIGCONT);
    QVERIFY(cluster.waitReady(2, kPatience));
}

QTEST_GUILESS_MAIN(TestUnderWay)
#include "tst_underway.moc"
