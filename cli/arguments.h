// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/types.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// kvctl's exit codes. Do not change: scripts rely on them.
enum class ExitCode {
    Ok = 0,
    NotFound = 1, ///< or a condition failed
    Usage = 2,
    Unavailable = 3,
    OutcomeUnknown = 4,
};

enum class Verb {
    Get,
    Put,
    Delete,
    Scan,
    Locate,
    Map,
    Status,
    Servers,
    Verify,
    Drain,
    Undrain,
    Rebalance,
    Remove,
    Set,
    Recover,
};

/// What kvctl was asked for.
struct Arguments {
    std::string zookeeper = {};
    std::string cluster = {};
    std::string node = {};
    std::chrono::milliseconds timeout{5000};
    bool json = false;
    bool help = false;
    bool version = false;
    std::optional<core::Decree> ifVersion = {}; ///< of put and delete; 0: the key is absent
    Verb verb = Verb::Status;
    bool wait = true;                        ///< of drain: until nothing is left
    std::string prefix = {};                 ///< of scan
    std::optional<std::uint64_t> limit = {}; ///< of scan: items in all
    bool acceptDataLoss = false;             ///< of recover
    std::vector<std::string> dead = {};      ///< of recover: servers
    std::vector<std::string> operands = {};  ///< as many as the verb takes
};

/// The arguments without the program's name. Flags may stand anywhere; what begins with one dash is
/// an operand (a negative number), and so is all behind "--". Status::BadRequest with what is
/// wrong.
[[nodiscard]] core::Result<Arguments> parseArguments(const std::vector<std::string> &words);

[[nodiscard]] std::string helpText();

} // namespace cli
