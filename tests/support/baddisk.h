// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <array>
#include <cstdint>

namespace support {

/// The disk of one nodeproc_faults, which suffers what it is told, at once. Of its store's writes
/// and syncs alone: what is read is as it was. Any thread.
class BadDisk
{
public:
    /// Which of the operations fail, and how.
    struct Failure {
        int error = 0; ///< ENOSPC: those that take room, after half of it; or EIO
        quint32 oneIn = 1;
        bool areTables = false; ///< of tables alone, which RocksDB writes on threads of its own
    };

    /// By a file, which is begun anew: then it is a good disk. False if it cannot be written.
    [[nodiscard]] static bool prepare(const QString &file);
    /// For the server that is to have it.
    static void addTo(QProcessEnvironment &environment, const QString &file);

    /// REQUIRES that it is prepared. False if the file cannot be written.
    [[nodiscard]] static bool slowDown(const QString &file, quint32 fromMs, quint32 toMs);
    [[nodiscard]] static bool fail(const QString &file, Failure failure);
    /// Operations that have failed since prepare().
    [[nodiscard]] static quint32 failed(const QString &file);
};

} // namespace support
