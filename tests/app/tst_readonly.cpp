// SPDX-License-Identifier: Apache-2.0
#include "app/clusterrun.h"
#include "cluster/clusterfixture.h"
#include "cluster/fakeserver.h"
#include "core/keyhash.h"

#include <QTemporaryDir>

#include <map>

using app::ClusterAccess;
using app::DataAnswer;
using app::DataVerb;

namespace {

/// Of each kind of request how many came.
using Counts = std::map<std::string, int>;

struct KindOf {
    std::string operator()(const core::request::Get &) const { return "GET"; }
    std::string operator()(const core::request::Put &) const { return "PUT"; }
    std::string operator()(const core::request::Delete &) const { return "DELETE"; }
    std::string operator()(const core::request::Locate &) const { return "LOCATE"; }
    std::string operator()(const core::request::Scan &) const { return "SCAN"; }
    std::string operator()(const core::request::Map &) const { return "MAP"; }
    std::string operator()(const core::request::Status &) const { return "STATUS"; }
    std::string operator()(const core::request::Ping &) const { return "PING"; }
    std::string operator()(const core::request::Admin &) const { return "ADMIN"; }
    std::string operator()(const core::request::Peer &peer) const { return peer.op; }
};

constexpr int kPerSecond = 200;

} // namespace

/// What goes over the wire while a cluster of others is read-only: its only server is the test's,
/// and notes every line.
class TestReadOnly : public ClusterFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init()
    {
        begin();
        m_node = std::make_unique<FakeServer>(
            [this](const core::Request &request, QTcpSocket *) { return answerTo(request); });
        createCluster();
        const core::ControlState control{
            core::Epoch(1), core::Revision(1), core::NodeId("n1"), kMasterRun, m_node->address()};
        const core::ServerEntry entry{m_node->address(), kMasterRun, "boot", 4711, "0.1"};
        write({cluster::ZkOp::set(m_paths->control(), core::encodeControl(control), -1),
            cluster::ZkOp::set(
                m_paths->server(core::NodeId("n1")), core::encodeServer(entry), -1)});
        m_run =
            std::make_unique<app::ClusterRun>(app::SupervisorOptions{.root = m_directory.path()},
                app::ClusterAddress{QString::fromStdString(m_server.connectString()),
                    QString::fromStdString(m_name)});
        m_run->workload()->setOptions({.perSecond = kPerSecond, .putPercent = 100});
        m_run->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_run->workload()->isOpen(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(counts()["GET"] > kPerSecond / 4, kPatienceMs);
    }
    void cleanup()
    {
        m_run.reset();
        m_node.reset();
        end();
    }

    void nothingThatChangesAnythingIsSent()
    {
        QCOMPARE(statusOf(DataVerb::Put), int(core::Status::Forbidden));
        QCOMPARE(statusOf(DataVerb::Remove), int(core::Status::Forbidden));
        QCOMPARE(statusOfOrder(), int(core::Status::Forbidden));
        QCOMPARE(statusOf(DataVerb::Get), int(core::Status::NotFound));
        m_run->workload()->check();
        m_run->workload()->setOptions({.perSecond = kPerSecond, .putPercent = 90});
        const int before = counts()["GET"];
        QTRY_VERIFY_WITH_TIMEOUT(counts()["GET"] > before + kPerSecond, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(counts()["STATUS"] > 0, kPatienceMs);
        const Counts all = counts();
        for (const auto &[kind, count] : all) {
            const bool isReading = kind == "GET" || kind == "LOCATE" || kind == "STATUS";
            QVERIFY2(isReading, kind.c_str());
        }
        QCOMPARE(m_run->state().workload().putPercent, 0);
        for (qint64 i = m_run->state().samples().begin(); i < m_run->state().samples().end(); ++i)
            QCOMPARE(m_run->state().samples().at(i).verb, app::Sample::Verb::Get);
    }

    void withControlItIs()
    {
        m_run->setAccess(ClusterAccess::Control);
        QCOMPARE(statusOf(DataVerb::Put), int(core::Status::Ok));
        QCOMPARE(statusOf(DataVerb::Remove), int(core::Status::Ok));
        QCOMPARE(statusOfOrder(), int(core::Status::Ok));
        QVERIFY(counts()["DELETE"] == 1 && counts()["ADMIN"] == 1);
        QTRY_VERIFY_WITH_TIMEOUT(counts()["PUT"] > 2, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().workload().putPercent, 100, kPatienceMs);
        QVERIFY(!m_run->state().local()->isReadOnly());
        // A text that follows a change of the language.
        const app::AppendLog<app::Happening> &happenings = m_run->state().happenings();
        bool isTold = false;
        for (qint64 i = happenings.begin(); i < happenings.end(); ++i)
            isTold = isTold || happenings.at(i).text.source().contains("have taken control");
        QVERIFY(isTold);
    }

    void anotherClusterAtTheSameZooKeeperIsAnother()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_run->state().seen()->control, kPatienceMs);
        const QString zookeeper = QString::fromStdString(m_server.connectString());
        m_run->link()->open(zookeeper, QStringLiteral("another"));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_run->state().seen()->isConnected && !m_run->state().seen()->control, kPatienceMs);
        m_run->link()->open(zookeeper, QString::fromStdString(m_name));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->state().seen()->control, kPatienceMs);
    }

    void controlCanBeGivenBack()
    {
        m_run->setAccess(ClusterAccess::Control);
        QCOMPARE(statusOf(DataVerb::Put), int(core::Status::Ok));
        m_run->setAccess(ClusterAccess::ReadOnly);
        QCOMPARE(statusOf(DataVerb::Put), int(core::Status::Forbidden));
        QCOMPARE(statusOfOrder(), int(core::Status::Forbidden));
        // What was under way has ended when the workload says that it reads.
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().workload().putPercent, 0, kPatienceMs);
        const int puts = counts()["PUT"];
        const int gets = counts()["GET"];
        QTRY_VERIFY_WITH_TIMEOUT(counts()["GET"] > gets + kPerSecond / 2, kPatienceMs);
        QCOMPARE(counts()["PUT"], puts);
        QVERIFY(m_run->state().local()->isReadOnly());
    }

    void keysOfTheWorkloadAreOfThisRunAlone()
    {
        m_run->setAccess(ClusterAccess::Control);
        QTRY_VERIFY_WITH_TIMEOUT(counts()["PUT"] > 0, kPatienceMs);
        std::string prefix;
        for (const core::Request &request : m_node->requests()) {
            const auto *const put = std::get_if<core::request::Put>(&request.operation);
            if (!put || put->key == kKey)
                continue;
            QVERIFY2(put->key.starts_with("load/"), put->key.c_str());
            const std::string run = put->key.substr(0, put->key.rfind('/'));
            QVERIFY2(run.size() > std::string("load/").size(), put->key.c_str());
            QVERIFY(prefix.empty() || run == prefix);
            prefix = run;
        }
        QVERIFY(!prefix.empty());
    }

