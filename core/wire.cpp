// SPDX-License-Identifier: Apache-2.0
#include "core/wire.h"

#include "core/wireformat.h"

#include <array>

namespace core {

namespace {

/// In the order of Message's alternatives.
constexpr std::array<std::string_view, std::variant_size_v<Message>> kOps = {
    "__view__",
    "__learn__",
    "__learnack__",
    "__chunk__",
    "__chunkack__",
    "__prep__",
    "__ack__",
    "__nack__",
    "__lease__",
    "__leaseack__",
    "__reg__",
    "__beat__",
    "__beatack__",
    "__farewell__",
    "__config__",
    "__cfgreq__",
    "__leave__",
    "__switch__",
    "__inv__",
    "__invack__",
    "__doubt__",
    "__doubtack__",
};
static_assert(std::is_same_v<std::variant_alternative_t<0, Message>, message::View>);
static_assert(std::is_same_v<std::variant_alternative_t<5, Message>, message::Prepare>);
static_assert(std::is_same_v<std::variant_alternative_t<10, Message>, message::Register>);
static_assert(std::is_same_v<std::variant_alternative_t<15, Message>, message::ChangeRequests>);
static_assert(std::is_same_v<std::variant_alternative_t<17, Message>, message::Switches>);
static_assert(std::is_same_v<std::variant_alternative_t<21, Message>, message::DoubtAnswer>);

template <std::size_t Index>
Message readAs(Fields &data)
{
    std::variant_alternative_t<Index, Message> message;
    wire::read(data, message);
    return message;
}

using Reader = Message (*)(Fields &);

template <std::size_t... Index>
constexpr std::array<Reader, sizeof...(Index)> readers(std::index_sequence<Index...>)
{
    return {&readAs<Index>...};
}
constexpr auto kReaders = readers(std::make_index_sequence<kOps.size()>());

} // namespace

std::string encode(const Message &message)
{
    std::string line;
    JsonWriter writer(line);
    writer.beginObject().key("op").string(kOps[message.index()]).key("data").beginObject();
    std::visit([&writer](const auto &kind) { wire::write(writer, kind); }, message);
    writer.endObject().endObject();
    line += '\n';
    return line;
}

Result<Message> decode(std::string_view line)
{
    Fields fields(line);
    const std::string op = fields.string("op");
    Fields data = fields.object("data");
    if (!fields.ok())
        return fields.error();
    for (std::size_t i = 0; i < kOps.size(); ++i) {
        if (kOps[i] != op)
            continue;
        Message message = kReaders[i](data);
        if (!data.ok())
            return data.error();
        return message;
    }
    return Error{Status::BadRequest, "unknown operation between servers"};
}

} // namespace core
