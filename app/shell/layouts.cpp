// SPDX-License-Identifier: Apache-2.0
#include "app/shell/layouts.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

#include <map>

namespace app {

namespace {

struct Place {
    QString dock;
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea;
    int row = 0; ///< docks of one area and row share it as tabs
    bool isShown = true;
    bool isInFront = false; ///< of its tabs
};

struct Plan {
    QList<Place> places;
    int rightPercent = 0;  ///< of the window's width
    int bottomPercent = 0; ///< of the window's height
    int clientPercent = 0; ///< of the window's height
};

constexpr int kClientRow = 1; // of its own, above what is at the bottom
constexpr int kLowLines = 44;

Plan planOf(Layout layout, bool isLow)
{
    const auto right = Qt::RightDockWidgetArea;
    const auto bottom = Qt::BottomDockWidgetArea;
    const QString inspector = QStringLiteral("dockInspector");
    const QString data = QStringLiteral("dockData");
    const QString client = QStringLiteral("dockClient");
    const QString events = QStringLiteral("dockEvents");
    const QString logs = QStringLiteral("dockLogs");
    switch (layout) {
    case Layout::Inspect:
        return {{{inspector, right, 0}, {data, right, 1}, {client, bottom, kClientRow},
                    {events, bottom, 0, false}, {logs, bottom, 0, false}},
            45, 20, 25};
    case Layout::Logs:
        return {{{inspector, right, 0, false}, {data, right, 1, false},
                    {client, bottom, kClientRow, false}, {events, bottom, 0},
                    {logs, bottom, 0, true, true}},
            30, 60, 20};
    case Layout::Demo:
        break;
    }
    if (isLow) {
        return {{{inspector, right, 0}, {data, right, 1}, {client, bottom, 0, true, true},
                    {events, bottom, 0}, {logs, bottom, 0}},
            30, 38, 0};
    }
    return {{{inspector, right, 0}, {data, right, 1}, {client, bottom, kClientRow},
                {events, bottom, 0, true, true}, {logs, bottom, 0}},
        30, 18, 24};
}

/// With a place for each dock of the window.
Plan planFor(const QMainWindow *window, Layout layout, bool isLow)
{
    Plan plan = planOf(layout, isLow);
    const auto docks = window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QDockWidget *const dock : docks) {
        const bool isKnown = std::any_of(plan.places.cbegin(), plan.places.cend(),
            [dock](const Place &place) { return place.dock == dock->objectName(); });
        if (!isKnown)
            plan.places.append({dock->objectName()});
    }
    return plan;
}

} // namespace

bool isLow(const QMainWindow *window)
{
    return window->height() < kLowLines * window->fontMetrics().height();
}

bool areArrangedForLow(const QMainWindow *window)
{
    const Plan plan = planFor(window, Layout::Demo, true);
    std::map<std::pair<Qt::DockWidgetArea, int>, QDockWidget *> firsts;
    return std::all_of(plan.places.cbegin(), plan.places.cend(), [&](const Place &place) {
        auto *const dock = window->findChild<QDockWidget *>(place.dock);
        if (!dock)
            return true;
        QDockWidget *&first = firsts[{place.area, place.row}];
        first = first ? first : dock;
        return !dock->isFloating() && dock->isHidden() != place.isShown
            && window->dockWidgetArea(dock) == place.area
            && (first == dock || window->tabifiedDockWidgets(first).contains(dock));
    });
}

void arrangeDocks(QMainWindow *window, Layout layout)
{
    const Plan plan = planFor(window, layout, isLow(window));
    std::map<std::pair<Qt::DockWidgetArea, int>, QDockWidget *> firsts;
    QDockWidget *front = nullptr;
    for (const Place &place : plan.places) {
        auto *const dock = window->findChild<QDockWidget *>(place.dock);
        if (!dock)
            continue;
        dock->setFloating(false);
        QDockWidget *&first = firsts[{place.area, place.row}];
        if (first)
            window->tabifyDockWidget(first, dock);
        else
            window->addDockWidget(place.area, first = dock, Qt::Vertical);
        dock->setVisible(place.isShown);
        if (place.isInFront)
            front = dock;
    }
    if (front)
        front->raise();
    // All of the bottom at once: one after the other, each takes its room from the one beside it.
    QList<QDockWidget *> stacked;
    QList<int> heights;
    for (const auto &[place, dock] : firsts) {
        if (place.first == Qt::RightDockWidgetArea) {
            window->resizeDocks(
                {dock}, {window->width() * plan.rightPercent / 100}, Qt::Horizontal);
            continue;
        }
        const int percent = place.second == kClientRow ? plan.clientPercent : plan.bottomPercent;
        stacked << dock;
        heights << window->height() * percent / 100;
    }
    window->resizeDocks(stacked, heights, Qt::Vertical);
    hideEmptyTabBars(window);
}

void hideEmptyTabBars(QMainWindow *window)
{
    const auto bars = window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar *const bar : bars) {
        if (bar->count() == 0)
            bar->hide();
    }
}

} // namespace app
