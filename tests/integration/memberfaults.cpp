// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

#include "traffic.h"

#include "support/waiting.h"

#include <QTimer>

#include <csignal>
#include <vector>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr std::chrono::milliseconds kAdminPatience = 2000ms;
constexpr auto kAdminPause = 200ms;
constexpr int kMostJoined = 2;

} // namespace

void Faults::join()
{
    if (m_joined == kMostJoined)
        return;
    ++m_joined;
    ++m_count;
    const QString id = m_cluster.addServer().id();
    tell(QStringLiteral("join ") + id);
    m_cluster.launch(id);
}

/// Its copies go elsewhere as far as there is room, and come back.
void Faults::drain()
{
    if (!m_drained.empty())
        return;
    const QString id = aServer();
    tell(QStringLiteral("drain ") + id);
    m_drained.insert(id);
    const auto told = [this, id](const cluster::ClientResult &result) {
        if (!result.ok())
            tell(QStringLiteral("drain %1: %2").arg(id, QString::fromStdString(result.message)));
    };
    admin().admin(core::admin::Drain{core::NodeId(id.toStdString())}, told, kAdminPatience);
    mendLater(500, 5000, QStringLiteral("undrain ") + id, [this, id] { undrain(id); });
}

/// Not what the servers are started with: they would refuse to start with another value.
void Faults::set()
{
    struct Setting {
        const char *name;
        const char *flag;
        std::vector<const char *> values;
    };
    static const std::vector<Setting> kSettings{{"durability", "--durability", {"os", "fsync"}},
        {"readMode", "--read-mode", {"lease", "confirm"}},
        {"detection", "--detection", {"lifeline", "lease", "session"}}};
    const Setting &setting = m_story.oneOf(kSettings);
    const char *const value = m_story.oneOf(setting.values);
    if (m_cluster.options().more.contains(QString::fromLatin1(setting.flag)))
        return;
    const QString what =
        QStringLiteral("set %1 %2").arg(QLatin1String(setting.name), QLatin1String(value));
    tell(what);
    ++m_count;
    const auto told = [this, what](const cluster::ClientResult &result) {
        if (!result.ok())
            tell(QStringLiteral("%1: %2").arg(what, QString::fromStdString(result.message)));
    };
    admin().admin(core::admin::Set{setting.name, value}, told, kAdminPatience);
}

cluster::Client &Faults::admin()
{
    if (!m_admin)
        m_admin = std::make_unique<cluster::Client>(clientOptions(m_cluster));
    return *m_admin;
}

/// Until it is done: the master may be away.
void Faults::undrain(const QString &id)
{
    const auto again = [this, id] {
        QTimer::singleShot(kAdminPause, &admin(), [this, id] { undrain(id); });
    };
    if (admin().underWay() != 0) // the order to drain, which is to come first
        return again();
    const auto told = [this, id, again](const cluster::ClientResult &result) {
        if (result.ok())
            m_drained.erase(id);
        else
            again();
    };
    admin().admin(core::admin::Undrain{core::NodeId(id.toStdString())}, told, kAdminPatience);
}

bool Faults::waitUndrained(std::chrono::milliseconds patience)
{
    return support::waitFor([this] { return m_drained.empty(); }, patience);
}

void Faults::rolling()
{
    if (!isCalm())
        return;
    tell(QStringLiteral("restart one after the other"));
    ++m_count;
    for (const QString &id : m_cluster.ids()) {
        m_cluster.signal(id, SIGTERM);
        m_story.expect(
            m_cluster.server(id).waitGone(kPatience) && m_cluster.server(id).exitCode() == 0,
            id + QStringLiteral(" stops when it is asked to"));
        m_cluster.launch(id);
        m_story.expect(m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" is back"));
    }
}

} // namespace integration
