// SPDX-License-Identifier: Apache-2.0
#include "mishaps.h"

#include "story.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace integration {

QStringList unexplainedEvents(const QByteArray &log, const QSet<QString> &harmed)
{
    static const QSet<QString> kMishaps{QStringLiteral("quarantined"),
        QStringLiteral("digestMismatch"), QStringLiteral("stranded"), QStringLiteral("recovered")};
    QStringList found;
    for (const QByteArray &line : log.split('\n')) {
        const qsizetype at = line.indexOf(" event {");
        if (at < 0)
            continue;
        const QJsonObject event = QJsonDocument::fromJson(line.mid(at + 7)).object();
        if (kMishaps.contains(event[u"event"].toString())
            && !harmed.contains(event[u"id"].toString())
            && !harmed.contains(event[u"subject"].toString()))
            found << QString::fromUtf8(line);
    }
    return found;
}

void expectExplained(Story &story, support::LocalCluster &cluster, const QSet<QString> &harmed)
{
    for (const support::NodeServer *const server : cluster.servers()) {
        const QByteArray log = server->logTail(std::numeric_limits<qint64>::max());
        story.expect(!log.isEmpty(), server->id() + QStringLiteral(" has a log"));
        for (const QString &line : unexplainedEvents(log, harmed))
            story.expect(false, QStringLiteral("of no fault that was made: ") + line);
    }
}

} // namespace integration
