// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace app {

struct PrettyJson {
    QString text;
    bool isCut = false; ///< it is only the beginning
};

/// JSON with each member and element on a line of its own, small ones together. Only the space
/// between tokens changes: each token is as it was spelt. At most about `mostBytes` come out.
/// REQUIRES core::validateValue(json).
[[nodiscard]] PrettyJson prettyJson(std::string_view json, qsizetype mostBytes);

} // namespace app
