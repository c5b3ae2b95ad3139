// SPDX-License-Identifier: Apache-2.0
#include "story.h"

#include "support/transactions.h"
#include "support/waiting.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace integration {

namespace {

using std::chrono_literals::operator""s;
using Kind = support::Transaction::Kind;
using Role = support::ClusterView::Role;

constexpr auto kPatience = 60s;

/// The znodes of interfaces.md, section 3, word for word: members, their order and their types.
/// WORDs in capitals stand for the patterns below.
struct Pattern {
    const char *path;
    const char *data;
};
constexpr auto kPatterns = std::to_array<Pattern>({
    {"control",
        R"x({"epoch":NUMBER,"revision":NUMBER,"master":ID,"incarnation":RUN,"address":ADDRESS})x"},
    {"master", R"x({"id":ID,"epoch":NUMBER})x"},
    {"servers/n[0-9]+",
        R"x({"address":ADDRESS,"incarnation":RUN,"boot":"[0-9a-f-]{36}","pid":NUMBER,)x"
        R"x("version":"[0-9.]+"})x"},
    {"nodes/n[0-9]+",
        R"x({"store":HEX,"rack":"","host":"[^"]+","weight":100,"state":"active",)x"
        R"x("health":"(up|suspect|down)","evidence":"(|eof|silence|session|stopped|returned)",)x"
        R"x("incarnation":RUN})x"},
    {"mappings/[0-9]{4}", R"x(\[PARTITION(,PARTITION)*\])x"},
    {"config",
        R"x({"partitions":NUMBER,"replicas":3,"minInsync":1,"durability":"os",)x"
        R"x("readMode":"lease","detection":"lifeline","hash":"xxh64/0","id":HEX})x"},
    {"status",
        R"x({"status":"(INITIALIZING|READY|DEGRADED|UNAVAILABLE)","epoch":NUMBER,)x"
        R"x("servers":{"up":NUMBER,"known":NUMBER},)x"
        R"x("partitions":{"total":NUMBER,"served":NUMBER,"full":NUMBER},"why":"[^"]*"})x"},
});

QRegularExpression regularExpression(const char *pattern)
{
    QString text = QString::fromLatin1(pattern);
    text.replace(QStringLiteral("PARTITION"),
        QStringLiteral(R"({"partition":NUMBER,"range":\[HEX,HEX\],"version":NUMBER,"term":NUMBER,)"
                       R"("primary":ID,"incarnation":RUN,"dead":\[(ID(,ID)*)?\],)"
                       R"("inSync":\[MEMBER(,MEMBER)*\],"wanted":\[ID(,ID)*\]})"));
    text.replace(QStringLiteral("MEMBER"), QStringLiteral(R"({"id":ID,"uid":HEX})"));
    text.replace(QStringLiteral("NUMBER"), QStringLiteral("[0-9]+"));
    text.replace(QStringLiteral("ADDRESS"), QStringLiteral(R"("127\.0\.0\.1:[0-9]+")"));
    text.replace(QStringLiteral("HEX"), QStringLiteral("\"[0-9a-f]{16}\""));
    text.replace(QStringLiteral("RUN"), QStringLiteral("\"[0-9a-f]{16}/[0-9]+\""));
    text.replace(QStringLiteral("ID"), QStringLiteral("\"n[0-9]+\""));
    text.replace(QStringLiteral("{\""), QStringLiteral("\\{\""));
    return QRegularExpression(QRegularExpression::anchoredPattern(text));
}

/// Reads what a plain ZooKeeper client sees, and ZooKeeper's own log for what was one multi.
class Znodes
{
public:
    Znodes(Story &story, std::uint32_t partitions);
    void run();

private:
    void expect(bool ok, const QString &claim) { m_story.expect(ok, claim); }
    void checkWords();
    void checkNames();
    void checkValues();
    void failOver(const QString &victim);
    void checkFailover(
        const QString &victim, const std::vector<core::PartitionId> &led, bool isMaster);
    void checkFence();
    [[nodiscard]] std::string rooted(const std::string &path) const { return "/kvorum/it/" + path; }

