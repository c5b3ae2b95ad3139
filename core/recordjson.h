// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/jsonwriter.h"
#include "core/record.h"

/// A partition's record as JSON; it looks the same in a znode, where its range stands besides, and
/// in a push. Do not change: znodes are read by other versions.
namespace core {

/// Writes the members of an object that the caller opens and closes.
void writeRecord(JsonWriter &writer, const PartitionRecord &record);
[[nodiscard]] PartitionRecord readRecord(Fields &fields);

void writeMember(JsonWriter &writer, const Member &member);
[[nodiscard]] Member readMember(Fields &fields);

void writeServer(JsonWriter &writer, const ServerEntry &server);
[[nodiscard]] ServerEntry readServer(Fields &fields);

/// "" for none, which toText() cannot say.
[[nodiscard]] std::string textOf(const Incarnation &incarnation);

} // namespace core
