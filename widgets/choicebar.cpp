// SPDX-License-Identifier: Apache-2.0
#include "widgets/choicebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

ChoiceBar::ChoiceBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(QStringLiteral("choiceText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_row->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_text);
    layout->addLayout(m_row);
    hide();
}

void ChoiceBar::ask(Meaning meaning, const QString &text, const QStringList &answers)
{
    m_text->setText(QStringLiteral("%1 %2").arg(symbolOf(meaning), text));
    while (m_buttons.size() < answers.size()) {
        const auto number = static_cast<int>(m_buttons.size());
        auto *const button = new QPushButton(this);
        button->setObjectName(QStringLiteral("choice_%1").arg(number));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, number] { answer(number); });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    m_count = answers.size();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(answers.value(i));
        m_buttons.at(i)->setVisible(i < m_count);
    }
    setAccessibleName(text);
    show();
    if (m_count > 0)
        m_buttons.at(m_count - 1)->setFocus();
}

void ChoiceBar::dismiss()
{
    hide();
}

QString ChoiceBar::text() const
{
    return m_text->text();
}

void ChoiceBar::answer(int number)
{
    hide();
    Q_EMIT answered(number);
}

void ChoiceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_count > 0)
        answer(static_cast<int>(m_count) - 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace widgets
