// SPDX-License-Identifier: Apache-2.0
#include "app/recording/phraselines.h"

#include "app/recording/linemembers.h"

#include <limits>

namespace app {

namespace {

constexpr qsizetype kMostArguments = 9; // there is no %10

/// Of all that can be said in another language than then.
std::string memberOf(std::string_view name)
{
    return name == "text" ? "phrase" : std::string(name) + "Phrase";
}

Phrase argumentIn(core::Fields &fields)
{
    return phraseIn(fields);
}

} // namespace

void addPhrase(core::JsonWriter &writer, const Phrase &phrase, std::string_view name)
{
    addText(writer, name, phrase.toString());
    if (phrase.source().isEmpty())
        return;
    writer.key(memberOf(name)).beginObject();
    addText(writer, "context", QString::fromUtf8(phrase.context()));
    addText(writer, "source", QString::fromUtf8(phrase.source()));
    if (phrase.count() >= 0)
        writer.key("count").number(phrase.count());
    if (!phrase.arguments().isEmpty()) {
        writer.key("arguments").beginArray();
        for (const Phrase &argument : phrase.arguments()) {
            writer.beginObject();
            addPhrase(writer, argument);
            writer.endObject();
        }
        writer.endArray();
    }
    writer.endObject();
}

Phrase phraseIn(core::Fields &fields, std::string_view name)
{
    const QString text = textIn(fields, name);
    const std::string member = memberOf(name);
    if (!fields.ok() || !fields.has(member))
        return text;
    core::Fields parts = fields.object(member);
    QByteArray context = textIn(parts, "context").toUtf8();
    QByteArray source = textIn(parts, "source").toUtf8();
    const int count = parts.ok() && parts.has("count")
        ? numberIn(parts, "count", 0, std::numeric_limits<int>::max())
        : -1;
    Phrase phrase(std::move(context), std::move(source), count);
    if (parts.ok() && parts.has("arguments")) {
        const std::vector<Phrase> arguments = parts.list("arguments", argumentIn);
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
