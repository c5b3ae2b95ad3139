// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/hello.h"

#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/names.h"
#include "core/request.h"
#include "core/response.h"

#include <array>
#include <utility>

namespace nodeproc {

namespace {

// Do not change: spoken between versions.
constexpr auto kKindNames = std::to_array<std::string_view>({"data", "lease", "control", "life"});

core::Error badHello(std::string why)
{
    return {core::Status::BadRequest, "__hello__: " + std::move(why)};
}

std::string dataOf(const Hello &hello)
{
    std::string data;
    core::JsonWriter writer(data);
    writer.beginObject().key("cluster").string(hello.cluster);
    writer.key("node").string(hello.node.text);
    writer.key("incarnation").string(core::toText(hello.incarnation));
    writer.key("kind").string(kKindNames[static_cast<std::size_t>(hello.kind)]);
    if (!hello.listens.empty())
        writer.key("listens").string(hello.listens);
    if (hello.kind == LinkKind::Life)
        writer.key("address").string(hello.address).key("direct").boolean(hello.direct);
    writer.endObject();
    return data;
}

core::Result<LinkKind> kindFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kKindNames.size(); ++i) {
        if (kKindNames[i] == name)
            return static_cast<LinkKind>(i);
    }
    return badHello("unknown kind");
}

} // namespace

LinkKind kindOf(core::Channel channel)
{
    switch (channel) {
    case core::Channel::Data:
        return LinkKind::Data;
    case core::Channel::Lease:
        return LinkKind::Lease;
    case core::Channel::Control:
        break;
    }
    return LinkKind::Control;
}

std::string encodeHello(const Hello &hello)
{
    const std::string data = dataOf(hello);
    return core::encodeRequest({{}, core::request::Peer{"__hello__", data}});
}

std::string encodeHelloAnswer(const Hello &own)
{
    core::Response response;
    response.dataRaw = dataOf(own);
    return core::encodeResponse(response);
}

core::Result<Hello> helloFromData(std::string_view data)
{
    const core::Result<core::JsonObject> object = core::JsonObject::parse(data);
    if (!object)
        return badHello("expected an object");
    Hello hello;
    core::Result<std::string> cluster = object->string("cluster");
    core::Result<std::string> node = object->string("node");
    const core::Result<std::string> run = object->string("incarnation");
    const core::Result<std::string> kind = object->string("kind");
    if (!cluster || !node || !run || !kind)
        return badHello("expected cluster, node, incarnation and kind");
    const std::optional<core::Incarnation> incarnation = core::incarnationFromText(*run);
    if (!core::isNodeId(*cluster) || !core::isNodeId(*node) || !incarnation
        || incarnation->isNone())
        return badHello("a bad name or incarnation");
    const core::Result<LinkKind> known = kindFromName(*kind);
    if (!known)
        return known.error();
    hello.cluster = std::move(*cluster);
    hello.node = core::NodeId(std::move(*node));
    hello.incarnation = *incarnation;
    hello.kind = *known;
    if (object->has("listens")) {
        core::Result<std::string> listens = object->string("listens");
        if (!listens)
            return badHello(listens.error().message);
        hello.listens = std::move(*listens);
    }
    if (hello.kind == LinkKind::Life) {
        core::Result<std::string> address = object->string("address");
        const core::Result<bool> direct = object->boolean("direct");
        if (!address || !direct)
            return badHello("expected address and direct");
        hello.address = std::move(*address);
        hello.direct = *direct;
    }
    return hello;
}

} // namespace nodeproc
