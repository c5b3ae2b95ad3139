// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/leases.h"

#include "nodeproc/log.h"

#include "core/request.h"

#include <QtTest>

#include <chrono>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using nodeproc::Hello;
using nodeproc::Leases;

namespace {

using std::chrono_literals::operator""ms;

constexpr int kPatienceMs = 30'000;
const core::NodeId kA("n1");
const core::NodeId kB("n2");
const core::PartitionId kPartition(3);
const core::Uid kUid(77);
const core::Term kTerm(5);

nodeproc::PeerLinks::Setup setupOf(const core::NodeId &self, const nodeproc::Log &log)
{
    nodeproc::PeerLinks::Setup setup;
    setup.cluster = "demo";
    setup.self = self;
    setup.incarnation = {core::StoreId(self == kA ? 1 : 2), 1};
    setup.log = &log;
    return setup;
}

/// The hello on a connection that has just been made, and no byte more.
std::optional<Hello> readHello(int fd)
{
    std::string line;
    for (char byte = 0; ::recv(fd, &byte, 1, 0) == 1 && byte != '\n';)
        line += byte;
    const core::Result<core::Request> request = core::parseRequest(line);
    const auto *const peer =
        request ? std::get_if<core::request::Peer>(&request->operation) : nullptr;
    const core::Result<Hello> hello =
        peer != nullptr ? nodeproc::helloFromData(peer->data) : core::Error{};
    return hello ? std::optional(*hello) : std::nullopt;
}

} // namespace

/// A leads a partition of which B has the other copy; this test is the main thread of both.
class TestLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goOnWhileTheMainThreadStandsStill();
    void areNotUsedByWhoStandsStill();
    void areNotGrantedByWhoStandsStill();
    void cleanup();

private:
    [[nodiscard]] bool connectToB();
    [[nodiscard]] bool serves() const { return m_a->mayServe(kPartition, kTerm); }
    void work()
    {
        m_a->worked();
        m_b->worked();
    }
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, kPatienceMs);
    }

    nodeproc::Log m_log{nodeproc::LogLevel::Error, nodeproc::LogFormat::Text};
    std::unique_ptr<Leases> m_a;
    std::unique_ptr<Leases> m_b;
};

void TestLeases::init()
{
    m_a = std::make_unique<Leases>(setupOf(kA, m_log), core::Timing(), nullptr);
    m_b = std::make_unique<Leases>(setupOf(kB, m_log), core::Timing(), nullptr);
    (void)m_b->carryOut(
        core::lease::Publish{kPartition, kUid, core::Term(4), core::Term(), true, false});
    (void)m_a->carryOut(core::lease::Lead{kPartition, kTerm, {{kB, kUid, true}}});
    QVERIFY(connectToB());
    const auto isServing = [this] {
        work();
        return serves();
    };
    QVERIFY(waitFor(isServing));
}

void TestLeases::cleanup()
{
    m_a.reset();
    m_b.reset();
}

bool TestLeases::connectToB()
{
    const int port = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const std::optional<nodeproc::SystemAddress> any = nodeproc::toSystem({"127.0.0.1", 0});
    if (::bind(port, any->data(), any->size) != 0 || ::listen(port, 8) != 0)
        return false;
    m_a->setAddress(kB, nodeproc::toText(*nodeproc::ownAddress(port)));
    const int fd = ::accept4(port, nullptr, nullptr, SOCK_CLOEXEC);
    ::close(port);
    const std::optional<Hello> hello = readHello(fd);
    if (!hello || hello->kind != nodeproc::LinkKind::Lease || hello->node != kA)
        return false;
    m_b->accept(fd, *hello);
    return true;
}

/// For longer than a lease runs, in parts that are shorter than half of one.
void TestLeases::goOnWhileTheMainThreadStandsStill()
{
    for (int i = 0; i < 8; ++i) {
        std::this_thread::sleep_for(100ms);
        work();
    }
    QVERIFY(serves());
}

void TestLeases::areNotUsedByWhoStandsStill()
{
    work();
    std::this_thread::sleep_for(160ms);
    m_b->worked();
    QVERIFY(!serves());
    const auto isServing = [this] {
        work();
        return serves();
    };
    QVERIFY(waitFor(isServing));
}

void TestLeases::areNotGrantedByWhoStandsStill()
{
    bool isSilent = false;
    connect(m_a.get(), &Leases::happened, this, [&isSilent](const core::Event &event) {
        if (const auto *const news = std::get_if<core::event::LeaseSilence>(&event))
            isSilent = news->silence.silent && news->silence.peer == kB;
    });
    const auto isAlone = [&] {
        m_a->worked();
        return isSilent && !serves();
    };
    QVERIFY(waitFor(isAlone));
    const auto isBack = [&] {
        work();
        return !isSilent && serves();
    };
    QVERIFY(waitFor(isBack));
}

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
