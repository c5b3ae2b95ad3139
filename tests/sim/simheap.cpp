// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>

/// Memory for the simulator's programs, in place of the library's. A schedule makes and forgets
/// some hundred thousand small things, of few sizes: a thread keeps what it has freed by size, for
/// the next of that size, and gives none of it back.
namespace {

constexpr std::size_t kStep = 16;
constexpr std::size_t kClasses = 65; ///< up to 1 KiB; the last one is for what is larger
constexpr std::size_t kChunk = 256 * 1024;

/// In front of each block. Its size keeps blocks aligned.
struct alignas(std::max_align_t) Header {
    std::size_t sizeClass = 0;
    Header *next = nullptr; ///< while it is free
};
static_assert(sizeof(Header) == kStep);

thread_local std::array<Header *, kClasses> freed;
thread_local std::byte *chunk = nullptr;
thread_local std::size_t left = 0;

void *fresh(std::size_t sizeClass, std::size_t bytes)
{
    const std::size_t all = sizeof(Header) + bytes;
    void *memory = nullptr;
    if (sizeClass + 1 == kClasses) {
        memory = std::malloc(all);
    } else {
        if (left < all) {
            chunk = static_cast<std::byte *>(std::malloc(kChunk));
            left = chunk == nullptr ? 0 : kChunk;
        }
        if (chunk != nullptr) {
            memory = chunk;
            chunk += all;
            left -= all;
        }
    }
    if (memory == nullptr)
        throw std::bad_alloc();
    return new (memory) Header{sizeClass, nullptr} + 1;
}

} // namespace

void *operator new(std::size_t size)
{
    const std::size_t steps = (size + kStep - 1) / kStep;
    if (steps + 1 >= kClasses)
        return fresh(kClasses - 1, size);
    Header *&head = freed[steps];
    if (head == nullptr)
        return fresh(steps, steps * kStep);
    Header *block = head;
    head = block->next;
    return block + 1;
}

void operator delete(void *memory) noexcept
{
    if (memory == nullptr)
        return;
    Header *block = static_cast<Header *>(memory) - 1;
    if (block->sizeClass + 1 == kClasses) {
        std::free(block);
        return;
    }
    block->next = freed[block->sizeClass];
    freed[block->sizeClass] = block;
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}
