// SPDX-License-Identifier: Apache-2.0
#include "app/pages/znodedetail.h"

#include "app/view/visibletext.h"
#include "app/view/znodetexts.h"
#include "widgets/elidedlabel.h"
#include "widgets/jsonhighlighter.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr qsizetype kLongestPath = 300;

QLabel *detailLabel(QWidget *parent, const QString &name)
{
    auto *const label = widgets::plainLabel(parent, name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

ZnodeDetail::ZnodeDetail(QWidget *parent)
    : QWidget(parent)
    , m_name(new widgets::ElidedLabel(Qt::ElideMiddle, this))
    , m_stat(detailLabel(this, QStringLiteral("znodeStat")))
    , m_kind(detailLabel(this, QStringLiteral("znodeKind")))
    , m_content(new QPlainTextEdit(this))
    , m_highlighter(new widgets::JsonHighlighter(m_content->document()))
{
    m_name->setObjectName(QStringLiteral("znodePath"));
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_content->setObjectName(QStringLiteral("znodeContent"));
    m_content->setAccessibleName(tr("Value of the znode"));
    m_content->setReadOnly(true);
    m_content->setUndoRedoEnabled(false);
    m_content->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_content->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_content->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_stat);
    layout->addWidget(m_kind);
    layout->addWidget(m_content, 1);
    clear({});
    colour();
}

void ZnodeDetail::clear(const QByteArray &path)
{
    m_path = path;
    m_name->showText(path.isEmpty() ? tr("Choose a znode to see what is in it.")
                                    : previewText(QString::fromUtf8(path), kLongestPath));
    m_stat->clear();
    m_kind->clear();
    m_content->clear();
}

void ZnodeDetail::show(const ZnodeContent &content, const QHash<qint64, QString> &owners)
{
    QString kind = content.problem;
    const bool isJson = content.kind == ZnodeContent::Kind::Json;
    if (isJson)
        kind = tr("JSON");
    else if (content.kind == ZnodeContent::Kind::Text)
        kind = tr("Text");
    else if (content.kind == ZnodeContent::Kind::Binary)
        kind = tr("Binary");
    else if (content.kind == ZnodeContent::Kind::Empty)
        kind = tr("No data");
    if (content.isCut)
        kind = tr("%1; this is only the beginning").arg(kind);
    m_kind->setText(kind);
    // What a znode was remains to be read after it was deleted.
    if (!content.problem.isEmpty())
        return;
    m_stat->setText(znodeStatText(content.stat, owners));
    if (m_content->toPlainText() == content.text)
        return;
    const int scrolled = m_content->verticalScrollBar()->value();
    m_highlighter->setDocument(isJson ? m_content->document() : nullptr);
    m_content->setPlainText(content.text);
    m_content->verticalScrollBar()->setValue(scrolled);
}

void ZnodeDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ZnodeDetail::colour()
{
    m_highlighter->setPalette(palette());
}

} // namespace app
