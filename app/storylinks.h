// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace widgets {
class HealthBar;
}

namespace app {

class ClientPage;
class EventsPage;
class ExplainPage;
class LogsPage;
class Page;
class ZnodePage;

/// The parts of a window that tell what happened.
struct StoryPages {
    widgets::HealthBar *health;
    ClientPage *client;
    EventsPage *events;
    LogsPage *logs;
    ZnodePage *znodes;
    ExplainPage *explain;
};

/// Lets any of the pages lead to the event, the log lines, the znode or the story that it names.
void linkStories(const StoryPages &stories, const QList<Page *> &all);

/// Brings the dock of the page to the front.
void raiseDock(Page *page);

} // namespace app
