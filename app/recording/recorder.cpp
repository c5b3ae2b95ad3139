// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recorder.h"

namespace app {

QString recordingsOf(const ClusterDir &cluster)
{
    return cluster.root() + QStringLiteral("/recordings");
}

RecordingRules recordingRules(const Preferences &preferences)
{
    return {.isOn = preferences.isRecording,
        .totalBytes = qint64(preferences.recordingsMiB) << 20,
        .days = preferences.recordingsDays};
}

Recorder::Recorder(const RecorderOptions &options, QObject *parent)
    : QObject(parent)
    , m_writer(new RecordingWriter(options))
    , m_rules(options.rules)
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &RecordingWriter::opened, this, [this](const QString &path) {
        m_path = path;
        Q_EMIT opened(path);
    });
    connect(m_writer, &RecordingWriter::closed, this, [this] {
        m_path.clear();
        Q_EMIT closed();
    });
    connect(m_writer, &RecordingWriter::stopped, this, [this](const QString &why) {
        m_hasFailed = true;
        m_path.clear();
        Q_EMIT stopped(why);
    });
    m_thread.setObjectName(QStringLiteral("recorder"));
    m_thread.start();
    QMetaObject::invokeMethod(m_writer, &RecordingWriter::open);
}

Recorder::~Recorder()
{
    QMetaObject::invokeMethod(m_writer, [this] {
        drain();
        m_thread.quit();
    });
    m_thread.wait();
}

void Recorder::record(const RunEvent &event)
{
    if (m_hasFailed)
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_waiting.size() >= kMostWaiting) {
        ++m_skipped;
        return;
    }
    m_waiting.append(event);
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(m_writer, [this] { drain(); });
}

void Recorder::obey(const RecordingRules &rules)
{
    if (rules == std::exchange(m_rules, rules))
        return;
    m_hasFailed = false;
    QMetaObject::invokeMethod(m_writer, [this, rules] {
        drain();
        m_writer->obey(rules);
    });
}

void Recorder::drain()
{
    QList<RunEvent> events;
    int skipped = 0;
    {
        const QMutexLocker lock(&m_mutex);
        events.swap(m_waiting);
        skipped = std::exchange(m_skipped, 0);
    }
    m_writer->write(events);
    if (skipped > 0)
        QMetaObject::invokeMethod(this, [this, skipped] { Q_EMIT this->skipped(skipped); });
}

void Recorder::flush(const std::function<void(const QString &path)> &done)
{
    QMetaObject::invokeMethod(m_writer, [this, done] {
        drain();
        m_writer->flush();
        QMetaObject::invokeMethod(this, [done, path = m_writer->path()] { done(path); });
    });
}

} // namespace app