private:
    static constexpr const char *kKey = "k";

    [[nodiscard]] std::string answerTo(const core::Request &request) const
    {
        if (const auto *const asked = std::get_if<core::request::Locate>(&request.operation)) {
            const std::string address = m_node->address();
            const std::string port = address.substr(address.rfind(':') + 1);
            const auto partition = core::partitionOf(asked->key, kPartitions).value;
            return FakeServer::answer(request, core::Status::Ok,
                R"({"partition":)" + std::to_string(partition)
                    + R"(,"term":1,"primary":{"id":"n1","host":"127.0.0.1","port":)" + port
                    + R"(},"secondaries":[]})");
        }
        const bool isGet = std::holds_alternative<core::request::Get>(request.operation);
        return FakeServer::answer(
            request, isGet ? core::Status::NotFound : core::Status::Ok, isGet ? "" : "{}");
    }
    [[nodiscard]] Counts counts() const
    {
        Counts counts;
        for (const core::Request &request : m_node->requests())
            ++counts[std::visit(KindOf(), request.operation)];
        return counts;
    }
    [[nodiscard]] int statusOf(DataVerb verb)
    {
        return wait([&](const app::ClusterLink::Callback &callback) {
            m_run->link()->send(
                {.verb = verb, .key = QString::fromLatin1(kKey), .value = "1"}, callback);
        });
    }
    [[nodiscard]] int statusOfOrder()
    {
        return wait([this](const app::ClusterLink::Callback &callback) {
            m_run->link()->administer(core::admin::Set{"detection", "lease"}, callback);
        });
    }
    static int wait(const std::function<void(const app::ClusterLink::Callback &)> &ask)
    {
        const auto status = std::make_shared<int>(0);
        ask([status](const DataAnswer &answer) { *status = answer.status; });
        // As every answer, not from within the call that asks.
        if (*status != 0)
            return -1;
        (void)QTest::qWaitFor([&] { return *status != 0; }, kPatienceMs);
        return *status;
    }

    QTemporaryDir m_directory;
    std::unique_ptr<FakeServer> m_node;
    std::unique_ptr<app::ClusterRun> m_run;
};

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"
