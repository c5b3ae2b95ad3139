// SPDX-License-Identifier: Apache-2.0
#include "support/localcluster.h"
#include "support/waiting.h"
#include "support/wire.h"

#include "core/timing.h"

#include <QtTest>

#include <memory>
#include <optional>
#include <vector>

using support::Disturbance;
using support::Ending;
using support::LocalCluster;
using support::Way;

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 30s;

support::LocalClusterOptions threeBehindAProxy()
{
    support::LocalClusterOptions options;
    options.servers = 3;
    options.partitions = 1;
    options.more = {QStringLiteral("--log-level"), QStringLiteral("debug")};
    options.throughProxy = true;
    return options;
}

/// Asks one server the same again as soon as it has answered, past the proxy.
class Asking
{
public:
    using Accepted = std::function<void(std::int64_t sentAt)>;

    Asking(quint16 port, QByteArray line, Accepted accepted)
        : m_wire(port)
        , m_line(std::move(line))
        , m_accepted(std::move(accepted))
    {
        ask();
    }

private:
    void ask()
    {
        const std::int64_t sentAt = support::nowNs();
        m_wire.send(m_line, [this, sentAt](const QJsonObject &answer) {
            if (answer.isEmpty())
                return; // the connection is lost
            if (answer[u"status"].toInt() == 200)
                m_accepted(sentAt);
            QTimer::singleShot(1ms, &m_wire, [this] { ask(); });
        });
    }

    support::Wire m_wire;
    const QByteArray m_line;
    const Accepted m_accepted;
};

} // namespace

/// A proxy can end the connections of a server that lives, and its FIN looks like that of a death.
class TestBehindProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCutProxyNeverPromotesWithoutTheGrace_data();
    void aCutProxyNeverPromotesWithoutTheGrace();
    void cutsThatAreMendedAtOnceProveNothing();
    void aDeathBehindAProxyIsHealedAllTheSame();

private:
    [[nodiscard]] QString primary() const { return m_cluster->view().primaryOf({}); }
    [[nodiscard]] bool isAnyProofLogged() const;
    [[nodiscard]] std::optional<double> msToPromotion(Ending ending);
    void endAll(const QString &id, Ending ending);

    std::unique_ptr<LocalCluster> m_cluster;
};

void TestBehindProxy::init()
{
    m_cluster = std::make_unique<LocalCluster>(threeBehindAProxy());
    QVERIFY2(m_cluster->start(), qPrintable(m_cluster->problem()));
}

void TestBehindProxy::cleanup()
{
    if (QTest::currentTestFailed())
        m_cluster->printState(20'000);
    m_cluster.reset();
}

bool TestBehindProxy::isAnyProofLogged() const
{
    for (const support::NodeServer *const server : m_cluster->servers()) {
        if (server->logTail(10'000'000).contains("proof=yes"))
            return true;
    }
    return false;
}

void TestBehindProxy::endAll(const QString &id, Ending ending)
{
    m_cluster->proxy().end({id.toStdString()}, ending);
    m_cluster->proxy().end({{}, id.toStdString()}, ending);
}

void TestBehindProxy::aCutProxyNeverPromotesWithoutTheGrace_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("fin") << Ending::Fin;
    QTest::newRow("reset") << Ending::Reset;
    QTest::newRow("half close") << Ending::HalfClose;
}

void TestBehindProxy::aCutProxyNeverPromotesWithoutTheGrace()
{
    QFETCH(Ending, ending);
    std::optional<double> ms;
    // The one that is cut off may be the first to notice: then it goes on, alone.
    for (int attempt = 0; attempt < 10 && !ms; ++attempt)
        ms = msToPromotion(ending);
    QVERIFY(ms.has_value());
    // The last grant to the old primary is about a beacon old, and the grace runs from it.
    const core::Timing timing;
    const auto least = std::chrono::duration<double, std::milli>(timing.grace - 2 * timing.beacon);
    QVERIFY2(*ms >= least.count(), qPrintable(QStringLiteral("after %1 ms").arg(*ms)));
    QVERIFY(!isAnyProofLogged());
}

/// From a cut to the first write that another server accepts; nothing if the one that was cut off
/// stays primary. Fails the test if two served at one time.
std::optional<double> TestBehindProxy::msToPromotion(Ending ending)
{
    const QString id = primary();
    std::optional<std::int64_t> acceptedAt;
    std::optional<std::int64_t> served; ///< when the old primary was asked what it answered
    std::vector<std::unique_ptr<Asking>> askers;
    for (const QString &server : m_cluster->ids()) {
        askers.push_back(std::make_unique<Asking>(m_cluster->server(server).port(),
            R"({"op":"PUT","data":{"key":"k","value":1}})", [&, isOld = server == id](auto sentAt) {
                if (isOld)
                    served = sentAt;
                else if (!acceptedAt)
                    acceptedAt = support::nowNs();
            }));
    }
    (void)support::waitFor([&] { return served.has_value(); }, kPatience);
    const std::int64_t cutAt = support::nowNs();
    m_cluster->proxy().end({id.toStdString()}, ending);
    m_cluster->proxy().disturb({id.toStdString()}, {Disturbance::Kind::Swallow});
    m_cluster->proxy().disturb({{}, id.toStdString()}, {Disturbance::Kind::Swallow});
    const auto isAlone = [&] {
        return support::ClusterView::inSync(m_cluster->view().partitions()[{}]) == QSet{id};
    };
    const bool isOver =
        support::waitFor([&] { return acceptedAt.has_value() || isAlone(); }, kPatience);
    support::runEvents(300ms);
    const std::optional<std::int64_t> promotedAt = acceptedAt;
    const bool isDouble = promotedAt && *served >= *promotedAt;
    askers.clear();
    m_cluster->proxy().healAll();
    if (!isOver || isDouble || !m_cluster->waitInSync(id, kPatience))
        QTest::qFail("two primaries at one time, or none", __FILE__, __LINE__);
    return promotedAt ? std::optional(support::toMs(*promotedAt - cutAt)) : std::nullopt;
}

/// They may well move primaries, which costs the grace; never correctness.
void TestBehindProxy::cutsThatAreMendedAtOnceProveNothing()
{
    for (const Ending ending : {Ending::Fin, Ending::Reset, Ending::HalfClose, Ending::MidLine}) {
        endAll(primary(), ending);
        support::runEvents(200ms);
        QVERIFY(m_cluster->waitReady(3, kPatience));
    }
    QVERIFY(!isAnyProofLogged());
}

void TestBehindProxy::aDeathBehindAProxyIsHealedAllTheSame()
{
    const QString id = primary();
    m_cluster->kill(id);
    QVERIFY(support::waitFor([&] { return primary() != id; }, kPatience));
    QVERIFY(!isAnyProofLogged());
    m_cluster->launch(id);
    QVERIFY(m_cluster->waitInSync(id, kPatience));
}

QTEST_GUILESS_MAIN(TestBehindProxy)
#include "tst_behindproxy.moc"
