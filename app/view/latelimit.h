// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/appendlog.h"
#include "app/workload/sample.h"

#include <vector>

namespace app {

/// From which wait on a request counts as late: three times what ninety-nine of a hundred take
/// while all is well, and at least 5 ms. "All is well" is the middle of the last quarter of a
/// minute, second by second, so that an outage does not make itself the rule. Pure: the same
/// samples give the same limits. Not thread-safe.
class LateLimit
{
public:
    static constexpr qint32 kLeastUs = 5000;

    /// The next sample, in the order of their numbers.
    void take(qint64 number, const Sample &sample);
    /// Forgets what only samples before this one needed.
    void forgetBefore(qint64 number);
    /// For the sample of that number; without a limit, while too little is known, INT32_MAX.
    [[nodiscard]] qint32 usAt(qint64 number) const;
    [[nodiscard]] qint32 usNow() const { return m_steps.back().us; }
    [[nodiscard]] bool isLate(qint64 number, const Sample &sample) const
    {
        return sample.outcome == Sample::Outcome::Ok && sample.waitUs > kLeastUs
            && sample.waitUs > usAt(number);
    }

private:
    struct Step {
        qint64 fromNumber = 0;
        qint32 us = INT32_MAX;
    };

    void closeSecond(qint64 number);

    std::vector<qint32> m_waits;       ///< of the second that is not yet over
    qint64 m_secondNs = 0;             ///< when it began
    std::vector<qint32> m_seconds;     ///< the 99th percentiles of the last ones
    std::vector<Step> m_steps{Step{}}; ///< never empty
};

} // namespace app
