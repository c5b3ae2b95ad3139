// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"

#include <QEvent>
#include <QTimer>

#include <functional>
#include <utility>

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

    /// The first of the steps is being done.
    [[nodiscard]] bool isBeginning() const { return m_isBeginning; }

    /// Takes it out of sight; it is deleted later.
    void discard(QWidget *old);

private:
    void takeTurn();
    void takeStep();
    void makeNext();
    void endSteps();
    /// Deletes one of those that were discarded; false if there is none.
    bool clearNext();

    /// Never shown, nor told what is told to all windows, if it makes no difference there.
    class Aside : public QWidget
    {
    public:
        explicit Aside(QList<QEvent::Type> isNothing)
            : m_isNothing(std::move(isNothing))
        {
        }

    protected:
        bool event(QEvent *event) override
        {
            return m_isNothing.contains(event->type()) || QWidget::event(event);
        }

    private:
        QList<QEvent::Type> m_isNothing;
    };

    Aside m_bench;
    Aside m_bin;
    QList<Make> m_plan;
    QList<Step> m_steps;
    bool m_hasBegun = false; ///< the first of the steps was done
    bool m_isBeginning = false;
    QTimer m_turns;          ///< while there is something to do
};

} // namespace app
