// SPDX-License-Identifier: Apache-2.0
#include "widgets/messagebar.h"

#include "widgets/fixedfont.h"
#include "widgets/flowlayout.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace widgets {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_command(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_others(new FlowLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    for (QLabel *const label : {m_sign, m_text, m_command}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::ToolTipText);
    }
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setObjectName(QStringLiteral("messageCommand"));
    m_command->setFont(fixedFont());
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("messageCopy"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the command"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setText(tr("Dismiss"));
    m_close->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_action, &QToolButton::clicked, this, &MessageBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *const layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1, 1, 2);
    layout->addWidget(m_action, 0, 3);
    layout->addWidget(m_close, 0, 4);
    layout->addWidget(m_command, 1, 1);
    layout->addWidget(m_copy, 1, 2, Qt::AlignLeft);
    layout->addLayout(m_others, 2, 1, 1, 4);
    layout->setColumnStretch(2, 1);
    hide();
}

void MessageBar::showContent(const Content &content)
{
    m_sign->setText(symbolOf(content.meaning));
    m_text->setText(content.text);
    m_command->setText(content.command);
    m_command->setVisible(!content.command.isEmpty());
    m_copy->setVisible(!content.command.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    showOthers(content.others);
    setAccessibleName(content.text);
    show();
}

void MessageBar::showOthers(const QList<QAction *> &others)
{
    // One of them may be what this comes from.
    for (QToolButton *const old : std::exchange(m_buttons, {})) {
        old->hide();
        old->deleteLater();
    }
    for (QAction *const action : others) {
        auto *const button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_others->addWidget(button);
        m_buttons.append(button);
    }
}

void MessageBar::dismiss()
{
    hide();
    m_text->clear();
    Q_EMIT dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace widgets
