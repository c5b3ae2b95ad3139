// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/javacheck.h"

#include "app/view/visibletext.h"

#include <QRegularExpression>

#include <utility>

namespace app {

namespace {

constexpr int kOldest = 11;
constexpr qsizetype kMostSaidBytes = 4096;
constexpr qsizetype kMostOfLine = 120;
constexpr auto told = phrasesIn("app::JavaCheck");

} // namespace

JavaCheck::JavaCheck(QObject *parent, int patienceMs)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        answer(told(QT_TR_NOOP("%1 is no Java: it has not said its version for %2 s."))
                   .arg(visibleText(m_program))
                   .arg(m_patience.interval() / 1000));
    });
}

void JavaCheck::ask(const QString &program)
{
    drop();
    m_program = program;
    m_said.clear();
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyRead, this, &JavaCheck::read);
    connect(m_process, &QProcess::finished, this, [this] {
        read();
        answer(judged());
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            answer(told(QT_TR_NOOP("%1 cannot be run: %2"))
                       .arg(visibleText(m_program))
                       .arg(m_process->errorString()));
        }
    });
    m_patience.start();
    m_process->start(program, {QStringLiteral("-version")});
}

/// A program that never ends to talk must not fill the memory.
void JavaCheck::read()
{
    m_said += m_process->readAll().left(kMostSaidBytes - m_said.size());
    if (m_said.size() >= kMostSaidBytes && m_process->state() != QProcess::NotRunning)
        m_process->kill();
}

Phrase JavaCheck::judged() const
{
    const QString said = QString::fromLocal8Bit(m_said);
    // 'openjdk version "17.0.15" 2025-04-15'; up to Java 8 it was "1.8.0_392".
    static const QRegularExpression kVersion(QStringLiteral("version \"(?:1\\.)?(\\d{1,4})\\b"));
    const QRegularExpressionMatch version = kVersion.match(said);
    if (!version.hasMatch()) {
        return told(QT_TR_NOOP("%1 is no Java: asked for its version it says “%2”."))
            .arg(visibleText(m_program))
            .arg(previewText(said.trimmed(), kMostOfLine));
    }
    if (version.captured(1).toInt() < kOldest) {
        return told(QT_TR_NOOP("%1 is Java %2; Java %3 or newer is needed."))
            .arg(visibleText(m_program))
            .arg(version.captured(1))
            .arg(kOldest);
    }
    return {};
}

/// It is not waited for.
void JavaCheck::drop()
{
    m_patience.stop();
    QProcess *const old = std::exchange(m_process, nullptr);
    if (!old)
        return;
    old->disconnect(this);
    connect(old, &QProcess::finished, old, &QObject::deleteLater);
    if (old->state() == QProcess::NotRunning)
        old->deleteLater(); // later, since this may come from one of its signals
    else
        old->kill();
}

void JavaCheck::answer(const Phrase &fault)
{
    drop();
    Q_EMIT finished(m_program, fault);
}

} // namespace app
