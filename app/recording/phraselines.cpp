// SPDX-License-Identifier: Apache-2.0
#include "app/recording/phraselines.h"

#include "app/recording/linemembers.h"

#include <limits>

namespace app {

namespace {

constexpr qsizetype kMostArguments = 9; // there is no %10

} // namespace

void writePhrase(core::JsonWriter &writer, const Phrase &phrase)
{
    addText(writer, "text", phrase.toString());
    if (phrase.source().isEmpty())
        return;
    writer.key("phrase").beginObject();
    addText(writer, "context", QString::fromUtf8(phrase.context()));
    addText(writer, "source", QString::fromUtf8(phrase.source()));
    if (phrase.count() >= 0)
        writer.key("count").number(phrase.count());
    if (!phrase.arguments().isEmpty()) {
        writer.key("arguments").beginArray();
        for (const Phrase &argument : phrase.arguments()) {
            writer.beginObject();
            writePhrase(writer, argument);
            writer.endObject();
        }
        writer.endArray();
    }
    writer.endObject();
}

Phrase readPhrase(core::Fields &fields)
{
    const QString text = textIn(fields, "text");
    if (!fields.ok() || !fields.has("phrase"))
        return text;
    core::Fields parts = fields.object("phrase");
    const QByteArray context = textIn(parts, "context").toUtf8();
    const QByteArray source = textIn(parts, "source").toUtf8();
    const int count = parts.ok() && parts.has("count")
        ? numberIn(parts, "count", 0, std::numeric_limits<int>::max())
        : -1;
    Phrase phrase(context.constData(), source.constData(), count);
    if (parts.ok() && parts.has("arguments")) {
        const std::vector<Phrase> arguments = parts.list("arguments", readPhrase);
        if (std::ssize(arguments) > kMostArguments)
            parts.fail("a phrase has too many arguments");
        for (std::size_t i = 0; parts.ok() && i < arguments.size(); ++i)
            phrase = phrase.arg(arguments[i]);
    }
    if (!parts.ok())
        fields.fail(parts.error());
    return phrase;
}

} // namespace app
