// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/datarequest.h"
#include "app/view/keyscan.h"
#include "app/view/plainpreview.h"
#include "core/keyhash.h"

#include <map>
#include <string_view>
#include <utility>

/// What the servers hold, with the answers that they would give.
class FakeStore
{
public:
    static constexpr quint32 kPartitions = 64;

    struct Entry {
        QByteArray value;
        quint64 version = 0;
    };

    void put(const QString &key, const QByteArray &value)
    {
        m_entries[{partitionOf(key), key}] = {value, ++m_version};
    }
    void remove(const QString &key) { m_entries.erase({partitionOf(key), key}); }
    [[nodiscard]] const Entry *find(const QString &key) const
    {
        const auto found = m_entries.find({partitionOf(key), key});
        return found == m_entries.end() ? nullptr : &found->second;
    }
    [[nodiscard]] static quint32 partitionOf(const QString &key)
    {
        const QByteArray bytes = key.toUtf8();
        const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return core::partitionOf(text, kPartitions).value;
    }
    /// One partition at a time, as a cut answer of a large store would be.
    [[nodiscard]] app::KeyPage scan(const app::KeyScan &scan) const
    {
        app::KeyPage page;
        page.rest = scan;
        const quint32 partition = page.rest.partitions.takeFirst();
        page.rest.after.clear();
        for (const auto &[place, entry] : m_entries) {
            if (place.first != partition || !place.second.startsWith(scan.prefix)
                || (!scan.after.isEmpty() && place.second <= scan.after))
                continue;
            if (page.items.size() == scan.limit) {
                page.rest.partitions.prepend(partition);
                page.rest.after = page.items.last().key;
                break;
            }
            page.items.append({place.second, partition, entry.version, entry.value.size(),
                app::plainPreview(entry.value, 120)});
        }
        return page;
    }
    [[nodiscard]] app::DataAnswer carryOut(const app::DataRequest &request)
    {
        app::DataAnswer answer{.verb = request.verb, .key = request.key};
        answer.asker = request.asker;
        answer.number = request.number;
        answer.servedBy = QStringLiteral("n3");
        answer.elapsedNs = 800'000;
        answer.status = 200;
        const Entry *const entry = find(request.key);
        answer.version = entry ? entry->version : 0;
        if (request.ifVersion && *request.ifVersion != answer.version)
            answer.status = 412;
        else if (request.verb == app::DataVerb::Put)
            put(request.key, request.value);
        else if (!entry)
            answer.status = 404;
        else if (request.verb == app::DataVerb::Remove)
            remove(request.key);
        else
            answer.value = entry->value;
        if (answer.status == 200 && request.verb == app::DataVerb::Put)
            answer.version = find(request.key)->version;
        return answer;
    }

private:
    std::map<std::pair<quint32, QString>, Entry> m_entries;
    quint64 m_version = 7;
};
