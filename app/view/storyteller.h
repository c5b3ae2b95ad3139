// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/explanation.h"

#include <QCoreApplication>
#include <QMultiHash>

namespace app {

/// Makes the sentences of one chapter. Used once; lives within a call of explain().
class StoryTeller
{
    Q_DECLARE_TR_FUNCTIONS(StoryTeller)

public:
    StoryTeller(const Incident &incident, const Chapter &chapter, const RunState &state);

    [[nodiscard]] QList<Sentence> tell();
    /// Of a change of the master that no fault is known for.
    [[nodiscard]] QList<Sentence> tellElection();

private:
    using Source = Happening::Source;
    using Meaning = widgets::Meaning;

    void tellFault();
    void tellRole();
    void tellGone();
    void tellDetection();
    void tellElected();
    void tellMap();
    void tellPromotion();
    void tellFirstWrite();
    /// Who was to serve but ended before; when, by their `installed`.
    void tellFallen(const QList<std::pair<ServerEvent, qint64>> &fallen);
    void tellStepDown();
    void tellClients();
    void tellZnodes();
    void tellSession();
    void tellReturn();
    void tellCatchingUp();
    void addRemarks();

    [[nodiscard]] QString faultText() const;
    [[nodiscard]] bool isAffected(qint64 partition) const;
    [[nodiscard]] bool isKnownBefore(qint64 atNs) const;
    /// The servers' events of that name within the chapter, oldest first.
    [[nodiscard]] QList<ServerEvent> events(QLatin1String name) const;
    /// Those of affected partitions, after its end too, as they came.
    [[nodiscard]] QList<ServerEvent> affectedFromThenOn(QLatin1String name) const;
    /// When each server ended or was held for dead.
    [[nodiscard]] QMultiHash<QString, qint64> endings() const;
    /// The first of the `endings` of that server, if it came before it had served a request, as far
    /// as is known; else 0.
    [[nodiscard]] qint64 fellAt(const ServerEvent &installed, const QList<qint64> &endings) const;
    [[nodiscard]] bool mayHaveAnswered(const ServerEvent &installed, qint64 untilNs) const;
    /// The partition of the first request that had to wait; -1 if it is not known.
    [[nodiscard]] int partitionOfOutage() const;
    /// A server's name, as it is said: it may be a stranger's.
    [[nodiscard]] static QString shown(const QString &server);
    [[nodiscard]] QByteArray znode(const QString &below) const;
    [[nodiscard]] QByteArray mappingOf(qint64 partition) const;
    Sentence &add(qint64 atNs, Source source, Meaning meaning, const QString &text);
    void remark(Meaning meaning, const QString &text);
    [[nodiscard]] QList<Sentence> sorted();

    const Incident &m_incident;
    const Chapter &m_chapter;
    const RunState &m_state;
    const QString m_name;                      ///< of the subject, for people
    const QList<const ServerEvent *> m_events; ///< of the servers, within the chapter, oldest first
    QList<Sentence> m_sentences;
    QList<Sentence> m_remarks;
};

} // namespace app
