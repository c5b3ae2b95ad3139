// SPDX-License-Identifier: Apache-2.0
#include "widgets/logmatcher.h"

namespace widgets {

namespace {

// An expression like (a+)+$ tries for minutes on one line; beyond this it has not matched.
const QString kPatience = QStringLiteral("(*LIMIT_MATCH=5000)");

} // namespace

LogMatcher::LogMatcher(const QString &wanted, bool isExpression)
    : m_wanted(wanted)
    , m_isExpression(isExpression)
{
    if (!isExpression)
        return;
    m_expression = QRegularExpression(wanted, QRegularExpression::CaseInsensitiveOption);
    if (m_expression.isValid())
        m_expression.setPattern(kPatience + wanted);
}

QString LogMatcher::problem() const
{
    if (!m_isExpression || m_expression.isValid())
        return {};
    return m_expression.errorString();
}

bool LogMatcher::matches(const QString &text) const
{
    if (m_wanted.isEmpty())
        return false;
    if (!m_isExpression)
        return text.contains(m_wanted, Qt::CaseInsensitive);
    return m_expression.isValid() && m_expression.match(text).hasMatch();
}

QList<LogMatcher::Place> LogMatcher::places(const QString &text) const
{
    QList<Place> places;
    if (m_wanted.isEmpty() || (m_isExpression && !m_expression.isValid()))
        return places;
    qsizetype at = 0;
    while (at <= text.size() && places.size() < kMaxPlaces) {
        Place place{text.indexOf(m_wanted, at, Qt::CaseInsensitive), m_wanted.size()};
        if (m_isExpression) {
            const QRegularExpressionMatch match = m_expression.match(text, at);
            place = {match.hasMatch() ? match.capturedStart() : -1, match.capturedLength()};
        }
        if (place.from < 0)
            break;
        if (place.length > 0)
            places.append(place);
        at = place.from + qMax<qsizetype>(1, place.length);
    }
    return places;
}

} // namespace widgets
