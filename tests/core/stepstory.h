// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/output.h"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

/// What a step is told, and what is found in its output; for the tests of them.
namespace story {

/// No two have the same value.
inline core::EntryPtr entry(std::uint64_t decree, std::uint64_t term)
{
    auto made = std::make_shared<core::Entry>();
    made->decree = core::Decree(decree);
    made->term = core::Term(term);
    made->key = "k";
    made->value = std::to_string(decree * 100 + term);
    return made;
}

/// The messages of that kind, to that server or to anybody.
template <class M>
std::vector<M> sent(const core::Output &out, const char *to = nullptr)
{
    std::vector<M> found;
    for (const core::Envelope &envelope : out.send) {
        const auto *message = std::get_if<M>(&envelope.message);
        if (message && (!to || envelope.to == core::NodeId(to)))
            found.push_back(*message);
    }
    return found;
}

/// What of that kind is to be fetched.
template <class F>
std::vector<F> fetched(const core::Output &out)
{
    std::vector<F> found;
    for (const core::Fetch &fetch : out.fetch) {
        if (const auto *one = std::get_if<F>(&fetch))
            found.push_back(*one);
    }
    return found;
}

} // namespace story
