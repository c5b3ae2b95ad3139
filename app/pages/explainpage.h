// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/view/explanation.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace app {

/// A failover told in sentences, each of which leads to its event, log lines and znode; the last
/// one unless an earlier one is chosen. objectNames: "explainChoice", "explainCopy",
/// "explainTable", "explainEvent", "explainLog", "explainZnode", "explainMoment".
class ExplainPage : public Page
{
    Q_OBJECT

public:
    explicit ExplainPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
    /// The story of the incident of this number, if it is known.
    void choose(int incident);

    [[nodiscard]] const QList<Sentence> &sentences() const { return m_sentences; }

private:
    void buildTable();
    QPushButton *addButton(const QString &name, const QString &text, void (ExplainPage::*slot)());
    void showChapters(const QList<Chapter> &chapters);
    void tellChosen();
    void showSentences(const QList<Sentence> &sentences);
    void fillRow(int row, const Sentence &sentence);
    void takeCurrent();
    void chooseCurrent();
    void goToEvent();
    void goToLog();
    void goToZnode();
    void goToMoment();
    void copyAll();
    [[nodiscard]] const Sentence *current() const;
    /// When what is told began; 0 if nothing is.
    [[nodiscard]] qint64 chapterNs() const;
    [[nodiscard]] QString offsetOf(const Sentence &sentence) const;

    RunState m_state; ///< as last told
    QList<Chapter> m_chapters;
    QList<Sentence> m_sentences; ///< in the rows
    qint64 m_beganNs = 0;        ///< of their chapter
    QComboBox *m_choice;
    QPushButton *m_copy;
    QTableWidget *m_table;
    QLabel *m_nothing;
    QPushButton *m_event;
    QPushButton *m_log;
    QPushButton *m_znode;
    QPushButton *m_moment;
};

} // namespace app
