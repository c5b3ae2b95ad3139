// SPDX-License-Identifier: Apache-2.0
#include "traffic.h"

#include "core/keyhash.h"
#include "support/localcluster.h"
#include "support/waiting.h"
#include "support/wire.h"

#include <QtTest>

#include <memory>

using support::ClusterView;
using support::LocalCluster;

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr std::uint32_t kPartitions = 8;
constexpr int kMostWrites = 300;

QString idOf(int server)
{
    return QStringLiteral("n%1").arg(server + 1);
}

std::string keyIn(core::PartitionId partition)
{
    for (int i = 0;; ++i) {
        const std::string key = "stall-" + std::to_string(i);
        if (core::partitionOf(key, kPartitions) == partition)
            return key;
    }
}

/// Three servers, each of which stands still in its store, once, when it is about to write to its
/// log for the n-th time; the threads of its leases and of ZooKeeper's client go on.
std::unique_ptr<LocalCluster> clusterThatStalls(const QStringList &faults)
{
    support::LocalClusterOptions options;
    options.servers = 3;
    options.partitions = kPartitions;
    options.program = QStringLiteral("nodeproc_faults");
    auto cluster = std::make_unique<LocalCluster>(options);
    for (int i = 0; i < faults.size(); ++i) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KVORUM_FAULT"), faults[i]);
        cluster->server(idOf(i)).setEnvironment(environment);
    }
    return cluster;
}

bool isReached(LocalCluster &cluster, const QString &id)
{
    return cluster.server(id).logTail(1 << 20).contains("fault point reached");
}

bool isGivenUp(LocalCluster &cluster, const QString &id)
{
    const auto partitions = cluster.view().partitions();
    return std::none_of(partitions.begin(), partitions.end(), [&](const auto &each) {
        return each.second[u"primary"].toString() == id
            || ClusterView::inSync(each.second).contains(id);
    });
}

/// Writes one value after the other until that is so. How long the longest took in `slowest`.
template <typename Condition>
bool writeUntil(LocalCluster &cluster, const std::string &key, Condition condition,
    std::int64_t *slowest = nullptr)
{
    cluster::Client client(integration::clientOptions(cluster));
    for (int i = 0; i < kMostWrites && !condition(); ++i) {
        const std::int64_t begin = support::nowNs();
        bool isDone = false;
        client.put(key, std::to_string(i), [&isDone](const auto &) { isDone = true; });
        // A stalled server may be the one that the write waits for.
        const auto isOver = [&] { return isDone || condition(); };
        if (!support::waitFor(isOver, kPatience))
            return false;
        if (slowest != nullptr)
            *slowest = std::max(*slowest, support::nowNs() - begin);
    }
    return condition();
}

std::map<std::string, std::string> mappings(LocalCluster &cluster)
{
    std::map<std::string, std::string> found;
    for (const auto &[path, znode] : cluster.view().znodes()) {
        if (path.starts_with("mappings/"))
            found.emplace(path, znode.data);
    }
    return found;
}

bool put(LocalCluster &cluster, const std::string &key, const std::string &value)
{
    cluster::Client client(integration::clientOptions(cluster));
    bool isOk = false;
    client.put(key, value, [&isOk](const cluster::ClientResult &result) { isOk = result.ok(); });
    return support::waitFor([&client] { return client.underWay() == 0; }, kPatience) && isOk;
}

std::string get(LocalCluster &cluster, const std::string &key)
{
    cluster::Client client(integration::clientOptions(cluster));
    std::string value;
    client.get(key, [&value](const cluster::ClientResult &result) { value = result.value; });
    return support::waitFor([&client] { return client.underWay() == 0; }, kPatience)
        ? value
        : std::string();
}

} // namespace

/// A server's data side stands still behind its store while its leases go on.
class TestStall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongOneHasOthersTakeOver();
    void whatItWroteBeforeIsNotAnsweredAsDone();
    void aShortOneIsNotNoticed();
};

