// SPDX-License-Identifier: Apache-2.0
#include "app/shell/dockplaces.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace app {

namespace {

// They rise when docks are renamed. Do not change: stored on disk.
constexpr int kVersion = 1;
constexpr int kVersionForLow = 2; // the same, arranged for want of height
// A window that leaves the full screen is that high for a moment longer.
constexpr int kPatienceMs = 250;

} // namespace

DockPlaces::DockPlaces(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_patience(this)
{
    m_patience.setObjectName(QStringLiteral("dockTimer"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_patience.callOnTimeout(this, &DockPlaces::useRoom);
    window->installEventFilter(this);
}

void DockPlaces::arrange(Layout layout)
{
    arrangeDocks(m_window, layout);
    m_isForLow = areArrangedForLow(m_window) && isLow(m_window);
}

QByteArray DockPlaces::save() const
{
    return m_window->saveState(
        m_isForLow && areArrangedForLow(m_window) ? kVersionForLow : kVersion);
}

void DockPlaces::restore(const QByteArray &saved)
{
    if (m_window->restoreState(saved, kVersion))
        m_isForLow = false;
    else if (m_window->restoreState(saved, kVersionForLow))
        m_isForLow = true;
    hideEmptyTabBars(m_window);
}

void DockPlaces::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_patience.start();
}

bool DockPlaces::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && m_isForLow)
        m_patience.start();
    return QObject::eventFilter(watched, event);
}

void DockPlaces::useRoom()
{
    if (!m_isForLow || m_isPaused || isLow(m_window))
        return;
    m_isForLow = false;
    if (!areArrangedForLow(m_window))
        return;
    const auto docks = m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QList<QDockWidget *> seen;
    std::copy_if(docks.begin(), docks.end(), std::back_inserter(seen),
        [](const QDockWidget *dock) { return !dock->visibleRegion().isEmpty(); });
    arrangeDocks(m_window, Layout::Demo);
    for (QDockWidget *const dock : std::as_const(seen))
        dock->raise();
}

} // namespace app
