// SPDX-License-Identifier: Apache-2.0
#include "app/recording/timetravel.h"

#include "app/view/wallclock.h"

#include <QFileInfo>

namespace app {

TimeTravel::TimeTravel(Present present, QObject *parent)
    : QObject(parent)
    , m_present(std::move(present))
{
    m_playing.setInterval(kFrameMs);
    connect(&m_playing, &QTimer::timeout, this, &TimeTravel::playOn);
    connect(&m_loader, &ReplayLoader::loaded, this, &TimeTravel::take);
    connect(&m_loader, &ReplayLoader::failed, this, &TimeTravel::fail);
    connect(&m_loader, &ReplayLoader::advanced, this, [this](int percent) {
        m_percent = percent;
        Q_EMIT changed();
    });
}

void TimeTravel::obey(const TimeCommand &command)
{
    using Act = TimeCommand::Act;
    if (command.act == Act::Open) {
        open(command.path);
        return;
    }
    if (command.act == Act::Speed) {
        m_speed = command.speed;
        Q_EMIT changed();
        return;
    }
    if (command.act == Act::Close || (command.act == Act::End && m_place != Place::File)) {
        backToNow();
        return;
    }
    if (m_place == Place::Now) {
        hold();
        if (command.act != Act::PauseOrPlay)
            m_next = command;
        return;
    }
    if (!m_replay) {
        if (m_percent >= 0)
            m_next = command;
        else if (command.act == Act::PauseOrPlay)
            backToNow();
        return;
    }
    switch (command.act) {
    case Act::PauseOrPlay:
        if (!m_playing.isActive() && m_atNs >= m_replay->endNs() && m_place == Place::File)
            m_atNs = m_replay->beginNs();
        setPlaying(!m_playing.isActive());
        break;
    case Act::Step:
        setPlaying(false);
        moveTo(m_replay->stepFrom(m_atNs, command.steps));
        break;
    case Act::Begin:
    case Act::FromBeginning:
        moveTo(m_replay->beginNs());
        break;
    case Act::End:
        setPlaying(false);
        moveTo(m_replay->endNs());
        break;
    case Act::GoTo:
        moveTo(command.atNs);
        break;
    case Act::GoToPlace: {
        const auto length = static_cast<double>(m_replay->endNs() - m_replay->beginNs());
        moveTo(m_replay->beginNs() + static_cast<qint64>(length * command.place));
        break;
    }
    case Act::Speed:
    case Act::Open:
    case Act::Close:
        break;
    }
}

const RunState &TimeTravel::state()
{
    return m_replay ? m_replay->stateAt(m_atNs) : m_held;
}

TimePicture TimeTravel::picture() const
{
    TimePicture picture;
    picture.isPast = isPast();
    picture.isOfFile = m_place == Place::File;
    picture.isPlaying = m_playing.isActive();
    picture.percent = m_percent;
    picture.canSeek = m_replay && !m_replay->isEmpty();
    picture.speed = m_speed;
    picture.atNs = m_atNs;
    if (picture.isOfFile)
        picture.name = QFileInfo(m_path).fileName();
    if (!picture.canSeek)
        return picture;
    picture.beginNs = m_replay->beginNs();
    picture.endNs = m_replay->endNs();
    for (const Incident &incident : m_replay->last().incidents())
        picture.marks.append({incident.faultNs, incident.subject});
    return picture;
}

QString TimeTravel::file() const
{
    return m_place == Place::File ? QFileInfo(m_path).absoluteFilePath() : QString();
}

void TimeTravel::hold()
{
    m_place = Place::ThisRun;
    m_held = m_present.state();
    m_atNs = m_present.nowNs();
    m_percent = 0;
    m_present.flush([this, flush = ++m_flushes](const QString &path) {
        if (flush != m_flushes || m_place != Place::ThisRun)
            return;
        if (path.isEmpty()) {
            m_next.reset();
            m_percent = -1;
            Q_EMIT changed();
            return;
        }
        m_path = path;
        m_loader.load(path);
    });
    Q_EMIT changed();
}

void TimeTravel::open(const QString &path)
{
    if (m_place == Place::Now) {
        m_held = m_present.state();
        m_atNs = m_present.nowNs();
    } else if (m_replay) {
        m_held = m_replay->stateAt(m_atNs);
    }
    ++m_flushes;
    setPlaying(false);
    m_loader.discard(std::exchange(m_replay, nullptr));
    m_next.reset();
    m_place = Place::File;
    m_path = path;
    m_percent = 0;
    m_loader.load(path);
    Q_EMIT changed();
}

void TimeTravel::take(const std::shared_ptr<Replay> &replay)
{
    m_replay = replay;
    m_percent = -1;
    if (m_place == Place::File) {
        showTimesOfBoot(replay->header().epochOfBootMs());
        m_atNs = replay->beginNs();
    }
    // Of the run that goes on it is no news each time the view is held.
    if (!replay->missing().isEmpty()
        && (m_place == Place::File || !std::exchange(m_isMissedTold, true)))
        Q_EMIT missed(replay->missing());
    if (const std::optional<TimeCommand> next = std::exchange(m_next, std::nullopt))
        obey(*next);
    Q_EMIT changed();
}

void TimeTravel::fail(const QString &why)
{
    const QString path = m_path;
    backToNow();
    Q_EMIT failed(
        Phrase("app::TimeTravel", QT_TR_NOOP("%1 cannot be opened: %2")).arg(path).arg(why));
}

void TimeTravel::backToNow()
{
    m_loader.cancel();
    ++m_flushes;
    setPlaying(false);
    m_place = Place::Now;
    m_loader.discard(std::exchange(m_replay, nullptr));
    m_percent = -1;
    m_held = RunState();
    m_next.reset();
    m_path.clear();
    showTimesOfThisBoot();
    Q_EMIT changed();
}

void TimeTravel::moveTo(qint64 ns)
{
    m_atNs = std::clamp(ns, m_replay->beginNs(), std::max(m_replay->beginNs(), m_replay->endNs()));
    Q_EMIT changed();
}

void TimeTravel::setPlaying(bool isPlaying)
{
    if (isPlaying) {
        m_sinceFrame.start();
        m_playing.start();
    } else {
        m_playing.stop();
    }
    Q_EMIT changed();
}

void TimeTravel::playOn()
{
    const double passedNs = static_cast<double>(m_sinceFrame.nsecsElapsed()) * m_speed;
    m_sinceFrame.start();
    const qint64 left = m_replay->endNs() - m_atNs;
    if (passedNs < static_cast<double>(left)) {
        moveTo(m_atNs + static_cast<qint64>(passedNs));
        return;
    }
    if (m_place == Place::ThisRun) {
        backToNow();
        return;
    }
    setPlaying(false);
    moveTo(m_replay->endNs());
}

} // namespace app
