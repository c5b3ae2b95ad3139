// SPDX-License-Identifier: Apache-2.0
#include "faultways.h"
#include "history.h"
#include "traffic.h"

#include "support/localcluster.h"
#include "support/waiting.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <memory>

using integration::History;
using integration::Traffic;
using integration::Way;
using support::LocalCluster;

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr auto kCopyPatience = 180s; ///< all that there is, at the least rate (copypace.h)
constexpr int kBallast = 100;
constexpr int kBallastBytes = 48 * 1024;
// Together more than twice what a log keeps for those who come back.
constexpr int kLarge = 140;
constexpr int kLargeBytes = 1024 * 1024;

support::LocalClusterOptions threeWithFaultPoints()
{
    support::LocalClusterOptions options;
    options.servers = 3;
    options.partitions = 2;
    options.program = QStringLiteral("nodeproc_faults");
    options.more = {QStringLiteral("--durability"), QStringLiteral("fsync")};
    return options;
}

std::string ballastKey(int number)
{
    return "ballast-" + std::to_string(number);
}

} // namespace

/// A server dies at each point of its code at which that is worth a thought, while clients write,
/// or stops, pauses or fails there; it is started again, and nothing that was acknowledged is lost.
/// A point that is never reached is a failure: then nothing has been tested.
class TestFaultPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allPointsThatThereAreAreArmed();
    void nothingIsLostWhenAServerDiesThere_data();
    void nothingIsLostWhenAServerDiesThere();
    void cleanupTestCase();

private:
    [[nodiscard]] bool putBallast();
    [[nodiscard]] bool overflowLog();
    void arm(const QString &fault);
    [[nodiscard]] bool isReached() const;
    [[nodiscard]] bool haveOneLead(const QString &leader);
    [[nodiscard]] bool provoke(Way way);
    [[nodiscard]] bool replace(const QString &other, bool isLagging);
    [[nodiscard]] bool haveOneCopied();
    [[nodiscard]] bool waitReached(std::chrono::milliseconds patience);
    [[nodiscard]] bool isBackInThisRun();
    [[nodiscard]] bool startAgain();

    const QString m_id = QStringLiteral("n1");
    std::unique_ptr<LocalCluster> m_cluster;
    History m_history;
    std::unique_ptr<Traffic> m_traffic;
    qint64 m_logBefore = 0;
    int m_reached = 0;
};

void TestFaultPoints::initTestCase()
{
    m_cluster = std::make_unique<LocalCluster>(threeWithFaultPoints());
    QVERIFY2(m_cluster->start(), qPrintable(m_cluster->problem()));
    QVERIFY(putBallast());
    QVERIFY(overflowLog());
    m_traffic = std::make_unique<Traffic>(
        *m_cluster, m_history, Traffic::Options{.writesPerSecond = 100, .readsPerSecond = 100});
    m_traffic->start();
}

/// So much that a copy has several chunks, and more than a primary's window in memory.
bool TestFaultPoints::putBallast()
{
    cluster::Client client(integration::clientOptions(*m_cluster));
    int accepted = 0;
    const auto put = [&](const std::string &key, int bytes) {
        client.put(
            key, '"' + std::string(static_cast<std::size_t>(bytes), 'x') + '"',
            [&accepted](const cluster::ClientResult &result) { accepted += result.ok() ? 1 : 0; },
            20s);
    };
    for (int i = 0; i < kBallast; ++i)
        put(ballastKey(i), kBallastBytes);
    return support::waitFor([&client] { return client.underWay() == 0; }, kPatience)
        && accepted == kBallast;
}

/// So much in one partition that its log forgets the beginning: who has nothing needs a copy.
bool TestFaultPoints::overflowLog()
{
    cluster::Client client(integration::clientOptions(*m_cluster));
    const std::string value = '"' + std::string(kLargeBytes, 'y') + '"';
    int accepted = 0;
    for (int attempt = 0; attempt < 2 * kLarge && accepted < kLarge; ++attempt) {
        client.put(
            "large", value,
            [&accepted](const cluster::ClientResult &result) { accepted += result.ok() ? 1 : 0; },
            kPatience);
        if (!support::waitFor([&client] { return client.underWay() == 0; }, kPatience))
            return false;
    }
    return accepted == kLarge;
}

