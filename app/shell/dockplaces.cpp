// SPDX-License-Identifier: Apache-2.0
#include "app/shell/dockplaces.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <utility>

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
    , m_lineHeight(window->fontMetrics().height())
{
    m_patience.setObjectName(QStringLiteral("dockTimer"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_patience.callOnTimeout(this, &DockPlaces::useRoom);
    window->installEventFilter(this);
}

void DockPlaces::choose(Layout layout)
{
    if (m_isPaused)
        return;
    m_inSight.clear();
    m_ofText.clear();
    arrange(layout);
}

void DockPlaces::arrange(Layout layout)
{
    arrangeDocks(m_window, layout);
    m_isForLow = layout != Layout::Logs && isLow(m_window);
    m_layout = layout;
    m_structure = structure();
}

QByteArray DockPlaces::save() const
{
    return m_window->saveState(
        m_isForLow && areArrangedForLow(m_window) ? kVersionForLow : kVersion);
}

void DockPlaces::restore(const QByteArray &saved)
{
    const bool isForLow = m_window->restoreState(saved, kVersionForLow);
    const bool isRestored = isForLow || m_window->restoreState(saved, kVersion);
    hideEmptyTabBars(m_window);
    // After a pause they are what they were.
    if (!isRestored || m_isPaused)
        return;
    m_isForLow = isForLow;
    m_layout = isForLow ? std::optional(Layout::Demo) : std::nullopt;
    m_ofText.clear();
    m_structure = structure();
}

void DockPlaces::putBack(const QByteArray &saved)
{
    m_window->restoreState(saved, kVersionForLow) || m_window->restoreState(saved, kVersion);
    hideEmptyTabBars(m_window);
}

int DockPlaces::lineHeight() const
{
    return m_window->fontMetrics().height();
}

void DockPlaces::keepPlaces()
{
    // Another text may be on its way already, and not yet all that it makes grow.
    if (m_isPaused || lineHeight() != m_lineHeight)
        return;
    if (structure() != m_structure) { // somebody has moved docks
        m_layout.reset();
        m_ofText.clear();
        m_structure = structure();
    }
    lookWhatIsInSight();
    m_ofText.insert(m_lineHeight, {m_window->size(), save(), m_isForLow});
}

void DockPlaces::settle()
{
    const int height = lineHeight();
    if (m_isPaused || std::exchange(m_lineHeight, height) == height)
        return;
    const auto before = m_ofText.constFind(height);
    if (before != m_ofText.cend() && before->window == m_window->size()) {
        putBack(before->state);
        m_isForLow = before->isForLow;
        m_structure = structure();
    } else if (m_layout && *m_layout != Layout::Logs && m_isForLow != isLow(m_window)) {
        arrange(*m_layout);
    }
    raiseWhatWasInSight();
}

QStringList DockPlaces::structure() const
{
    const auto docks = m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QStringList all;
    for (QDockWidget *const dock : docks) {
        QStringList together;
        const auto others = m_window->tabifiedDockWidgets(dock);
        for (const QDockWidget *const other : others)
            together << other->objectName();
        together.sort();
        all << QStringLiteral("%1 %2 %3 %4 %5")
                   .arg(dock->objectName())
                   .arg(m_window->dockWidgetArea(dock))
                   .arg(dock->isHidden())
                   .arg(dock->isFloating())
                   .arg(together.join(u','));
    }
    all.sort();
    return all;
}

/// What then shares its place with others stays in the list, behind what is in sight.
void DockPlaces::lookWhatIsInSight()
{
    auto docks = m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    docks.removeIf([](const QDockWidget *dock) { return dock->visibleRegion().isEmpty(); });
    // Where they are put together, what clients feel is in front.
    std::stable_partition(docks.begin(), docks.end(),
        [](const QDockWidget *dock) { return dock->objectName() != QLatin1String("dockClient"); });
    for (const QDockWidget *const dock : std::as_const(docks)) {
        m_inSight.removeAll(dock->objectName());
        m_inSight.append(dock->objectName());
    }
}

void DockPlaces::raiseWhatWasInSight()
{
    for (const QString &name : std::as_const(m_inSight)) {
        auto *const dock = m_window->findChild<QDockWidget *>(name);
        if (dock && !dock->isHidden())
            dock->raise();
    }
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
    // The text was changed in the pause. While the views are made again, that is not over.
    if (m_window->updatesEnabled())
        settle();
    if (!m_isForLow || m_isPaused || isLow(m_window))
        return;
    m_isForLow = false;
    if (structure() != m_structure || (!m_layout && !areArrangedForLow(m_window)))
        return;
    lookWhatIsInSight();
    arrange(m_layout.value_or(Layout::Demo));
    raiseWhatWasInSight();
}

} // namespace app