    Story &m_story;
    support::LocalCluster m_cluster;
};

Znodes::Znodes(Story &story, std::uint32_t partitions)
    : m_story(story)
    , m_cluster({.servers = 4, .partitions = partitions})
{
}

void Znodes::checkWords()
{
    for (const auto &[path, znode] : m_cluster.view().znodes()) {
        const QString name = QString::fromStdString(path);
        const auto pattern = std::find_if(kPatterns.begin(), kPatterns.end(),
            [&](const Pattern &p) { return regularExpression(p.path).match(name).hasMatch(); });
        if (pattern == kPatterns.end()) {
            expect(path == "id", QStringLiteral("an unknown znode: ") + name);
            continue;
        }
        const QString data = QString::fromStdString(znode.data);
        expect(regularExpression(pattern->data).match(data).hasMatch(),
            QStringLiteral("%1 has not the words of the contract: %2").arg(name, data));
        const bool isEphemeral = path == "master" || path.starts_with("servers/");
        expect(isEphemeral == (znode.stat.ephemeralOwner != 0),
            name + QStringLiteral(" is ephemeral, or not, as the contract says"));
    }
}

void Znodes::checkNames()
{
    const support::ClusterView &view = m_cluster.view();
    expect(
        view.children("servers") == m_cluster.ids(), QStringLiteral("one znode for each server"));
    expect(view.children("nodes") == m_cluster.ids(), QStringLiteral("one znode for each node"));
    const std::uint32_t total = m_cluster.options().partitions;
    const std::uint32_t each = std::max(1u, (total + 255) / 256);
    QStringList names;
    for (std::uint32_t first = 0; first < total; first += each)
        names << QStringLiteral("%1").arg(first / each, 4, 10, QChar(u'0'));
    expect(view.children("mappings") == names,
        QStringLiteral("mappings are %1").arg(view.children("mappings").join(u' ')));
}

void Znodes::checkValues()
{
    const support::ClusterView &view = m_cluster.view();
    const auto total = m_cluster.options().partitions;
    const auto partitions = view.partitions();
    expect(partitions.size() == total, QStringLiteral("every partition is mapped"));
    __extension__ using Wide = unsigned __int128;
    const auto hex = [](Wide number) {
        return QStringLiteral("%1").arg(static_cast<quint64>(number), 16, 16, QChar(u'0'));
    };
    for (const auto &[partition, record] : partitions) {
        const Wide hashes = Wide(1) << 64;
        const Wide first = (hashes * partition.value + total - 1) / total;
        const Wide next = (hashes * (partition.value + 1) + total - 1) / total;
        const QJsonArray range{hex(first), hex(next - 1)};
        expect(record[u"range"] == range,
            QStringLiteral("the range of partition %1").arg(partition.value));
        expect(support::ClusterView::inSync(record).contains(record[u"primary"].toString()),
            QStringLiteral("a primary is in sync"));
    }
    const QJsonObject control = view.object("control");
    const std::string master = control[u"master"].toString().toStdString();
    const QJsonObject server = view.object("servers/" + master);
    expect(control[u"revision"].toInt() == view.znodes().at("control").stat.version,
        QStringLiteral("control's revision is its ZooKeeper version"));
    for (const char16_t *member : {u"incarnation", u"address"})
        expect(control[QStringView(member)] == server[QStringView(member)],
            QStringLiteral("control and the master's own entry agree"));
    expect(view.object("master")[u"epoch"] == control[u"epoch"], QStringLiteral("one epoch"));
    expect(view.object("status")[u"epoch"] == control[u"epoch"], QStringLiteral("one epoch"));
}

/// Kills it, and finds the one multi that says all of it.
void Znodes::failOver(const QString &victim)
{
    const bool isMaster = m_cluster.view().master() == victim;
    const auto led = m_cluster.view().partitionsOf(victim, Role::Primary);
    const std::string node = "nodes/" + victim.toStdString();
    m_cluster.kill(victim);
    // One multi says all of it, but each znode is read by itself.
    const auto isDown = [&] {
        const QString why = m_cluster.view().object("status")[u"why"].toString();
        return m_cluster.view().object(node)[u"health"] == QStringLiteral("down")
            && m_cluster.view().status() == QStringLiteral("DEGRADED")
            && why.startsWith(victim + QStringLiteral(" down"))
            && !m_cluster.view().master().isEmpty();
    };
    expect(
        support::waitFor(isDown, kPatience), QStringLiteral("DEGRADED, and why says who is down"));
    checkWords();
    expect(m_cluster.view().object(node)[u"evidence"] == QStringLiteral("eof"),
        QStringLiteral("a killed server is proven dead by its lifeline"));
    checkFailover(victim, led, isMaster);
    m_cluster.launch(victim);
    expect(m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" is back"));
    checkWords();
    checkValues();
}