void TestFaultPoints::arm(const QString &fault)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!fault.isEmpty())
        environment.insert(QStringLiteral("KVORUM_FAULT"), fault);
    m_cluster->server(m_id).setEnvironment(environment);
    m_logBefore = QFileInfo(m_cluster->server(m_id).place().log).size();
}

bool TestFaultPoints::isReached() const
{
    const qint64 size = QFileInfo(m_cluster->server(m_id).place().log).size();
    return m_cluster->server(m_id).logTail(size - m_logBefore).contains("fault point reached");
}

bool TestFaultPoints::waitReached(std::chrono::milliseconds patience)
{
    // The log is no event of this thread; the traffic's are many.
    return support::waitFor([this] { return isReached(); }, patience);
}

/// Another server dies and comes back.
bool TestFaultPoints::replace(const QString &other, bool isLagging)
{
    m_cluster->kill(other);
    if (isLagging && !putBallast())
        return false;
    if (waitReached(1000ms)) {
        m_cluster->launch(other);
        return true;
    }
    m_cluster->launch(other);
    return waitReached(100ms) || !m_cluster->waitInSync(other, 10s) || waitReached(0ms);
}

/// It alone is left of each partition's members; then another is filled from it.
bool TestFaultPoints::haveOneCopied()
{
    const QString learner = QStringLiteral("n2");
    if (!m_cluster->waitInSync(m_id, kPatience))
        return false;
    m_cluster->kill(learner);
    m_cluster->kill(QStringLiteral("n3"));
    const auto isAlone = [this] {
        const auto partitions = m_cluster->view().partitions();
        return std::all_of(partitions.begin(), partitions.end(), [this](const auto &entry) {
            return support::ClusterView::inSync(entry.second) == QSet<QString>{m_id};
        });
    };
    if (!support::waitFor(isAlone, kPatience))
        return false;
    m_cluster->server(learner).wipe();
    m_cluster->launch(learner);
    return waitReached(20s);
}

/// All partitions, so that both others take over when it dies, each after the other's word.
bool TestFaultPoints::haveOneLead(const QString &leader)
{
    m_cluster->kill(QStringLiteral("n3"));
    const auto leads = [this, leader] {
        return m_cluster->view().partitionsOf(leader, support::ClusterView::Role::Primary).size()
            == 2;
    };
    const bool isSo = support::waitFor(leads, kPatience);
    m_cluster->launch(QStringLiteral("n3"));
    return isSo && m_cluster->waitInSync(QStringLiteral("n3"), kPatience);
}

bool TestFaultPoints::provoke(Way way)
{
    m_cluster->kill(m_id);
    if (way == Way::Wipe)
        m_cluster->server(m_id).wipe();
    else
        support::runEvents(100ms); // in which it misses something
    if (way == Way::Primary && !haveOneLead(QStringLiteral("n2")))
        return false;
    m_cluster->launch(m_id);
    if (way == Way::Wipe)
        return waitReached(20s);
    if (way == Way::Copying)
        return haveOneCopied();
    // Of some things it depends on the instant of its death whether they are needed.
    for (int attempt = 0; way == Way::Restart && attempt < 12 && !waitReached(1500ms); ++attempt) {
        m_cluster->kill(m_id);
        m_cluster->launch(m_id);
    }
    if (way == Way::Restart)
        return waitReached(20s);
    for (int attempt = 0; attempt < 6 && !waitReached(0ms); ++attempt) {
        if (!m_cluster->waitInSync(m_id, 10s))
            return waitReached(0ms);
        const QString master = m_cluster->view().master();
        const QString spare = attempt % 2 == 0 ? QStringLiteral("n2") : QStringLiteral("n3");
        const bool isToBeMaster = way == Way::Master && master != m_id;
        if (replace(isToBeMaster && !master.isEmpty() ? master : spare, way == Way::Lagging))
            break;
    }
    return waitReached(2s);
}

/// It has not died of it.
bool TestFaultPoints::isBackInThisRun()
{
    const qint64 pid = m_cluster->server(m_id).pid();
    m_cluster->launchServers(); // the others, one of which may be down for it
    return m_cluster->waitInSync(m_id, kPatience) && m_cluster->server(m_id).pid() == pid;
}

