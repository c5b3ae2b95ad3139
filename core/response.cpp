// SPDX-License-Identifier: Apache-2.0
#include "core/response.h"

#include "core/json.h"
#include "core/jsonwriter.h"

namespace core {

namespace {

std::optional<Status> statusOf(std::uint64_t number)
{
    switch (number) {
    case 200:
    case 307:
    case 400:
    case 401:
    case 403:
    case 404:
    case 409:
    case 412:
    case 413:
    case 421:
    case 429:
    case 500:
    case 503:
    case 504:
        return static_cast<Status>(number);
    default:
        return std::nullopt;
    }
}

Error badResponse(const std::string &reason)
{
    return {Status::BadRequest, "not a response: " + reason};
}

Result<void> readNumbers(const JsonObject &object, Response &response)
{
    if (object.has("version")) {
        const Result<std::uint64_t> version = object.unsignedNumber("version");
        if (!version)
            return badResponse(version.error().message);
        response.version = Version(*version);
    }
    if (object.has("retryMs")) {
        const Result<std::uint64_t> retryMs = object.unsignedNumber("retryMs");
        if (!retryMs || *retryMs > UINT32_MAX)
            return badResponse("retryMs: expected an integer of 32 bits");
        response.retryMs = static_cast<std::uint32_t>(*retryMs);
    }
    return {};
}

} // namespace

Response errorResponse(const Error &error, std::string idRaw)
{
    Response response;
    response.status = error.status;
    response.message = error.message;
    response.idRaw = std::move(idRaw);
    return response;
}

std::string encodeResponse(const Response &response)
{
    std::string line;
    line.reserve(96 + response.message.size() + response.dataRaw.size() + response.idRaw.size());
    JsonWriter writer(line);
    writer.beginObject().key("status").number(static_cast<int>(response.status));
    if (!response.message.empty())
        writer.key("message").string(response.message);
    if (!response.dataRaw.empty())
        writer.key("data").raw(response.dataRaw);
    if (!response.nextRaw.empty())
        writer.key("next").raw(response.nextRaw);
    if (response.version)
        writer.key("version").number(response.version->value);
    if (response.retryMs)
        writer.key("retryMs").number(*response.retryMs);
    if (!response.idRaw.empty())
        writer.key("id").raw(response.idRaw);
    writer.endObject();
    line += '\n';
    return line;
}

Result<Response> parseResponse(std::string_view line)
{
    const Result<JsonObject> object = JsonObject::parse(line);
    if (!object)
        return badResponse(object.error().message);
    const Result<std::uint64_t> number = object->unsignedNumber("status");
    if (!number)
        return badResponse(number.error().message);
    const std::optional<Status> status = statusOf(*number);
    if (!status)
        return badResponse("unknown status " + std::to_string(*number));
    Response response;
    response.status = *status;
    if (object->has("message")) {
        Result<std::string> message = object->string("message");
        if (!message)
            return badResponse(message.error().message);
        response.message = std::move(*message);
    }
    const Result<void> numbers = readNumbers(*object, response);
    if (!numbers)
        return numbers.error();
    if (const JsonField *const data = object->find("data"))
        response.dataRaw = data->raw;
    if (const JsonField *const next = object->find("next"))
        response.nextRaw = next->raw;
    if (const JsonField *const id = object->find("id"))
        response.idRaw = id->raw;
    return response;
}

} // namespace core
