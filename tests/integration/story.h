// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.h"

#include "support/localcluster.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <random>
#include <vector>

namespace integration {

/// Times of one kind, and what is printed of them.
class Figures
{
public:
    explicit Figures(QString name)
        : m_name(std::move(name))
    {
    }

    void add(double ms) { m_ms.push_back(ms); }
    void clear() { m_ms.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_ms.empty(); }
    [[nodiscard]] double quantile(double part) const; ///< REQUIRES that it is not empty
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double worst() const { return quantile(1); }
    [[nodiscard]] const QString &name() const { return m_name; }
    void print() const;

private:
    const QString m_name;
    std::vector<double> m_ms;
};

/// The frame of an integration program: its flags, its findings, its verdict. Correctness is always
/// asserted; a bound on time is five times as wide unless --strict is given, so that a busy machine
/// does not fail a correct program, and five times as wide again with a sanitizer.
class Story
{
public:
    struct Flag {
        const char *name;
        const char *initial;
        const char *description;
    };

    Story(const char *what, const std::vector<Flag> &flags);

    [[nodiscard]] int number(const char *flag) const;
    [[nodiscard]] QString text(const char *flag) const;
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] bool isStrict() const { return m_parser.isSet(QStringLiteral("strict")); }
    [[nodiscard]] bool hasFailed() const { return m_failures != 0; }
    [[nodiscard]] int failures() const { return m_failures; }
    /// Of an instant (nowNs), as its lines begin with.
    [[nodiscard]] double seconds(std::int64_t at) const;
    [[nodiscard]] std::mt19937_64 &random() { return m_random; }
    template <typename Container>
    [[nodiscard]] const auto &oneOf(const Container &values)
    {
        const auto last = static_cast<std::size_t>(values.size()) - 1;
        const std::size_t at = std::uniform_int_distribution<std::size_t>(0, last)(m_random);
        return *std::next(values.begin(), static_cast<std::ptrdiff_t>(at));
    }

    /// A server that leads something. REQUIRES that one does.
    [[nodiscard]] QString onePrimary(support::LocalCluster &cluster);

    /// Prints a failure at once; gives `ok` back.
    bool expect(bool ok, const QString &claim);
    /// Starts it all; a failure is a finding.
    bool start(support::LocalCluster &cluster);
    bool start(support::ZookeeperServer &zookeeper);
    /// Each finding in the history is a failure.
    void judge(const History &history) { judge(history, history.findings()); }
    void judge(const History &history, const QStringList &findings);
    void bound(const Figures &figures, double medianMs, double worstMs);
    void bound(const QString &what, double ms, double mostMs);
    void say(const QString &line) const;

    /// What main returns. On a failure the cluster's state is printed and its logs are kept.
    [[nodiscard]] int verdict(support::LocalCluster &cluster);
    [[nodiscard]] int verdict() const;

private:
    QCommandLineParser m_parser;
    std::uint64_t m_seed = 0;
    std::mt19937_64 m_random;
    std::int64_t m_began;
    int m_failures = 0;
};

} // namespace integration
