// SPDX-License-Identifier: Apache-2.0
#include "app/view/texts.h"

#include "app/view/drainchoice.h"
#include "app/view/wallclock.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>

namespace app {

namespace {

using widgets::Meaning;
using widgets::NodeCardData; // without the namespace, else lupdate loses the context
using Line = widgets::NodeCardData::Line;
using Cell = widgets::PartitionMatrix::Cell;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(View)
};

Meaning meaningOf(const ChildState &state)
{
    switch (state.phase) {
    case ChildState::Phase::NotStarted:
        return Meaning::Neutral;
    case ChildState::Phase::Starting:
        return Meaning::Moving;
    case ChildState::Phase::Running:
        return Meaning::Primary;
    case ChildState::Phase::Frozen:
        return Meaning::Suspect;
    case ChildState::Phase::Gone:
        return state.hasStopped() ? Meaning::Neutral : Meaning::Failed;
    }
    return Meaning::Unknown;
}

void sayWhen(Line &line, qint64 atNs)
{
    line.time = timeText(atNs);
    line.timeInShort = secondText(atNs);
}

Line processLine(const LocalChild *child, const LocalCluster &local)
{
    Line line{.label = Text::tr("Process"), .text = {}, .time = {}};
    if (!child) {
        if (local.isRemote())
            line.text = Text::tr("not ours");
        return line;
    }
    line.meaning = meaningOf(child->state);
    line.text = phaseText(child->state);
    if (child->isStopping)
        line.text = Text::tr("stopping");
    if (child->pid > 0)
        line.text = Text::tr("%1, pid %2").arg(line.text).arg(child->pid);
    sayWhen(line, child->state.sinceNs);
    return line;
}

bool hasCopies(const ServerPicture &server)
{
    return server.primaries + server.secondaries + server.learners + server.wanted > 0;
}

Line clusterLine(const ServerPicture &server)
{
    Line line{.label = Text::tr("Cluster"), .text = {}, .time = {}};
    if (!server.node) {
        line.meaning = server.entry ? Meaning::Moving : Meaning::Neutral;
        line.text = server.entry ? Text::tr("registered") : Text::tr("not known yet");
        return line;
    }
    const core::NodeEntry &entry = server.node->entry;
    const QString evidence = evidenceText(entry.evidence).toString();
    sayWhen(line, server.node->healthSinceNs);
    switch (entry.health) {
    case core::Health::Up:
        line.meaning = Meaning::Primary;
        line.text = Text::tr("up");
        if (isDraining(server)) {
            const bool isUnderWay = hasCopies(server);
            line.meaning = isUnderWay ? Meaning::Moving : Meaning::Neutral;
            line.text = isUnderWay ? Text::tr("up, draining") : Text::tr("up, drained");
            sayWhen(line, 0); // it has been up for longer than that
        }
        return line;
    case core::Health::Suspect:
        line.meaning = Meaning::Suspect;
        line.text = Text::tr("suspect: %1").arg(evidence);
        return line;
    case core::Health::Down:
        line.meaning =
            entry.evidence == core::Evidence::Stopped ? Meaning::Neutral : Meaning::Failed;
        line.text = Text::tr("down: %1").arg(evidence);
        return line;
    }
    return line;
}

void allowActions(widgets::NodeCardData &card, const LocalChild *child, const LocalCluster &local)
{
    card.isOurs = child || !local.isRemote();
    if (!child)
        return;
    const ClusterStage stage = local.stage;
    const bool isFrozen = child->state.phase == ChildState::Phase::Frozen;
    card.canKill = child->state.isAlive();
    card.canFreeze = child->state.phase == ChildState::Phase::Running;
    card.canThaw = isFrozen;
    card.canStop = child->state.isAlive();
    const bool wasStarted = child->state.phase != ChildState::Phase::NotStarted;
    card.canRestart =
        wasStarted && (stage == Supervisor::Stage::Running || stage == Supervisor::Stage::Starting);
}

QString sharesText(const ServerPicture &server)
{
    QString text =
        Text::tr("primary of %1 · secondary of %2").arg(server.primaries).arg(server.secondaries);
    if (server.learners > 0) {
        text = Text::tr("%1 · catching up in %2 of %3")
                   .arg(text)
                   .arg(server.learners)
                   .arg(server.wanted);
    }
    return text;
}

} // namespace

