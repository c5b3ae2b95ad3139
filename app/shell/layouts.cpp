// SPDX-License-Identifier: Apache-2.0
#include "app/shell/layouts.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>
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
    int bottomLines = 13;  ///< of text, at least: six rows of a table below its filters
    int clientLines = 0;   ///< at least: what came of a fault below the strip
};

constexpr int kClientRow = 1; // of its own, above what is at the bottom
constexpr int kLowLines = 46;
constexpr int kInspectorPercent = 42; // of the right side

// The tabs at the bottom stand in this order in every layout.
const QString kInspectorDock = QStringLiteral("dockInspector");
const QString kDataDock = QStringLiteral("dockData");
const QString kClientDock = QStringLiteral("dockClient");
const QString kEventsDock = QStringLiteral("dockEvents");
const QString kLogsDock = QStringLiteral("dockLogs");
const QString kScenarioDock = QStringLiteral("dockScenario");
const QString kZnodesDock = QStringLiteral("dockZnodes");
const QString kExplainDock = QStringLiteral("dockExplain");

Plan planOf(Layout layout, bool isLow)
{
    const auto right = Qt::RightDockWidgetArea;
    const auto bottom = Qt::BottomDockWidgetArea;
    switch (layout) {
    case Layout::Inspect:
        if (isLow) {
            return {{{kInspectorDock, right, 0}, {kDataDock, right, 1}, {kClientDock},
                        {kEventsDock, bottom, 0, false}, {kLogsDock, bottom, 0, false},
                        {kScenarioDock}, {kZnodesDock, bottom, 0, true, true}, {kExplainDock}},
                45, 40, 0};
        }
        return {
            {{kInspectorDock, right, 0}, {kDataDock, right, 1}, {kClientDock, bottom, kClientRow},
                {kEventsDock, bottom, 0, false}, {kLogsDock, bottom, 0, false}, {kScenarioDock},
                {kZnodesDock, bottom, 0, true, true}, {kExplainDock}},
            45, 20, 25, 14, 16};
    case Layout::Logs:
        return {
            {{kInspectorDock, right, 0, false}, {kDataDock, right, 1, false},
                {kClientDock, bottom, kClientRow, false}, {kEventsDock},
                {kLogsDock, bottom, 0, true, true}, {kScenarioDock}, {kZnodesDock}, {kExplainDock}},
            30, 60, 20};
    case Layout::Demo:
        break;
    }
    if (isLow) {
        return {{{kInspectorDock, right, 0}, {kDataDock, right, 1},
                    {kClientDock, bottom, 0, true, true}, {kEventsDock}, {kLogsDock},
                    {kScenarioDock}, {kZnodesDock}, {kExplainDock}},
            30, 38, 0};
    }
    return {{{kInspectorDock, right, 0}, {kDataDock, right, 1}, {kClientDock, bottom, kClientRow},
                {kEventsDock, bottom, 0, true, true}, {kLogsDock}, {kScenarioDock}, {kZnodesDock},
                {kExplainDock}},
        30, 18, 24, 14, 12};
}

} // namespace

bool isLow(const QMainWindow *window)
{
    return window->height() < kLowLines * window->fontMetrics().height();
}

bool areArrangedForLow(const QMainWindow *window)
{
    const Plan plan = planOf(Layout::Demo, true);
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
    const Plan plan = planOf(layout, isLow(window));
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
    QList<QDockWidget *> right;
    for (const auto &[place, dock] : firsts) {
        if (place.first == Qt::RightDockWidgetArea) {
            window->resizeDocks(
                {dock}, {window->width() * plan.rightPercent / 100}, Qt::Horizontal);
            right << dock;
            continue;
        }
        const bool isClient = place.second == kClientRow;
        const int percent = isClient ? plan.clientPercent : plan.bottomPercent;
        const int lines = isClient ? plan.clientLines : plan.bottomLines;
        stacked << dock;
        heights << std::max(
            window->height() * percent / 100, lines * window->fontMetrics().height());
    }
    window->resizeDocks(stacked, heights, Qt::Vertical);
    const int inspector = window->height() * kInspectorPercent / 100;
    window->resizeDocks(right, {inspector, window->height() - inspector}, Qt::Vertical);
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
