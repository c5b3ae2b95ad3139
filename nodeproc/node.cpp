// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/node.h"

#include "nodeproc/clock.h"
#include "nodeproc/faultpoint.h"
#include "nodeproc/host.h"
#include "nodeproc/leases.h"
#include "nodeproc/peerlinks.h"

#include "core/jsonwriter.h"
#include "core/names.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QSysInfo>
#include <QTimer>

#include <unistd.h>

#include <utility>

namespace nodeproc {

namespace {

/// For the last words to leave; those who do not hear them find out by themselves.
constexpr int kFarewellMs = 100;
/// Of the two seconds that a stop may take.
constexpr int kMostStopMs = 1800;

void printListening(const core::NodeId &id, const Address &address)
{
    std::string line;
    core::JsonWriter writer(line);
    writer.beginObject().key("event").string("listening").key("id").string(id.text);
    writer.key("host").string(address.host).key("port").number(address.port);
    writer.key("pid").number(::getpid()).endObject();
    line += '\n';
    // Whoever started us may have gone; that is no reason to.
    [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, line.data(), line.size());
}

std::string bootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_qs);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toStdString() : std::string();
}

} // namespace

Node::Node(Options options)
    : m_options(std::move(options))
    , m_log(m_options.logLevel, m_options.logFormat)
    , m_journal(m_options.id, m_log)
    , m_desk(m_options.cluster, m_journal, nullptr)
    , m_listener({m_desk, m_outbox, m_log}, nullptr)
    , m_zookeeper(m_options, m_log, nullptr)
{
    connect(&m_zookeeper, &ZooKeeperHost::configured, this, &Node::serve);
    connect(&m_zookeeper, &ZooKeeperHost::refused, this, [this](const std::string &why) {
        m_log.error("does not fit the cluster", {{"cluster", m_options.cluster}, {"reason", why}});
        finish(ExitCode::BadArguments);
    });
    connect(&m_zookeeper, &ZooKeeperHost::closed, this, [this] { finish(ExitCode::Stopped); });
    // A round ends before the loop waits: what it gathered is decided, written and sent at once.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
        &Node::finishRound);
}

Node::~Node()
{
    // Sockets before the outbox, users of the store before it.
    delete std::exchange(m_host, nullptr);
    delete std::exchange(m_leases, nullptr);
    delete std::exchange(m_links, nullptr);
}

std::optional<ExitCode> Node::start()
{
    const core::Result<Address> bound = m_listener.bind(m_options.listen);
    if (!bound) {
        m_log.error(bound.error().message);
        return ExitCode::CannotBind;
    }
    m_bound = *bound;
    core::Result<std::unique_ptr<Store>> store = openStore();
    if (!store) {
        m_log.error(store.error().message);
        return ExitCode::BadDataDirectory;
    }
    m_store = std::move(*store);
    const StoreIdentity &identity = m_store->identity();
    m_journal.setIncarnation({identity.store, identity.start});
    noteRescue();
    if (!fitStore())
        return ExitCode::BadArguments;
    if (m_store->foundUnclean())
        m_log.warning("what was written last may be missing: all copies are suspect",
            {{"data", m_options.dataDirectory},
                {"reason",
                    m_store->foundTorn() ? "the log has lost its end, or ends within a record"
                                         : "the machine went down meanwhile"}});
    m_listener.acceptConnections();
    if (!m_options.isAgain)
        printListening(m_options.id, m_bound);
    m_log.info("listening",
        {{"id", m_options.id.text}, {"address", toText(m_bound)},
            {"incarnation", core::toText({identity.store, identity.start})},
            {"version", KVORUM_VERSION}});
    m_zookeeper.open();
    return std::nullopt;
}

core::Result<std::unique_ptr<Store>> Node::openStore()
{
    const std::string &directory = m_options.dataDirectory;
    const StoreOwner owner{m_options.id, m_options.cluster, bootId()};
    core::Result<std::unique_ptr<DirectoryLock>> lock = DirectoryLock::take(directory);
    if (!lock)
        return lock.error();
    m_directoryLock = std::move(*lock);
    std::string why = "damaged";
    if (!needsRescue(directory)) {
        core::Result<std::unique_ptr<Store>> store = Store::open(directory, owner);
        if (store || store.error().status != kDamaged)
            return store;
        m_log.error("the store is damaged", {{"reason", store.error().message}});
        why = "cannot-be-opened";
    }
    core::Result<Rescue> rescue = rescueStore(directory, owner, why);
    if (!rescue)
        return rescue.error();
    m_rescue = std::move(*rescue);
    return Store::open(directory, owner);
}

/// Keys are in a store by the number of partitions that it was begun with. No cluster of another
/// number is joined, nor begun, where ZooKeeper has lost the one that there was.
bool Node::fitStore()
{
    const std::uint32_t begunWith = m_store->identity().partitions;
    std::optional<std::uint32_t> &wanted = m_options.config.partitions;
    if (begunWith == 0)
        return true;
    if (wanted && *wanted != begunWith) {
        m_log.error("--partitions " + std::to_string(*wanted)
                + ": the data directory was begun with " + std::to_string(begunWith),
            {{"data", m_options.dataDirectory}});
        return false;
    }
    wanted = begunWith;
    if (const std::uint64_t cluster = m_store->identity().cluster; cluster != 0)
        m_options.config.id = cluster;
    return true;
}

