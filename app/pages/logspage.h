// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"

#include <QThread>

class QComboBox;

namespace widgets {
class ElidedLabel;
class LogView;
} // namespace widgets

namespace app {

class LogTailer;

/// The log of one process at a time, tailed from its file by a thread of its own.
/// objectNames: "logChoice", "logView".
class LogsPage : public Page
{
    Q_OBJECT

public:
    explicit LogsPage(QWidget *parent = nullptr);
    ~LogsPage() override;

    void showFrame(const Frame &frame) override;
    void choose(const QString &id);
    void startSearch();

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    void followChosen();

    QComboBox *m_choice;
    widgets::ElidedLabel *m_path;
    widgets::LogView *m_view;
    LogTailer *m_tailer;
    QThread m_thread;
    QString m_following;
};

} // namespace app
