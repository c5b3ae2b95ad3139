// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/javasearch.h"

#include "app/view/visibletext.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

namespace {

constexpr qsizetype kMostOfPath = 400;
constexpr auto told = phrasesIn("app::JavaSearch");

/// Of a path alone: a bare name would be looked for in PATH.
QString programAt(const QString &path)
{
    return QDir::isAbsolutePath(path) ? QStandardPaths::findExecutable(path) : QString();
}

} // namespace

JavaSearch::JavaSearch(const QString &chosen)
    : m_chosen(chosen)
    , m_home(qEnvironmentVariable("JAVA_HOME"))
    , m_program(programAt(chosen))
{
    if (m_program.isEmpty() && !m_home.isEmpty())
        m_program = programAt(m_home + QStringLiteral("/bin/java"));
    if (m_program.isEmpty())
        m_program = QStandardPaths::findExecutable(QStringLiteral("java"));
}

Phrase JavaSearch::missing() const
{
    const auto shown = [](const QString &path) {
        return path.isEmpty() ? told(QT_TR_NOOP("not set"))
                              : Phrase(previewText(path, kMostOfPath));
    };
    const Phrase home = shown(m_home);
    const Phrase path = shown(qEnvironmentVariable("PATH"));
    if (m_chosen.isEmpty()) {
        return told(
            QT_TR_NOOP("Java 11 or newer was not found. Searched: $JAVA_HOME (%1), PATH (%2)"))
            .arg(home)
            .arg(path);
    }
    return told(QT_TR_NOOP("Java 11 or newer was not found. "
                           "Searched: %1, $JAVA_HOME (%2), PATH (%3)"))
        .arg(shown(m_chosen))
        .arg(home)
        .arg(path);
}

} // namespace app
