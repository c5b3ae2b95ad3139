// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// The house rules that a compiler does not know (CONTRIBUTING.md): include arrows between the
/// folders, lengths, the SPDX line, TODOs with an issue, and files that nothing builds or includes.
namespace tidy {

/// What is wrong in the sources under `root`, as "path:line: what", sorted by path; empty if
/// nothing. `compiled` names in quotes what the build compiles, as its compile_commands.json
/// does: a source that it does not name is dead.
[[nodiscard]] std::vector<std::string> findings(
    const std::filesystem::path &root, const std::string &compiled);

} // namespace tidy
