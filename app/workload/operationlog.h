// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/operationlist.h"

namespace app {

/// All that one run of the workload has asked, in the order of the answers.
struct OperationLog {
    /// Then the oldest go, and nobody can judge the rest: about 12 MB.
    static constexpr qint64 kMost = 600'000;

    quint32 partitions = 0; ///< as of LoadKeys; 0: there is no workload
    OperationList operations;
    bool goesOn = false; ///< begins in the middle: the ledger knows of writes before

    [[nodiscard]] bool isComplete() const { return operations.begin() == 0 && !goesOn; }
};

} // namespace app
