// SPDX-License-Identifier: Apache-2.0
#include "app/recording/locallines.h"

#include "app/recording/linemembers.h"
#include "core/names.h"

#include <QMap>

#include <limits>

namespace app {

namespace {

constexpr std::string_view kStages[] = {"stopped", "starting", "running", "stopping"};
constexpr std::string_view kPhases[] = {"not started", "starting", "running", "frozen", "gone"};
constexpr std::string_view kAccesses[] = {"own", "read-only", "control"};
constexpr std::string_view kStepStates[] = {"waiting", "active", "done", "failed"};

constexpr int kMostInt = std::numeric_limits<int>::max();
/// Each gets a card: a file must not ask for a million.
constexpr qsizetype kMostChildren = 1024;

void writeChild(core::JsonWriter &writer, const LocalChild &child)
{
    const auto &[id, state, pid, address, logPath, isReady, isStopping] = child;
    const auto &[phase, sinceNs, exitCode, signal, error] = state;
    writer.beginObject();
    addText(writer, "id", id);
    writer.key("phase").string(core::spelt(phase, kPhases));
    addNumber(writer, "sinceNs", sinceNs);
    if (exitCode >= 0)
        writer.key("exitCode").number(exitCode);
    addNumber(writer, "signal", signal);
    addText(writer, "error", error);
    addNumber(writer, "pid", pid);
    addText(writer, "address", address);
    addText(writer, "log", logPath);
    addFlag(writer, "isReady", isReady);
    addFlag(writer, "isStopping", isStopping);
    writer.endObject();
}

LocalChild readChild(core::Fields &fields)
{
    LocalChild child{.id = textIn(fields, "id"), .state = {}, .address = {}, .logPath = {}};
    child.state.phase = core::readEnum<ChildState::Phase>(fields, "phase", kPhases);
    child.state.sinceNs = nsIn(fields, "sinceNs");
    if (fields.has("exitCode"))
        child.state.exitCode = numberIn(fields, "exitCode", 0, kMostInt);
    child.state.signal = numberIn(fields, "signal", 0, kMostInt);
    child.state.error = textIn(fields, "error");
    child.pid = numberIn(fields, "pid", 0, kMostInt);
    child.address = textIn(fields, "address");
    child.logPath = textIn(fields, "log");
    child.isReady = flagIn(fields, "isReady");
    child.isStopping = flagIn(fields, "isStopping");
    if (!core::isNodeId(child.id.toStdString()))
        fields.fail("a process whose name is none");
    return child;
}

void writeStep(core::JsonWriter &writer, const StartStep &step)
{
    const auto &[subject, state, elapsedMs, text] = step;
    writer.beginObject();
    addText(writer, "subject", subject);
    writer.key("state").string(core::spelt(state, kStepStates));
    addNumber(writer, "elapsedMs", elapsedMs);
    addText(writer, "text", text);
    writer.endObject();
}

StartStep readStep(core::Fields &fields)
{
    StartStep step{.subject = textIn(fields, "subject"), .text = {}};
    step.state = core::readEnum<StartStep::State>(fields, "state", kStepStates);
    step.elapsedMs = nsIn(fields, "elapsedMs");
    step.text = textIn(fields, "text");
    return step;
}

QStringList idsOf(const LocalCluster &cluster)
{
    QStringList ids;
    for (const LocalChild &child : cluster.children)
        ids << child.id;
    return ids;
}

/// `order` names every process of which something is known, each once.
QList<LocalChild> inOrder(core::Fields &fields, const QMap<QString, LocalChild> &children)
{
    QList<LocalChild> ordered;
    QMap<QString, LocalChild> left = children;
    for (const std::string_view raw : fields.elements("order")) {
        const core::Result<std::string> id = core::readString(raw);
        const QString name = id ? QString::fromStdString(*id) : QString();
        if (!left.contains(name)) {
            fields.fail("\"order\" names a process of which nothing is known, or one twice");
            break;
        }
        ordered.append(left.take(name));
    }
    return ordered;
}

void readChildren(core::Fields &fields, LocalCluster &cluster)
{
    QMap<QString, LocalChild> known;
    for (const LocalChild &child : std::as_const(cluster.children))
        known.insert(child.id, child);
    if (fields.has("children")) {
        for (LocalChild &child : fields.list("children", readChild))
            known.insert(child.id, std::move(child));
    }
    if (fields.has("order")) {
        cluster.children = inOrder(fields, known);
    } else {
        for (LocalChild &child : cluster.children)
            child = known.take(child.id);
        if (!known.isEmpty())
            fields.fail("a new process without its place in \"order\"");
    }
    if (cluster.children.size() > kMostChildren)
        fields.fail("more processes than a cluster has");
}

} // namespace

void writeLocalDelta(core::JsonWriter &writer, const LocalCluster &before, const LocalCluster &now)
{
    const auto &[stage, name, zookeeper, children, steps, access] = now;
    writer.key("stage").string(core::spelt(stage, kStages));
    addText(writer, "cluster", name);
    addText(writer, "zookeeper", zookeeper);
    if (access != ClusterAccess::Own)
        writer.key("access").string(core::spelt(access, kAccesses));
    if (children != before.children) {
        writer.key("children").beginArray();
        for (const LocalChild &child : children) {
            const LocalChild *const old = before.child(child.id);
            if (!old || *old != child)
                writeChild(writer, child);
        }
        writer.endArray();
        const QStringList ids = idsOf(now);
        if (ids != idsOf(before)) {
            writer.key("order").beginArray();
            for (const QString &id : ids)
                writer.string(id.toStdString());
            writer.endArray();
        }
    }
    if (steps != before.steps) {
        writer.key("steps").beginArray();
        for (const StartStep &step : steps)
            writeStep(writer, step);
        writer.endArray();
    }
}

LocalCluster readLocalDelta(core::Fields &fields, const LocalCluster &before)
{
    LocalCluster now = before;
    now.stage = core::readEnum<ClusterStage>(fields, "stage", kStages);
    now.name = textIn(fields, "cluster");
    now.zookeeper = textIn(fields, "zookeeper");
    now.access = fields.has("access") ? core::readEnum<ClusterAccess>(fields, "access", kAccesses)
                                      : ClusterAccess::Own;
    readChildren(fields, now);
    if (fields.has("steps")) {
        const std::vector<StartStep> steps = fields.list("steps", readStep);
        now.steps = QList<StartStep>(steps.begin(), steps.end());
    }
    return now;
}

} // namespace app
