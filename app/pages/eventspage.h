// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/eventmodel.h"
#include "app/pages/page.h"

#include <QMap>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTableView;
class QToolButton;

namespace app {

/// What happened, the newest below; it follows the newest until the reader scrolls up. Choosing a
/// line selects its server everywhere; a double click or Return goes to its instant. A click on the
/// triangle of like events or of what is told of many partitions, or Right and Left, unfold it and
/// fold it up again.
/// objectNames: "eventFrom_0" and so on by Happening::Source, "eventMeaning", "eventSubject",
/// "eventFilter", "eventTable".
class EventsPage : public Page
{
    Q_OBJECT

public:
    explicit EventsPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
    void startFilter();
    /// Only what the cluster says.
    void showCluster();
    /// Selects the event that is nearest to that instant, without any filter if need be.
    void choose(qint64 atNs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters(QHBoxLayout *top);
    void buildTable();
    void addActions();
    /// What is selected stays so.
    void applyFilters();
    void clearFilters();
    [[nodiscard]] QList<qint64> selectedNumbers() const;
    void selectNumbers(const QList<qint64> &numbers, qint64 current);
    void addSubject(const QString &subject);
    void chooseSubject(const QModelIndex &index);
    void goToCurrent();
    /// True if there was something to unfold or to fold up.
    bool unfoldCurrent(bool isUnfolded);
    bool toggleAt(const QPoint &point);
    void showLogOfCurrent();
    void copySelection();

    qint64 m_shown = 0; ///< the number of the next happening
    bool m_isFollowing = true;
    EventModel *m_model;
    QMap<Happening::Source, QToolButton *> m_sources;
    QComboBox *m_meaning;
    QComboBox *m_subject;
    QLineEdit *m_words;
    QTableView *m_table;
};

} // namespace app
