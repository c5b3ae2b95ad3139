// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

#include <QCoreApplication>

namespace app {

/// Looks for a java program once, as it is made: the one that a person has chosen, if any, then
/// $JAVA_HOME/bin/java, then PATH. A value.
class JavaSearch
{
    Q_DECLARE_TR_FUNCTIONS(app::JavaSearch)

public:
    explicit JavaSearch(const QString &chosen);

    [[nodiscard]] const QString &program() const { return m_program; } ///< empty: there is none
    /// That there is none, and where it was looked for.
    [[nodiscard]] Phrase missing() const;

private:
    QString m_chosen;
    QString m_home; ///< $JAVA_HOME
    QString m_program;
};

} // namespace app