void Znodes::checkFailover(
    const QString &victim, const std::vector<core::PartitionId> &led, bool isMaster)
{
    const auto all = support::readTransactions(m_cluster.zookeeper().dataDirectory());
    const std::string node = rooted("nodes/" + victim.toStdString());
    const auto declares = [&](const support::Transaction &transaction) {
        const auto *operation = transaction.on(node);
        return operation && operation->data.find(R"("health":"down")") != std::string::npos;
    };
    const auto found = std::find_if(all.begin(), all.end(), declares);
    if (found == all.end())
        return expect(false, QStringLiteral("a transaction declares the death"));
    expect(std::count_if(found, all.end(), declares) == 1, QStringLiteral("once"));
    expect(found->on(rooted("control")) != nullptr, QStringLiteral("with control"));
    const auto *status = found->on(rooted("status"));
    expect(status && status->data.find("DEGRADED") != std::string::npos,
        QStringLiteral("with status"));
    if (isMaster)
        expect(found->on(rooted("master")) != nullptr, QStringLiteral("with the new master"));
    std::size_t moved = 0;
    for (const auto &operation : found->operations) {
        if (!operation.path.starts_with(rooted("mappings/")))
            continue;
        const auto text = QByteArray::fromStdString(operation.data);
        for (const QJsonValue &record : QJsonDocument::fromJson(text).array()) {
            const auto number = static_cast<std::uint32_t>(record[u"partition"].toInteger());
            if (std::count(led.begin(), led.end(), core::PartitionId(number)) == 1
                && record[u"primary"] != victim && record[u"dead"].toArray().contains(victim))
                ++moved;
        }
    }
    expect(moved == led.size(),
        QStringLiteral("one multi moves all %1 partitions of %2%3, not %4")
            .arg(led.size())
            .arg(victim, isMaster ? QStringLiteral(" (master)") : QString())
            .arg(moved));
    m_story.say(QStringLiteral("one multi: %1 %2down, %3 partitions moved")
                    .arg(victim, isMaster ? QStringLiteral("(master) ") : QString())
                    .arg(moved));
}

/// Nothing that the master writes is written without control, whose revision goes up by one.
void Znodes::checkFence()
{
    std::int64_t revision = -1;
    for (const auto &transaction :
        support::readTransactions(m_cluster.zookeeper().dataDirectory())) {
        const auto isFenced = [&](const support::Transaction::Operation &operation) {
            return operation.kind == Kind::Set
                && (operation.path == rooted("status")
                    || operation.path.starts_with(rooted("nodes/"))
                    || operation.path.starts_with(rooted("mappings/")));
        };
        const auto *control = transaction.on(rooted("control"));
        expect(control
                || std::none_of(
                    transaction.operations.begin(), transaction.operations.end(), isFenced),
            QStringLiteral("the master writes nothing without control"));
        if (!control || control->kind != Kind::Set)
            continue;
        const auto object =
            QJsonDocument::fromJson(QByteArray::fromStdString(control->data)).object();
        const std::int64_t next = object[u"revision"].toInteger();
        expect(revision < 0 || next == revision + 1, QStringLiteral("revisions go up by one"));
        revision = next;
    }
    expect(revision > 0, QStringLiteral("there were revisions"));
}

void Znodes::run()
{
    if (m_story.start(m_cluster)) {
        checkWords();
        checkNames();
        checkValues();
        QStringList ids = m_cluster.ids();
        ids.removeAll(m_cluster.view().master());
        failOver(m_story.oneOf(ids));
        failOver(m_cluster.view().master());
        checkFence();
    }
    (void)m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Reads every znode as a stranger, and checks what a failover writes.",
        {{"partitions", "64", "How many partitions."}});
    integration::Znodes(story, static_cast<std::uint32_t>(story.number("partitions"))).run();
    return story.verdict();
}
