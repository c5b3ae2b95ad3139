// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventfilter.h"

#include "app/models/eventmodel.h"
#include "app/supervision/supervisionevent.h"

#include <algorithm>

namespace app {

EventFilter::EventFilter(EventModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void EventFilter::setWanted(const Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_words = wanted.words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const Happening &EventFilter::happening(const QModelIndex &index) const
{
    return m_model->happening(mapToSource(index).row());
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Happening &happening = m_model->happening(row);
    if (!m_wanted.sources.isEmpty() && !m_wanted.sources.contains(happening.source))
        return false;
    if (!m_wanted.meanings.isEmpty() && !m_wanted.meanings.contains(happening.meaning))
        return false;
    if (m_wanted.subject && *m_wanted.subject != happening.subject)
        return false;
    const QString subject = childTitle(happening.subject);
    const QString text = m_words.isEmpty() ? QString() : happening.text.toString();
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive)
            || subject.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace app
