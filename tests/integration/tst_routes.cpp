// SPDX-License-Identifier: Apache-2.0
#include "traffic.h"

#include "cluster/client.h"
#include "core/keyhash.h"
#include "support/localcluster.h"
#include "support/waiting.h"

#include <QtTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <string>
#include <vector>

using cluster::ClientResult;
using support::ClusterView;

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr std::uint32_t kPartitions = 16;
const QString kVictim = QStringLiteral("n1");

std::string keyIn(std::uint32_t partition)
{
    for (int i = 0;; ++i) {
        const std::string key = "route-" + std::to_string(i);
        if (core::partitionOf(key, kPartitions) == core::PartitionId(partition))
            return key;
    }
}

} // namespace

/// A client that knows where everything is, and one of its servers falls silent: that costs at most
/// one request, not one in each partition.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aServerThatIsKilledCostsNoRequest();
    void aServerThatIsFrozenCostsOneRequest();

private:
    /// One after the other, in each partition that the victim leads.
    [[nodiscard]] std::vector<ClientResult> getAll(cluster::Client &client) const;
    [[nodiscard]] bool waitServedByOthers();

    std::unique_ptr<support::LocalCluster> m_cluster;
    std::unique_ptr<cluster::Client> m_client;
    std::vector<std::string> m_keys; ///< one in each partition that the victim leads
};

void TestRoutes::init()
{
    support::LocalClusterOptions options;
    options.servers = 3;
    options.partitions = kPartitions;
    m_client.reset();
    m_cluster = std::make_unique<support::LocalCluster>(options);
    QVERIFY2(m_cluster->start(), qPrintable(m_cluster->problem()));
    m_keys.clear();
    for (const core::PartitionId partition :
        m_cluster->view().partitionsOf(kVictim, ClusterView::Role::Primary))
        m_keys.push_back(keyIn(partition.value));
    QVERIFY(m_keys.size() >= 3);
    m_client = std::make_unique<cluster::Client>(integration::clientOptions(*m_cluster));
    for (const ClientResult &known : getAll(*m_client))
        QCOMPARE(known.status, core::Status::NotFound);
}

std::vector<ClientResult> TestRoutes::getAll(cluster::Client &client) const
{
    std::vector<ClientResult> results;
    for (const std::string &key : m_keys) {
        client.get(key, [&results](const ClientResult &result) { results.push_back(result); });
        if (!support::waitFor([&client] { return client.underWay() == 0; }, kPatience))
            return {};
    }
    return results;
}

bool TestRoutes::waitServedByOthers()
{
    const auto isServed = [this] {
        return m_cluster->view().partitionsOf(kVictim, ClusterView::Role::Primary).empty();
    };
    // The new primaries have been written down; another client waits until they serve.
    cluster::Client other(integration::clientOptions(*m_cluster));
    return support::waitFor(isServed, kPatience) && getAll(other).size() == m_keys.size();
}

void TestRoutes::aServerThatIsKilledCostsNoRequest()
{
    m_cluster->kill(kVictim);
    QVERIFY(waitServedByOthers());
    const std::vector<ClientResult> results = getAll(*m_client);
    QCOMPARE(results.size(), m_keys.size());
    for (const ClientResult &result : results) {
        QCOMPARE(result.status, core::Status::NotFound);
        QVERIFY2(result.attempts == 1, result.message.c_str());
    }
}

void TestRoutes::aServerThatIsFrozenCostsOneRequest()
{
    m_cluster->signal(kVictim, SIGSTOP);
    QVERIFY(waitServedByOthers());
    const std::vector<ClientResult> results = getAll(*m_client);
    m_cluster->signal(kVictim, SIGCONT);
    QCOMPARE(results.size(), m_keys.size());
    const auto again = std::count_if(results.begin(), results.end(),
        [](const ClientResult &result) { return result.attempts > 1; });
    QCOMPARE(results.front().attempts, 2);
    QCOMPARE(again, 1);
    for (const ClientResult &result : results)
        QCOMPARE(result.status, core::Status::NotFound);
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
