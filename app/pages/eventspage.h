// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/eventmodel.h"
#include "app/pages/page.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace app {

/// What happened, the newest below; it follows the newest until the reader scrolls up.
/// objectNames: "eventFilter", "eventTable".
class EventsPage : public Page
{
    Q_OBJECT

public:
    explicit EventsPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
    void startFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copySelection();

    qint64 m_shown = 0; ///< the number of the next happening
    EventModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTableView *m_table;
};

} // namespace app