void Node::noteRescue()
{
    if (!m_rescue)
        return;
    const std::string kept = "what was found is kept in " + m_rescue->movedTo;
    m_log.error("the damaged store was moved aside",
        {{"kept", m_rescue->movedTo}, {"lost", std::to_string(m_rescue->lost.size())},
            {"all", m_rescue->isStoreNew ? "yes" : "no"}});
    core::Notice notice;
    notice.kind = core::NoticeKind::Quarantined;
    notice.subject = m_options.id;
    if (m_rescue->isStoreNew) {
        notice.detail = "all copies; " + kept;
        m_journal.note(notice);
    }
    for (const core::PartitionId partition : m_rescue->lost) {
        notice.partition = partition;
        notice.detail = kept;
        m_journal.note(notice);
    }
}

core::ServerEntry Node::ownEntry() const
{
    const StoreIdentity &identity = m_store->identity();
    core::ServerEntry entry;
    entry.address = toText(m_options.advertise.value_or(m_bound));
    entry.incarnation = {identity.store, identity.start};
    entry.boot = bootId();
    entry.pid = ::getpid();
    entry.version = KVORUM_VERSION;
    return entry;
}

void Node::serve(const core::ClusterConfig &config)
{
    if (const core::Result<void> noted = m_store->noteCluster(config); !noted) {
        m_log.error(noted.error().message);
        return finish(ExitCode::StorageFailed);
    }
    core::Server::Options options;
    options.self = m_options.id;
    options.incarnation = ownEntry().incarnation;
    options.config = config;
    options.startedAt = bootNow();
    options.identity.server = ownEntry();
    options.identity.rack = m_options.rack;
    options.identity.weight = m_options.weight;
    options.identity.host = QSysInfo::machineHostName().toStdString();
    options.expect = m_options.expect;
    options.untouchedSuspect = m_store->identity().untouchedSuspect;
    PeerLinks::Setup setup;
    setup.cluster = m_options.cluster;
    setup.self = m_options.id;
    setup.incarnation = options.incarnation;
    setup.listens = options.identity.server.address;
    setup.direct = !m_options.advertise || *m_options.advertise == m_bound;
    setup.log = &m_log;
    m_leases = new Leases(setup, options.timing, nullptr);
    setup.outbox = &m_outbox;
    setup.leases = m_leases;
    m_links = new PeerLinks(std::move(setup), nullptr);
    m_host = new Host(options, {*m_store, *m_links, *m_leases, m_journal}, nullptr);
    connect(m_links, &PeerLinks::happened, m_host, &Host::post);
    connect(m_leases, &Leases::happened, m_host, &Host::post);
    connect(m_leases, &Leases::answered, m_host, &Host::settle);
    connect(m_host, &Host::zooKeeperWanted, &m_zookeeper, &ZooKeeperHost::carryOut);
    connect(&m_zookeeper, &ZooKeeperHost::happened, m_host,
        [this](const core::ZkEvent &event) { m_host->post(core::event::ZooKeeper{event}); });
    connect(m_host, &Host::stopped, this, [this] { leave(kFarewellMs); });
    connect(m_host, &Host::storageFailed, this, [this](const core::Error &error) {
        m_log.error("storage failed", {{"reason", error.message}});
        if (error.status == kDamaged)
            askForRescue(m_options.dataDirectory);
        finish(error.status == kDamaged ? ExitCode::Damaged : ExitCode::StorageFailed);
    });
    m_desk.serve(m_host, m_store.get());
    m_listener.setPeerLinks(m_links);
    m_zookeeper.join(ownEntry());
}

void Node::finishRound()
{
    if (m_host == nullptr) {
        m_outbox.flush();
        return;
    }
    // What is sent may make room for requests that waited for it.
    do {
        m_host->finishRound();
        m_outbox.flush();
        (void)KVORUM_FAULT_POINT(flushed());
    } while (m_host->hasEvents() && !m_isFinished);
    m_zookeeper.noteConfig(m_host->server().surroundings().config);
    m_zookeeper.watchControl(m_host->server().controller().isActive());
}

void Node::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_log.info("stopping");
    QTimer::singleShot(kMostStopMs, this, [this] { finish(ExitCode::Stopped); });
    if (m_host != nullptr)
        m_host->post(core::event::Stop{}); // leave() follows, within a second
    else
        leave(0);
}

void Node::leave(int ms)
{
    m_log.info("handed over");
    m_listener.stop();
    QTimer::singleShot(ms, this, [this] { m_zookeeper.close(); });
}

void Node::finish(ExitCode code)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (code == ExitCode::Stopped && m_store) {
        if (const auto marked = m_store->markClean(); !marked)
            m_log.warning("no clean stop", {{"reason", marked.error().message}});
    }
    Q_EMIT finished(code);
}

} // namespace nodeproc
