// SPDX-License-Identifier: Apache-2.0
#include "kvctl.h"
#include "traffic.h"

#include "cluster/client.h"
#include "support/localcluster.h"
#include "support/waiting.h"
#include "support/wire.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <limits>
#include <map>
#include <memory>
#include <vector>

using support::LocalCluster;

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr int kMissed = 300;
constexpr int kBytes = 48 * 1024;
constexpr int kLeastKept = 15; ///< of the 20 batches that it has logged
// More than twice what a log keeps, in one key: who has nothing needs a copy, of one item more.
constexpr int kLarge = 140;
constexpr int kLargeBytes = 1024 * 1024;
constexpr int kLeastItemsKept = 90; ///< of 100 parts, of one item each

enum class Interruption { LearnerDies, SourceDies, ConnectionsEnd };

} // namespace

/// What becomes of a server that catches up when that is interrupted: it goes on where it was,
/// whoever it learns from then. Half of a copy counts for nothing, but is not sent again.
class TestResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void byTheLogItGoesOnWhereItWas_data();
    void byTheLogItGoesOnWhereItWas();
    void aCopyGoesOnWithWhatIsThere_data();
    void aCopyGoesOnWithWhatIsThere();
    void anOldCopyIsSentWhatDiffers();
    void statusSaysHowFarACopyIs();
    void cleanupTestCase() { m_cluster.reset(); }

private:
    /// How its primary has begun with it, as the primary told.
    struct Beginning {
        QString how; ///< "tail" or "copy"
        int lacking = 0;
        qint64 ns = 0;
    };
    [[nodiscard]] bool put(const std::string &prefix, int count, int bytes);
    void arm(const QString &id, const QString &fault);
    [[nodiscard]] bool isReached(const QString &id) const;
    /// How many items of its last copy it had already.
    struct Kept {
        int kept = 0;
        int items = 0;
    };
    void interrupt(Interruption interruption, const QString &point);
    [[nodiscard]] std::vector<QJsonObject> events(const char *name) const;
    [[nodiscard]] std::vector<Beginning> beginnings() const;
    [[nodiscard]] Kept kept() const;
    void forgetBeginnings();
    [[nodiscard]] QString primary() const
    {
        return m_cluster->view().primaryOf(core::PartitionId(0));
    }
    [[nodiscard]] QString aSecondary() const;
    void expectEqual();

    std::unique_ptr<LocalCluster> m_cluster;
    QString m_learner;
    qint64 m_since = 0;
    std::map<QString, qint64> m_logBefore;
};

void TestResume::initTestCase()
{
    support::LocalClusterOptions options;
    options.servers = 3;
    options.partitions = 1;
    options.program = QStringLiteral("nodeproc_faults");
    options.throughProxy = true;
    m_cluster = std::make_unique<LocalCluster>(options);
    QVERIFY2(m_cluster->start(), qPrintable(m_cluster->problem()));
    QVERIFY(put("item", 3 * kMissed, kBytes));
}

bool TestResume::put(const std::string &prefix, int count, int bytes)
{
    cluster::Client client(integration::clientOptions(*m_cluster));
    const std::string value = '"' + std::string(static_cast<std::size_t>(bytes), 'x') + '"';
    int accepted = 0;
    for (int i = 0; i < count; ++i) {
        const std::string key = bytes == kLargeBytes ? prefix : prefix + std::to_string(i);
        client.put(
            key, value,
            [&accepted](const cluster::ClientResult &result) { accepted += result.ok() ? 1 : 0; },
            kPatience);
        if (!support::waitFor([&client] { return client.underWay() < 8; }, kPatience))
            return false;
    }
    return support::waitFor([&client] { return client.underWay() == 0; }, kPatience)
        && accepted == count;
}

void TestResume::arm(const QString &id, const QString &fault)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!fault.isEmpty())
        environment.insert(QStringLiteral("KVORUM_FAULT"), fault);
    m_cluster->server(id).setEnvironment(environment);
    m_logBefore[id] = QFileInfo(m_cluster->server(id).place().log).size();
}

