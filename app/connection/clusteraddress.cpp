// SPDX-License-Identifier: Apache-2.0
#include "app/connection/clusteraddress.h"

#include "app/view/plainpreview.h"
#include "cluster/zktypes.h"
#include "core/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kMostCharacters = 1024;
constexpr qsizetype kPreviewCharacters = 80;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClusterAddress)
};

core::Error fault(const QString &text)
{
    return {core::Status::BadRequest, text.toStdString()};
}

} // namespace

bool isHarmless(const QString &text)
{
    return !text.startsWith(u'-') && std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        const bool isLetter = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
        return isLetter || (code >= u'0' && code <= u'9')
            || QStringView(u".-_:,/[]").contains(QChar(code));
    });
}

core::Result<ClusterAddress> parseClusterAddress(const QString &zookeeper, const QString &cluster)
{
    const ClusterAddress address{zookeeper.trimmed(), cluster.trimmed()};
    if (address.zookeeper.isEmpty())
        return fault(Text::tr("The address of ZooKeeper is missing: host:port"));
    if (address.zookeeper.size() > kMostCharacters || !isHarmless(address.zookeeper)
        || !cluster::isConnectString(address.zookeeper.toStdString())) {
        return fault(Text::tr("\"%1\" is no address of ZooKeeper: host:port[,host:port…][/path]")
                         .arg(plainPreview(address.zookeeper, kPreviewCharacters)));
    }
    if (address.cluster.isEmpty())
        return fault(Text::tr("The name of the cluster is missing"));
    if (!core::isNodeId(address.cluster.toStdString())) {
        return fault(Text::tr("\"%1\" is no name of a cluster: small letters, digits and \"-\"")
                         .arg(plainPreview(address.cluster, kPreviewCharacters)));
    }
    return address;
}

} // namespace app