void TestStall::aLongOneHasOthersTakeOver()
{
    const QString id = idOf(0);
    const auto cluster = clusterThatStalls({QStringLiteral("log.before:40:pause=9000")});
    QVERIFY2(cluster->start(), qPrintable(cluster->problem()));
    const auto led = cluster->view().partitionsOf(id, ClusterView::Role::Primary);
    const auto others = cluster->view().partitionsOf(id, ClusterView::Role::Secondary);
    QVERIFY(!led.empty() && others.size() >= 2);
    const std::string key = keyIn(led.front());
    QVERIFY(put(*cluster, key, "1"));

    const auto isStalled = [&] { return isReached(*cluster, id); };
    QVERIFY(writeUntil(*cluster, keyIn(others.front()), isStalled));
    // What waits at it is the first thing it sees when it goes on.
    support::Wire wire(cluster->server(id).port());
    std::vector<int> answers;
    for (int i = 0; i < 3; ++i) {
        wire.get(QByteArray::fromStdString(key), [&answers](const QJsonObject &answer) {
            answers.push_back(answer[u"status"].toInt());
        });
    }
    // Also where nobody writes, and so nobody misses an acknowledgement.
    const std::int64_t began = support::nowNs();
    QVERIFY(support::waitFor([&] { return isGivenUp(*cluster, id); }, 8s));
    qInfo("in sync nowhere after %.0f ms", support::toMs(support::nowNs() - began));
    QVERIFY(put(*cluster, key, "2"));
    QVERIFY2(answers.empty(), "it should stand still yet: the machine is too slow for this test");

    QVERIFY(support::waitFor([&answers] { return answers.size() == 3; }, kPatience));
    for (const int status : answers)
        QVERIFY2(status == 307 || status == 503, qPrintable(QString::number(status)));
    QVERIFY(cluster->waitInSync(id, kPatience));
    QCOMPARE(get(*cluster, key), std::string("2"));
}

/// All copies have the write when the primary stands still, between that and its answer. When it
/// goes on, another has led for long: it does not know what has become of the write since.
void TestStall::whatItWroteBeforeIsNotAnsweredAsDone()
{
    const QString id = idOf(0);
    const auto cluster = clusterThatStalls({QStringLiteral("apply.after:20:pause=6000")});
    QVERIFY2(cluster->start(), qPrintable(cluster->problem()));
    const auto led = cluster->view().partitionsOf(id, ClusterView::Role::Primary);
    QVERIFY(!led.empty());
    const std::string key = keyIn(led.front());
    QVERIFY(put(*cluster, key, "0"));
    support::Wire wire(cluster->server(id).port());
    int status = 0;
    const auto isStalled = [&] { return isReached(*cluster, id); };
    for (int i = 0; i < kMostWrites && !isStalled(); ++i) {
        status = 0;
        wire.put(QByteArray::fromStdString(key), QByteArray::number(i),
            [&status](const QJsonObject &answer) { status = answer[u"status"].toInt(); });
        QVERIFY(support::waitFor([&] { return status != 0 || isStalled(); }, kPatience));
    }
    QVERIFY(isStalled());
    QVERIFY(support::waitFor([&] { return isGivenUp(*cluster, id); }, 5s));
    QVERIFY(put(*cluster, key, "\"later\""));
    QVERIFY2(status == 0, "it should stand still yet: the machine is too slow for this test");

    QVERIFY(support::waitFor([&status] { return status != 0; }, kPatience));
    QCOMPARE(status, 504);
    QVERIFY(cluster->waitInSync(id, kPatience));
    QCOMPARE(get(*cluster, key), std::string("\"later\""));
}

/// Unless the machine itself stands still meanwhile, so there are more tries than one.
void TestStall::aShortOneIsNotNoticed()
{
    bool isUnnoticed = false;
    for (int attempt = 0; attempt < 5 && !isUnnoticed; ++attempt) {
        const auto cluster = clusterThatStalls({QStringLiteral("log.before:30:pause=100"),
            QStringLiteral("log.before:60:pause=100"), QStringLiteral("log.before:90:pause=100")});
        QVERIFY2(cluster->start(), qPrintable(cluster->problem()));
        const auto before = mappings(*cluster);
        const QString master = cluster->view().master();
        const auto haveAll = [&] {
            return isReached(*cluster, idOf(0)) && isReached(*cluster, idOf(1))
                && isReached(*cluster, idOf(2));
        };
        std::int64_t slowest = 0;
        QVERIFY(writeUntil(*cluster, keyIn(core::PartitionId(0)), haveAll, &slowest));
        support::runEvents(500ms); // in which somebody would be suspected
        isUnnoticed = mappings(*cluster) == before && cluster->view().master() == master
            && cluster->view().status() == QStringLiteral("READY");
        qInfo("three stalls of 100 ms: the slowest write took %.0f ms, %s", support::toMs(slowest),
            isUnnoticed ? "nobody noticed" : "somebody was suspected");
    }
    QVERIFY(isUnnoticed);
}

QTEST_GUILESS_MAIN(TestStall)
#include "tst_stall.moc"
