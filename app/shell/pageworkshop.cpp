// SPDX-License-Identifier: Apache-2.0
#include "app/shell/pageworkshop.h"

#include <utility>

namespace app {

// Pages are made in one language, and made anew in another.
PageWorkshop::PageWorkshop()
    : m_bench({QEvent::LanguageChange})
    , m_bin(
          {QEvent::LanguageChange, QEvent::ApplicationFontChange, QEvent::ApplicationPaletteChange})
{
    m_turns.setInterval(0);
    m_turns.callOnTimeout([this] { takeTurn(); });
}

void PageWorkshop::plan(const QList<Make> &all, const QList<Step> &steps)
{
    if (m_hasBegun)
        endSteps();
    clearBench();
    m_plan = all;
    m_steps = steps;
    m_turns.start();
}

void PageWorkshop::carryOut(const QList<Step> &steps)
{
    if (m_hasBegun)
        endSteps();
    m_plan.clear();
    m_steps = steps;
    endSteps();
}

void PageWorkshop::clearBench()
{
    const auto left = m_bench.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *const page : left)
        discard(page);
}

void PageWorkshop::takeTurn()
{
    if (!m_plan.isEmpty())
        return makeNext();
    if (m_steps.isEmpty()) {
        if (!clearNext())
            m_turns.stop();
        return;
    }
    takeStep();
    m_hasBegun = !m_steps.isEmpty();
}

void PageWorkshop::takeStep()
{
    m_isBeginning = !std::exchange(m_hasBegun, true);
    m_steps.takeFirst()();
    m_isBeginning = false;
}

void PageWorkshop::endSteps()
{
    while (!m_steps.isEmpty())
        takeStep();
    m_hasBegun = false;
}

void PageWorkshop::makeNext()
{
    Page *const made = m_plan.takeFirst()(&m_bench);
    // The style has its say now and not when the page is shown for the first time.
    made->ensurePolished();
    const auto parts = made->findChildren<QWidget *>();
    for (QWidget *const part : parts)
        part->ensurePolished();
    // Nor have its sizes, which layouts remember.
    (void)made->sizeHint();
    (void)made->minimumSizeHint();
}

void PageWorkshop::discard(QWidget *old)
{
    old->hide();
    old->setParent(&m_bin);
    m_turns.start();
}

bool PageWorkshop::clearNext()
{
    const auto old = m_bin.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    if (!old.isEmpty())
        delete old.first();
    return !old.isEmpty();
}

} // namespace app
