// SPDX-License-Identifier: Apache-2.0
#include "app/view/jsoncheck.h"

#include "app/view/datarequest.h"
#include "core/json.h"
#include "core/jsonscanner.h"
#include "core/jsonwriter.h"
#include "core/keyhash.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonCheck)
};

/// All that core::JsonScanner says; tst_picture has an example of each.
[[maybe_unused]] constexpr const char *kReasons[] = {
    QT_TRANSLATE_NOOP("JsonCheck", "expected the end"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected a value, found the end"),
    QT_TRANSLATE_NOOP("JsonCheck", "nested too deeply"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected ',' or ']'"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected ',' or '}'"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected ':'"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected a string"),
    QT_TRANSLATE_NOOP("JsonCheck", "the string does not end"),
    QT_TRANSLATE_NOOP("JsonCheck", "a control character in a string must be escaped"),
    QT_TRANSLATE_NOOP("JsonCheck", "not valid UTF-8"),
    QT_TRANSLATE_NOOP("JsonCheck", "no such escape"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected four hexadecimal digits"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected a digit"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected a value"),
    QT_TRANSLATE_NOOP("JsonCheck", "a number has no leading zero"),
    QT_TRANSLATE_NOOP("JsonCheck", "expected true, false or null"),
};

} // namespace

QString keyFault(const QString &key)
{
    const QByteArray utf8 = key.toUtf8();
    if (core::checkKey({utf8.constData(), static_cast<std::size_t>(utf8.size())}))
        return {};
    return utf8.isEmpty() ? Text::tr("the key is empty")
                          : Text::tr("the key has %L1 bytes, the most is %L2")
                                .arg(utf8.size())
                                .arg(core::kMaxKeyBytes);
}

std::optional<widgets::JsonEdit::Fault> jsonFault(const QByteArray &utf8)
{
    const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (text.size() > core::kMaxValueBytes)
        return widgets::JsonEdit::Fault{0, tooLargeText()};
    core::JsonScanner scanner(text, core::kMaxDepth);
    scanner.skipSpace();
    if (scanner.value() && scanner.end())
        return std::nullopt;
    return widgets::JsonEdit::Fault{
        static_cast<qsizetype>(scanner.failedAt()), Text::tr(scanner.reason())};
}

std::optional<QByteArray> jsonOfPlainText(const QByteArray &utf8)
{
    std::string json;
    core::JsonWriter(json).string({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    if (json.size() > core::kMaxValueBytes)
        return std::nullopt;
    return QByteArray::fromStdString(json);
}

QString tooLargeText()
{
    return Text::tr("a value may have %1").arg(sizeText(core::kMaxValueBytes));
}

} // namespace app
