// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/router.h"

#include <algorithm>
#include <string>
#include <utility>

/// One request's story, told to a Router on virtual time; for the tests of it.
namespace story {

using namespace core;

constexpr std::uint32_t kPartitions = 4;
inline const std::string kKey = "user:1";
inline const Place kN1{NodeId("n1"), "127.0.0.1:1001"};
inline const Place kN2{NodeId("n2"), "127.0.0.1:1002"};
inline const Place kN3{NodeId("n3"), "127.0.0.1:1003"};

inline request::Operation get()
{
    return request::Get{kKey};
}

inline request::Operation put()
{
    return request::Put{kKey, "1"};
}

inline PartitionId partition()
{
    return partitionOf(kKey, kPartitions);
}

inline std::string placeJson(const Place &place)
{
    const std::size_t colon = place.address.rfind(':');
    return R"({"id":")" + place.id.text + R"(","host":")" + place.address.substr(0, colon)
        + R"(","port":)" + place.address.substr(colon + 1) + '}';
}

inline Response located(const Place &primary, std::uint64_t term, Status status = Status::Ok)
{
    Response response;
    response.status = status;
    response.dataRaw = R"({"partition":)" + std::to_string(partition().value) + R"(,"term":)"
        + std::to_string(term) + R"(,"primary":)" + placeJson(primary) + R"(,"secondaries":[)"
        + placeJson(kN2) + "]}";
    return response;
}

inline Response answer(Status status)
{
    Response response;
    response.status = status;
    response.message = status == Status::Ok ? "" : "so it is";
    return response;
}

/// One request and what surrounds it, on virtual time.
struct Story {
    RouteCache routes = {};
    Instant now = Instant(1s);
    Router router;
    router::Output last = {};

    explicit Story(request::Operation operation, std::string at = {}, Duration time = 5s)
        : router({std::move(operation), std::move(at), Instant(1s) + time, 4711})
    {
    }

    void tell(const router::Event &event) { last = router.step(event, now, routes); }
    void answered(const Response &response) { tell(router::Answered{sentNumber, response}); }
    void failed(bool sent) { tell(router::Failed{sentNumber, sent, "connection refused"}); }
    void wake()
    {
        now = last.wakeAt;
        tell(router::Tick{});
    }
    /// "n1 LOCATE", "n2 GET", "ZooKeeper", "pause" or the status at the end.
    std::string next()
    {
        if (last.done)
            return std::to_string(static_cast<int>(last.done->response.status));
        if (last.askZooKeeper)
            return "ZooKeeper";
        if (!last.send)
            return "pause";
        sentNumber = last.send->number;
        const std::string name =
            last.send->place.id.empty() ? last.send->place.address : last.send->place.id.text;
        return name + (last.send->isLocate ? " LOCATE" : " it");
    }

    std::uint32_t sentNumber = 0;
};

/// A client that knows the master, n1, and the key's primary, n3 of term 7.
inline Story informed(request::Operation operation)
{
    Story story(std::move(operation));
    story.routes.setMaster(kN1, kPartitions);
    story.routes.learn({partition(), Term(7), kN3, {kN2}});
    story.tell(router::Started{});
    return story;
}

} // namespace story
