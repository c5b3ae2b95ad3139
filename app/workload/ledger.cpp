// SPDX-License-Identifier: Apache-2.0
#include "app/workload/ledger.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr std::size_t kPreviewBytes = 160;
constexpr qsizetype kMostOffenders = 200; // listed; any one of them is a failure

bool holds(const std::vector<quint64> &writes, quint64 write)
{
    return std::find(writes.begin(), writes.end(), write) != writes.end();
}

QString preview(std::string_view text)
{
    const QString whole = QString::fromUtf8(
        text.data(), static_cast<qsizetype>(std::min(text.size(), kPreviewBytes)));
    return text.size() > kPreviewBytes ? whole + u'…' : whole;
}

} // namespace

Ledger::Ledger(LoadKeys keys, std::string run)
    : m_keys(std::move(keys))
    , m_run(std::move(run))
    , m_entries(static_cast<std::size_t>(m_keys.size()))
{
}

std::string Ledger::beginWrite(int key, int bytes)
{
    Q_ASSERT(!isWriting(key));
    ++m_writing;
    entry(key).writing = ++m_last;
    entry(key).isSeen = false;
    return loadText(m_keys.key(key), {m_run, m_last}, bytes);
}

void Ledger::endWrite(int key, End end, const LedgerSource &source)
{
    Q_ASSERT(isWriting(key));
    --m_writing;
    Entry &of = entry(key);
    const quint64 write = std::exchange(of.writing, 0);
    switch (end) {
    case End::Acknowledged:
        ++m_acknowledged;
        tookEffect(of, write, source);
        break;
    case End::Unknown:
        ++m_unknown;
        if (of.isSeen) // by a read: who has acknowledged it is not known
            tookEffect(of, write, {source.atNs, {}});
        else
            of.unknown.push_back(write);
        break;
    case End::Failed:
        ++m_failed;
        // It was refused, and yet a read has answered it.
        if (of.isSeen)
            ++m_staleReads;
        break;
    }
}

void Ledger::abandonWrites()
{
    for (int key = 0; key < m_keys.size(); ++key) {
        if (isWriting(key))
            endWrite(key, End::Unknown);
    }
}

void Ledger::tookEffect(Entry &entry, quint64 write, const LedgerSource &source)
{
    if (write <= entry.newest)
        return;
    entry.newest = write;
    entry.source = source;
}

std::optional<int> Ledger::writtenSince(quint32 partition, qint64 sinceNs) const
{
    std::optional<int> last;
    for (int place = 0; place < m_keys.perPartition(); ++place) {
        const int key = m_keys.number(partition, place);
        const qint64 atNs = entry(key).source.atNs;
        if (isWritten(key) && atNs >= sinceNs && (!last || atNs > entry(*last).source.atNs))
            last = key;
    }
    return last;
}

Ledger::Read Ledger::beginRead(int key) const
{
    return {key, entry(key).newest};
}

void Ledger::endRead(const Read &read, Found found, qint64 atNs)
{
    if (canAnswer(read, found))
        learn(read.key, found, atNs);
    else
        ++m_staleReads;
}

std::optional<quint64> Ledger::writeOf(int key, Found found) const
{
    return found ? loadNumber(m_keys.key(key), m_run, *found) : std::nullopt;
}

/// `newest`: the write that had surely taken effect when the read began.
bool Ledger::canBe(int key, quint64 newest, Found found) const
{
    const Entry &of = entry(key);
    const std::optional<quint64> write = writeOf(key, found);
    if (!write)
        return newest == 0;
    // What is later than all that took effect, and is neither under way nor unknown, was refused.
    if (*write > of.newest)
        return *write == of.writing || holds(of.unknown, *write);
    return *write >= newest || holds(of.unknown, *write);
}

/// What a read has answered is there for every later one.
void Ledger::learn(int key, Found found, qint64 atNs)
{
    const std::optional<quint64> write = writeOf(key, found);
    Entry &of = entry(key);
    if (!write)
        return;
    if (*write == of.writing)
        of.isSeen = true;
    else if (*write > of.newest && std::erase(of.unknown, *write) > 0)
        tookEffect(of, *write, {atNs, {}}); // who read it has not acknowledged it
}

void Ledger::beginCheck()
{
    LedgerReport next;
    next.lost = m_check.lost;
    next.unlisted = m_check.unlisted;
    m_check = next;
}

void Ledger::check(int key, Found found, const LedgerSource &source)
{
    Q_ASSERT(!isWriting(key));
    ++m_check.checked;
    if (canBe(key, entry(key).newest, found)) {
        learn(key, found, source.atNs);
        return;
    }
    if (std::exchange(entry(key).lost, entry(key).newest) == entry(key).newest)
        return; // an earlier check has found it
    if (m_check.lost.size() == kMostOffenders) {
        ++m_check.unlisted;
        return;
    }
    const std::string expected =
        entry(key).newest == 0 ? "" : loadText(m_keys.key(key), {m_run, entry(key).newest}, 0);
    m_check.lost.append({.key = QString::fromStdString(m_keys.key(key)),
        .partition = m_keys.partitionOf(key),
        .expected = preview(expected),
        .found = found ? preview(*found) : QString(),
        .acknowledgedAtNs = entry(key).source.atNs,
        .acknowledgedBy = entry(key).source.servedBy,
        .readFrom = source.servedBy});
}

void Ledger::endCheck(qint64 beganNs, const Copies &copies)
{
    m_check.partitionsCompared = copies.compared;
    m_check.partitionsAlike = copies.alike;
    m_check.differences = copies.differences;
    m_check.isChecked = true;
    m_check.checkedAtNs = beganNs;
    m_check.acknowledgedThen = m_acknowledged;
    m_check.unknownThen = m_unknown;
}

LedgerReport Ledger::report() const
{
    LedgerReport report = m_check;
    report.acknowledged = m_acknowledged;
    report.unknown = m_unknown;
    report.failed = m_failed;
    report.staleReads = m_staleReads;
    return report;
}

} // namespace app
