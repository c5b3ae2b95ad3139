// SPDX-License-Identifier: Apache-2.0
#include "app/workload/workloadworker.h"

#include "app/supervision/procfs.h"
#include "app/workload/directreads.h"
#include "app/workload/ledgercheck.h"

#include <QRandomGenerator>

#include <limits>
#include <numeric>
#include <random>

namespace app {

namespace {

constexpr int kFlushMs = 33;
constexpr int kCalmFlushMs = 100; // of a slow workload without trouble: each costs a frame
constexpr int kSlowPerSecond = 100;
constexpr int kReportMs = 1000;
constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kMostBehindNs = kSecond; // what stood still for longer was this program
constexpr std::size_t kMostUnderWay = 4000;
constexpr int kMostAttempts = 255;
constexpr qint64 kMostWaitUs = std::numeric_limits<qint32>::max(); // the host may be suspended

int random(int below)
{
    return static_cast<int>(QRandomGenerator::global()->bounded(below));
}

LedgerSource sourceOf(const cluster::ClientResult &result, qint64 atNs)
{
    return {atNs, QString::fromStdString(result.servedBy.id.text)};
}

Sample::Outcome outcomeOf(Sample::Verb verb, const cluster::ClientResult &result)
{
    const bool isNothingThere =
        verb == Sample::Verb::Get && result.status == core::Status::NotFound;
    if (result.ok() || isNothingThere)
        return result.attempts > 1 ? Sample::Outcome::Retried : Sample::Outcome::Ok;
    return result.outcomeUnknown() ? Sample::Outcome::Unknown : Sample::Outcome::Failed;
}

} // namespace

WorkloadWorker::WorkloadWorker(QObject *parent)
    : QObject(parent)
    , m_alarm(this)
    , m_flush(this)
    , m_report(this)
{
    connect(&m_alarm, &Alarm::wentOff, this, &WorkloadWorker::sendDue);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &WorkloadWorker::flush);
    m_report.setSingleShot(true);
    m_report.setInterval(kReportMs);
    connect(&m_report, &QTimer::timeout, this, &WorkloadWorker::report);
}

void WorkloadWorker::open(const WorkloadTarget &target)
{
    const bool isSameCluster = m_client != nullptr && m_cluster == target.cluster
        && m_ledger.keys().partitions() == target.partitions;
    close();
    ++m_run;
    m_client = new cluster::Client(
        {.zookeeper = target.zookeeper.toStdString(), .cluster = target.cluster.toStdString()},
        this);
    if (isSameCluster) {
        // Only its ZooKeeper has moved: what was acknowledged must still be there.
        m_ledger.abandonWrites();
    } else {
        const std::string run =
            QString::number(QRandomGenerator::system()->generate64(), 36).toStdString();
        // A ledger knows of one writer of each key.
        m_ledger = Ledger(
            LoadKeys(target.partitions, target.isShared ? "load/" + run + '/' : "load/"), run);
        m_cluster = target.cluster;
    }
    m_order.resize(target.partitions);
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::shuffle(m_order.begin(), m_order.end(), *QRandomGenerator::global());
    m_next = 0;
    setOptions(m_options);
}

void WorkloadWorker::close()
{
    m_alarm.stop();
    m_flush.stop();
    m_report.stop();
    m_samples.clear();
    m_operations.clear();
    m_isCheckWanted = false;
    delete std::exchange(m_check, nullptr);
    delete std::exchange(m_directReads, nullptr);
    delete std::exchange(m_client, nullptr);
}

void WorkloadWorker::setOptions(const WorkloadOptions &options)
{
    m_options = options;
    if (m_client == nullptr)
        return;
    m_dueNs = bootTimeNs();
    if (options.perSecond > 0)
        m_alarm.set(m_dueNs);
    else
        m_alarm.stop();
    // The new options are told even if no request follows.
    flushWithin(kFlushMs);
}

void WorkloadWorker::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (m_client != nullptr)
        flushWithin(kFlushMs);
}

void WorkloadWorker::flushWithin(int ms)
{
    if (!m_flush.isActive() || m_flush.remainingTime() > ms)
        m_flush.start(ms);
}

void WorkloadWorker::sendDue()
{
    if (m_client == nullptr || m_options.perSecond == 0)
        return;
    const qint64 now = bootTimeNs();
    const qint64 interval = kSecond / m_options.perSecond;
    if (now - m_dueNs > kMostBehindNs)
        m_dueNs = now;
    for (; m_dueNs <= now; m_dueNs += interval)
        send(m_dueNs);
    m_alarm.set(m_dueNs);
}

void WorkloadWorker::send(qint64 dueNs)
{
    const quint32 partition = m_order[m_next];
    m_next = (m_next + 1) % m_order.size();
    Request request{.dueNs = dueNs, .key = anyKey(partition)};
    const bool mayWrite = !m_isReadOnly && !m_isCheckWanted && m_check == nullptr;
    const int free = mayWrite && random(100) < m_options.putPercent ? freeKey(partition) : -1;
    if (free >= 0) {
        request.key = free;
        request.verb = Sample::Verb::Put;
    }
    if (m_client->underWay() >= kMostUnderWay) {
        request.sentNs = bootTimeNs();
        if (request.verb == Sample::Verb::Put) {
            (void)m_ledger.beginWrite(request.key, 0);
            request.write = m_ledger.lastWrite();
        }
        end(request, {.status = core::Status::SlowDown});
    } else if (request.verb == Sample::Verb::Put) {
        sendPut(request);
    } else {
        sendGet(request);
    }
}

