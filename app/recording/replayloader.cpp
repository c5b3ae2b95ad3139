// SPDX-License-Identifier: Apache-2.0
#include "app/recording/replayloader.h"

#include "app/recording/recordingreader.h"

namespace app {

ReplayLoader::ReplayLoader(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("replay"));
    m_thread.start(QThread::LowPriority);
}

ReplayLoader::~ReplayLoader()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void ReplayLoader::load(const QString &path)
{
    const quint64 number = ++m_wanted;
    QMetaObject::invokeMethod(m_worker, [this, path, number] { read(path, number); });
}

void ReplayLoader::cancel()
{
    ++m_wanted;
}

void ReplayLoader::discard(std::shared_ptr<Replay> replay)
{
    if (!replay)
        return;
    QMetaObject::invokeMethod(m_worker, [replay = std::move(replay)]() mutable { replay.reset(); });
}

void ReplayLoader::read(const QString &path, quint64 number)
{
    // On the thread: here nothing of this object is touched but m_wanted.
    const auto post = [this, number](auto tell) {
        QMetaObject::invokeMethod(this, [this, number, tell] {
            if (m_wanted == number)
                tell();
        });
    };
    const auto progress = [this, number, post](int percent) {
        post([this, percent] { Q_EMIT advanced(percent); });
        return m_wanted == number;
    };
    core::Result<Replay> read = RecordingReader::read(path, progress);
    if (!read) {
        const QString why = QString::fromStdString(read.error().message);
        post([this, why] { Q_EMIT failed(why); });
        return;
    }
    const auto replay = std::make_shared<Replay>(std::move(*read));
    QMetaObject::invokeMethod(this, [this, number, replay]() mutable {
        if (m_wanted == number)
            Q_EMIT loaded(replay);
        else
            discard(std::move(replay));
    });
}

} // namespace app
