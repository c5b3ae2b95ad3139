// SPDX-License-Identifier: Apache-2.0
#include "app/shell/pageworkshop.h"

namespace app {

void PageWorkshop::plan(const QList<Make> &all)
{
    qDeleteAll(m_bench.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_plan = all;
}

void PageWorkshop::makeNext()
{
    Page *const made = m_plan.takeFirst()(&m_bench);
    // The style has its say now and not when the page is shown for the first time.
    made->ensurePolished();
    const auto parts = made->findChildren<QWidget *>();
    for (QWidget *const part : parts)
        part->ensurePolished();
}

void PageWorkshop::discard(QWidget *old)
{
    old->hide();
    old->setParent(&m_bin);
}

bool PageWorkshop::clearNext()
{
    const auto old = m_bin.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    if (!old.isEmpty())
        delete old.first();
    return !old.isEmpty();
}

} // namespace app
