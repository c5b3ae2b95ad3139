// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/log.h"
#include "nodeproc/zookeeperhost.h"

#include "core/znodes.h"
#include "support/zookeeperserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using nodeproc::ZooKeeperHost;

namespace {

constexpr int kPatienceMs = 30'000;

/// What this process writes to standard error while this lives.
class StandardError
{
public:
    StandardError()
        : m_before(::dup(STDERR_FILENO))
    {
        const int file =
            ::open(QFile::encodeName(path()).constData(), O_CREAT | O_APPEND | O_WRONLY, 0600);
        ::dup2(file, STDERR_FILENO);
        ::close(file);
    }
    ~StandardError()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    StandardError(const StandardError &) = delete;
    StandardError &operator=(const StandardError &) = delete;

    [[nodiscard]] QList<QByteArray> linesWith(const QByteArray &text) const
    {
        QFile file(path());
        QList<QByteArray> lines;
        if (file.open(QIODevice::ReadOnly))
            lines = file.readAll().split('\n');
        lines.removeIf([&text](const QByteArray &line) { return !line.contains(text); });
        return lines;
    }

private:
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("log")); }

    QTemporaryDir m_directory;
    int m_before;
};

} // namespace

/// What goes wrong again and again is told, and does not fill the log.
class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aZnodeThatCannotBeReadIsToldOnceUntilItCan();
};

void TestLogging::aZnodeThatCannotBeReadIsToldOnceUntilItCan()
{
    support::ZookeeperServer zookeeper;
    QVERIFY2(zookeeper.start(), qPrintable(zookeeper.problem()));
    nodeproc::Options options;
    options.id = core::NodeId("n1");
    options.cluster = "it";
    options.zookeeper = zookeeper.connectString();
    const nodeproc::Log log{nodeproc::LogLevel::Info, nodeproc::LogFormat::Text};
    ZooKeeperHost host(options, log, nullptr);
    QSignalSpy configured(&host, &ZooKeeperHost::configured);
    QSignalSpy happened(&host, &ZooKeeperHost::happened);
    std::uint64_t loads = 0;
    const auto load = [&](int times) {
        const qsizetype before = happened.size();
        for (int i = 0; i < times; ++i)
            host.carryOut(core::zk::Load{++loads, {}});
        return QTest::qWaitFor([&] { return happened.size() == before + times; }, kPatienceMs);
    };
    host.open();
    QVERIFY(configured.wait(kPatienceMs));

    cluster::ZkSession other(options.zookeeper, std::chrono::milliseconds(4000));
    const cluster::ZkPaths paths(options.cluster);
    other.open();
    int done = 0;
    other.remove(paths.control(), -1, [&](const cluster::ZkReply &reply) { done += reply.ok(); });
    QTRY_COMPARE_WITH_TIMEOUT(done, 1, kPatienceMs);

    const StandardError written;
    QVERIFY(load(100));
    QCOMPARE(written.linesWith("cannot read znode").size(), 1);
    QVERIFY(written.linesWith("cannot read znode").first().contains(paths.control().c_str()));
    QVERIFY(written.linesWith("znodes can be read again").isEmpty());

    other.create(cluster::ZkOp::create(paths.control(), core::encodeControl({})),
        [&](const cluster::ZkReply &reply) { done += reply.ok(); });
    QTRY_COMPARE_WITH_TIMEOUT(done, 2, kPatienceMs);
    QVERIFY(load(10));
    QCOMPARE(written.linesWith("znodes can be read again failures=100").size(), 1);
    QCOMPARE(written.linesWith(" ").size(), 2);
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
