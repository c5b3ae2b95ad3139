// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

/// What servers ask each other before they replace a master that they do not hear (Membership).
namespace core::message {

/// "I do not hear the master of that epoch. Do you?"
struct Doubt {
    Epoch epoch;
};
struct DoubtAnswer {
    Epoch epoch;
    bool hears = false; ///< it, or one that came later
};

} // namespace core::message
