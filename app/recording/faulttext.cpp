// SPDX-License-Identifier: Apache-2.0
#include "app/recording/faulttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(RecordingFault)
};

constexpr int kDeepest = 4; // faults within one another; the names of members are a stranger's

/// With %1 for the member that is named.
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("RecordingFault", "no member \"%1\""),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" is too large"),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" is out of bounds"),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" is no number"),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" is not 16 hexadecimal digits"),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" is not a server's name"),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" is not an incarnation"),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" holds something else than a number"),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" holds something else than servers' names"),
    QT_TRANSLATE_NOOP("RecordingFault", "\"%1\" is before that of the line before"),
    QT_TRANSLATE_NOOP(
        "RecordingFault", "\"%1\" names a process of which nothing is known, or one twice"),
    QT_TRANSLATE_NOOP("RecordingFault", "a new process without its place in \"%1\""),
    QT_TRANSLATE_NOOP("RecordingFault", "a number of a row is none, or out of bounds"),
    QT_TRANSLATE_NOOP("RecordingFault", "a process whose name is none"),
    QT_TRANSLATE_NOOP("RecordingFault", "more processes than a cluster has"),
    QT_TRANSLATE_NOOP("RecordingFault", "a phrase has too many arguments"),
    QT_TRANSLATE_NOOP("RecordingFault", "expected an integer from 0 to 2^64-1"),
    QT_TRANSLATE_NOOP("RecordingFault", "expected an integer of 64 bits"),
    QT_TRANSLATE_NOOP("RecordingFault", "expected true or false"),
    QT_TRANSLATE_NOOP("RecordingFault", "expected an array"),
    QT_TRANSLATE_NOOP("RecordingFault", "expected an object"),
};

/// One that has no other within it.
QString sentence(const QString &fault)
{
    static const QRegularExpression kUnknown(QStringLiteral("^unknown (\\w+) \"(.*)\"$"));
    static const QRegularExpression kMember(QStringLiteral("\"([^\"]*)\""));
    if (const auto unknown = kUnknown.match(fault); unknown.hasMatch())
        return FaultText::tr("unknown %1 \"%2\"").arg(unknown.captured(1), unknown.captured(2));
    const QRegularExpressionMatch member = kMember.match(fault);
    QString source = fault;
    if (member.hasMatch())
        source.replace(member.capturedStart(), member.capturedLength(), QStringLiteral("\"%1\""));
    const auto known = std::find_if(kSentences.begin(), kSentences.end(),
        [&source](const char *text) { return source == QLatin1String(text); });
    if (known == kSentences.end()) // what core::JsonScanner says
        return QCoreApplication::translate("JsonCheck", fault.toUtf8().constData());
    return member.hasMatch() ? FaultText::tr(*known).arg(member.captured(1))
                             : FaultText::tr(*known);
}

QString nestedText(const QString &fault, int depth)
{
    static const QRegularExpression kJson(QStringLiteral("^bad JSON at byte (\\d+): (.*)$"));
    static const QRegularExpression kWithin(QStringLiteral("^(\"[^\"]*\"|[\\w/-]+): (.*)$"));
    if (const auto json = kJson.match(fault); json.hasMatch()) {
        return FaultText::tr("bad JSON at byte %L1: %2")
            .arg(json.captured(1).toLongLong())
            .arg(sentence(json.captured(2)));
    }
    const auto within = depth < kDeepest ? kWithin.match(fault) : QRegularExpressionMatch();
    if (within.hasMatch())
        return FaultText::tr("%1: %2").arg(
            within.captured(1), nestedText(within.captured(2), depth + 1));
    return sentence(fault);
}

} // namespace

QString faultText(const QString &fault)
{
    return nestedText(fault, 0);
}

} // namespace app