/// Ends what the fault has left of the run, and has the next one catch up.
bool TestFaultPoints::startAgain()
{
    arm({});
    m_cluster->kill(m_id);
    m_cluster->launchServers();
    for (const QString &id : m_cluster->ids()) {
        if (!m_cluster->waitInSync(id, kCopyPatience))
            return false;
    }
    return true;
}

/// By the server's own word, which its code is held to.
void TestFaultPoints::allPointsThatThereAreAreArmed()
{
    QProcess server;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KVORUM_FAULT"), QStringLiteral("none:1:kill"));
    server.setProcessEnvironment(environment);
    const QTemporaryDir data;
    server.start(LocalCluster::program(QStringLiteral("nodeproc_faults")),
        {QStringLiteral("--id=n9"), QStringLiteral("--cluster=it"),
            QStringLiteral("--zookeeper=127.0.0.1:1"), QStringLiteral("--data"), data.path()});
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 20000);
    QCOMPARE(server.exitCode(), 2);
    QSet<QByteArray> points;
    for (const QByteArray &line : server.readAllStandardError().split('\n')) {
        if (line.startsWith("fault point: "))
            points.insert(line.mid(13));
    }
    QSet<QByteArray> armed;
    for (const auto &[way, names] : integration::allPoints())
        armed.unite(QSet<QByteArray>(names.begin(), names.end()));
    QCOMPARE(armed, points);
}

void TestFaultPoints::nothingIsLostWhenAServerDiesThere_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("action");
    const auto add = [](Way way, const char *point, const char *action = "kill") {
        QTest::addRow("%s:%s", point, action) << way << QString::fromLatin1(action);
    };
    for (const auto &[way, points] : integration::allPoints()) {
        for (const char *const point : points)
            add(way, point);
    }
    for (const auto &[way, action, points] : integration::otherActions()) {
        for (const char *const point : points)
            add(way, point, action);
    }
}

void TestFaultPoints::nothingIsLostWhenAServerDiesThere()
{
    QFETCH(Way, way);
    QFETCH(QString, action);
    const QString point = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    m_traffic->turn();
    arm(QStringLiteral("%1:1:%2").arg(point, action));
    QVERIFY2(provoke(way), "the point is never reached");
    ++m_reached;
    if (action == QStringLiteral("kill")) {
        QVERIFY(m_cluster->server(m_id).waitGone(20s));
        QVERIFY(m_cluster->server(m_id).hasCrashed());
    } else if (action == QStringLiteral("stop")) {
        support::runEvents(700ms); // another takes over meanwhile
        m_cluster->signal(m_id, SIGCONT);
        QVERIFY(isBackInThisRun());
    } else if (action.startsWith(QStringLiteral("pause"))) {
        QVERIFY(isBackInThisRun());
    } else if (action == QStringLiteral("fail")) {
        QVERIFY(m_cluster->server(m_id).waitGone(20s));
        QCOMPARE(m_cluster->server(m_id).exitCode(), 5);
    }
    QVERIFY(startAgain());
}

void TestFaultPoints::cleanupTestCase()
{
    if (!m_traffic)
        return;
    QVERIFY(m_traffic->stop(kPatience));
    QVERIFY(integration::readEverything(*m_cluster, m_history));
    QCOMPARE(m_history.findings().join(u'\n'), QString());
    qInfo("%d points; %s", m_reached, m_history.summary().c_str());
    cluster::Client client(integration::clientOptions(*m_cluster));
    int whole = 0;
    for (int i = 0; i < kBallast; ++i)
        client.get(ballastKey(i), [&whole](const cluster::ClientResult &result) {
            whole += result.value.size() == kBallastBytes + 2 ? 1 : 0;
        });
    QVERIFY(support::waitFor([&client] { return client.underWay() == 0; }, kPatience));
    QCOMPARE(whole, kBallast);
    m_traffic.reset();
    m_cluster.reset();
}

QTEST_GUILESS_MAIN(TestFaultPoints)
#include "tst_faultpoints.moc"
