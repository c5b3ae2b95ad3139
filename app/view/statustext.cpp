// SPDX-License-Identifier: Apache-2.0
#include "app/view/statustext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace app {

namespace {

constexpr auto told = phrasesIn("Status");

/// A sentence of core/clusterstatus.cpp: its numbers in their order, or nothing if it is another.
std::optional<QList<int>> numbersIn(const QString &text, const QRegularExpression &sentence)
{
    const QRegularExpressionMatch match = sentence.match(text);
    if (!match.hasMatch())
        return {};
    QList<int> numbers;
    for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
        bool isNumber = false;
        numbers << match.captured(i).toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    return numbers;
}

/// "39 partitions have 2 of 3 copies", of which all but the first say "39 have …".
std::optional<Phrase> partText(const QString &text)
{
    static const QRegularExpression kCopies(
        QStringLiteral("^(\\d+)(?: partitions?)? ha(?:s|ve) (\\d+) of (\\d+) copies$"));
    static const QRegularExpression kLost(
        QStringLiteral("^(\\d+) partitions? ha(?:s|ve) no primary$"));
    static const QRegularExpression kExpected(QStringLiteral("^(\\d+) of (\\d+) servers?$"));
    if (const auto numbers = numbersIn(text, kCopies)) {
        return told(
            QT_TRANSLATE_N_NOOP("Status", "%n partition(s) have %1 of %2 copies"), numbers->at(0))
            .arg(numbers->at(1))
            .arg(numbers->at(2));
    }
    if (const auto numbers = numbersIn(text, kLost))
        return told(
            QT_TRANSLATE_N_NOOP("Status", "%n partition(s) have no primary"), numbers->at(0));
    if (const auto numbers = numbersIn(text, kExpected)) {
        return told(QT_TRANSLATE_NOOP("Status", "%1 of %2 servers"))
            .arg(numbers->at(0))
            .arg(numbers->at(1));
    }
    return {};
}

std::optional<Phrase> listText(const QStringList &parts)
{
    Phrase text;
    for (const QString &part : parts) {
        const std::optional<Phrase> next = partText(part);
        if (!next)
            return {};
        text = text.isEmpty() ? *next
                              : told(QT_TRANSLATE_NOOP("Status", "%1, %2")).arg(text).arg(*next);
    }
    return text;
}

/// "n2, n3 down, n4 suspect".
Phrase absentText(const QString &down, const QString &suspect)
{
    Phrase text;
    if (!down.isEmpty())
        text = told(QT_TRANSLATE_NOOP("Status", "%1 down")).arg(down);
    if (suspect.isEmpty())
        return text;
    const Phrase also = told(QT_TRANSLATE_NOOP("Status", "%1 suspect")).arg(suspect);
    return text.isEmpty() ? also : told(QT_TRANSLATE_NOOP("Status", "%1, %2")).arg(text).arg(also);
}

} // namespace

Phrase whyText(const core::ClusterStatus &status)
{
    const QString why = QString::fromStdString(status.why);
    static const QRegularExpression kQuiet(QStringLiteral("^(\\d+) servers?, waiting for more$"));
    static const QRegularExpression kWhole(
        QStringLiteral("^(?:(?:([^:]+) down)?(?:, )?(?:([^:]+) suspect)?: )?([^:]+)$"));
    if (const auto numbers = numbersIn(why, kQuiet))
        return told(
            QT_TRANSLATE_N_NOOP("Status", "%n server(s), waiting for more"), numbers->at(0));
    const QRegularExpressionMatch match = kWhole.match(why);
    const std::optional<Phrase> rest =
        match.hasMatch() ? listText(match.captured(3).split(QStringLiteral(", "))) : std::nullopt;
    if (!rest)
        return why;
    const Phrase absent = absentText(match.captured(1), match.captured(2));
    if (absent.isEmpty())
        return *rest;
    return told(QT_TRANSLATE_NOOP("Status", "%1: %2")).arg(absent).arg(*rest);
}

} // namespace app
