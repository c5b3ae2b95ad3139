// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/replay.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace app {

/// Reads recordings on a thread of its own. Lives on its owner's thread, where its signals arrive.
class ReplayLoader : public QObject
{
    Q_OBJECT

public:
    explicit ReplayLoader(QObject *parent = nullptr);
    ~ReplayLoader() override;

    /// What is being read is given up, and told of no more.
    void load(const QString &path);
    void cancel();
    /// Nobody looks at it any more. To take apart all that a recording holds takes time.
    void discard(std::shared_ptr<Replay> replay);

Q_SIGNALS:
    void advanced(int percent);
    /// Never null; shared only because signals copy.
    void loaded(const std::shared_ptr<app::Replay> &replay);
    void failed(const QString &why);

private:
    void read(const QString &path, quint64 number);

    QThread m_thread;
    QObject *m_worker;                 ///< what is invoked on the thread, which deletes it
    std::atomic<quint64> m_wanted = 0; ///< the number of the last load(); others are given up
};

} // namespace app
