// SPDX-License-Identifier: Apache-2.0
#include "historychecker.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Line {
    explicit Line(const QByteArray &text)
        : object(QJsonDocument::fromJson(text).object())
    {
    }

    [[nodiscard]] QString text(const char *name) const
    {
        return object.value(QLatin1String(name)).toString();
    }
    [[nodiscard]] qint64 number(const char *name) const
    {
        return object.value(QLatin1String(name)).toInteger(-1);
    }
    [[nodiscard]] bool isPut() const { return text("op") == QLatin1String("put"); }
    [[nodiscard]] bool isDone() const
    {
        return text("outcome") == QLatin1String("ok")
            || text("outcome") == QLatin1String("retried");
    }

    QJsonObject object;
};

QString faultOf(const Line &line, std::map<qint64, qint64> &lastOfClient)
{
    if (line.text("key").isEmpty() || line.number("value") < 0
        || line.number("return") < line.number("invoke")
        || (!line.isPut() && line.text("op") != QLatin1String("get")))
        return QStringLiteral("is no operation");
    // Lines stand in the order of the answers, so a client's next one begins after its last.
    const auto last = lastOfClient.find(line.number("client"));
    if (last != lastOfClient.end() && last->second >= line.number("invoke"))
        return QStringLiteral("begins before its client's last one has ended");
    const bool isUnknown = line.text("outcome") == QLatin1String("unknown");
    lastOfClient[line.number("client")] =
        isUnknown ? std::numeric_limits<qint64>::max() : line.number("return");
    return {};
}

} // namespace

ImportedHistory ImportedHistory::read(const QByteArray &lines)
{
    ImportedHistory history;
    std::map<qint64, qint64> lastOfClient;
    const QList<QByteArray> all = lines.trimmed().split('\n');
    const QJsonObject head = QJsonDocument::fromJson(all.first()).object();
    if (head.value(QLatin1String("history")).toString() != QLatin1String("kvorum"))
        history.problem = QStringLiteral("there is no first line");
    history.isComplete = head.value(QLatin1String("complete")).toBool();
    for (const QByteArray &text : all.sliced(1)) {
        const Line line(text);
        if (const QString fault = faultOf(line, lastOfClient); !fault.isEmpty()) {
            history.problem = QString::fromUtf8(text) + u' ' + fault;
            break;
        }
        ++history.operations;
        const bool isUnknownPut = line.isPut() && line.text("outcome") == QLatin1String("unknown");
        if (!line.isDone() && !isUnknownPut)
            continue;
        sim::Call call;
        call.kind = line.isPut() ? sim::Call::Kind::Put : sim::Call::Kind::Get;
        call.value = static_cast<std::uint64_t>(line.number("value"));
        call.from = line.number("invoke");
        call.to = isUnknownPut ? sim::Call::kNever : line.number("return");
        history.calls[line.text("key")].push_back(call);
    }
    return history;
}

QStringList ImportedHistory::offenders() const
{
    QStringList keys;
    for (const auto &[key, ofKey] : calls) {
        if (sim::checkHistory(ofKey) != sim::Verdict::Linearizable)
            keys << key;
    }
    return keys;
}

QByteArray withStaleRead(const QByteArray &lines)
{
    struct Written {
        qint64 before = 0; ///< the value that the last one replaced
        qint64 last = 0;
        qint64 endedNs = 0;
    };
    std::map<QString, Written> written;
    QList<QByteArray> all = lines.trimmed().split('\n');
    for (QByteArray &text : all) {
        Line line(text);
        if (!line.isDone())
            continue;
        Written &of = written[line.text("key")];
        if (line.isPut()) {
            of = {of.last, line.number("value"), line.number("return")};
        } else if (of.before != 0 && line.number("invoke") > of.endedNs
            && line.number("value") == of.last) {
            line.object[QLatin1String("value")] = of.before;
            text = QJsonDocument(line.object).toJson(QJsonDocument::Compact);
            return all.join('\n');
        }
    }
    return {};
}
