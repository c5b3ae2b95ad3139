// SPDX-License-Identifier: Apache-2.0
#include "core/names.h"
#include "core/wireformat.h"

/// What a primary and a copy say to each other.
namespace core::wire {

namespace {

constexpr std::string_view kRefusal[] = {"higherTerm", "resync", "unfit"};
constexpr std::string_view kOperation[] = {"put", "delete"};

template <typename Sync>
void writeSession(JsonWriter &writer, const Sync &message)
{
    writer.key("partition").number(message.partition.value);
    writer.key("term").number(message.term.value);
    writer.key("session").number(message.session.value);
}

template <typename Sync>
void readSession(Fields &fields, Sync &message)
{
    fields.read("partition", message.partition);
    fields.read("term", message.term);
    fields.read("session", message.session);
}

EntryPtr readEntry(Fields &fields)
{
    Entry entry;
    fields.read("term", entry.term);
    fields.read("decree", entry.decree);
    entry.operation = readEnum<Operation>(fields, "do", kOperation);
    entry.key = fields.string("key");
    if (entry.operation == Operation::Put)
        entry.value = std::string(fields.raw("value"));
    return std::make_shared<const Entry>(std::move(entry));
}

Item readItem(Fields &fields)
{
    Item item;
    item.key = fields.string("key");
    item.value = std::string(fields.raw("value"));
    fields.read("version", item.version);
    return item;
}

} // namespace

void write(JsonWriter &writer, const message::View &message)
{
    writeSession(writer, message);
    writer.key("uid").string(hex16(message.uid.value));
    writer.key("tail").number(message.tail.value);
    writer.key("commit").number(message.commit.value).key("terms").beginArray();
    for (const Term term : message.terms)
        writer.number(term.value);
    writer.endArray();
}

void read(Fields &fields, message::View &message)
{
    readSession(fields, message);
    message.uid = Uid(fields.hex("uid"));
    fields.read("tail", message.tail);
    fields.read("commit", message.commit);
    message.terms = fields.numbers<Term>("terms");
    if (message.commit > message.tail
        || message.tail.value - message.commit.value != message.terms.size())
        fields.fail("\"terms\" are not those of the entries from commit to tail");
}

void write(JsonWriter &writer, const message::Learn &message)
{
    writeSession(writer, message);
    writer.key("base").number(message.base.value);
}

void read(Fields &fields, message::Learn &message)
{
    readSession(fields, message);
    fields.read("base", message.base);
}

void write(JsonWriter &writer, const message::LearnAnswer &message)
{
    writeSession(writer, message);
    writer.key("uid").string(hex16(message.uid.value));
    writer.key("applied").number(message.applied.value).key("copy").boolean(message.copy);
}

void read(Fields &fields, message::LearnAnswer &message)
{
    readSession(fields, message);
    message.uid = Uid(fields.hex("uid"));
    fields.read("applied", message.applied);
    message.copy = fields.boolean("copy");
}

void write(JsonWriter &writer, const message::Chunk &message)
{
    writeSession(writer, message);
    writer.key("index").number(message.index).key("last").boolean(message.last);
    writer.key("decree").number(message.decree.value);
    writer.key("decreeTerm").number(message.decreeTerm.value).key("items").beginArray();
    for (const Item &item : message.items) {
        writer.beginObject().key("key").string(item.key);
        writer.key("version").number(item.version.value);
        writer.key("value").raw(item.value).endObject();
    }
    writer.endArray();
}

void read(Fields &fields, message::Chunk &message)
{
    readSession(fields, message);
    message.index = fields.unsignedNumber("index");
    message.last = fields.boolean("last");
    fields.read("decree", message.decree);
    fields.read("decreeTerm", message.decreeTerm);
    message.items = fields.list("items", readItem);
}

void write(JsonWriter &writer, const message::ChunkAck &message)
{
    writeSession(writer, message);
    writer.key("index").number(message.index);
}

void read(Fields &fields, message::ChunkAck &message)
{
    readSession(fields, message);
    message.index = fields.unsignedNumber("index");
}

void write(JsonWriter &writer, const message::Prepare &message)
{
    writeSession(writer, message);
    writer.key("commit").number(message.commit.value);
    writer.key("first").number(message.first.value).key("entries").beginArray();
    for (const EntryPtr &entry : message.entries) {
        writer.beginObject().key("term").number(entry->term.value);
        writer.key("decree").number(entry->decree.value);
        writer.key("do").string(spelt(entry->operation, kOperation));
        writer.key("key").string(entry->key);
        if (entry->operation == Operation::Put)
            writer.key("value").raw(entry->value);
        writer.endObject();
    }
    writer.endArray();
}

void read(Fields &fields, message::Prepare &message)
{
    readSession(fields, message);
    fields.read("commit", message.commit);
    fields.read("first", message.first);
    message.entries = fields.list("entries", readEntry);
    Decree next = message.first;
    for (const EntryPtr &entry : message.entries) {
        if (entry->decree != next)
            fields.fail("the entries are not contiguous");
        next = next.next();
    }
}

void write(JsonWriter &writer, const message::Ack &message)
{
    writeSession(writer, message);
    writer.key("uid").string(hex16(message.uid.value));
    writer.key("tail").number(message.tail.value);
}

void read(Fields &fields, message::Ack &message)
{
    readSession(fields, message);
    message.uid = Uid(fields.hex("uid"));
    fields.read("tail", message.tail);
}

void write(JsonWriter &writer, const message::Nack &message)
{
    writeSession(writer, message);
    writer.key("refusal").string(spelt(message.refusal, kRefusal));
    writer.key("higher").number(message.higher.value);
}

void read(Fields &fields, message::Nack &message)
{
    readSession(fields, message);
    message.refusal = readEnum<message::Refusal>(fields, "refusal", kRefusal);
    fields.read("higher", message.higher);
}

} // namespace core::wire
