// SPDX-License-Identifier: Apache-2.0
#include "core/names.h"
#include "core/wireformat.h"

/// What a primary and a copy say to each other.
namespace core::wire {

namespace {

constexpr std::string_view kRefusal[] = {"higherTerm", "resync", "unfit", "behind"};
constexpr std::string_view kOperation[] = {"put", "delete", "expire"};

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

std::string readClient(Fields &fields)
{
    std::string client = fields.string("client");
    if (!isClientId(client))
        fields.fail("\"client\" is not a client's name");
    return client;
}

EntryPtr readEntry(Fields &fields)
{
    Entry entry;
    fields.read("term", entry.term);
    fields.read("decree", entry.decree);
    entry.operation = readEnum<Operation>(fields, "do", kOperation);
    if (entry.operation == Operation::Expire) {
        fields.read("expired", entry.expired);
        return std::make_shared<const Entry>(std::move(entry));
    }
    entry.key = fields.string("key");
    if (entry.operation == Operation::Put)
        entry.value = std::string(fields.raw("value"));
    if (fields.has("ifVersion"))
        fields.read("ifVersion", entry.ifVersion.emplace());
    if (fields.has("client")) {
        entry.tag.client = readClient(fields);
        entry.tag.seq = fields.unsignedNumber("seq");
        entry.tag.done = fields.unsignedNumber("done");
        entry.tag.first = fields.has("first") && fields.boolean("first");
    }
    return std::make_shared<const Entry>(std::move(entry));
}

void writeEntry(JsonWriter &writer, const Entry &entry)
{
    writer.beginObject().key("term").number(entry.term.value);
    writer.key("decree").number(entry.decree.value);
    writer.key("do").string(spelt(entry.operation, kOperation));
    if (entry.operation == Operation::Expire) {
        writer.key("expired").number(entry.expired.value).endObject();
        return;
    }
    writer.key("key").string(entry.key);
    if (entry.operation == Operation::Put)
        writer.key("value").raw(entry.value);
    if (entry.ifVersion)
        writer.key("ifVersion").number(entry.ifVersion->value);
    if (!entry.tag.client.empty()) {
        writer.key("client").string(entry.tag.client).key("seq").number(entry.tag.seq);
        writer.key("done").number(entry.tag.done);
        if (entry.tag.first)
            writer.key("first").boolean(true);
    }
    writer.endObject();
}

/// A result is four numbers: seq, content, status, version.
NamedSession readNamed(Fields &fields)
{
    NamedSession named;
    named.client = readClient(fields);
    named.session.done = fields.unsignedNumber("done");
    fields.read("last", named.session.last);
    const auto numbers = fields.numbers<Decree>("results");
    if (numbers.size() % 4 != 0)
        fields.fail("\"results\" are not fours of numbers");
    for (std::size_t i = 0; i + 3 < numbers.size(); i += 4) {
        const auto status = static_cast<Status>(numbers[i + 2].value);
        if (status != Status::Ok && status != Status::NotFound && status != Status::ConditionFailed)
            fields.fail("\"results\" hold what is no outcome");
        named.session.results.push_back(
            {numbers[i].value, numbers[i + 1].value, {status, numbers[i + 3]}});
    }
    return named;
}

void writeNamed(JsonWriter &writer, const NamedSession &named)
{
    writer.beginObject().key("client").string(named.client);
    writer.key("done").number(named.session.done);
    writer.key("last").number(named.session.last.value).key("results").beginArray();
    for (const WriteResult &result : named.session.results) {
        writer.number(result.seq).number(result.content);
        writer.number(static_cast<int>(result.outcome.status));
        writer.number(result.outcome.version.value);
    }
    writer.endArray().endObject();
}

void writeSpan(JsonWriter &writer, const KeySpan &span)
{
    writer.key("after").string(span.after);
    if (span.upTo)
        writer.key("upTo").string(*span.upTo);
}

KeySpan readSpan(Fields &fields)
{
    KeySpan span{fields.string("after"), {}};
    if (fields.has("upTo"))
        span.upTo = fields.string("upTo");
    if (span.upTo && *span.upTo <= span.after)
        fields.fail("\"upTo\" does not come behind \"after\"");
    return span;
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
    writer.key("recovered").number(message.recovered.value);
    if (message.anew)
        writer.key("anew").boolean(true);
}

void read(Fields &fields, message::Learn &message)
{
    readSession(fields, message);
    fields.read("base", message.base);
    fields.read("recovered", message.recovered);
    message.anew = fields.has("anew") && fields.boolean("anew");
}

void write(JsonWriter &writer, const message::LearnAnswer &message)
{
    writeSession(writer, message);
    writer.key("uid").string(hex16(message.uid.value));
    writer.key("applied").number(message.applied.value).key("copy").boolean(message.copy);
    writer.key("appliedTerm").number(message.appliedTerm.value);
    if (message.kept)
        writer.key("kept").boolean(true);
}

void read(Fields &fields, message::LearnAnswer &message)
{
    readSession(fields, message);
    message.uid = Uid(fields.hex("uid"));
    fields.read("applied", message.applied);
    message.copy = fields.boolean("copy");
    fields.read("appliedTerm", message.appliedTerm);
    message.kept = fields.has("kept") && fields.boolean("kept");
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
    writer.endArray().key("sessions").beginArray();
    for (const NamedSession &session : message.sessions)
        writeNamed(writer, session);
    writer.endArray().key("digest").string(hex16(message.digest));
    writer.key("total").number(message.total).key("reached").number(message.reached.value);
    if (message.span)
        writeSpan(writer, *message.span);
    if (message.isOutline)
        writer.key("sum").string(hex16(message.sum)).key("count").number(message.count);
}

void read(Fields &fields, message::Chunk &message)
{
    readSession(fields, message);
    message.index = fields.unsignedNumber("index");
    message.last = fields.boolean("last");
    fields.read("decree", message.decree);
    fields.read("decreeTerm", message.decreeTerm);
    message.items = fields.list("items", readItem);
    message.sessions = fields.list("sessions", readNamed);
    message.digest = fields.hex("digest");
    if (fields.has("total"))
        message.total = fields.unsignedNumber("total");
    if (fields.has("reached"))
        fields.read("reached", message.reached);
    if (fields.has("after"))
        message.span = readSpan(fields);
    message.isOutline = fields.has("sum");
    if (!message.isOutline)
        return;
    message.sum = fields.hex("sum");
    message.count = fields.unsignedNumber("count");
    if (!message.span || !message.items.empty())
        fields.fail("a part with a \"sum\" has an \"after\" and no items");
}

void write(JsonWriter &writer, const message::ChunkAck &message)
{
    writeSession(writer, message);
    writer.key("index").number(message.index);
    if (message.lacks)
        writer.key("lacks").boolean(true);
}

void read(Fields &fields, message::ChunkAck &message)
{
    readSession(fields, message);
    message.index = fields.unsignedNumber("index");
    message.lacks = fields.has("lacks") && fields.boolean("lacks");
}

void write(JsonWriter &writer, const message::Prepare &message)
{
    writeSession(writer, message);
    writer.key("commit").number(message.commit.value);
    writer.key("first").number(message.first.value).key("entries").beginArray();
    for (const EntryPtr &entry : message.entries)
        writeEntry(writer, *entry);
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
