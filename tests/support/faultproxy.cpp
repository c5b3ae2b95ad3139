// SPDX-License-Identifier: Apache-2.0
#include "support/faultproxy.h"

#include "support/proxyconnection.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <set>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace support {

using Clock = ProxyConnection::Clock;

/// Everything below runs on the thread, but for what is said to.
class FaultProxy::Thread
{
public:
    Thread();
    ~Thread();

    /// From the owner's thread: runs it on this one, and waits for that.
    void call(const std::function<void()> &function);

    std::uint16_t listenFor(const std::string &name);
    int endThose(const Way &way, Ending ending);
    /// What a change of the rules lets through.
    void pumpAll();

    ProxyRules rules;
    std::map<std::string, std::uint16_t> targets;
    Counters counters;

private:
    struct Task {
        const std::function<void()> *function = nullptr;
        bool isDone = false;
    };

    void run();
    void runTasks();
    void happened(int fd);
    void acceptSome(int listener, const std::string &name);
    void pump(ProxyConnection &connection);
    void forgetEnded();
    [[nodiscard]] int timeoutMs() const;
    void watch(int fd, std::uint32_t events) const;

    const int m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    const int m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    std::mutex m_mutex;
    std::condition_variable m_taskDone;
    std::vector<Task *> m_tasks; ///< behind the mutex, and what is in them too
    bool m_isStopping = false;
    std::map<int, std::string> m_listeners;
    std::set<std::unique_ptr<ProxyConnection>> m_connections;
    std::map<int, ProxyConnection *> m_byDescriptor;
    std::vector<ProxyConnection *> m_ended;
    std::set<ProxyConnection *> m_timed;
    std::thread m_thread; ///< last: it uses all the rest
};

FaultProxy::Thread::Thread()
    : m_thread([this] { run(); })
{
}

FaultProxy::Thread::~Thread()
{
    call([this] { m_isStopping = true; });
    m_thread.join();
    m_connections.clear();
    for (const auto &[fd, name] : m_listeners)
        ::close(fd);
    ::close(m_wake);
    ::close(m_epoll);
}

void FaultProxy::Thread::call(const std::function<void()> &function)
{
    Task task;
    task.function = &function;
    std::unique_lock lock(m_mutex);
    m_tasks.push_back(&task);
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake, &one, sizeof one);
    m_taskDone.wait(lock, [&task] { return task.isDone; });
}

void FaultProxy::Thread::runTasks()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t got = ::read(m_wake, &count, sizeof count);
    std::vector<Task *> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (Task *const task : tasks) {
        (*task->function)();
        forgetEnded();
        const std::lock_guard lock(m_mutex);
        task->isDone = true;
        m_taskDone.notify_all();
    }
}

void FaultProxy::Thread::run()
{
    watch(m_wake, EPOLLIN);
    std::array<epoll_event, 64> events;
    while (!m_isStopping) {
        const int count =
            ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), timeoutMs());
        for (int i = 0; i < count; ++i)
            happened(events[static_cast<std::size_t>(i)].data.fd);
        const std::set<ProxyConnection *> timed = m_timed;
        for (ProxyConnection *const connection : timed) {
            if (!connection->isOver() && connection->wakeAt() <= Clock::now())
                pump(*connection);
        }
        forgetEnded();
    }
}

void FaultProxy::Thread::happened(int fd)
{
    const auto listener = m_listeners.find(fd);
    const auto connection = m_byDescriptor.find(fd);
    if (fd == m_wake)
        runTasks();
    else if (listener != m_listeners.end())
        acceptSome(fd, listener->second);
    else if (connection != m_byDescriptor.end() && !connection->second->isOver())
        pump(*connection->second);
}

std::uint16_t FaultProxy::Thread::listenFor(const std::string &name)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in any = {};
    any.sin_family = AF_INET;
    any.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof any;
    if (fd < 0 || ::bind(fd, reinterpret_cast<const sockaddr *>(&any), sizeof any) != 0
        || ::listen(fd, 512) != 0
        || ::getsockname(fd, reinterpret_cast<sockaddr *>(&any), &size) != 0) {
        if (fd >= 0)
            ::close(fd);
        return 0;
    }
    m_listeners[fd] = name;
    watch(fd, EPOLLIN);
    return ntohs(any.sin_port);
}

