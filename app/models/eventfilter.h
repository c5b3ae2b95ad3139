// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/happening.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace app {

class EventModel;

/// The events that are asked for: by who says them, what they mean, of whom, and their words.
class EventFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Wanted {
        QSet<Happening::Source> sources = {}; ///< empty: all
        QSet<widgets::Meaning> meanings = {}; ///< empty: all
        std::optional<QString> subject = {};  ///< an empty one is the cluster; none: everybody
        QString words = {};                   ///< all of them stand in it, in any case and order
        bool operator==(const Wanted &) const = default;
    };

    explicit EventFilter(EventModel *model, QObject *parent = nullptr);

    void setWanted(const Wanted &wanted);
    [[nodiscard]] const Wanted &wanted() const { return m_wanted; }
    [[nodiscard]] const Happening &happening(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    EventModel *m_model;
    Wanted m_wanted;
    QStringList m_words;
};

} // namespace app