int WorkloadWorker::anyKey(quint32 partition) const
{
    return m_ledger.keys().number(partition, random(m_ledger.keys().perPartition()));
}

/// One of that partition that is not being written, or -1 if all are.
int WorkloadWorker::freeKey(quint32 partition) const
{
    const int count = m_ledger.keys().perPartition();
    const int first = random(count);
    for (int i = 0; i < count; ++i) {
        const int key = m_ledger.keys().number(partition, (first + i) % count);
        if (!m_ledger.isWriting(key))
            return key;
    }
    return -1;
}

void WorkloadWorker::sendGet(Request request)
{
    request.read = m_ledger.beginRead(request.key);
    request.sentNs = bootTimeNs();
    m_client->get(
        m_ledger.keys().key(request.key),
        [this, request](const cluster::ClientResult &result) { end(request, result); },
        std::chrono::milliseconds(m_options.deadlineMs));
}

void WorkloadWorker::sendPut(Request request)
{
    std::string value = m_ledger.beginWrite(request.key, m_options.valueBytes);
    request.write = m_ledger.lastWrite();
    request.sentNs = bootTimeNs();
    m_client->put(
        m_ledger.keys().key(request.key), std::move(value),
        [this, request](const cluster::ClientResult &result) { end(request, result); },
        std::chrono::milliseconds(m_options.deadlineMs));
}

void WorkloadWorker::end(const Request &request, const cluster::ClientResult &result)
{
    const qint64 now = bootTimeNs();
    Sample sample{.dueNs = request.dueNs, .verb = request.verb};
    sample.waitUs =
        static_cast<qint32>(std::clamp<qint64>((now - request.dueNs) / 1000, 0, kMostWaitUs));
    sample.partition = m_ledger.keys().partitionOf(request.key);
    sample.status = static_cast<qint16>(result.status);
    sample.attempts = static_cast<quint8>(std::min(result.attempts, kMostAttempts));
    sample.outcome = outcomeOf(request.verb, result);
    m_samples.append(sample);
    note({.dueNs = request.dueNs,
             .sentNs = request.sentNs,
             .endNs = now,
             .key = request.key,
             .verb = request.verb,
             .write = request.write},
        result);
    if (request.verb == Sample::Verb::Put) {
        m_ledger.endWrite(request.key,
            sample.isServed()                                ? Ledger::End::Acknowledged
                : sample.outcome == Sample::Outcome::Unknown ? Ledger::End::Unknown
                                                             : Ledger::End::Failed,
            sourceOf(result, now));
        if (m_isCheckWanted)
            checkWhenQuiet();
    } else if (sample.isServed()) {
        m_ledger.endRead(
            request.read, result.ok() ? Ledger::Found(result.value) : Ledger::Found(), now);
    }
    const bool isCalm =
        m_options.perSecond <= kSlowPerSecond && sample.outcome == Sample::Outcome::Ok;
    flushWithin(isCalm ? kCalmFlushMs : kFlushMs);
    if (!m_report.isActive())
        m_report.start();
}

/// Adds what the result tells.
void WorkloadWorker::note(const Operation &operation, const cluster::ClientResult &result)
{
    Operation done = operation;
    done.status = static_cast<qint16>(result.status);
    done.attempts = static_cast<quint8>(std::min(result.attempts, kMostAttempts));
    done.outcome = outcomeOf(done.verb, result);
    done.version = result.version ? result.version->value : 0;
    if (done.verb == Sample::Verb::Get && result.ok())
        done.write = m_ledger.writeOf(done.key, result.value).value_or(0);
    m_operations.append(done);
}

void WorkloadWorker::flush()
{
    if (!m_operations.isEmpty())
        Q_EMIT operated(m_run, std::exchange(m_operations, {}));
    // What it is in truth, whatever was wished.
    WorkloadOptions options = m_options;
    if (m_isReadOnly)
        options.putPercent = 0;
    const qint64 nowNs = bootTimeNs();
    if (m_host.isDue(nowNs))
        m_host.take(readHostTimes(), nowNs);
    Q_EMIT sampled({options, std::exchange(m_samples, {}), m_host.percent()});
}

void WorkloadWorker::report()
{
    Q_EMIT reported(m_ledger.report());
}

void WorkloadWorker::check()
{
    // To compare the copies takes orders to servers.
    if (m_client == nullptr || m_isReadOnly)
        return;
    m_isCheckWanted = true;
    if (m_check == nullptr)
        checkWhenQuiet();
}

void WorkloadWorker::readDirectly(const DirectOrder &order)
{
    if (m_client == nullptr)
        return;
    delete m_directReads;
    m_directReads = new DirectReads(m_ledger, this);
    connect(m_directReads, &DirectReads::advanced, this, &WorkloadWorker::directlyRead);
    m_directReads->start(order);
}

void WorkloadWorker::checkWhenQuiet()
{
    if (m_ledger.writesUnderWay() > 0)
        return;
    m_isCheckWanted = false;
    m_check = new LedgerCheck(*m_client, m_ledger, this);
    connect(m_check, &LedgerCheck::wasRead, this,
        [this](int key, qint64 sentNs, const cluster::ClientResult &result) {
            note({.dueNs = sentNs, .sentNs = sentNs, .endNs = bootTimeNs(), .key = key}, result);
        });
    connect(m_check, &LedgerCheck::finished, this, &WorkloadWorker::checked);
    m_check->start();
}

void WorkloadWorker::checked()
{
    m_check->deleteLater();
    m_check = nullptr;
    flush();
    // Whoever has asked meanwhile is owed what all keys hold after that.
    if (m_isCheckWanted)
        checkWhenQuiet();
    else
        report();
}

} // namespace app