QString stateText(core::ClusterState state)
{
    switch (state) {
    case core::ClusterState::Initializing:
        return QStringLiteral("INITIALIZING");
    case core::ClusterState::Ready:
        return QStringLiteral("READY");
    case core::ClusterState::Degraded:
        return QStringLiteral("DEGRADED");
    case core::ClusterState::Unavailable:
        return QStringLiteral("UNAVAILABLE");
    }
    return {};
}

QString sourceText(Happening::Source source)
{
    switch (source) {
    case Happening::Source::You:
        return Text::tr("you");
    case Happening::Source::System:
        return Text::tr("system");
    case Happening::Source::Cluster:
        return Text::tr("cluster");
    case Happening::Source::Clients:
        return Text::tr("clients");
    }
    return {};
}

Phrase evidenceText(core::Evidence evidence)
{
    switch (evidence) {
    case core::Evidence::None:
        return {"View", QT_TRANSLATE_NOOP("View", "no evidence")};
    case core::Evidence::Eof:
        return {"View", QT_TRANSLATE_NOOP("View", "its connection ended")};
    case core::Evidence::Silence:
        return {"View", QT_TRANSLATE_NOOP("View", "it is silent")};
    case core::Evidence::Session:
        return {"View", QT_TRANSLATE_NOOP("View", "its session expired")};
    case core::Evidence::Stopped:
        return {"View", QT_TRANSLATE_NOOP("View", "it said farewell")};
    case core::Evidence::Returned:
        return {"View", QT_TRANSLATE_NOOP("View", "it came back")};
    }
    return {};
}

QString phaseText(const ChildState &state)
{
    switch (state.phase) {
    case ChildState::Phase::NotStarted:
        return Text::tr("not started");
    case ChildState::Phase::Starting:
        return Text::tr("starting");
    case ChildState::Phase::Running:
        return Text::tr("running");
    case ChildState::Phase::Frozen:
        return Text::tr("frozen");
    case ChildState::Phase::Gone:
        break;
    }
    if (!state.error.isEmpty())
        return Text::tr("gone: %1").arg(state.error);
    if (state.hasStopped())
        return Text::tr("gone, stopped");
    if (state.signal == SIGKILL)
        return Text::tr("gone, killed");
    if (state.signal != 0)
        return Text::tr("gone by signal %1").arg(state.signal);
    if (state.exitCode < 0)
        return Text::tr("gone");
    return Text::tr("gone with exit code %1").arg(state.exitCode);
}

NodeCardData serverCard(const Picture &picture, const ServerPicture &server)
{
    NodeCardData card{.id = server.id,
        .title = server.id,
        .role = {},
        .address = {},
        .cluster = clusterLine(server),
        .process = processLine(server.child, picture.local()),
        .note = {}};
    card.isMaster = server.isMaster;
    if (server.isMaster)
        card.role = Text::tr("MASTER");
    else if (server.node ? server.node->entry.health != core::Health::Down
                         : server.entry != nullptr)
        card.role = Text::tr("slave");
    if (server.child)
        card.address = server.child->address;
    else if (server.entry)
        card.address = QString::fromStdString(server.entry->address);
    card.primaries = server.primaries;
    card.secondaries = server.secondaries;
    card.learners = server.learners;
    card.partitions = static_cast<int>(picture.partitions().size());
    card.note = card.partitions > 0 ? sharesText(server) : QString();
    card.isGhost = !server.node && !server.entry
        && (!server.child || server.child->state.phase == ChildState::Phase::NotStarted);
    card.isStale = picture.isStale();
    allowActions(card, server.child, picture.local());
    return card;
}

