// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"

#include "app/scenario/catalogue.h"
#include "core/keyhash.h"

#include <QDir>
#include <QFileInfo>

#include <functional>
#include <map>

namespace app {

namespace {

using Take = std::function<core::Result<void>(Options &, const QString &value)>;

core::Error usage(const QString &text)
{
    return {core::Status::BadRequest, text.toStdString()};
}

core::Result<int> number(const QString &flag, const QString &text, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < 1 || value > most)
        return usage(QStringLiteral("%1 takes a number from 1 to %2, not \"%3\"")
                         .arg(flag)
                         .arg(most)
                         .arg(text));
    return value;
}

Take intoNumber(const QString &flag, int most, std::optional<int> SupervisorOptions::*member)
{
    return [=](Options &options, const QString &text) -> core::Result<void> {
        const core::Result<int> value = number(flag, text, most);
        if (!value)
            return value.error();
        options.supervisor.*member = *value;
        return {};
    };
}

core::Result<void> takeDetection(Options &options, const QString &text)
{
    static const QStringList kModes{
        QStringLiteral("lifeline"), QStringLiteral("lease"), QStringLiteral("session")};
    if (!kModes.contains(text))
        return usage(
            QStringLiteral("--detection takes lifeline, lease or session, not \"%1\"").arg(text));
    options.supervisor.detection = text;
    return {};
}

core::Result<void> takeScenario(Options &options, const QString &text)
{
    if (!Catalogue::has(text) && text != QLatin1String("all")) {
        return usage(QStringLiteral("--scenario %1: unknown; there are all, %2")
                         .arg(text, Catalogue::names().join(QStringLiteral(", "))));
    }
    options.scenario = text;
    return {};
}

core::Result<void> takeRecord(Options &options, const QString &text)
{
    options.record = QFileInfo(text).absoluteFilePath();
    if (QFileInfo::exists(options.record))
        return usage(QStringLiteral("--record %1: there is such a file already").arg(text));
    return {};
}

core::Result<void> takeReplay(Options &options, const QString &text)
{
    if (!options.replay.isEmpty())
        return usage(QStringLiteral("one recording at a time, not \"%1\" too").arg(text));
    options.replay = QFileInfo(text).absoluteFilePath();
    return {};
}

/// True for what is no option: the file that a desktop opens, as --replay does.
bool isFile(const QString &argument)
{
    return !argument.isEmpty() && !argument.startsWith(QLatin1Char('-'));
}

/// What makes a cluster, or breaks it.
const QStringList kOfOwnClusters{QStringLiteral("--nodes"), QStringLiteral("--partitions"),
    QStringLiteral("--replicas"), QStringLiteral("--detection"), QStringLiteral("--fresh"),
    QStringLiteral("--scenario")};

/// The first of the arguments that is one of these flags, or empty.
QString firstOf(const QStringList &flags, const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        const QString flag = argument.section(QLatin1Char('='), 0, 0);
        if (flags.contains(flag))
            return flag;
    }
    return {};
}

/// A recording is of a cluster that was: nothing that makes or changes one goes with it.
core::Result<void> checkReplay(const QStringList &arguments)
{
    const QString flag = firstOf(kOfOwnClusters
            + QStringList{QStringLiteral("--record"), QStringLiteral("--connect"),
                QStringLiteral("--cluster")},
        arguments);
    if (!flag.isEmpty())
        return usage(QStringLiteral("--replay starts no cluster: %1 has no part in it").arg(flag));
    return {};
}

/// Makes an address of what --connect and --cluster have said.
core::Result<void> checkConnection(Options &options, const QStringList &arguments)
{
    if (!options.connection) {
        if (!firstOf({QStringLiteral("--cluster")}, arguments).isEmpty())
            return usage(QStringLiteral("--cluster is the name of another's cluster; add "
                                        "--connect HOST:PORT"));
        return {};
    }
    if (const QString flag = firstOf(kOfOwnClusters, arguments); !flag.isEmpty())
        return usage(QStringLiteral("--connect watches a cluster that others run: %1 has no part "
                                    "in it")
                         .arg(flag));
    const core::Result<ClusterAddress> address =
        parseClusterAddress(options.connection->zookeeper, options.supervisor.name);
    if (!address)
        return usage(
            QStringLiteral("--connect: %1").arg(QString::fromStdString(address.error().message)));
    options.connection = *address;
    return {};
}

QString scenarioList()
{
    QString list;
    const QStringList names = Catalogue::names();
    for (const QString &name : names) {
        list += QStringLiteral("  %1 %2\n")
                    .arg(name.leftJustified(23), Catalogue::scenario(name).title.toString());
    }
    return list;
}

