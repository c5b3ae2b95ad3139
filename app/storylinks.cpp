// SPDX-License-Identifier: Apache-2.0
#include "app/storylinks.h"

#include "app/pages/clientpage.h"
#include "app/pages/eventspage.h"
#include "app/pages/explainpage.h"
#include "app/pages/logspage.h"
#include "app/pages/znodepage.h"
#include "widgets/healthbar.h"

namespace app {

void raiseDock(Page *page)
{
    page->parentWidget()->show();
    page->parentWidget()->raise();
}

void linkStories(const StoryPages &stories, const QList<Page *> &all)
{
    const StoryPages to = stories;
    for (Page *const page : all) {
        QObject::connect(page, &Page::eventChosen, to.events, [to](qint64 atNs) {
            raiseDock(to.events);
            to.events->choose(atNs);
        });
        QObject::connect(page, &Page::logChosen, to.logs, [to](const QString &id, qint64 atNs) {
            raiseDock(to.logs);
            to.logs->chooseMoment(id, atNs);
        });
        QObject::connect(page, &Page::znodeChosen, to.znodes, [to](const QByteArray &path) {
            raiseDock(to.znodes);
            to.znodes->choose(path);
        });
    }
    QObject::connect(to.client, &ClientPage::incidentChosen, to.explain, [to](int number) {
        raiseDock(to.explain);
        to.explain->choose(number);
    });
    QObject::connect(to.health, &widgets::HealthBar::clicked, to.events, [to] {
        raiseDock(to.events);
        to.events->showCluster();
    });
}

} // namespace app
