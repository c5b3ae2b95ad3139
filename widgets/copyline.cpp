// SPDX-License-Identifier: Apache-2.0
#include "widgets/copyline.h"

#include "widgets/fixedfont.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace widgets {

CopyLine::CopyLine(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_copy(new QToolButton(this))
{
    m_line->setReadOnly(true);
    m_line->setFont(fixedFont());
    m_line->setAccessibleName(title);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy %1").arg(title));
    m_copy->setToolTip(tr("Copy %1").arg(title));
    m_copy->setEnabled(false);
    connect(m_copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_copy);
}

void CopyLine::setText(const QString &text)
{
    if (text == m_line->text())
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
    m_line->setToolTip(text.toHtmlEscaped());
    m_copy->setEnabled(!text.isEmpty());
}

QString CopyLine::text() const
{
    return m_line->text();
}

} // namespace widgets