bool TestResume::isReached(const QString &id) const
{
    const support::NodeServer &server = m_cluster->server(id);
    const qint64 news = QFileInfo(server.place().log).size() - m_logBefore.at(id);
    return server.logTail(news).contains("fault point reached");
}

QString TestResume::aSecondary() const
{
    for (const QString &id : m_cluster->ids()) {
        if (id != primary() && id != m_cluster->view().master())
            return id;
    }
    return {};
}

void TestResume::expectEqual()
{
    const integration::KvctlRun run =
        integration::kvctl(*m_cluster, {QStringLiteral("verify")}, kPatience);
    QVERIFY2(run.code == 0, qPrintable(run.said));
}

/// Those of m_learner since forgetBeginnings(), in order.
std::vector<QJsonObject> TestResume::events(const char *name) const
{
    const QByteArray begin = QByteArray("{\"event\":\"") + name + '"';
    std::map<qint64, QJsonObject> found;
    for (const support::NodeServer *const server : m_cluster->servers()) {
        const QByteArray log = server->logTail(std::numeric_limits<qint64>::max());
        for (const QByteArray &line : log.split('\n')) {
            const qsizetype at = line.indexOf(begin);
            if (at < 0)
                continue;
            const QJsonObject event = QJsonDocument::fromJson(line.mid(at)).object();
            const qint64 ns = event[u"ns"].toInteger();
            if (event[u"subject"].toString() == m_learner && ns > m_since)
                found[ns] = event;
        }
    }
    std::vector<QJsonObject> inOrder;
    for (const auto &[ns, event] : found)
        inOrder.push_back(event);
    return inOrder;
}

std::vector<TestResume::Beginning> TestResume::beginnings() const
{
    std::vector<Beginning> begun;
    for (const QJsonObject &event : events("learnerStarted"))
        begun.push_back(
            {event[u"evidence"].toString(), event[u"count"].toInt(), event[u"ns"].toInteger()});
    return begun;
}

