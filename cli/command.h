// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/printer.h"

#include "cluster/client.h"
#include "cluster/lookup.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cli {

class Verify;

/// One verb, carried out once. Main thread; finished() comes once, never from within run().
class Command : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES an address in the arguments: findAddress().
    explicit Command(Arguments arguments, QObject *parent = nullptr);
    ~Command() override;

    /// `value` is what put stores.
    void run(std::string value);

Q_SIGNALS:
    void finished(const cli::Output &output);
    /// A part of the output, before finished(). Its code means nothing.
    void printed(const cli::Output &output);

private:
    void runData(std::string value);
    void runScan(const core::request::Scan &part, std::uint64_t seen);
    void runServers();
    void runAdmin();
    void watchDraining();
    void runVerify();
    void runStatus();
    void askServers();
    void lookUp(std::function<void()> next);

    const Arguments m_arguments;
    Verify *m_verify = nullptr; ///< a child
    std::unique_ptr<cluster::Client> m_client;
    cluster::Lookup *m_lookup = nullptr; ///< discarded at the end
    std::optional<cluster::ClusterPicture> m_picture;
    std::vector<ServerStatus> m_servers;
    std::optional<std::size_t> m_left; ///< copies, as last printed by drain
    std::size_t m_missing = 0;         ///< servers that have not answered yet
};

/// Fills in the one local cluster that is running if the arguments name nothing else;
/// Status::BadRequest if there is none or more than one.
[[nodiscard]] core::Result<Arguments> findAddress(Arguments arguments);

/// What put is to store: the operand, or what it stands for. Spaces around it are gone.
[[nodiscard]] core::Result<std::string> valueFrom(const std::string &operand);

} // namespace cli
