// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/eventmodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace app {

/// What happened, the newest below; it follows the newest until the reader scrolls up.
/// objectNames: "eventFilter", "eventTable".
class EventsPage : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPage(QWidget *parent = nullptr);

    void append(const QList<Happening> &happenings);
    void startFilter();

Q_SIGNALS:
    void subjectChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copySelection();

    EventModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTableView *m_table;
};

} // namespace app
