// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/keymodel.h"
#include "app/pages/page.h"
#include "app/pages/valueeditor.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace widgets {
class ChoiceBar;
}

namespace app {

/// The keys of the store, read page by page as the table is scrolled, and the value of the one that
/// is chosen. objectNames: "pageKeys", "keyPrefix", "keyServer", "keyPartition", "keyRefresh",
/// "keyNew", "keyCount", "keyProblem", "keyTable", and those of ValueEditor.
class KeysPage : public Page
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
    void showKeys(const KeyPage &page);
    void showAnswer(const DataAnswer &answer);
    /// Of the editor.
    [[nodiscard]] ValueEditor::Draft draft() const { return m_editor->draft(); }
    void resume(const ValueEditor::Draft &draft) { m_editor->resume(draft); }

Q_SIGNALS:
    void scanRequested(const app::KeyScan &scan);
    void requestMade(const app::DataRequest &request);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void fillServers();
    void read();
    void showProgress();
    void keyStored(const QString &key, quint64 version, const QByteArray &value);
    [[nodiscard]] QList<quint32> wantedPartitions() const;
    [[nodiscard]] QStringList primaries() const;

    std::shared_ptr<const Picture> m_picture;
    bool m_isPast = false;
    QStringList m_servers;      ///< in the choice
    qsizetype m_partitions = 0; ///< of the cluster whose keys are shown
    QTimer m_typing;
    KeyModel *m_model;
    QLineEdit *m_prefix;
    QComboBox *m_server;
    QLineEdit *m_partition;
    QPushButton *m_refresh;
    QPushButton *m_new;
    QLabel *m_count;
    widgets::ChoiceBar *m_problem;
    QTableView *m_table;
    ValueEditor *m_editor;
};

} // namespace app
