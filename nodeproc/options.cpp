// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/options.h"

#include "cluster/zktypes.h"
#include "core/keyhash.h"
#include "core/names.h"
#include "core/timing.h"

#include <QCommandLineParser>
#include <QRandomGenerator>

#include <array>

namespace nodeproc {

namespace {

struct Flag {
    const char *name;
    const char *value; ///< null for a switch
    const char *initial;
    const char *description;
};

// Those at the end are named by interfaces.md and not built yet: known, to be refused by name.
constexpr auto kFlags = std::to_array<Flag>({
    {"id", "ID", nullptr, "The server's name, unique in its cluster. Required."},
    {"cluster", "NAME", nullptr, "The cluster to join or to begin. Required."},
    {"zookeeper", "HOST:PORT", nullptr, "ZooKeeper: host:port[,host:port...][/chroot]. Required."},
    {"data", "DIR", nullptr, "The directory that keeps the data. Required."},
    {"listen", "HOST:PORT", "127.0.0.1:0", "Where to accept connections; port 0 takes a free one."},
    {"advertise", "HOST:PORT", nullptr, "The address told to others, if not the one listened on."},
    {"expect", "N", nullptr, "Make the first assignment when N servers have registered."},
    {"exit-with-stdin", nullptr, nullptr, "Stop when standard input ends."},
    {"auth", "none", "none", "No authentication: on loopback only."},
    {"partitions", "N", "64", "Of a new cluster: partitions, for ever."},
    {"replicas", "N", "3", "Of a new cluster: copies of each partition."},
    {"min-insync", "N", "1", "Of a new cluster: copies that a write needs."},
    {"durability", "os|fsync", "os", "Of a new cluster: what an acknowledged write outlives."},
    {"read-mode", "lease|confirm", "lease", "Of a new cluster: how reads are made safe."},
    {"detection", "lifeline|lease|session", "lifeline", "Of a new cluster: what proves a death."},
    {"rack", "RACK", "", "Where the server stands: copies go to different racks."},
    {"weight", "N", "100", "How much it holds beside the others, 0 to 1000000."},
    {"session-timeout", "MS", "4000", "Of the ZooKeeper session, 600 to 60000."},
    {"log-level", "LEVEL", "info", "debug, info, warning or error."},
    {"log-format", "text|json", "text", "Of the log on standard error."},
    {"secret-file", "FILE", nullptr, "Not built yet."},
    {"tls-cert", "FILE", nullptr, "Not built yet."},
    {"tls-key", "FILE", nullptr, "Not built yet."},
    {"tls-ca", "FILE", nullptr, "Not built yet."},
    {"backup-dir", "DIR", nullptr, "Not built yet."},
    {"backup-interval", "S", nullptr, "Not built yet."},
    {"metrics", "HOST:PORT", nullptr, "Not built yet."},
    {"config", "FILE", nullptr, "Not built yet."},
});

constexpr int kMostRackBytes = 128;
/// What the protocol asks of it (core/timing.h).
constexpr auto kLeastSessionMs =
    static_cast<std::uint32_t>(core::kLeastSession / std::chrono::milliseconds(1));

core::Error badArgument(const QString &text)
{
    return {core::Status::BadRequest, text.toStdString()};
}

/// Reads flags one by one and keeps the first complaint.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] bool isSet(const char *name) const
    {
        return m_parser.isSet(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return m_parser.value(QString::fromLatin1(name));
    }
    std::string required(const char *name)
    {
        if (text(name).isEmpty())
            complain(name, isSet(name) ? u"empty"_qs : u"required, see --help"_qs);
        return text(name).toStdString();
    }
    std::uint32_t number(const char *name, std::uint32_t least, std::uint32_t most)
    {
        bool isNumber = false;
        const uint value = text(name).toUInt(&isNumber);
        if (!isNumber || value < least || value > most)
            complain(
                name, u"expected %1 to %2, got \"%3\""_qs.arg(least).arg(most).arg(text(name)));
        return value;
    }
    template <typename Value, std::size_t size>
    Value choice(const char *name, const std::array<std::pair<const char *, Value>, size> &values)
    {
        QStringList known;
        for (const auto &[word, value] : values) {
            if (text(name) == QLatin1String(word))
                return value;
            known.append(QLatin1String(word));
        }
        complain(name, u"expected %1, got \"%2\""_qs.arg(known.join(u"|"_qs), text(name)));
        return {};
    }
    Address address(const char *name)
    {
        const std::optional<Address> address = addressFromText(text(name).toStdString());
        if (!address)
            complain(name, u"expected IP:PORT, got \"%1\""_qs.arg(text(name)));
        else if (!isLoopback(*address))
            complain(name,
                u"%1 is not a loopback address: access control is not built yet"_qs.arg(
                    text(name)));
        return address.value_or(Address());
    }
    void complain(const char *name, const QString &why)
    {
        if (m_complaint.isEmpty())
            m_complaint = u"--%1: %2"_qs.arg(QLatin1String(name), why);
    }
    void refuse(const char *name) { complain(name, u"not built yet: \"%1\""_qs.arg(text(name))); }
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    const QCommandLineParser &m_parser;
    QString m_complaint;
};

void readConfig(OptionReader &reader, WantedConfig &config)
{
    const std::uint32_t partitions = reader.number("partitions", 1, core::kMaxPartitions);
    const std::uint32_t replicas = reader.number("replicas", 1, core::kMaxReplicas);
    if (reader.isSet("partitions"))
        config.partitions = partitions;
    if (reader.isSet("replicas"))
        config.replicas = replicas;
    const std::uint32_t minInsync = reader.number("min-insync", 1, core::kMaxReplicas);
    if (reader.isSet("min-insync"))
        config.minInsync = minInsync;
    const core::Durability durability = reader.choice("durability",
        std::to_array<std::pair<const char *, core::Durability>>(
            {{"os", core::Durability::Os}, {"fsync", core::Durability::Fsync}}));
    if (reader.isSet("durability"))
        config.durability = durability;
    const core::ReadMode readMode = reader.choice("read-mode",
        std::to_array<std::pair<const char *, core::ReadMode>>(
            {{"lease", core::ReadMode::Lease}, {"confirm", core::ReadMode::Confirm}}));
    if (reader.isSet("read-mode"))
        config.readMode = readMode;
    const core::Detection detection = reader.choice("detection",
        std::to_array<std::pair<const char *, core::Detection>>(
            {{"lifeline", core::Detection::Lifeline}, {"lease", core::Detection::Lease},
                {"session", core::Detection::Session}}));
    if (reader.isSet("detection"))
        config.detection = detection;
}

void refuseWhatIsNotBuilt(OptionReader &reader)
{
    for (const char *const name : {"secret-file", "tls-cert", "tls-key", "tls-ca", "backup-dir",
             "backup-interval", "metrics", "config"}) {
        if (reader.isSet(name))
            reader.refuse(name);
    }
    if (reader.text("auth") != u"none")
        reader.complain("auth", u"expected none, got \"%1\""_qs.arg(reader.text("auth")));
}

Options readOptions(OptionReader &reader)
{
    Options options;
    options.id = core::NodeId(reader.required("id"));
    if (!core::isNodeId(options.id.text))
        reader.complain("id", u"expected 1 to 63 of a-z 0-9 -, not beginning with -"_qs);
    options.cluster = reader.required("cluster");
    if (!core::isNodeId(options.cluster))
        reader.complain("cluster", u"expected 1 to 63 of a-z 0-9 -, not beginning with -"_qs);
    options.zookeeper = reader.required("zookeeper");
    if (!cluster::isConnectString(options.zookeeper))
        reader.complain("zookeeper", u"expected host:port[,host:port...][/chroot]"_qs);
    options.dataDirectory = reader.required("data");
    options.listen = reader.address("listen");
    if (reader.isSet("advertise"))
        options.advertise = reader.address("advertise");
    if (options.advertise && options.advertise->port == 0)
        reader.complain("advertise", u"expected a port"_qs);
    if (reader.isSet("expect"))
        options.expect = reader.number("expect", 1, 1000);
    options.rack = reader.text("rack").toStdString();
    if (options.rack.size() > std::size_t(kMostRackBytes))
        reader.complain("rack", u"longer than %1 bytes"_qs.arg(kMostRackBytes));
    options.weight = reader.number("weight", 0, 1'000'000);
    options.exitWithStdin = reader.isSet("exit-with-stdin");
    options.sessionTimeout =
        std::chrono::milliseconds(reader.number("session-timeout", kLeastSessionMs, 60'000));
    options.logLevel = reader.choice("log-level",
        std::to_array<std::pair<const char *, LogLevel>>({{"debug", LogLevel::Debug},
            {"info", LogLevel::Info}, {"warning", LogLevel::Warning}, {"error", LogLevel::Error}}));
    options.logFormat = reader.choice("log-format",
        std::to_array<std::pair<const char *, LogFormat>>(
            {{"text", LogFormat::Text}, {"json", LogFormat::Json}}));
    readConfig(reader, options.config);
    refuseWhatIsNotBuilt(reader);
    return options;
}

} // namespace

core::ClusterConfig WantedConfig::forNewCluster() const
{
    core::ClusterConfig config;
    config.partitions = partitions.value_or(config.partitions);
    config.replicas = replicas.value_or(config.replicas);
    config.detection = detection.value_or(config.detection);
    config.durability = durability.value_or(config.durability);
    config.readMode = readMode.value_or(config.readMode);
    config.minInsync = minInsync.value_or(config.minInsync);
    config.id = id ? *id : QRandomGenerator::system()->generate64() | 1U;
    return config;
}

std::string WantedConfig::contradiction(const core::ClusterConfig &existing) const
{
    if (id && existing.id != 0 && *id != existing.id)
        return "the data directory is of another cluster of that name, which ZooKeeper has lost: "
               "keep it, or begin with an empty one";
    if (partitions && *partitions != existing.partitions)
        return "--partitions " + std::to_string(*partitions) + ": the cluster has "
            + std::to_string(existing.partitions);
    if (replicas && *replicas != existing.replicas)
        return "--replicas " + std::to_string(*replicas) + ": the cluster has "
            + std::to_string(existing.replicas);
    if (detection && *detection != existing.detection)
        return "--detection: the cluster has another one";
    if (minInsync && *minInsync != existing.minInsync)
        return "--min-insync " + std::to_string(*minInsync) + ": the cluster has "
            + std::to_string(existing.minInsync);
    if (durability && *durability != existing.durability)
        return "--durability: the cluster has another one";
    if (readMode && *readMode != existing.readMode)
        return "--read-mode: the cluster has another one";
    return {};
}

core::Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"One server process of a Kvorum cluster."_qs);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    for (const Flag &flag : kFlags) {
        const QString name = QString::fromLatin1(flag.name);
        const QString description = QString::fromLatin1(flag.description);
        if (flag.value == nullptr)
            parser.addOption({name, description});
        else
            parser.addOption({name, description, QString::fromLatin1(flag.value),
                QString::fromLatin1(flag.initial)});
    }
    CommandLine line;
    const bool isUnderstood = parser.parse(arguments);
    if (parser.isSet(help) || parser.isSet(u"help-all"_qs)) {
        line.asked = CommandLine::Asked::Help;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.asked = CommandLine::Asked::Version;
        line.text = u"nodeproc " KVORUM_VERSION "\n"_qs;
        return line;
    }
    if (!isUnderstood)
        return badArgument(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return badArgument(
            u"unexpected argument \"%1\""_qs.arg(parser.positionalArguments().first()));
    OptionReader reader(parser);
    line.options = readOptions(reader);
    if (!reader.complaint().isEmpty())
        return badArgument(reader.complaint());
    return line;
}

} // namespace nodeproc
