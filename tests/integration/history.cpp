// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include "core/keyhash.h"
#include "support/waiting.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace integration {

namespace {

constexpr std::string_view kOpening = R"({"n": )";
constexpr std::string_view kRest =
    R"(, "text": "äöü \u00e4 and so on, until it is a value of an ordinary size", "e": 1.50E+2})";

QString describe(const sim::Call &call, std::int64_t origin)
{
    const auto ms = [origin](std::int64_t at) {
        return at == sim::Call::kNever ? QStringLiteral("never")
                                       : QString::number(support::toMs(at - origin), 'f', 3);
    };
    const char *kind = call.kind == sim::Call::Kind::Put ? "put"
        : call.kind == sim::Call::Kind::Get              ? "get"
                                                         : "delete";
    QString condition;
    if (call.isConditional)
        condition = QStringLiteral(" if %1%2")
                        .arg(call.expected)
                        .arg(call.held ? QLatin1String() : QLatin1String(", which it was not"));
    return QStringLiteral("    %1 %2%3 from %4 to %5")
        .arg(QLatin1String(kind))
        .arg(call.value)
        .arg(condition, ms(call.from), ms(call.to));
}

} // namespace

std::string History::valueText(std::uint64_t number)
{
    return std::string(kOpening) + std::to_string(number) + std::string(kRest);
}

History::Ticket History::begin(const std::string &key, const sim::Call &call)
{
    std::vector<Entry> &entries = m_entries[key];
    entries.push_back({call, false});
    return {key, entries.size() - 1};
}

History::Ticket History::beginPut(const std::string &key, std::uint64_t value)
{
    ++m_puts;
    return begin(key, {sim::Call::Kind::Put, value, false, support::nowNs()});
}

History::Ticket History::beginPutIf(const std::string &key, std::uint64_t value, const Seen &seen)
{
    const Ticket ticket = beginPut(key, value);
    at(ticket).call.isConditional = true;
    at(ticket).call.expected = seen.value;
    return ticket;
}

History::Ticket History::beginDelete(const std::string &key)
{
    ++m_puts;
    return begin(key, {sim::Call::Kind::Delete, 0, false, support::nowNs()});
}

History::Ticket History::beginDeleteIf(const std::string &key, const Seen &seen)
{
    const Ticket ticket = beginDelete(key);
    at(ticket).call.isConditional = true;
    at(ticket).call.expected = seen.value;
    return ticket;
}

History::Ticket History::beginGet(const std::string &key)
{
    ++m_reads;
    return begin(key, {sim::Call::Kind::Get, 0, false, support::nowNs()});
}

void History::endWrite(const Ticket &ticket, Outcome outcome, bool found, std::uint64_t version)
{
    Entry &entry = at(ticket);
    switch (outcome) {
    case Outcome::Done:
        ++m_done;
        entry.call.to = support::nowNs();
        entry.call.found = found;
        entry.version = entry.call.kind == sim::Call::Kind::Put ? version : 0;
        break;
    case Outcome::Failed:
        ++m_failed;
        entry.call.to = support::nowNs();
        entry.call.held = false;
        break;
    case Outcome::Refused:
        ++m_refused;
        entry.dropped = true;
        break;
    case Outcome::Unknown: // it may yet happen: it has no end
        ++m_unknown;
        break;
    }
}

void History::endGet(const Ticket &ticket, std::string_view text, std::uint64_t version)
{
    Entry &entry = at(ticket);
    ++m_read;
    entry.call.to = support::nowNs();
    Seen &seen = m_seen[ticket.key];
    seen = Seen();
    if (text.empty())
        return;
    read(entry, ticket.key, text);
    if (version != 0)
        seen = {entry.call.value, version};
}

