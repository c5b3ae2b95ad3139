// SPDX-License-Identifier: Apache-2.0
#include "app/workload/ledgercheck.h"

#include "app/supervision/procfs.h"

#include <QPointer>

namespace app {

namespace {

constexpr int kAtOnce = 64;
constexpr std::chrono::milliseconds kPatience{2000};

} // namespace

LedgerCheck::LedgerCheck(cluster::Client &client, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_copies(client, this)
{
    connect(&m_copies, &CopyCheck::finished, this, [this] {
        m_ledger.endCheck(m_beganNs, m_copies.copies());
        Q_EMIT finished();
    });
}

void LedgerCheck::start()
{
    // A fault after this instant may have cost what was read before it.
    m_beganNs = bootTimeNs();
    m_ledger.beginCheck();
    readNext();
}

void LedgerCheck::readNext()
{
    for (; m_next < m_ledger.keys().size() && m_underWay < kAtOnce; ++m_next) {
        if (!m_ledger.isWritten(m_next))
            continue;
        ++m_underWay;
        m_client.get(
            m_ledger.keys().key(m_next),
            [self = QPointer(this), key = m_next, sentNs = bootTimeNs()](
                const cluster::ClientResult &result) {
                if (self)
                    self->take(key, sentNs, result);
            },
            kPatience);
    }
    if (m_underWay == 0)
        m_copies.start();
}

void LedgerCheck::take(int key, qint64 sentNs, const cluster::ClientResult &result)
{
    --m_underWay;
    Q_EMIT wasRead(key, sentNs, result);
    const LedgerSource source{bootTimeNs(), QString::fromStdString(result.servedBy.id.text)};
    if (result.ok())
        m_ledger.check(key, result.value, source);
    else if (result.status == core::Status::NotFound)
        m_ledger.check(key, std::nullopt, source);
    else
        m_ledger.leaveUnchecked();
    readNext();
}

} // namespace app
