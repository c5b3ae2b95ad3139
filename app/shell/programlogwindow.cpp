// SPDX-License-Identifier: Apache-2.0
#include "app/shell/programlogwindow.h"

#include "app/shell/programlog.h"
#include "widgets/copyline.h"
#include "widgets/fixedfont.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace app {

ProgramLogWindow::ProgramLogWindow(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("programLogWindow"));
    setWindowTitle(tr("Program log"));
    const ProgramLog::Recent recent = ProgramLog::recent();
    auto *const path = new widgets::CopyLine(tr("The file of the program log"), this);
    path->setText(recent.path);
    auto *const text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("programLogText"));
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    text->setFont(widgets::fixedFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setPlainText(recent.lines.join(QLatin1Char('\n')));
    text->moveCursor(QTextCursor::End);
    text->moveCursor(QTextCursor::StartOfLine);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(path);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace app