void FaultProxy::Thread::acceptSome(int listener, const std::string &name)
{
    for (;;) {
        const int fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0)
            return;
        const int yes = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        auto connection = std::make_unique<ProxyConnection>(
            fd, ProxyConnection::Target{name, targets[name], m_epoll, counters.connections});
        ProxyConnection &added = *connection;
        m_connections.insert(std::move(connection));
        m_byDescriptor[fd] = &added;
        ++counters.connections;
        watch(fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET);
        pump(added);
    }
}

void FaultProxy::Thread::pump(ProxyConnection &connection)
{
    const int farBefore = connection.far();
    counters.bytes += connection.pump(rules, Clock::now());
    if (connection.far() != farBefore)
        m_byDescriptor[connection.far()] = &connection;
    if (connection.wakeAt() && !connection.isOver())
        m_timed.insert(&connection);
    else
        m_timed.erase(&connection);
    if (!connection.isOver())
        return;
    // At once: the kernel gives the numbers to the next ones.
    for (const int fd : {connection.near(), connection.far()}) {
        const auto found = m_byDescriptor.find(fd);
        if (found != m_byDescriptor.end() && found->second == &connection)
            m_byDescriptor.erase(found);
    }
    m_ended.push_back(&connection);
}

void FaultProxy::Thread::forgetEnded()
{
    for (const ProxyConnection *const ended : m_ended)
        std::erase_if(m_connections, [ended](const auto &c) { return c.get() == ended; });
    m_ended.clear();
    counters.open = m_connections.size();
}

void FaultProxy::Thread::pumpAll()
{
    for (const std::unique_ptr<ProxyConnection> &connection : m_connections) {
        if (!connection->isOver())
            pump(*connection);
    }
}

int FaultProxy::Thread::endThose(const Way &way, Ending ending)
{
    int count = 0;
    for (const std::unique_ptr<ProxyConnection> &connection : m_connections) {
        if (!connection->end(way, ending))
            continue;
        ++count;
        pump(*connection);
    }
    return count;
}

int FaultProxy::Thread::timeoutMs() const
{
    std::optional<Clock::time_point> first;
    for (const ProxyConnection *const connection : m_timed) {
        const std::optional<Clock::time_point> at = connection->wakeAt();
        if (at && (!first || *at < *first))
            first = at;
    }
    if (!first)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*first - Clock::now());
    return static_cast<int>(std::max<std::int64_t>(0, left.count()));
}

void FaultProxy::Thread::watch(int fd, std::uint32_t events) const
{
    epoll_event event = {};
    event.events = events;
    event.data.fd = fd;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
}

FaultProxy::FaultProxy()
    : m_thread(std::make_unique<Thread>())
{
}

FaultProxy::~FaultProxy() = default;

std::uint16_t FaultProxy::add(const std::string &name)
{
    std::uint16_t port = 0;
    m_thread->call([&] { port = m_thread->listenFor(name); });
    return port;
}

void FaultProxy::setTarget(const std::string &name, std::uint16_t port)
{
    m_thread->call([&] { m_thread->targets[name] = port; });
}

void FaultProxy::disturb(const Way &way, const Disturbance &disturbance)
{
    m_thread->call([&] {
        m_thread->rules.add(way, disturbance);
        m_thread->pumpAll();
    });
}

void FaultProxy::heal(const Way &way)
{
    m_thread->call([&] {
        m_thread->rules.remove(way);
        m_thread->pumpAll();
    });
}

void FaultProxy::healAll()
{
    m_thread->call([&] {
        m_thread->rules.clear();
        m_thread->pumpAll();
    });
}

int FaultProxy::end(const Way &way, Ending ending)
{
    int count = 0;
    m_thread->call([&] { count = m_thread->endThose(way, ending); });
    return count;
}

FaultProxy::Counters FaultProxy::counters()
{
    Counters counters;
    m_thread->call([&] { counters = m_thread->counters; });
    return counters;
}

} // namespace support
