// SPDX-License-Identifier: Apache-2.0
#include "app/view/serverselection.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kMostNames = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServerSelection)
};

QSet<QString> setOf(const QStringList &ids)
{
    return {ids.begin(), ids.end()};
}

bool isFrozen(const LocalChild &child)
{
    return child.state.phase == ChildState::Phase::Frozen;
}

} // namespace

void ServerSelection::setOrder(const QStringList &order)
{
    m_order = order;
    if (!m_ids.isEmpty())
        arrange(setOf(m_ids), m_ids.last());
}

void ServerSelection::set(const QStringList &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    m_anchor = ids.isEmpty() ? QString() : ids.last();
}

void ServerSelection::choose(const QString &id, Qt::KeyboardModifiers modifiers)
{
    QSet<QString> wanted{id};
    if (modifiers & Qt::ShiftModifier) {
        const qsizetype from = std::max<qsizetype>(0, m_order.indexOf(m_anchor));
        const qsizetype to = m_order.indexOf(id);
        const auto [first, last] = std::minmax(from, to);
        wanted = setOf(m_order.mid(first, last - first + 1));
    } else {
        m_anchor = id;
        if (modifiers & Qt::ControlModifier) {
            wanted = setOf(m_ids);
            // Something is always selected.
            if (!wanted.contains(id))
                wanted.insert(id);
            else if (wanted.size() > 1)
                wanted.remove(id);
        }
    }
    arrange(wanted, id);
}

void ServerSelection::chooseAll(const QStringList &ids)
{
    if (!ids.isEmpty())
        arrange(setOf(ids), has(m_anchor) && ids.contains(m_anchor) ? m_anchor : ids.first());
}

void ServerSelection::arrange(const QSet<QString> &ids, const QString &current)
{
    QStringList arranged;
    for (const QString &id : std::as_const(m_order)) {
        if (ids.contains(id) && id != current)
            arranged << id;
    }
    if (ids.contains(current) && m_order.contains(current))
        arranged << current;
    if (!arranged.isEmpty())
        m_ids = arranged;
}

QStringList targetsOf(ChildAction action, const Picture &picture, const QStringList &ids)
{
    QStringList alive;
    QStringList running;
    QStringList all;
    for (const QString &id : ids) {
        const LocalChild *const child = picture.local().child(id);
        if (!child)
            continue;
        all << id;
        if (!child->state.isAlive())
            continue;
        alive << id;
        if (!isFrozen(*child))
            running << id;
    }
    if (action == ChildAction::Restart)
        return all;
    return action == ChildAction::FreezeOrThaw && !running.isEmpty() ? running : alive;
}

QString namesText(const QStringList &ids)
{
    if (ids.size() > kMostNames)
        return Text::tr("%n server(s)", nullptr, static_cast<int>(ids.size()));
    QStringList names;
    for (const QString &id : ids)
        names << childTitle(id);
    return QLocale().createSeparatedList(names);
}

} // namespace app
