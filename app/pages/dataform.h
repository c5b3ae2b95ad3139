// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/view/datarequest.h"

class QLineEdit;
class QKeyEvent;
class QProgressBar;
class QPushButton;

namespace widgets {
class ChoiceBar;
class JsonEdit;
class StateLine;
} // namespace widgets

namespace app {

/// GET, PUT and DELETE: says where the key lives before anything is sent, and who answered after.
/// A key that was read here is stored only over the version that was read; a bar asks if somebody
/// else was faster. The arrow keys go through the keys that were asked for before.
/// objectNames: "editKey", "labelPlace", "editValue", "labelJson", "buttonGet", "buttonPut",
/// "buttonPlain" (while the value is no JSON), "buttonDelete", "buttonFill", "fillProgress",
/// "fillCancel", "labelAnswer", "viewAnswer", "dataConflict".
class DataForm : public Page
{
    Q_OBJECT

public:
    explicit DataForm(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
    void showAnswer(const DataAnswer &answer);
    /// `done` of `total` sample values are in; `failed` of them were not taken.
    void showFill(int done, int failed, int total);
    void focusKey();

    /// The least, so that the values get smaller before a scroll area around it scrolls.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QString key() const;

    void get();
    void put();
    void remove();

Q_SIGNALS:
    void requestMade(const app::DataRequest &request);
    void fillRequested();
    void fillCancelled();
    void keyChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is known of the key that was read or stored last.
    struct Known {
        QString key;
        quint64 version = 0;
    };

    void build();
    void putAsPlainText();
    void send(DataVerb verb);
    void remember(const DataAnswer &answer);
    void askAbout(const DataAnswer &answer);
    void answerConflict(int answer);
    void walkHistory(int step);
    void showPlace();
    void judge();
    void explain();

    std::shared_ptr<const Picture> m_picture;
    bool m_isPast = false;
    bool m_isReadOnly = false; ///< the cluster, here
    bool m_isFilling = false;
    bool m_hasAskedSince = false; ///< since the fill began: the answer is what is to be read
    std::optional<Known> m_known;
    bool m_isReloading = false;   ///< the answer to GET is to be edited
    QStringList m_history;        ///< keys, oldest first
    qsizetype m_historyPlace = 0; ///< in the history; its size: none of them
    QLineEdit *m_key;
    widgets::StateLine *m_place;
    widgets::JsonEdit *m_value;
    widgets::StateLine *m_json;
    QPushButton *m_get;
    QPushButton *m_put;
    QPushButton *m_plain;
    QPushButton *m_remove;
    QPushButton *m_fill;
    QProgressBar *m_progress;
    QPushButton *m_cancel; ///< beside the progress
    widgets::StateLine *m_answer;
    widgets::JsonEdit *m_found;
    widgets::ChoiceBar *m_conflict;
};

} // namespace app
