// SPDX-License-Identifier: Apache-2.0
#include "app/shell/aboutdialog.h"

#include "widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

struct Library {
    QString name;
    QString licence; ///< by its SPDX name
    QString site;
};

QList<Library> libraries()
{
    return {
        {QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())),
            QStringLiteral("LGPL-3.0-only"), QStringLiteral("https://www.qt.io")},
        {QStringLiteral("Apache ZooKeeper"), QStringLiteral("Apache-2.0"),
            QStringLiteral("https://zookeeper.apache.org")},
        {QStringLiteral("RocksDB"), QStringLiteral("Apache-2.0"),
            QStringLiteral("https://rocksdb.org")},
        {QStringLiteral("simdjson"), QStringLiteral("Apache-2.0"),
            QStringLiteral("https://simdjson.org")},
        {QStringLiteral("jemalloc"), QStringLiteral("BSD-2-Clause"),
            QStringLiteral("https://jemalloc.net")},
        {QStringLiteral("Fontconfig"), QStringLiteral("HPND-sell-variant"),
            QStringLiteral("https://www.fontconfig.org")},
        {QStringLiteral("DejaVu Sans"), QStringLiteral("Bitstream-Vera"),
            QStringLiteral("https://dejavu-fonts.github.io")},
        {QStringLiteral("Noto Sans"), QStringLiteral("OFL-1.1"),
            QStringLiteral("https://notofonts.github.io")},
    };
}

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *const label = new widgets::WrappedLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Kvorum"));
    const int side = fontMetrics().height() * 4;
    auto *const icon = new QLabel(this);
    icon->setTextFormat(Qt::PlainText);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/kvorum.svg")).pixmap(side, side));
    QLabel *const title = plain(tr("Kvorum %1").arg(QStringLiteral(KVORUM_VERSION)), this);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *const list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("licenceList"));
    list->setAccessibleName(tr("Libraries and fonts"));
    list->setHeaderLabels({tr("Libraries and fonts"), tr("Licence"), tr("Home")});
    list->setRootIsDecorated(false);
    const QList<Library> all = libraries();
    for (const Library &library : all)
        new QTreeWidgetItem(list, {library.name, library.licence, library.site});
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    int width = fontMetrics().averageCharWidth() * 6;
    for (int column = 0; column < list->columnCount(); ++column) {
        // Of the base, where it is public.
        const QAbstractItemView *const view = list;
        width += std::max(view->sizeHintForColumn(column), list->header()->sectionSizeHint(column));
    }
    list->setMinimumWidth(width);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *const head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    auto *const words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(plain(tr("A replicated key-value cluster that you can kill."), this));
    words->addWidget(plain(tr("Apache License 2.0"), this));
    head->addLayout(words, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace app