TestResume::Kept TestResume::kept() const
{
    static const QRegularExpression told(QStringLiteral("it had (\\d+) of the (\\d+) items"));
    const std::vector<QJsonObject> finished = events("learnerFinished");
    if (finished.empty())
        return {};
    const auto match = told.match(finished.back()[u"evidence"].toString());
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

void TestResume::forgetBeginnings()
{
    m_since = 0;
    const std::vector<Beginning> all = beginnings();
    m_since = all.empty() ? 0 : all.back().ns;
}

void TestResume::byTheLogItGoesOnWhereItWas_data()
{
    QTest::addColumn<Interruption>("interruption");
    QTest::newRow("the learner is killed") << Interruption::LearnerDies;
    QTest::newRow("its source is killed") << Interruption::SourceDies;
    QTest::newRow("their connections end") << Interruption::ConnectionsEnd;
}

/// Starts the learner, which stands still or dies at that point.
void TestResume::interrupt(Interruption interruption, const QString &point)
{
    const bool dies = interruption == Interruption::LearnerDies;
    for (const QString &id : m_cluster->ids()) // whoever leads may die next
        QVERIFY2(id == m_learner || m_cluster->waitInSync(id, kPatience),
            qPrintable(m_cluster->problem()));
    arm(m_learner, point + (dies ? QStringLiteral(":kill") : QStringLiteral(":pause=300")));
    m_cluster->launch(m_learner);
    QVERIFY(support::waitFor([this] { return isReached(m_learner); }, kPatience));
    const QString source = primary();
    if (dies) {
        QVERIFY(m_cluster->server(m_learner).waitGone(20s));
        arm(m_learner, {});
        m_cluster->launch(m_learner);
    } else if (interruption == Interruption::SourceDies) {
        m_cluster->kill(source);
        QVERIFY(support::waitFor([this] { return beginnings().size() >= 2; }, kPatience));
        m_cluster->launch(source);
    } else {
        const int ended = m_cluster->proxy().end({m_learner.toStdString()}, support::Ending::Reset)
            + m_cluster->proxy().end({{}, m_learner.toStdString()}, support::Ending::Reset);
        QVERIFY(ended > 0);
    }
    for (const QString &id : m_cluster->ids())
        QVERIFY2(m_cluster->waitInSync(id, kPatience), qPrintable(m_cluster->problem()));
}

/// It stands still, or dies, with some of what it lacks in its log.
void TestResume::byTheLogItGoesOnWhereItWas()
{
    QFETCH(Interruption, interruption);
    m_learner = aSecondary();
    forgetBeginnings();
    m_cluster->kill(m_learner);
    QVERIFY(put(QTest::currentDataTag(), kMissed, kBytes));
    interrupt(interruption, QStringLiteral("log.after:20"));
    const std::vector<Beginning> begun = beginnings();
    for (const Beginning &beginning : begun)
        qInfo("by %s, lacking %d", qPrintable(beginning.how), beginning.lacking);
    QVERIFY(begun.size() >= 2);
    QVERIFY(begun.front().lacking >= kMissed);
    QVERIFY(begun.back().lacking <= begun.front().lacking - kLeastKept);
    for (const Beginning &beginning : begun)
        QCOMPARE(beginning.how, QStringLiteral("tail"));
    expectEqual();
}

void TestResume::aCopyGoesOnWithWhatIsThere_data()
{
    byTheLogItGoesOnWhereItWas_data();
}

void TestResume::aCopyGoesOnWithWhatIsThere()
{
    QFETCH(Interruption, interruption);
    QVERIFY(put("large", kLarge, kLargeBytes));
    m_learner = aSecondary();
    m_cluster->kill(m_learner);
    m_cluster->server(m_learner).wipe();
    forgetBeginnings();
    interrupt(interruption, QStringLiteral("learn.middlechunk:100"));
    const std::vector<Beginning> begun = beginnings();
    QVERIFY(begun.size() >= 2);
    for (const Beginning &beginning : begun)
        QCOMPARE(beginning.how, QStringLiteral("copy"));
    const Kept there = kept();
    qInfo("had %d of %d items", there.kept, there.items);
    QVERIFY(there.items >= 3 * kMissed);
    QVERIFY(there.kept >= kLeastItemsKept);
    expectEqual();
}

/// It was away for longer than the logs reach back.
void TestResume::anOldCopyIsSentWhatDiffers()
{
    m_learner = aSecondary();
    m_cluster->kill(m_learner);
    arm(m_learner, {});
    QVERIFY(put("large", 2 * kLarge, kLargeBytes));
    forgetBeginnings();
    m_cluster->launch(m_learner);
    QVERIFY2(m_cluster->waitInSync(m_learner, kPatience), qPrintable(m_cluster->problem()));
    QCOMPARE(beginnings().back().how, QStringLiteral("copy"));
    const Kept there = kept();
    qInfo("had %d of %d items", there.kept, there.items);
    QCOMPARE(there.kept, there.items - 1);
    expectEqual();
}

/// It is asked again and again while it is copied, and stands still once for a moment.
void TestResume::statusSaysHowFarACopyIs()
{
    m_learner = aSecondary();
    m_cluster->kill(m_learner);
    m_cluster->server(m_learner).wipe();
    arm(m_learner, QStringLiteral("learn.middlechunk:20:pause=100"));
    m_cluster->launch(m_learner);
    QVERIFY(m_cluster->waitListening(m_learner));
    support::Wire wire(m_cluster->server(m_learner).port());
    QJsonObject learner;
    std::function<void(const QJsonObject &)> take;
    const auto ask = [&] { wire.send(R"({"op":"STATUS"})", take); };
    take = [&](const QJsonObject &answer) {
        learner = answer[u"data"][u"learners"][0].toObject();
        if (learner[u"bytes"].toInteger() == 0)
            ask();
    };
    ask();
    QVERIFY(support::waitFor([&] { return learner[u"bytes"].toInteger() > 0; }, kPatience));
    qInfo("%lld of %lld bytes, %lld entries behind", learner[u"bytes"].toInteger(),
        learner[u"total"].toInteger(), learner[u"lag"].toInteger());
    QVERIFY(learner[u"bytes"].toInteger() <= learner[u"total"].toInteger());
    QVERIFY(learner.contains(u"lag"));
    arm(m_learner, {});
    QVERIFY2(m_cluster->waitInSync(m_learner, kPatience), qPrintable(m_cluster->problem()));
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
