// SPDX-License-Identifier: Apache-2.0
#include "widgets/motion.h"

namespace widgets {

namespace {

bool isReduced = false;

} // namespace

bool isMotionReduced()
{
    return isReduced;
}

void setMotionReduced(bool reduced)
{
    isReduced = reduced;
}

} // namespace widgets
