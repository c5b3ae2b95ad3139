// SPDX-License-Identifier: Apache-2.0
#include "app/recording/linemembers.h"

#include <QByteArray>

#include <cmath>

namespace app {

namespace {

/// Signed members are bounded on both sides; 0 if it is absent.
qint64 boundedIn(core::Fields &fields, std::string_view name, qint64 least, qint64 most)
{
    if (!fields.ok() || !fields.has(name))
        return 0;
    const qint64 number = fields.signedNumber(name);
    if (number >= least && number <= most)
        return number;
    fields.fail("\"" + std::string(name) + "\" is out of bounds");
    return 0;
}

} // namespace

void addText(core::JsonWriter &writer, std::string_view name, const QString &text)
{
    if (!text.isEmpty())
        writer.key(name).string(text.toStdString());
}

void addNumber(core::JsonWriter &writer, std::string_view name, qint64 number)
{
    if (number != 0)
        writer.key(name).number(number);
}

void addCount(core::JsonWriter &writer, std::string_view name, quint64 number)
{
    if (number != 0)
        writer.key(name).number(number);
}

void addReal(core::JsonWriter &writer, std::string_view name, double number)
{
    if (number != 0 && std::isfinite(number))
        writer.key(name).number(number);
}

void addFlag(core::JsonWriter &writer, std::string_view name, bool isSet)
{
    if (isSet)
        writer.key(name).boolean(true);
}

QString textIn(core::Fields &fields, std::string_view name)
{
    return fields.ok() && fields.has(name) ? QString::fromStdString(fields.string(name))
                                           : QString();
}

qint64 nsIn(core::Fields &fields, std::string_view name)
{
    return boundedIn(fields, name, 0, kMostNs);
}

quint64 countIn(core::Fields &fields, std::string_view name)
{
    return fields.ok() && fields.has(name) ? fields.unsignedNumber(name) : 0;
}

int numberIn(core::Fields &fields, std::string_view name, int least, int most)
{
    return static_cast<int>(boundedIn(fields, name, least, most));
}

double realIn(core::Fields &fields, std::string_view name)
{
    if (!fields.ok() || !fields.has(name))
        return 0;
    const std::string_view raw = fields.raw(name);
    bool isNumber = false;
    const double number =
        QByteArray(raw.data(), static_cast<qsizetype>(raw.size())).toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    fields.fail("\"" + std::string(name) + "\" is no number");
    return 0;
}

bool flagIn(core::Fields &fields, std::string_view name)
{
    return fields.ok() && fields.has(name) && fields.boolean(name);
}

QStringList textsIn(core::Fields &fields, std::string_view name)
{
    QStringList texts;
    if (!fields.ok() || !fields.has(name))
        return texts;
    for (const std::string_view raw : fields.elements(name)) {
        const core::Result<std::string> text = core::readString(raw);
        if (!text) {
            fields.fail(text.error());
            break;
        }
        texts << QString::fromStdString(*text);
    }
    return texts;
}

NumberRow::NumberRow(core::Fields &fields, std::string_view raw)
    : m_fields(fields)
{
    core::Result<std::vector<std::string_view>> elements = core::readElements(raw);
    if (elements)
        m_elements = std::move(*elements);
    else
        fields.fail(elements.error());
}

qint64 NumberRow::next(qint64 least, qint64 most, qint64 missing)
{
    if (!m_fields.ok() || m_at == m_elements.size())
        return missing;
    const core::Result<std::int64_t> number = core::readSigned(m_elements[m_at++]);
    if (number && *number >= least && *number <= most)
        return *number;
    m_fields.fail("a number of a row is none, or out of bounds");
    return missing;
}

} // namespace app
