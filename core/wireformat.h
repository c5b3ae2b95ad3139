// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/jsonwriter.h"
#include "core/message.h"

/// The parts that wire.cpp is made of: how each kind of message writes and reads the members of its
/// data.
namespace core::wire {

void write(JsonWriter &writer, const message::View &message);
void write(JsonWriter &writer, const message::Learn &message);
void write(JsonWriter &writer, const message::LearnAnswer &message);
void write(JsonWriter &writer, const message::Chunk &message);
void write(JsonWriter &writer, const message::ChunkAck &message);
void write(JsonWriter &writer, const message::Prepare &message);
void write(JsonWriter &writer, const message::Ack &message);
void write(JsonWriter &writer, const message::Nack &message);
void write(JsonWriter &writer, const message::Beacon &message);
void write(JsonWriter &writer, const message::BeaconAck &message);
void write(JsonWriter &writer, const message::Register &message);
void write(JsonWriter &writer, const message::Beat &message);
void write(JsonWriter &writer, const message::BeatAnswer &message);
void write(JsonWriter &writer, const message::Farewell &message);
void write(JsonWriter &writer, const message::Configure &message);
void write(JsonWriter &writer, const message::ChangeRequests &message);
void write(JsonWriter &writer, const message::Leaving &message);
void write(JsonWriter &writer, const message::Switches &message);
void write(JsonWriter &writer, const message::Inquiry &message);
void write(JsonWriter &writer, const message::Inventory &message);
void write(JsonWriter &writer, const message::Doubt &message);
void write(JsonWriter &writer, const message::DoubtAnswer &message);

void read(Fields &fields, message::View &message);
void read(Fields &fields, message::Learn &message);
void read(Fields &fields, message::LearnAnswer &message);
void read(Fields &fields, message::Chunk &message);
void read(Fields &fields, message::ChunkAck &message);
void read(Fields &fields, message::Prepare &message);
void read(Fields &fields, message::Ack &message);
void read(Fields &fields, message::Nack &message);
void read(Fields &fields, message::Beacon &message);
void read(Fields &fields, message::BeaconAck &message);
void read(Fields &fields, message::Register &message);
void read(Fields &fields, message::Beat &message);
void read(Fields &fields, message::BeatAnswer &message);
void read(Fields &fields, message::Farewell &message);
void read(Fields &fields, message::Configure &message);
void read(Fields &fields, message::ChangeRequests &message);
void read(Fields &fields, message::Leaving &message);
void read(Fields &fields, message::Switches &message);
void read(Fields &fields, message::Inquiry &message);
void read(Fields &fields, message::Inventory &message);
void read(Fields &fields, message::Doubt &message);
void read(Fields &fields, message::DoubtAnswer &message);

} // namespace core::wire
