// SPDX-License-Identifier: Apache-2.0
#include "app/headlessdemo.h"

#include "app/samplefill.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace app {

namespace {

constexpr int kValues = SampleFill::kTotal;
constexpr int kAtOnce = 32;
constexpr int kStepMs = 30'000;
constexpr int kFewestServers = 3; // two are killed, and one copy must be left

bool isUp(const Observation &seen, const core::NodeId &id)
{
    const auto node = seen.nodes.find(id);
    return node != seen.nodes.end() && node->second.entry.health != core::Health::Down;
}

bool isServedEverywhere(const Observation &seen)
{
    if (seen.partitions.empty() || seen.partitions.size() != seen.partitionCount())
        return false;
    return std::all_of(seen.partitions.begin(), seen.partitions.end(),
        [&](const core::PartitionRecord &record) { return isUp(seen, record.primary); });
}

bool isReady(const Observation &seen)
{
    return seen.isValid() && seen.status && seen.status->state == core::ClusterState::Ready;
}

} // namespace

HeadlessDemo::HeadlessDemo(Supervisor *supervisor, ClusterLink *link, QObject *parent)
    : QObject(parent)
    , m_supervisor(supervisor)
    , m_link(link)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const Step &step = m_steps.at(m_step);
        end(step.ifLate, tr("%1: not done within %2 s").arg(step.name).arg(kStepMs / 1000));
    });
    addSteps();
}

void HeadlessDemo::addSteps()
{
    const auto nothing = [] {};
    m_steps = {
        {tr("wait for READY"), nothing, isReady, Inconclusive},
        {tr("put 1,000 values"), [this] { transfer(false); }, {}, Inconclusive},
        {tr("kill a primary"), [this] { kill(primaryToKill()); },
            [this](const Observation &seen) { return isWithout(seen, m_killed.last()); }, Fail},
        {tr("read all"), [this] { transfer(true); }, {}, Fail},
        {tr("kill the master"),
            [this] { kill(QString::fromStdString(m_seen->control->master.text)); },
            [this](const Observation &seen) { return isWithout(seen, m_killed.last()); }, Fail},
        {tr("read all"), [this] { transfer(true); }, {}, Fail},
        {tr("bring both back"),
            [this] {
                for (const QString &id : std::as_const(m_killed))
                    m_supervisor->restartChild(id);
            },
            [](const Observation &seen) {
                return isReady(seen) && seen.status->serversUp == seen.status->serversKnown;
            },
            Fail},
        {tr("read all"), [this] { transfer(true); }, {}, Fail},
    };
}

void HeadlessDemo::start()
{
    const RunRecord &record = m_supervisor->record();
    if (record.servers.size() < kFewestServers || record.replicas < kFewestServers) {
        end(Inconclusive, tr("the demo kills two servers, so it needs three servers and copies"));
        return;
    }
    nextStep();
}

void HeadlessDemo::observe(const std::shared_ptr<const Observation> &observation)
{
    m_seen = observation;
    look();
}

void HeadlessDemo::nextStep()
{
    if (m_step == m_steps.size()) {
        end(Pass, tr("%1 acknowledged values, none lost").arg(kValues));
        return;
    }
    m_clock.start();
    m_deadline.start(kStepMs);
    m_steps.at(m_step).begin();
    look();
}

void HeadlessDemo::endStep(const QString &result)
{
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    QString line =
        tr("✓ %1, %2 s").arg(m_steps.at(m_step).name, QLocale().toString(seconds, 'f', 2));
    if (!result.isEmpty())
        line = tr("%1: %2").arg(line, result);
    Q_EMIT said(line);
    ++m_step;
    nextStep();
}

void HeadlessDemo::look()
{
    if (m_isOver || m_step >= m_steps.size() || !m_clock.isValid())
        return;
    const Step &step = m_steps.at(m_step);
    if (!step.isDone || !step.isDone(*m_seen))
        return;
    const bool hasWhy = m_seen->status && !m_seen->status->why.empty();
    endStep(hasWhy ? QString::fromStdString(m_seen->status->why) : QString());
}

void HeadlessDemo::end(Verdict verdict, const QString &text)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_deadline.stop();
    static const QString kWords[] = {
        QStringLiteral("PASS"), QStringLiteral("FAIL"), QStringLiteral("INCONCLUSIVE")};
    Q_EMIT said(QStringLiteral("%1: %2").arg(kWords[verdict], text));
    Q_EMIT finished(verdict);
}

QString HeadlessDemo::primaryToKill() const
{
    std::map<core::NodeId, int> counts;
    for (const core::PartitionRecord &record : m_seen->partitions)
        ++counts[record.primary];
    core::NodeId busiest;
    int most = 0;
    for (const auto &[id, count] : counts) {
        if (count > most && id != m_seen->control->master) {
            busiest = id;
            most = count;
        }
    }
    return QString::fromStdString(busiest.text);
}

void HeadlessDemo::kill(const QString &id)
{
    m_killed << id;
    if (!m_supervisor->killChild(id))
        end(Inconclusive, tr("%1 could not be killed").arg(id));
}

/// The cluster has noticed and serves every partition again, without that server.
bool HeadlessDemo::isWithout(const Observation &seen, const QString &id) const
{
    return seen.isValid() && !isUp(seen, core::NodeId(id.toStdString()))
        && isServedEverywhere(seen);
}

void HeadlessDemo::transfer(bool isReading)
{
    m_isReading = isReading;
    m_sent = 0;
    m_done = 0;
    for (int i = 0; i < kAtOnce; ++i)
        sendNext();
}

void HeadlessDemo::sendNext()
{
    if (m_isOver || m_sent == kValues)
        return;
    const int number = ++m_sent;
    DataRequest request{m_isReading ? DataVerb::Get : DataVerb::Put, SampleFill::keyOf(number), {}};
    if (!m_isReading)
        request.value = SampleFill::valueOf(number, 1);
    m_link->send(request, [this, number](const DataAnswer &answer) { take(number, answer); });
}

void HeadlessDemo::take(int number, const DataAnswer &answer)
{
    if (m_isOver)
        return;
    if (!answer.isOk()) {
        const bool isLost = m_isReading && answer.status == 404;
        end(isLost ? Fail : m_steps.at(m_step).ifLate,
            tr("%1: %2").arg(answer.key, describe(answer)));
        return;
    }
    if (m_isReading && answer.value != SampleFill::valueOf(number, 1)) {
        end(Fail,
            tr("%1: an acknowledged value was lost; found %2")
                .arg(answer.key, QString::fromUtf8(answer.value.left(200))));
        return;
    }
    ++m_done;
    if (m_done == kValues)
        endStep(tr("%1 of %1").arg(kValues));
    else
        sendNext();
}

} // namespace app
