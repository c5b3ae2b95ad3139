// SPDX-License-Identifier: Apache-2.0
#include "app/pages/logspage.h"

#include "app/logtailer.h"
#include "app/supervision/supervisionevent.h"
#include "widgets/elidedlabel.h"
#include "widgets/logview.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace app {

LogsPage::LogsPage(QWidget *parent)
    : Page(parent)
    , m_choice(new QComboBox(this))
    , m_path(new widgets::ElidedLabel(Qt::ElideMiddle, this))
    , m_view(new widgets::LogView(this))
    , m_tailer(new LogTailer)
{
    m_choice->setObjectName(QStringLiteral("logChoice"));
    m_choice->setAccessibleName(tr("Process"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_view->setObjectName(QStringLiteral("logView"));
    auto *const top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addWidget(m_path, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);

    m_tailer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_tailer, &QObject::deleteLater);
    connect(this, &LogsPage::fileChosen, m_tailer, &LogTailer::follow);
    connect(m_tailer, &LogTailer::started, m_view, &widgets::LogView::clear);
    connect(m_tailer, &LogTailer::textRead, m_view, &widgets::LogView::append);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LogsPage::followChosen);
    m_thread.setObjectName(QStringLiteral("logs"));
    m_thread.start();
}

LogsPage::~LogsPage()
{
    m_thread.quit();
    m_thread.wait();
}

void LogsPage::showFrame(const Frame &frame)
{
    for (const LocalChild &child : frame.state.local()->children) {
        if (m_choice->findText(childTitle(child.id)) < 0)
            m_choice->addItem(childTitle(child.id), child.logPath);
    }
}

void LogsPage::choose(const QString &id)
{
    const int index = m_choice->findText(childTitle(id));
    if (index >= 0)
        m_choice->setCurrentIndex(index);
}

void LogsPage::startSearch()
{
    m_view->startSearch();
}

void LogsPage::followChosen()
{
    const QString path = m_choice->currentData().toString();
    if (path == m_following)
        return;
    m_following = path;
    m_path->showText(path);
    Q_EMIT fileChosen(path);
}

} // namespace app
