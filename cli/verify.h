// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/printer.h"

#include "cluster/client.h"

#include "core/copycomparison.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <set>
#include <string>

namespace cli {

/// Compares the digests of all copies in sync, at a decree that all of a partition have applied.
/// Where they move on too fast or are about to change it asks again, until the time is over. Main
/// thread; finished() comes once.
class Verify : public QObject
{
    Q_OBJECT

public:
    Verify(const Arguments &arguments, cluster::Client &client, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const cli::Output &output);

private:
    void askServers(const core::ClusterMap &map);
    void compare();
    void compare(const core::MapEntry &entry);
    void again(const core::Error &why);
    [[nodiscard]] Output verdict() const;

    const Arguments &m_arguments;
    cluster::Client &m_client;
    QElapsedTimer m_clock;
    core::ClusterMap m_map;
    core::CopiesOfServers m_copies;
    std::size_t m_missing = 0; ///< answers
    std::set<core::PartitionId> m_done;
    std::set<std::string> m_open; ///< what could not be compared yet, and why
    std::map<core::PartitionId, std::string> m_offenders;
    std::size_t m_compared = 0; ///< copies
    std::uint64_t m_items = 0;
};

} // namespace cli
