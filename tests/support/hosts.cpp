// SPDX-License-Identifier: Apache-2.0
#include "support/hosts.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace support {

namespace {

int currentNamespace()
{
    return ::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
}

/// Loopback addresses may leave by an interface, and only this one stays for within.
const QString kOwnLoopback =
    QStringLiteral("echo 1 > /proc/sys/net/ipv4/conf/all/route_localnet && ip link set lo up && "
                   "ip addr del 127.0.0.1/8 dev lo && ip addr add 127.0.0.1/32 dev lo");

} // namespace

Hosts::Hosts(int count)
{
    if (::geteuid() != 0)
        m_problem = QStringLiteral("network namespaces take root");
    else if (QStandardPaths::findExecutable(QStringLiteral("ip")).isEmpty())
        m_problem = QStringLiteral("ip (iproute2) is not installed");
    else
        openOwn();
    for (int host = 1; host <= count && m_problem.isEmpty(); ++host)
        openHost(host);
}

Hosts::~Hosts()
{
    for (const int fd : m_namespaces)
        ::close(fd);
}

QString Hosts::address(int host)
{
    return QStringLiteral("127.77.0.%1").arg(host + 1);
}

void Hosts::openOwn()
{
    if (::unshare(CLONE_NEWNET) != 0) {
        m_problem = QStringLiteral("no network namespace: %1")
                        .arg(QString::fromLocal8Bit(std::strerror(errno)));
        return;
    }
    m_namespaces.push_back(currentNamespace());
    const QString bridge = QStringLiteral("ip link add hosts type bridge && "
                                          "ip addr add %1/24 dev hosts && ip link set hosts up")
                               .arg(address(0));
    (void)run({QStringLiteral("sh"), QStringLiteral("-c"),
                  kOwnLoopback + QStringLiteral(" && ") + bridge},
        0);
}

void Hosts::openHost(int host)
{
    if (::unshare(CLONE_NEWNET) != 0) {
        m_problem = QString::fromLocal8Bit(std::strerror(errno));
        return;
    }
    m_namespaces.push_back(currentNamespace());
    (void)::setns(descriptor(0), CLONE_NEWNET);
    const QString cable =
        QStringLiteral("ip link add h%1 type veth peer name eth0 netns /proc/%2/fd/%3 && "
                       "ip link set h%1 master hosts up")
            .arg(host)
            .arg(::getpid())
            .arg(descriptor(host));
    const QString inside =
        QStringLiteral(" && ip addr add %1/24 dev eth0 && ip link set eth0 up").arg(address(host));
    const QStringList shell{QStringLiteral("sh"), QStringLiteral("-c")};
    (void)(run(shell + QStringList(cable), 0)
        && run(shell + QStringList(kOwnLoopback + inside), host));
}

void Hosts::enter(int host, const std::function<void()> &function) const
{
    (void)::setns(descriptor(host), CLONE_NEWNET);
    function();
    (void)::setns(descriptor(0), CLONE_NEWNET);
}

bool Hosts::cut(int host, Cut how)
{
    if (how == Cut::Link)
        return run({QStringLiteral("ip"), QStringLiteral("link"), QStringLiteral("set"),
                       QStringLiteral("h%1").arg(host), QStringLiteral("down")},
            0);
    const bool isFrom = how == Cut::From;
    const QString rules =
        QStringLiteral("add table inet cut; "
                       "add chain inet cut way { type filter hook %1 priority 0; }; "
                       "add rule inet cut way %2 \"eth0\" drop")
            .arg(isFrom ? QStringLiteral("output") : QStringLiteral("input"),
                isFrom ? QStringLiteral("oifname") : QStringLiteral("iifname"));
    return run({QStringLiteral("nft"), rules}, host);
}

bool Hosts::mend(int host)
{
    const bool isUp = run({QStringLiteral("ip"), QStringLiteral("link"), QStringLiteral("set"),
                              QStringLiteral("h%1").arg(host), QStringLiteral("up")},
        0);
    const bool canFilter = !QStandardPaths::findExecutable(QStringLiteral("nft")).isEmpty();
    return isUp
        && (!canFilter
            || run(
                {QStringLiteral("nft"), QStringLiteral("flush"), QStringLiteral("ruleset")}, host));
}

bool Hosts::run(const QStringList &command, int host)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([fd = descriptor(host)] { (void)::setns(fd, CLONE_NEWNET); });
    process.start(command.first(), command.mid(1));
    const bool isDone = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!isDone)
        m_problem = command.join(u' ') + QStringLiteral(": ")
            + QString::fromLocal8Bit(process.readAll() + process.errorString().toLocal8Bit());
    return isDone;
}

} // namespace support