NodeCardData zooKeeperCard(const Picture &picture)
{
    const LocalChild *const child = picture.local().child(kZooKeeperId);
    const Observation &seen = picture.seen();
    NodeCardData card{.id = kZooKeeperId,
        .title = Text::tr("ZooKeeper"),
        .role = Text::tr("coordination"),
        .address = picture.local().zookeeper,
        .cluster = {.label = Text::tr("Session"), .text = {}, .time = {}},
        .process = processLine(child, picture.local()),
        .note = {}};
    if (seen.connectionSinceNs != 0) {
        card.cluster.meaning = seen.isConnected ? Meaning::Primary : Meaning::Unknown;
        card.cluster.text = seen.isConnected ? Text::tr("connected") : Text::tr("no connection");
        sayWhen(card.cluster, seen.connectionSinceNs);
    }
    card.hasShares = false;
    if (card.cluster.text.isEmpty())
        card.cluster.text = Text::tr("not connected yet");
    if (seen.config) {
        card.note = Text::tr("%1 partitions × %2 copies · epoch %3")
                        .arg(seen.config->partitions)
                        .arg(seen.config->replicas)
                        .arg(seen.control ? seen.control->epoch.value : 0);
    }
    card.isGhost = !picture.local().isRemote()
        && (!child || child->state.phase == ChildState::Phase::NotStarted);
    allowActions(card, child, picture.local());
    return card;
}

widgets::PartitionMatrix::Data matrixOf(const Picture &picture, const QStringList &rows)
{
    widgets::PartitionMatrix::Data data;
    data.columns = static_cast<int>(picture.partitions().size());
    data.isStale = picture.isStale();
    data.rows = rows;
    if (rows.isEmpty()) {
        for (const ServerPicture &server : picture.servers())
            data.rows << server.id;
    }
    QHash<QString, qsizetype> places;
    for (qsizetype row = 0; row < data.rows.size(); ++row)
        places.insert(data.rows.at(row), row);
    data.cells.fill(static_cast<char>(Cell::None), data.rows.size() * data.columns);
    const auto set = [&data, &places](const QString &id, qsizetype column, Cell cell) {
        const qsizetype row = places.value(id, -1);
        if (row >= 0)
            data.cells[row * data.columns + column] = static_cast<char>(cell);
    };
    for (qsizetype i = 0; i < picture.partitions().size(); ++i) {
        const PartitionPicture &partition = picture.partitions().at(i);
        for (const QString &id : partition.missing)
            set(id, i, Cell::LostSecondary);
        for (const QString &id : partition.secondaries)
            set(id, i, Cell::Secondary);
        for (const QString &id : partition.learners)
            set(id, i, Cell::Learner);
        set(partition.primary, i, partition.isServed ? Cell::Primary : Cell::LostPrimary);
    }
    return data;
}

QString matrixToolTip(const Picture &picture, int row, int column)
{
    if (row >= picture.servers().size() || column >= picture.partitions().size())
        return {};
    return placeText(picture.partitions().at(column));
}

QString placeText(const PartitionPicture &partition)
{
    const QString comma = QStringLiteral(", ");
    QStringList parts{Text::tr("partition %1").arg(partition.number)};
    parts << (partition.isServed ? Text::tr("primary %1").arg(partition.primary)
                                 : Text::tr("no primary; the last was %1").arg(partition.primary));
    if (!partition.secondaries.isEmpty())
        parts << Text::tr("secondaries %1").arg(partition.secondaries.join(comma));
    if (!partition.learners.isEmpty())
        parts << Text::tr("catching up %1").arg(partition.learners.join(comma));
    if (!partition.missing.isEmpty())
        parts << Text::tr("down %1").arg(partition.missing.join(comma));
    return parts.join(QStringLiteral(" · "));
}

QString onlyPresentText()
{
    return Text::tr("Shown as it is now: its past is not recorded.");
}

} // namespace app
