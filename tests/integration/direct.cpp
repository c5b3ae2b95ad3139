// SPDX-License-Identifier: Apache-2.0
#include "direct.h"

#include "core/keyhash.h"

#include <QJsonObject>

#include <utility>

namespace integration {

Direct::Direct(History &history, std::string prefix, std::uint32_t partitions)
    : m_history(history)
    , m_prefix(std::move(prefix))
    , m_partitions(partitions)
{
}

std::string Direct::keyOf(core::PartitionId partition)
{
    for (;;) {
        const std::string next = key(++m_keys);
        if (core::partitionOf(next, m_partitions) == partition)
            return next;
    }
}

int Direct::take(const QJsonObject &answer)
{
    --m_waiting;
    const int status = answer[u"status"].toInt();
    ++m_answers[status];
    return status;
}

void Direct::get(
    support::Wire &wire, const std::string &key, std::function<void(int status)> otherwise)
{
    ++m_waiting;
    const History::Ticket ticket = m_history.beginGet(key);
    const QByteArray name = QByteArray::fromStdString(key);
    wire.get(name, [this, ticket, otherwise = std::move(otherwise)](const QJsonObject &answer) {
        const int status = take(answer);
        if (status == 200) {
            // The number in the value; its bytes are compared elsewhere.
            const auto value = answer[u"data"][u"n"].toInteger();
            m_history.endGet(ticket, History::valueText(static_cast<std::uint64_t>(value)));
        } else if (status == 404) {
            m_history.endGet(ticket, {});
        } else {
            m_history.failGet(ticket);
            if (otherwise)
                otherwise(status);
        }
    });
}

void Direct::put(support::Wire &wire, const std::string &key)
{
    ++m_waiting;
    const std::uint64_t value = m_history.newValue();
    const History::Ticket ticket = m_history.beginPut(key, value);
    const QByteArray text = QByteArray::fromStdString(History::valueText(value));
    wire.put(QByteArray::fromStdString(key), text, [this, ticket](const QJsonObject &answer) {
        const int status = take(answer);
        const bool isInDoubt = status == 0 || status == 504;
        m_history.endWrite(ticket,
            status == 200   ? History::Outcome::Done
                : isInDoubt ? History::Outcome::Unknown
                            : History::Outcome::Refused);
    });
}

} // namespace integration
