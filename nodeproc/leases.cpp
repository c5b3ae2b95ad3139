// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/leases.h"

#include "nodeproc/clock.h"
#include "nodeproc/linesocket.h"

#include <QAbstractEventDispatcher>

#include <utility>

namespace nodeproc {

namespace {

constexpr int kTickMs = 10;

} // namespace

/// All that happens on the thread.
class Leases::Loop : public QObject
{
public:
    Loop(Leases &leases, PeerLinks::Setup setup)
        : m_leases(leases)
        , m_links(ours(std::move(setup), m_outbox), this)
    {
        connect(&m_links, &PeerLinks::happened, this, &Loop::take);
    }

    void begin()
    {
        startTimer(kTickMs, Qt::PreciseTimer);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            [this] { m_outbox.flush(); });
    }

    void setAddress(const core::NodeId &peer, const std::string &address)
    {
        m_links.setAddress(peer, address);
    }

    void accept(int fd, const Hello &hello)
    {
        m_links.accept(new LineSocket(fd, &m_outbox, this), hello);
    }

    void tick()
    {
        m_leases.m_isHurried = false;
        core::Lease::Output out;
        {
            const std::lock_guard lock(m_leases.m_mutex);
            out = m_leases.m_lease.tick(bootNow());
        }
        carryOut(out);
    }

protected:
    void timerEvent(QTimerEvent *) override { tick(); }

private:
    static PeerLinks::Setup ours(PeerLinks::Setup setup, Outbox &outbox)
    {
        setup.leases = nullptr;
        setup.outbox = &outbox;
        return setup;
    }

    void take(const core::Event &event)
    {
        const auto *const received = std::get_if<core::event::Received>(&event);
        if (received == nullptr)
            return;
        core::Lease::Output out;
        bool isAwaited = false;
        {
            const std::lock_guard lock(m_leases.m_mutex);
            out = m_leases.m_lease.receive(
                received->from, received->incarnation, received->message, bootNow());
            isAwaited = m_leases.m_isAwaited;
        }
        carryOut(out);
        if (isAwaited && std::holds_alternative<core::message::BeaconAck>(received->message))
            Q_EMIT m_leases.answered();
    }

    void carryOut(const core::Lease::Output &out)
    {
        for (const core::Envelope &envelope : out.send)
            m_links.send(envelope);
        for (const core::Lease::Granted &granted : out.granted)
            Q_EMIT m_leases.happened(core::event::LeaseGranted{granted});
        for (const core::Lease::Silence &silence : out.silence)
            Q_EMIT m_leases.happened(core::event::LeaseSilence{silence});
    }

    Leases &m_leases;
    Outbox m_outbox; // outlives the sockets
    PeerLinks m_links;
};

Leases::Leases(PeerLinks::Setup setup, const core::Timing &timing, QObject *parent)
    : QObject(parent)
    , m_lease(setup.self, timing)
    , m_isHurried(false)
    , m_loop(new Loop(*this, std::move(setup)))
{
    m_thread.setObjectName(u"leases"_qs);
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_loop, &Loop::begin);
    connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    m_thread.start();
}

Leases::~Leases()
{
    m_thread.quit();
    m_thread.wait();
}

void Leases::setAddress(const core::NodeId &peer, const std::string &address)
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, peer, address] { loop->setAddress(peer, address); });
}

void Leases::accept(int fd, const Hello &hello)
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop, fd, hello] { loop->accept(fd, hello); });
}

void Leases::hurry()
{
    if (!m_isHurried.exchange(true))
        QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->tick(); });
}

void Leases::worked()
{
    const std::lock_guard lock(m_mutex);
    m_lease.worked(bootNow());
}

core::Grants Leases::carryOut(const core::LeaseOrder &order)
{
    core::Grants grants;
    {
        const std::lock_guard lock(m_mutex);
        grants = m_lease.carryOut(order);
    }
    if (std::holds_alternative<core::lease::Lead>(order))
        hurry();
    return grants;
}

bool Leases::mayServe(core::PartitionId partition, core::Term term) const
{
    const std::lock_guard lock(m_mutex);
    return m_lease.mayServe(partition, term, bootNow());
}

std::uint64_t Leases::mark(core::PartitionId partition)
{
    std::uint64_t mark = 0;
    {
        const std::lock_guard lock(m_mutex);
        mark = m_lease.mark(partition);
        m_isAwaited = true;
    }
    hurry();
    return mark;
}

std::vector<core::HeldAnswers::Settled> Leases::settle(core::HeldAnswers &held)
{
    const std::lock_guard lock(m_mutex);
    std::vector<core::HeldAnswers::Settled> settled = held.settle(m_lease, bootNow());
    m_isAwaited = !held.isEmpty();
    return settled;
}

} // namespace nodeproc
