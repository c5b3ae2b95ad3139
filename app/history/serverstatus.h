// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/servernews.h"
#include "core/result.h"

#include <QSet>

#include <string>
#include <string_view>

namespace app {

/// Reads one server's answers to STATUS, one after the other, and gives each of its events once.
/// Nothing that a server may answer does harm. A value.
class ServerStatus
{
public:
    /// What the answer tells, but for the times of asking; Status::BadRequest if it is none.
    [[nodiscard]] core::Result<ServerNews> read(const QString &id, std::string_view data);

private:
    [[nodiscard]] QList<ServerEvent> newEvents(const QString &id, std::string_view raw);

    /// The same word in the same memory: thousands of events are kept, which say a few words.
    [[nodiscard]] QString shared(const QString &word);

    QSet<QString> m_words;
    QString m_incarnation;
    qint64 m_lastNs = 0;      ///< of its last event
    std::string m_lastEvents; ///< as they were spelt: most answers bring none
};

} // namespace app
