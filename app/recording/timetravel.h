// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/replayloader.h"
#include "app/recording/timepicture.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace app {

/// Which instant the window shows: now, an earlier one of this run, or one of a recording. What
/// happens is recorded on meanwhile. Lives on the window's thread.
class TimeTravel : public QObject
{
    Q_OBJECT

public:
    static constexpr int kFrameMs = 33;

    /// Where the present comes from.
    struct Present {
        std::function<RunState()> state;
        std::function<qint64()> nowNs;
        /// Calls back with the file that holds all until now, or with an empty path: not recorded.
        std::function<void(const std::function<void(const QString &path)> &done)> flush;
    };

    explicit TimeTravel(Present present, QObject *parent = nullptr);

    void obey(const TimeCommand &command);

    [[nodiscard]] bool isPast() const { return m_place != Place::Now; }
    /// REQUIRES isPast(). A reference until the next call, or the next turn of the event loop.
    [[nodiscard]] const RunState &state();
    [[nodiscard]] qint64 atNs() const { return m_atNs; }
    [[nodiscard]] TimePicture picture() const;
    /// The recording that was opened, as an absolute path; empty: none is.
    [[nodiscard]] QString file() const;

Q_SIGNALS:
    /// Another instant is shown, or more is known of it.
    void changed();
    /// For people: which recording could not be opened, and why.
    void failed(const app::Phrase &why);
    /// For people: what of the recording that is shown now is not here. Of the run that goes on
    /// it is told once.
    void missed(const app::Phrase &what);

private:
    enum class Place { Now, ThisRun, File };

    void hold();
    void open(const QString &path);
    void take(const std::shared_ptr<Replay> &replay);
    void fail(const QString &why);
    void backToNow();
    void moveTo(qint64 ns);
    void setPlaying(bool isPlaying);
    void playOn();

    Present m_present;
    ReplayLoader m_loader;
    Place m_place = Place::Now;
    RunState m_held; ///< what was shown when the view was held, until the recording is read
    std::shared_ptr<Replay> m_replay; ///< null until it is read; shared: see ReplayLoader
    QString m_path;
    qint64 m_atNs = 0;
    std::optional<TimeCommand> m_next; ///< to be obeyed once the recording is read
    bool m_isMissedTold = false;       ///< of the run that goes on
    int m_percent = -1;                ///< read of the recording that is awaited; -1: none is
    double m_speed = 1;
    QTimer m_playing;
    QElapsedTimer m_sinceFrame;
    quint64 m_flushes = 0; ///< answers to earlier ones count no more
};

} // namespace app
