// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/view/datarequest.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace widgets {
class JsonEdit;
class StateLine;
} // namespace widgets

namespace app {

/// GET, PUT and DELETE: says where the key lives before anything is sent, and who answered after.
/// objectNames: "editKey", "labelPlace", "editValue", "labelJson", "buttonGet", "buttonPut",
/// "buttonDelete", "buttonFill", "fillProgress", "labelAnswer", "viewAnswer".
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

    [[nodiscard]] QString key() const;

    void get();
    void put();
    void remove();

Q_SIGNALS:
    void requestMade(const app::DataRequest &request);
    void fillRequested();
    void keyChanged();

private:
    void build();
    void send(DataVerb verb);
    void showPlace();
    void judge();

    std::shared_ptr<const Picture> m_picture;
    bool m_isPast = false;
    bool m_isFilling = false;
    QLineEdit *m_key;
    widgets::StateLine *m_place;
    widgets::JsonEdit *m_value;
    widgets::StateLine *m_json;
    QPushButton *m_get;
    QPushButton *m_put;
    QPushButton *m_remove;
    QPushButton *m_fill;
    QProgressBar *m_progress;
    widgets::StateLine *m_answer;
    widgets::JsonEdit *m_found;
};

} // namespace app
