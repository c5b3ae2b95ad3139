// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/picture.h"
#include "widgets/partitionring.h"

namespace app {

[[nodiscard]] widgets::PartitionRing::Data ringOf(const Picture &picture);

/// Where a key's hash lies in the space of all hashes, 0 to 1.
[[nodiscard]] double turnOf(const QString &key);

/// "xxh64 4a3f…  → partition 17 → n3 (primary), n5, n1".
[[nodiscard]] QString wayText(const QString &key, const PartitionPicture &partition);

} // namespace app
