// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventfilter.h"

#include "app/supervision/supervisionevent.h"

#include <algorithm>

namespace app {

bool EventFilter::accepts(const Happening &happening) const
{
    if (!sources.isEmpty() && !sources.contains(happening.source))
        return false;
    if (!meanings.isEmpty() && !meanings.contains(happening.meaning))
        return false;
    if (subject && *subject != happening.subject)
        return false;
    const QString whom = childTitle(happening.subject);
    const QString text = words.isEmpty() ? QString() : happening.text.toString();
    return std::ranges::all_of(words, [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive) || whom.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace app
