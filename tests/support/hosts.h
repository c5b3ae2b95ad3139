// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace support {

/// Hosts of their own for the servers of one test: network namespaces on one bridge, each with an
/// interface and an address. The program itself moves to a namespace where nothing else is, so any
/// number of such tests may run at once, and all of it is gone with the program. Takes root, `ip`
/// and, for cuts in one direction, `nft`.
///
/// Servers listen on loopback addresses alone; so these are some, with a way out of the host.
class Hosts
{
public:
    enum class Cut {
        Link, ///< the cable is out
        From, ///< nothing comes from it
        To,   ///< nothing comes to it
    };

    /// Comes first in a program: only what begins later, threads too, is on the test's own host.
    explicit Hosts(int count);
    ~Hosts();
    Hosts(const Hosts &) = delete;
    Hosts &operator=(const Hosts &) = delete;

    /// Why there are none; empty: there are.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// The test's own host is 0, servers have 1 and so on.
    [[nodiscard]] static QString address(int host);
    [[nodiscard]] int descriptor(int host) const { return m_namespaces[std::size_t(host)]; }
    /// A socket that is opened meanwhile is on that host.
    void enter(int host, const std::function<void()> &function) const;

    /// False if it cannot be done here, which problem() tells then.
    [[nodiscard]] bool cut(int host, Cut how);
    [[nodiscard]] bool mend(int host);

private:
    void openOwn();
    void openHost(int host);
    [[nodiscard]] bool run(const QStringList &command, int host);

    std::vector<int> m_namespaces;
    QString m_problem;
};

} // namespace support
