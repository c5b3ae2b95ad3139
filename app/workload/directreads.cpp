// SPDX-License-Identifier: Apache-2.0
#include "app/workload/directreads.h"

#include "app/view/plainpreview.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr qsizetype kMostOfMessage = 200; // a server's

constexpr auto told = phrasesIn("app::DirectReads");

/// Others say nothing of whether the server knows that another one leads.
bool isRefusal(core::Status status)
{
    return status == core::Status::Elsewhere || status == core::Status::Conflict
        || status == core::Status::Unavailable;
}

/// What a cluster::Channel says of its end; what else there is the socket or the server says.
Phrase reasonOf(const QString &reason)
{
    constexpr std::array kKnown{
        QT_TRANSLATE_NOOP("app::DirectReads", "the server has been silent for too long"),
        QT_TRANSLATE_NOOP("app::DirectReads", "no connection in time"),
        QT_TRANSLATE_NOOP("app::DirectReads", "the server has sent what is no answer")};
    const auto known = std::find_if(kKnown.begin(), kKnown.end(),
        [&reason](const char *text) { return reason == QLatin1String(text); });
    return known == kKnown.end() ? Phrase(reason) : told(*known);
}

} // namespace

DirectReads::DirectReads(const Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
}

void DirectReads::start(const DirectOrder &order)
{
    m_report.sinceNs = order.sinceNs;
    const std::string address = order.address.toStdString();
    if (!cluster::hostAndPortFrom(address))
        return giveUp(told(QT_TR_NOOP("\"%1\" is no host:port"))
                          .arg(plainPreview(order.address, kMostOfMessage)));
    auto *const channel = new cluster::Channel(address, this);
    connect(channel, &cluster::Channel::sent, this, &DirectReads::countSent);
    connect(channel, &cluster::Channel::answered, this, &DirectReads::take);
    connect(channel, &cluster::Channel::failed, this,
        [this](quint64, bool, const QString &reason) { giveUp(reasonOf(reason)); });
    for (const quint32 partition : order.partitions) {
        const std::optional<int> key = m_ledger.writtenSince(partition, order.sinceNs);
        if (!key)
            continue;
        const auto ticket = static_cast<quint64>(*key);
        if (channel->send(ticket, core::request::Get{m_ledger.keys().key(*key)}))
            m_waiting.emplace(ticket, m_ledger.beginRead(*key));
    }
    m_report.asked = static_cast<int>(m_waiting.size());
    m_report.isSent = m_waiting.empty();
    Q_EMIT advanced(m_report);
}

void DirectReads::countSent()
{
    m_report.isSent = ++m_sent == m_report.asked;
    if (m_report.isSent)
        Q_EMIT advanced(m_report);
}

void DirectReads::take(quint64 ticket, const core::Response &response)
{
    const Ledger::Read read = m_waiting.extract(ticket).mapped();
    const core::Status status = response.status;
    if (status == core::Status::Ok || status == core::Status::NotFound) {
        const Ledger::Found found =
            status == core::Status::Ok ? Ledger::Found(response.dataRaw) : std::nullopt;
        ++(m_ledger.canAnswer(read, found) ? m_report.right : m_report.stale);
    } else if (isRefusal(status)) {
        ++m_report.refused;
    } else {
        // In its own words.
        m_report.trouble = Phrase(
            QStringLiteral("%1 %2")
                .arg(static_cast<int>(status))
                .arg(plainPreview(QString::fromStdString(response.message), kMostOfMessage)));
    }
    Q_EMIT advanced(m_report);
}

void DirectReads::giveUp(const Phrase &reason)
{
    m_report.isSent = true;
    m_report.trouble = reason;
    Q_EMIT advanced(m_report);
}

} // namespace app
