// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

namespace sim {

/// Something to be done once. Move-only, and small enough to need no allocation: a schedule has
/// some ten thousand of them.
class Task
{
public:
    static constexpr std::size_t kMostBytes = 80;

    Task() = default;
    template <typename Function>
    requires(!std::is_same_v<std::remove_cvref_t<Function>, Task>)
        Task(Function function) // NOLINT(google-explicit-constructor): any callable is a task
        : m_run([](void *self) { (*static_cast<Function *>(self))(); })
        , m_move([](void *from, void *to) {
            auto *source = static_cast<Function *>(from);
            if (to != nullptr)
                new (to) Function(std::move(*source));
            source->~Function();
        })
    {
        static_assert(sizeof(Function) <= kMostBytes);
        new (m_bytes) Function(std::move(function));
    }
    Task(Task &&other) noexcept { take(other); }
    Task &operator=(Task &&other) noexcept
    {
        if (this != &other) {
            drop();
            take(other);
        }
        return *this;
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    ~Task() { drop(); }

    void operator()() { m_run(m_bytes); }

private:
    void take(Task &other) noexcept
    {
        m_run = std::exchange(other.m_run, nullptr);
        m_move = std::exchange(other.m_move, nullptr);
        if (m_move != nullptr)
            m_move(other.m_bytes, m_bytes);
    }
    void drop() noexcept
    {
        if (m_move != nullptr)
            m_move(m_bytes, nullptr);
        m_run = nullptr;
        m_move = nullptr;
    }

    alignas(std::max_align_t) std::byte m_bytes[kMostBytes];
    void (*m_run)(void *) = nullptr;
    void (*m_move)(void *, void *) = nullptr;
};

} // namespace sim
