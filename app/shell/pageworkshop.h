// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"

#include <functional>

namespace app {

/// Where the pages of a window are made ahead of the moment at which they take the place of others,
/// and where the others end: one in a turn of the event loop, so that no turn takes long. For the
/// window's thread.
class PageWorkshop
{
public:
    using Make = std::function<Page *(QWidget *parent)>;

    /// What is to be made; what was made before and not taken is thrown away.
    void plan(const QList<Make> &all);
    [[nodiscard]] bool isDone() const { return m_plan.isEmpty(); }
    /// REQUIRES !isDone().
    void makeNext();
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
    /// Deletes one of those; false if there is none.
    bool clearNext();

private:
    QWidget m_bench; ///< never shown
    QWidget m_bin;   ///< never shown
    QList<Make> m_plan;
};

} // namespace app
