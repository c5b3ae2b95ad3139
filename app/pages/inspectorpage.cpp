// SPDX-License-Identifier: Apache-2.0
#include "app/pages/inspectorpage.h"

#include "app/connection/clusteraddress.h"
#include "app/view/carddetails.h"
#include "app/view/texts.h"
#include "core/names.h"
#include "widgets/copyline.h"
#include "widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace app {

namespace {

QString lineText(const widgets::NodeCardData::Line &line, bool isStale)
{
    if (line.text.isEmpty())
        return QStringLiteral("–");
    QString text = QStringLiteral("%1 %2").arg(widgets::symbolOf(line.meaning), line.text);
    if (!line.time.isEmpty())
        text = InspectorPage::tr("%1 · since %2").arg(text, line.time);
    return isStale ? InspectorPage::tr("%1 (old)").arg(text) : text;
}

/// Of the server, empty while it does not serve; of any that serves if none is chosen.
QString addressFor(const Picture &picture, const QString &id)
{
    const auto addressOf = [](const ServerPicture &server) {
        if (server.child)
            return server.child->isReady ? server.child->address : QString();
        return server.entry ? QString::fromStdString(server.entry->address) : QString();
    };
    // Another one's would be taken for its own.
    if (const ServerPicture *const server = picture.server(id))
        return addressOf(*server);
    for (const ServerPicture &candidate : picture.servers()) {
        if (const QString address = addressOf(candidate); !address.isEmpty())
            return address;
    }
    return {};
}

/// Empty without an address, and for one that a shell could take for something else.
QString ncLine(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0 || !isHarmless(address))
        return {};
    return QStringLiteral("printf '{\"op\":\"STATUS\"}\\n' | nc -N %1 %2")
        .arg(address.left(colon), address.mid(colon + 1));
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

/// Its label.
QLabel *addField(QGridLayout *form, const QString &label, QWidget *field)
{
    auto *const name = new QLabel(label, field->parentWidget());
    name->setBuddy(field);
    const int row = form->rowCount();
    form->addWidget(name, row, 0, Qt::AlignTop);
    form->addWidget(field, row, 1);
    return name;
}

} // namespace

InspectorPage::InspectorPage(QWidget *parent)
    : Page(parent)
    , m_title(new QLabel(this))
    , m_kvctl(new widgets::CopyLine(tr("kvctl line"), this))
    , m_nc(new widgets::CopyLine(tr("nc line"), this))
    , m_zookeeper(new widgets::CopyLine(tr("ZooKeeper address"), this))
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(font().pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_kvctl->setObjectName(QStringLiteral("lineKvctl"));
    m_nc->setObjectName(QStringLiteral("lineNc"));
    m_zookeeper->setObjectName(QStringLiteral("lineZooKeeper"));
    // Not a QFormLayout: where labels wrap it may give rows the heights that they would have in
    // another width, and they lie over each other.
    auto *const form = new QGridLayout(this);
    form->setContentsMargins(8, 8, 8, 8);
    form->setVerticalSpacing(4);
    form->setColumnStretch(1, 1);
    form->addWidget(m_title, 0, 0, 1, 2);
    m_cluster = addRow(form, tr("Cluster"));
    m_process = addRow(form, tr("Process"));
    m_address = addRow(form, tr("Address"));
    m_shares = addRow(form, tr("Copies"));
    m_run = addRow(form, tr("Run"));
    m_load = addRow(form, tr("Load"));
    m_load->setObjectName(QStringLiteral("inspectorLoad"));
    m_session = addRow(form, tr("Session"));
    m_session->setObjectName(QStringLiteral("inspectorSession"));
    m_remark = addRow(form, tr("Remarks"));
    m_remark->setObjectName(QStringLiteral("inspectorRemark"));
    addField(form, tr("kvctl"), m_kvctl);
    addField(form, tr("nc"), m_nc);
    addField(form, tr("ZooKeeper"), m_zookeeper);
    form->setRowStretch(form->rowCount(), 1);
    const auto labels = findChildren<QLabel *>();
    for (QLabel *const label : labels)
        label->setTextFormat(Qt::PlainText);
}

widgets::WrappedLabel *InspectorPage::addRow(QGridLayout *form, const QString &label)
{
    auto *const value = new widgets::WrappedLabel(QStringLiteral("–"), this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QLabel *const name = addField(form, label, value);
    if (!m_clusterLabel)
        m_clusterLabel = name;
    return value;
}

void InspectorPage::showFrame(const Frame &frame)
{
    if (!m_gate.isDue(frame))
        return;
    if (const ServerPicture *const server = frame.picture->server(frame.selected))
        showServer(frame, *server);
    else
        showZooKeeper(*frame.picture);
    showLines(*frame.picture, frame.selected);
}

void InspectorPage::showServer(const Frame &frame, const ServerPicture &server)
{
    const Picture &picture = *frame.picture;
    widgets::NodeCardData card = serverCard(picture, server);
    m_shares->setText(orDash(card.note));
    const LoadPicture load = loadsOf(frame.state, picture, frame.nowNs).value(server.id);
    addDetails(card, picture, frame.state, load, frame.nowNs);
    m_load->setText(orDash(loadText(load)));
    const QString registered =
        server.entry ? tr("registered in ZooKeeper") : tr("none in ZooKeeper");
    m_session->setText(card.session.left < 0 ? registered : card.session.text);
    QStringList remarks{clocksText(server), card.alert};
    remarks.removeAll(QString());
    m_remark->setText(orDash(remarks.join(QStringLiteral(" · "))));
    m_title->setText(
        card.isMaster ? tr("%1 ♛ master").arg(server.id) : tr("%1 %2").arg(server.id, card.role));
    m_clusterLabel->setText(card.cluster.label);
    m_cluster->setText(lineText(card.cluster, card.isStale && server.node));
    m_process->setText(lineText(card.process, false));
    m_address->setText(orDash(card.address));
    m_run->setText(server.node && !server.node->entry.incarnation.isNone()
            ? QString::fromStdString(core::toText(server.node->entry.incarnation))
            : QStringLiteral("–"));
}

void InspectorPage::showZooKeeper(const Picture &picture)
{
    const widgets::NodeCardData card = zooKeeperCard(picture);
    m_title->setText(card.title);
    m_clusterLabel->setText(card.cluster.label);
    m_cluster->setText(lineText(card.cluster, false));
    m_process->setText(lineText(card.process, false));
    m_address->setText(orDash(card.address));
    m_shares->setText(orDash(card.note));
    for (widgets::WrappedLabel *const label : {m_run, m_load, m_session, m_remark})
        label->setText(QStringLiteral("–"));
}

void InspectorPage::showLines(const Picture &picture, const QString &id)
{
    const QString zookeeper = picture.local().zookeeper;
    m_zookeeper->setText(zookeeper);
    // A recording is a stranger's, too.
    const bool isOfferable =
        !zookeeper.isEmpty() && isHarmless(zookeeper) && isHarmless(picture.local().name);
    m_kvctl->setText(!isOfferable ? QString()
                                  : QStringLiteral("kvctl --zookeeper %1 --cluster %2 status")
                                        .arg(zookeeper, picture.local().name));
    m_nc->setText(ncLine(addressFor(picture, id)));
}

} // namespace app
