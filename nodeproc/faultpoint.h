// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/event.h"
#include "core/output.h"

#include <string_view>
#include <vector>

/// Instants at which the test build nodeproc_faults can be made to die, stop, wait or fail, by
///
///     KVORUM_FAULT=name:count:kill|stop|pause=MS|fail
///
/// at the count-th time that the point is passed; for a name that is none it says on standard error
/// which there are, one a line, and exits with 2. In the product there is nothing of this: the
/// macro is `false`, and its argument is not compiled.
#ifdef KVORUM_FAULT_POINTS
#define KVORUM_FAULT_POINT(...) ::nodeproc::fault::__VA_ARGS__
#else
#define KVORUM_FAULT_POINT(...) false
#endif

#ifdef KVORUM_FAULT_POINTS
namespace rocksdb {
struct DBOptions;
}

namespace nodeproc::fault {

/// Each is true if what follows is to fail; only the store can.
bool pass(std::string_view name);
bool writing(const std::vector<core::StoreOp> &ops);
bool written(const std::vector<core::StoreOp> &ops);
bool happened(const core::Event &event);
bool noticed(const core::Notice &notice);
bool sending(const core::Envelope &envelope);
bool asking(const core::ZkRequest &request);
/// All that was sent is with the kernel.
bool flushed();
bool answering(core::RequestId waiter);
/// With KVORUM_DISK=file its writes and syncs suffer what the numbers in the file say at that
/// moment, in native 32 bits: they take milliseconds, from and to; fail with an error, ENOSPC or EIO
/// (0: none), one in so many, and those of tables alone if that is not 0; and how many have failed,
/// which is counted there. Always false.
bool badDisk(rocksdb::DBOptions &options);

} // namespace nodeproc::fault
#endif
