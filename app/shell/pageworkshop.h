// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"

#include <QTimer>

#include <functional>

namespace app {

/// Where the pages of a window are made ahead of the moment at which they take the place of others,
/// and where the others end: one thing in a turn of the event loop, so that no turn takes long. For
/// the window's thread.
class PageWorkshop
{
public:
    using Make = std::function<Page *(QWidget *parent)>;
    using Step = std::function<void()>;

    PageWorkshop();

    /// What is to be made, in turns, and then to be done, each in a turn of its own. Steps that
    /// have begun end at once, before that; others are forgotten.
    void plan(const QList<Make> &all, const QList<Step> &steps);
    /// The same at once.
    void carryOut(const QList<Step> &steps);
    /// What was made and not taken is discarded.
    void clearBench();
    /// The page of that class, made now if it was not before.
    template <typename Made>
    [[nodiscard]] Made *take(QWidget *parent)
    {
        for (QObject *const child : m_bench.children()) {
            if (auto *const made = qobject_cast<Made *>(child)) {
                made->setParent(parent);
                return made;
            }
        }
        return new Made(parent);
    }

    /// Takes it out of sight; it is deleted later.
    void discard(QWidget *old);

private:
    void takeTurn();
    void makeNext();
    void endSteps();
    /// Deletes one of those that were discarded; false if there is none.
    bool clearNext();

    QWidget m_bench; ///< never shown
    QWidget m_bin;   ///< never shown
    QList<Make> m_plan;
    QList<Step> m_steps;
    bool m_hasBegun = false; ///< the first of the steps was done
    QTimer m_turns;          ///< while there is something to do
};

} // namespace app
