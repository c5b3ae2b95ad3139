// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/childaction.h"
#include "app/view/picture.h"

#include <QStringList>

namespace app {

/// Which cards are selected, as lists have it: a click selects one alone, with Ctrl it adds or
/// removes one, with Shift it selects all from the one before to here. A value.
class ServerSelection
{
public:
    /// As the cards stand; who is not among them is not selected.
    void setOrder(const QStringList &order);
    /// These, the last being the current one; from elsewhere.
    void set(const QStringList &ids);
    void choose(const QString &id, Qt::KeyboardModifiers modifiers);
    void chooseAll(const QStringList &ids);

    /// In the order of the cards, but the current one last.
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] bool has(const QString &id) const { return m_ids.contains(id); }

private:
    void arrange(const QSet<QString> &ids, const QString &current);

    QStringList m_order;
    QStringList m_ids;
    QString m_anchor; ///< where a range begins
};

/// Those of them to which that can be done. Of frozen and running ones, freezing means the running;
/// if all are frozen, it is thawing.
[[nodiscard]] QStringList targetsOf(
    ChildAction action, const Picture &picture, const QStringList &ids);

/// "n1, n3", or how many there are.
[[nodiscard]] QString namesText(const QStringList &ids);

} // namespace app
