// SPDX-License-Identifier: Apache-2.0
#include "app/znodes/znodecontent.h"

#include "app/view/prettyjson.h"
#include "app/view/visibletext.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Znode)
};

constexpr std::size_t kHexColumns = 16;
constexpr std::size_t kMostHexBytes = 16 * 1024;

QString hexDump(std::string_view data)
{
    QString dump;
    for (std::size_t from = 0; from < data.size(); from += kHexColumns) {
        const std::string_view row = data.substr(from, kHexColumns);
        dump += QStringLiteral("%1  ").arg(from, 6, 16, QLatin1Char('0'));
        QString readable;
        for (std::size_t i = 0; i < kHexColumns; ++i) {
            if (i >= row.size()) {
                dump += QStringLiteral("   ");
                continue;
            }
            const auto byte = static_cast<uchar>(row[i]);
            dump += QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0'));
            readable += byte >= 0x20 && byte < 0x7f ? QChar(char16_t(byte)) : QChar(u'·');
        }
        dump += u' ' + readable + u'\n';
    }
    return dump;
}

/// The text in UTF-8; nothing if it is none, or holds what no text holds.
std::optional<QString> decoded(std::string_view data)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArrayView(data.data(), static_cast<qsizetype>(data.size())));
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    const auto isControl = [](QChar c) {
        return c < u' ' && c != u'\n' && c != u'\t' && c != u'\r';
    };
    const auto controls = std::count_if(text.cbegin(), text.cend(), isControl);
    if (controls * 8 > text.size())
        return std::nullopt;
    return text;
}

} // namespace

ZnodeContent contentOf(const QByteArray &path, const cluster::ZkReply &reply)
{
    ZnodeContent content;
    content.path = path;
    content.stat = reply.stat;
    if (!reply.ok()) {
        content.problem = reply.error == cluster::ZkError::NoNode
            ? Text::tr("This znode does not exist any more.")
            : Text::tr("It could not be read: %1").arg(QLatin1String(toString(reply.error)));
        return content;
    }
    const std::string_view data(reply.data);
    if (data.empty()) {
        content.kind = ZnodeContent::Kind::Empty;
    } else if (core::validateValue(data)) {
        content.kind = ZnodeContent::Kind::Json;
        const PrettyJson pretty = prettyJson(data, kMostZnodeBytes);
        content.text = visibleText(pretty.text, LineBreaks::Kept);
        content.isCut = pretty.isCut;
    } else if (const std::optional<QString> text = decoded(data)) {
        content.kind = ZnodeContent::Kind::Text;
        content.isCut = text->size() > kMostZnodeBytes;
        content.text = visibleText(text->left(kMostZnodeBytes), LineBreaks::Kept);
    } else {
        content.kind = ZnodeContent::Kind::Binary;
        content.isCut = data.size() > kMostHexBytes;
        content.text = hexDump(data.substr(0, kMostHexBytes));
    }
    return content;
}

} // namespace app
