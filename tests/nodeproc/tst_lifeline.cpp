// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/lifeline.h"

#include "core/request.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using nodeproc::Address;
using nodeproc::Hello;
using nodeproc::Lifeline;
using nodeproc::LifelineWatcher;

namespace {

constexpr int kPatienceMs = 30'000;

/// A watcher's port, by hand.
class Port
{
public:
    Port()
    {
        m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const std::optional<nodeproc::SystemAddress> any = nodeproc::toSystem({"127.0.0.1", 0});
        if (::bind(m_fd, any->data(), any->size) != 0 || ::listen(m_fd, 8) != 0)
            qFatal("no port");
    }
    ~Port() { ::close(m_fd); }
    Port(const Port &) = delete;
    Port &operator=(const Port &) = delete;

    [[nodiscard]] Address address() const { return *nodeproc::ownAddress(m_fd); }
    /// -1 if nobody has come.
    [[nodiscard]] int accept() const { return ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC); }

    /// True once somebody has come, and then `fd` is theirs; to be asked again and again.
    bool acceptInto(int &fd) const
    {
        if (fd < 0)
            fd = accept();
        return fd >= 0;
    }

private:
    int m_fd = -1;
};

/// The hello that came on a connection, with everything else left unread.
std::optional<Hello> readHello(int fd)
{
    std::string line;
    for (char byte = 0; ::recv(fd, &byte, 1, 0) == 1 && byte != '\n';)
        line += byte;
    const core::Result<core::Request> request = core::parseRequest(line);
    if (!request)
        return std::nullopt;
    const auto *const peer = std::get_if<core::request::Peer>(&request->operation);
    if (peer == nullptr || peer->op != "__hello__")
        return std::nullopt;
    const core::Result<Hello> hello = nodeproc::helloFromData(peer->data);
    return hello ? std::optional(*hello) : std::nullopt;
}

Hello ownHello()
{
    Hello hello;
    hello.cluster = "demo";
    hello.node = core::NodeId("n3");
    hello.incarnation = {core::StoreId(0x7f3a), 12};
    hello.kind = nodeproc::LinkKind::Life;
    hello.direct = true;
    return hello;
}

/// How a connection to `port` ends that says `hello`, once it is closed as `close` does it.
template <typename Close>
std::optional<bool> proofOf(const Port &port, Hello hello, Close close)
{
    const int watched = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const std::optional<nodeproc::SystemAddress> to = nodeproc::toSystem(port.address());
    if (::connect(watched, to->data(), to->size) != 0)
        return std::nullopt;
    if (hello.address.empty())
        hello.address = nodeproc::toText(*nodeproc::ownAddress(watched));
    const int watching = port.accept();
    auto *const watcher = new LifelineWatcher(watching, hello, nullptr);
    QSignalSpy ended(watcher, &LifelineWatcher::ended);
    close(watched);
    if (!ended.wait(kPatienceMs))
        return std::nullopt;
    return ended.first().at(1).toBool();
}

void closeOrderly(int fd)
{
    ::close(fd);
}

void closeByReset(int fd)
{
    const linger none = {1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    ::close(fd);
}

} // namespace

class TestLifeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWatchedSaysWhoItIsAndThenBeats();
    void itsEndIsAProofThatNamesTheRun();
    void itConnectsAgain();
    void anOrderlyEndIsAProof();
    void aResetIsASuspicion();
    void anEndBehindAProxyIsASuspicion();
    void anEndOfAnIndirectOneIsASuspicion();
};

void TestLifeline::theWatchedSaysWhoItIsAndThenBeats()
{
    const Port port;
    Lifeline lifeline(ownHello(), core::NodeId("n1"), nullptr);
    lifeline.setAddress(port.address());
    int fd = -1;
    QTRY_VERIFY_WITH_TIMEOUT(port.acceptInto(fd), kPatienceMs);
    pollfd readable = {fd, POLLIN, 0};
    QTRY_VERIFY_WITH_TIMEOUT(::poll(&readable, 1, 0) == 1, kPatienceMs);
    const std::optional<Hello> hello = readHello(fd);
    QVERIFY(hello.has_value());
    QCOMPARE(hello->node.text, std::string("n3"));
    QCOMPARE(hello->incarnation, ownHello().incarnation);
    QCOMPARE(hello->kind, nodeproc::LinkKind::Life);
    QVERIFY(hello->direct);
    QCOMPARE(hello->address, nodeproc::toText(*nodeproc::peerAddress(fd)));
    QTRY_VERIFY_WITH_TIMEOUT(::poll(&readable, 1, 0) == 1, kPatienceMs);
    char beat = 0;
    QCOMPARE(::recv(fd, &beat, 1, MSG_DONTWAIT), ssize_t(1));
    ::close(fd);
}

void TestLifeline::itsEndIsAProofThatNamesTheRun()
{
    const Port port;
    auto lifeline = std::make_unique<Lifeline>(ownHello(), core::NodeId("n1"), nullptr);
    lifeline->setAddress(port.address());
    int fd = -1;
    QTRY_VERIFY_WITH_TIMEOUT(port.acceptInto(fd), kPatienceMs);
    pollfd readable = {fd, POLLIN, 0};
    QTRY_VERIFY_WITH_TIMEOUT(::poll(&readable, 1, 0) == 1, kPatienceMs);
    const std::optional<Hello> hello = readHello(fd);
    QVERIFY(hello.has_value());
    auto *const watcher = new LifelineWatcher(fd, *hello, nullptr);
    QSignalSpy ended(watcher, &LifelineWatcher::ended);
    QVERIFY(!ended.wait(50));
    lifeline.reset();
    QVERIFY(ended.wait(kPatienceMs));
    QCOMPARE(ended.first().at(0).value<Hello>().incarnation, ownHello().incarnation);
    QVERIFY(ended.first().at(1).toBool());
}

void TestLifeline::itConnectsAgain()
{
    const Port port;
    Lifeline lifeline(ownHello(), core::NodeId("n1"), nullptr);
    lifeline.setAddress(port.address());
    for (int i = 0; i < 3; ++i) {
        int fd = -1;
        QTRY_VERIFY_WITH_TIMEOUT(port.acceptInto(fd), kPatienceMs);
        ::close(fd);
    }
}

void TestLifeline::anOrderlyEndIsAProof()
{
    QCOMPARE(proofOf(Port(), ownHello(), closeOrderly), std::optional(true));
}

void TestLifeline::aResetIsASuspicion()
{
    QCOMPARE(proofOf(Port(), ownHello(), closeByReset), std::optional(false));
}

void TestLifeline::anEndBehindAProxyIsASuspicion()
{
    Hello hello = ownHello();
    hello.address = "127.0.0.1:1";
    QCOMPARE(proofOf(Port(), hello, closeOrderly), std::optional(false));
}

void TestLifeline::anEndOfAnIndirectOneIsASuspicion()
{
    Hello hello = ownHello();
    hello.direct = false;
    QCOMPARE(proofOf(Port(), hello, closeOrderly), std::optional(false));
}

QTEST_GUILESS_MAIN(TestLifeline)
#include "tst_lifeline.moc"