std::map<QString, Take> valueFlags()
{
    constexpr int kMostNodes = 100;
    std::map<QString, Take> flags;
    const QString nodes = QStringLiteral("--nodes");
    const QString partitions = QStringLiteral("--partitions");
    const QString replicas = QStringLiteral("--replicas");
    flags[nodes] = intoNumber(nodes, kMostNodes, &SupervisorOptions::nodes);
    flags[partitions] = intoNumber(
        partitions, static_cast<int>(core::kMaxPartitions), &SupervisorOptions::partitions);
    flags[replicas] =
        intoNumber(replicas, static_cast<int>(core::kMaxReplicas), &SupervisorOptions::replicas);
    flags[QStringLiteral("--detection")] = takeDetection;
    flags[QStringLiteral("--scenario")] = takeScenario;
    flags[QStringLiteral("--report")] = [](Options &options, const QString &text) {
        options.reportDir = QDir(text).absolutePath();
        return core::Result<void>();
    };
    flags[QStringLiteral("--data")] = [](Options &options, const QString &text) {
        options.supervisor.root = QDir(text).absolutePath();
        return core::Result<void>();
    };
    flags[QStringLiteral("--record")] = takeRecord;
    flags[QStringLiteral("--replay")] = takeReplay;
    flags[QStringLiteral("--connect")] = [](Options &options, const QString &text) {
        options.connection = ClusterAddress{text, {}};
        return core::Result<void>();
    };
    flags[QStringLiteral("--cluster")] = [](Options &options, const QString &text) {
        options.supervisor.name = text;
        return core::Result<void>();
    };
    flags[QStringLiteral("--config")] = [](Options &options, const QString &text) {
        options.configDir = QDir(text).absolutePath();
        return core::Result<void>();
    };
    return flags;
}

/// True if the flag stands alone and was taken.
bool takeSwitch(Options &options, const QString &flag)
{
    if (flag == QLatin1String("--help") || flag == QLatin1String("-h"))
        options.wish = Options::Wish::Help;
    else if (flag == QLatin1String("--version"))
        options.wish = Options::Wish::Version;
    else if (flag == QLatin1String("--headless"))
        options.isHeadless = true;
    else if (flag == QLatin1String("--present"))
        options.isPresenting = true;
    else if (flag == QLatin1String("--fresh"))
        options.supervisor.fresh = true;
    else
        return false;
    return true;
}

} // namespace

core::Result<Options> parseOptions(const QStringList &arguments)
{
    const std::map<QString, Take> flags = valueFlags();
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString flag = arguments.at(i).section(QLatin1Char('='), 0, 0);
        if (arguments.at(i) == flag && takeSwitch(options, flag))
            continue;
        if (isFile(arguments.at(i))) {
            if (const core::Result<void> taken = takeReplay(options, arguments.at(i)); !taken)
                return taken.error();
            continue;
        }
        const auto found = flags.find(flag);
        if (found == flags.end())
            return usage(
                QStringLiteral("unknown argument \"%1\"; see --help").arg(arguments.at(i)));
        const bool hasValue = arguments.at(i) != flag;
        if (!hasValue && i + 1 == arguments.size())
            return usage(QStringLiteral("%1 needs a value").arg(flag));
        const QString value =
            hasValue ? arguments.at(i).section(QLatin1Char('='), 1) : arguments.at(++i);
        if (const core::Result<void> taken = found->second(options, value); !taken)
            return taken.error();
    }
    if (!options.reportDir.isEmpty() && options.scenario.isEmpty())
        return usage(QStringLiteral("--report is of a scenario; add --scenario"));
    if (!options.replay.isEmpty()) {
        if (const core::Result<void> fits = checkReplay(arguments); !fits)
            return fits.error();
    }
    if (const core::Result<void> fits = checkConnection(options, arguments); !fits)
        return fits.error();
    return options;
}

QString helpText()
{
    return QStringLiteral(
        "Usage: kvorum [OPTIONS] [FILE]\n"
        "A private ZooKeeper and a cluster of nodeproc servers, in a window.\n"
        "FILE is a recording to show instead, as with --replay.\n\n"
        "  --nodes N          servers of a new cluster (5)\n"
        "  --partitions N     partitions of a new cluster, 1 to 4096 (64)\n"
        "  --replicas N       copies of each partition, 1 to 7 (3)\n"
        "  --detection MODE   lifeline, lease or session (lifeline)\n"
        "  --data DIR         where clusters live ($XDG_STATE_HOME/kvorum)\n"
        "  --fresh            discard the data of earlier runs\n"
        "  --connect ZK       watch a cluster that others run, read-only until its name is typed;\n"
        "                     ZK: HOST:PORT[,HOST:PORT...][/PATH] of its ZooKeeper;\n"
        "                     with --headless: tell what happens to it, until Ctrl-C\n"
        "  --cluster NAME     its name (demo)\n"
        "  --config DIR       where the window remembers its layout and settings\n"
        "  --present          begin with the view for an audience\n"
        "  --headless         without a window: keep the cluster up until Ctrl-C\n"
        "  --scenario NAME    try and judge it, all: each of them; with --headless, stop then\n"
        "  --report DIR       of the scenario: HTML, CSV, JSONL and PNG, into this directory\n"
        "  --record FILE      record the run to this new file\n"
        "  --replay FILE      show a recording; with --headless: sum it up\n"
        "  --help, --version\n\n"
        "Scenarios:\n%1\n"
        "Exit codes: 0 fine or PASS, 1 FAIL, 2 INCONCLUSIVE or not started, 64 usage.\n")
        .arg(scenarioList());
}

} // namespace app
