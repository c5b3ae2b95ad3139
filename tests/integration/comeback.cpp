// SPDX-License-Identifier: Apache-2.0
#include "story.h"

#include "cluster/clusterview.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr double kReadyMs = 4000;
constexpr double kGoneMs = 1000;
constexpr auto kPatience = 60s;

/// A dead process is a zombie until init has reaped it.
bool isAlive(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray text = file.readAll();
    const char state = text.mid(text.lastIndexOf(')') + 2).front();
    return state != 'Z' && state != 'X';
}

/// SIGKILL of kvorum itself, with or without its window: its children go with it, and started again
/// on the same data it is READY, with no server of before among those that are said to be there.
class Comeback
{
public:
    explicit Comeback(Story &story);
    int run();

private:
    [[nodiscard]] bool startUntilReady(Figures &figures);
    [[nodiscard]] bool killUntilGone();
    [[nodiscard]] bool isSaid(const QByteArray &what);
    [[nodiscard]] double saidMs(const QByteArray &what) const;
    void checkServers();
    [[nodiscard]] QJsonObject runRecord() const;
    [[nodiscard]] QList<qint64> childPids() const;

    Story &m_story;
    QTemporaryDir m_directory;
    QProcess m_kvorum;
    QByteArray m_said; ///< on standard error since the last start
    const bool m_hasWindow;
    Figures m_first{QStringLiteral("first start to READY")};
    Figures m_again{QStringLiteral("started again after SIGKILL to READY")};
    Figures m_paint{QStringLiteral("start to first paint")};
    Figures m_gone{QStringLiteral("SIGKILL of kvorum to no child")};
};

Comeback::Comeback(Story &story)
    : m_story(story)
    , m_hasWindow(story.text("face") == QStringLiteral("window"))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KVORUM_TRACE_START"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_directory.path());
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_kvorum.setProcessEnvironment(environment);
    m_kvorum.setStandardOutputFile(QProcess::nullDevice());
}

bool Comeback::isSaid(const QByteArray &what)
{
    m_said += m_kvorum.readAllStandardError();
    return m_said.contains(what + " after ");
}

double Comeback::saidMs(const QByteArray &what) const
{
    const QByteArray text = m_said.mid(m_said.indexOf(what + " after ") + what.size() + 7);
    return text.left(text.indexOf(' ')).toDouble();
}

bool Comeback::startUntilReady(Figures &figures)
{
    QStringList arguments{QStringLiteral("--data"), m_directory.path()};
    if (!m_hasWindow)
        arguments << QStringLiteral("--headless");
    m_said.clear();
    const std::int64_t startedAt = support::nowNs();
    m_kvorum.start(support::LocalCluster::program(QStringLiteral("kvorum")), arguments);
    const bool isReady = support::waitFor([this] { return isSaid("READY"); }, kPatience);
    const double ms = support::toMs(support::nowNs() - startedAt);
    if (!m_story.expect(
            isReady, QStringLiteral("READY; it says %1").arg(QString::fromUtf8(m_said))))
        return false;
    figures.add(ms);
    if (m_hasWindow && m_story.expect(isSaid("first paint"), QStringLiteral("it was painted")))
        m_paint.add(saidMs("first paint"));
    checkServers();
    return true;
}

/// Registered or said to be up is each of this run's processes, and nobody else.
void Comeback::checkServers()
{
    const QJsonObject record = runRecord();
    cluster::ClusterView view(
        record[u"zookeeper"].toString().toStdString(), record[u"cluster"].toString().toStdString());
    m_story.expect(support::waitFor([&] { return view.latest()->isValid(); }, kPatience),
        QStringLiteral("its znodes can be read"));
    const cluster::ClusterView::SnapshotPointer seen = view.latest();
    const QList<qint64> pids = childPids();
    m_story.expect(seen->servers.size() == 5 && seen->nodes.size() == 5,
        QStringLiteral("five servers are registered"));
    for (const auto &[id, server] : seen->servers) {
        m_story.expect(pids.contains(server.pid) && isAlive(server.pid),
            QStringLiteral("%1 is registered as process %2, which is a ghost")
                .arg(QString::fromStdString(id.text))
                .arg(server.pid));
        const auto node = seen->nodes.find(id);
        m_story.expect(node != seen->nodes.end() && node->second.incarnation == server.incarnation,
            QStringLiteral("%1 is up in an earlier run").arg(QString::fromStdString(id.text)));
    }
}

QJsonObject Comeback::runRecord() const
{
    QFile file(m_directory.filePath(QStringLiteral("clusters/demo/run.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QList<qint64> Comeback::childPids() const
{
    QList<qint64> pids;
    const QJsonArray children = runRecord()[u"children"].toArray();
    for (const QJsonValue &child : children)
        pids << child[u"pid"].toInteger();
    return pids;
}

bool Comeback::killUntilGone()
{
    const QList<qint64> pids = childPids();
    m_story.expect(pids.size() == 6, QStringLiteral("ZooKeeper and five servers are recorded"));
    const std::int64_t killedAt = support::nowNs();
    m_kvorum.kill();
    QTimer looks; // they are not our children, so no event tells of their ends
    looks.start(5ms);
    const auto isGone = [&] {
        return m_kvorum.state() == QProcess::NotRunning
            && std::none_of(pids.begin(), pids.end(), isAlive);
    };
    const bool isOver = support::waitFor(isGone, kPatience);
    m_gone.add(support::toMs(support::nowNs() - killedAt));
    return m_story.expect(isOver, QStringLiteral("its children go with it"));
}

int Comeback::run()
{
    bool isFine = startUntilReady(m_first);
    for (int i = 0; isFine && i < m_story.number("rounds"); ++i)
        isFine = killUntilGone() && startUntilReady(m_again);
    m_kvorum.terminate();
    m_story.expect(
        support::waitFor([this] { return m_kvorum.state() == QProcess::NotRunning; }, kPatience)
            && m_kvorum.exitStatus() == QProcess::NormalExit && m_kvorum.exitCode() == 0,
        QStringLiteral("it stops when it is asked to"));
    m_first.print();
    m_paint.print();
    m_gone.print();
    // Held as it is promised, however busy the machine: a second later nothing is left behind.
    m_story.expect(!m_gone.isEmpty() && m_gone.worst() <= kGoneMs,
        QStringLiteral("a second after SIGKILL of kvorum no child is left"));
    m_story.bound(m_again, kReadyMs, kReadyMs);
    return m_story.verdict();
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Kills kvorum, and starts it again on the same data.",
        {{"face", "headless", "headless or window"}, {"rounds", "1", "How many kills."}});
    return integration::Comeback(story).run();
}
