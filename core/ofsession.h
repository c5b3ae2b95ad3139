// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mutants.h"
#include "core/types.h"

namespace core {

/// A copy's answer is to what was said in this very session of the primary's (K6).
template <class T>
bool isOfSession(const T &message, Term term, SyncId session)
{
    return (message.term == term || isMutant(Mutant::OldAcks))
        && (message.session == session || isMutant(Mutant::K6d));
}

} // namespace core
