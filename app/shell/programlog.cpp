// SPDX-License-Identifier: Apache-2.0
#include "app/shell/programlog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace app {

namespace {

// Qt gives its messages to a function, not to an object; this is where the function finds it.
ProgramLog *current = nullptr;
QMutex mutex; // of `current` and all in it

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

} // namespace

ProgramLog::ProgramLog(const QString &path)
    : m_file(path)
{
    QDir().mkpath(QFileInfo(path).path());
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        const QMutexLocker lock(&mutex);
        current = this;
    }
    m_before = qInstallMessageHandler(&ProgramLog::handle);
    qInfo("started version=%s pid=%lld", KVORUM_VERSION,
        static_cast<long long>(QCoreApplication::applicationPid()));
}

ProgramLog::~ProgramLog()
{
    qInfo("ended");
    qInstallMessageHandler(m_before);
    const QMutexLocker lock(&mutex);
    current = nullptr;
}

ProgramLog::Recent ProgramLog::recent()
{
    const QMutexLocker lock(&mutex);
    if (!current)
        return {};
    return {current->m_file.fileName(), current->m_lines};
}

void ProgramLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&mutex);
        if (current) {
            const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
            // One message, one line.
            QString line = text;
            line.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
            current->write(QStringLiteral("%1 %2 %3").arg(time, QLatin1String(nameOf(type)), line));
            before = current->m_before;
        }
    }
    if (before)
        before(type, context, text);
}

void ProgramLog::write(const QString &line)
{
    m_lines.append(line);
    if (m_lines.size() > kMostLines)
        m_lines.removeFirst();
    if (!m_file.isOpen())
        return;
    if (m_file.size() >= kMostBytes) {
        const QString path = m_file.fileName();
        m_file.close();
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            return;
    }
    m_file.write(line.toUtf8() + '\n');
    m_file.flush();
}

} // namespace app
