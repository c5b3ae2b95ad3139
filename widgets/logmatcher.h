// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace widgets {

/// What is searched for in a log. A value. Letter case does not matter.
class LogMatcher
{
public:
    struct Place {
        qsizetype from = 0;
        qsizetype length = 0;
        bool operator==(const Place &) const = default;
    };

    LogMatcher() = default; ///< matches nothing
    LogMatcher(const QString &wanted, bool isExpression);

    [[nodiscard]] bool isEmpty() const { return m_wanted.isEmpty(); }
    /// Why the expression is none; empty if it is one.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool matches(const QString &text) const;
    /// All places, at most kMaxPlaces, none of them empty.
    [[nodiscard]] QList<Place> places(const QString &text) const;

private:
    static constexpr qsizetype kMaxPlaces = 100;

    QString m_wanted;
    bool m_isExpression = false;
    QRegularExpression m_expression;
};

} // namespace widgets