void History::read(Entry &entry, const std::string &key, std::string_view text)
{
    if (text.starts_with(kOpening)) {
        const char *first = text.data() + kOpening.size();
        std::from_chars(first, text.data() + text.size(), entry.call.value);
    }
    if (text != valueText(entry.call.value))
        m_torn << QStringLiteral("%1 was read as %2")
                      .arg(QString::fromStdString(key),
                          QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

void History::addScan(std::int64_t from, Part part, const std::vector<core::Item> &items)
{
    Scan scan;
    scan.from = from;
    const std::int64_t to = support::nowNs();
    for (auto &[key, entries] : m_entries) {
        if (core::partitionOf(key, part.of) != part.partition)
            continue;
        scan.versions[key] = 0;
        entries.push_back({{sim::Call::Kind::Get, 0, false, from, to}});
    }
    for (const core::Item &item : items) {
        const auto known = scan.versions.find(item.key);
        if (known == scan.versions.end()) {
            m_torn << QStringLiteral("%1 was found by a scan, and was never written")
                          .arg(QString::fromStdString(item.key));
            continue;
        }
        known->second = item.version.value;
        read(m_entries[item.key].back(), item.key, item.value);
    }
    m_scans.push_back(std::move(scan));
}

/// The versions of a partition's keys are places in one order. So with the newest that a scan has
/// seen it has seen all before it: of no key an older value than one that was written by then, and
/// none as absent that was written by then and that nobody ever deleted.
std::string History::tornScan(const Scan &scan) const
{
    std::uint64_t newest = 0;
    for (const auto &[key, version] : scan.versions)
        newest = std::max(newest, version);
    for (const auto &[key, version] : scan.versions) {
        const std::vector<Entry> &entries = m_entries.at(key);
        const bool isEverDeleted = std::any_of(entries.begin(), entries.end(), [](const Entry &e) {
            return e.call.kind == sim::Call::Kind::Delete && !e.dropped && e.call.held;
        });
        if (version == 0 && isEverDeleted)
            continue;
        for (const Entry &entry : entries) {
            if (entry.version > version && entry.version <= newest)
                return key;
        }
    }
    return {};
}

History::Seen History::seen(const std::string &key) const
{
    const auto found = m_seen.find(key);
    return found == m_seen.end() ? Seen() : found->second;
}

void History::failGet(const Ticket &ticket)
{
    at(ticket).dropped = true;
}

std::vector<std::string> History::keys() const
{
    std::vector<std::string> keys;
    for (const auto &[key, entries] : m_entries)
        keys.push_back(key);
    return keys;
}

QStringList History::findings() const
{
    QStringList found = m_torn;
    std::set<std::string> torn; // by a key that shows it: many scans may see one loss
    for (const Scan &scan : m_scans) {
        const std::string key = tornScan(scan);
        if (!key.empty() && torn.insert(key).second)
            found << QStringLiteral("a scan is of no instant: it saw later writes, but not that of "
                                    "%1")
                         .arg(QString::fromStdString(key));
    }
    for (const auto &[key, entries] : m_entries) {
        std::vector<sim::Call> calls;
        for (const Entry &entry : entries) {
            if (!entry.dropped)
                calls.push_back(entry.call);
        }
        const sim::Verdict verdict = sim::checkHistory(calls);
        if (verdict == sim::Verdict::Linearizable)
            continue;
        QStringList lines{QString::fromStdString(key)
            + (verdict == sim::Verdict::Undecided ? QStringLiteral(": undecided")
                                                  : QStringLiteral(": not linearizable"))};
        for (const sim::Call &call : calls)
            lines << describe(call, calls.front().from);
        found << lines.join(u'\n');
    }
    return found;
}

std::string History::summary() const
{
    const auto text = [](int number) { return std::to_string(number); };
    return text(static_cast<int>(m_entries.size())) + " keys, " + text(m_puts) + " writes ("
        + text(m_done) + " accepted, " + text(m_failed) + " not as expected, " + text(m_refused)
        + " refused, " + text(m_unknown) + " in doubt), " + text(m_reads) + " reads ("
        + text(m_read) + " answered), " + text(static_cast<int>(m_scans.size())) + " scans";
}

} // namespace integration
