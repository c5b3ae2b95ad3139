// SPDX-License-Identifier: Apache-2.0
#include "app/view/jsoncheck.h"

#include "app/view/datarequest.h"
#include "core/json.h"
#include "core/jsonscanner.h"
#include "core/keyhash.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonCheck)
};

} // namespace

std::optional<widgets::JsonEdit::Fault> jsonFault(const QByteArray &utf8)
{
    const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (text.size() > core::kMaxValueBytes) {
        return widgets::JsonEdit::Fault{
            0, Text::tr("a value may have %1").arg(sizeText(core::kMaxValueBytes))};
    }
    core::JsonScanner scanner(text, core::kMaxDepth);
    scanner.skipSpace();
    if (scanner.value() && scanner.end())
        return std::nullopt;
    return widgets::JsonEdit::Fault{
        static_cast<qsizetype>(scanner.failedAt()), QString::fromLatin1(scanner.reason())};
}

} // namespace app
