// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/checker.h"

#include <QByteArray>
#include <QStringList>

#include <map>

/// A history.jsonl read back, as somebody would who knows nothing but what the file says.
struct ImportedHistory {
    bool isComplete = false;
    int operations = 0;
    QString problem; ///< empty, or the first line that is not as it should be
    std::map<QString, std::vector<sim::Call>> calls; ///< by key

    [[nodiscard]] static ImportedHistory read(const QByteArray &lines);
    /// The keys that no register could have answered so; undecided counts.
    [[nodiscard]] QStringList offenders() const;
};

/// The same file, in which one read has found a value that another write had replaced before it
/// began. Empty if there is no read that could.
[[nodiscard]] QByteArray withStaleRead(const QByteArray &lines);
