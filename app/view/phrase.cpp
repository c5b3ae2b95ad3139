// SPDX-License-Identifier: Apache-2.0
#include "app/view/phrase.h"

#include "app/view/decimal.h"

#include <QCoreApplication>

namespace app {

namespace {

QByteArray ofLiteral(const char *text)
{
    return QByteArray::fromRawData(text, static_cast<qsizetype>(qstrlen(text)));
}

} // namespace

Phrase::Phrase(const char *context, const char *source, int count)
    : Phrase(ofLiteral(context), ofLiteral(source), count)
{
}

Phrase::Phrase(QByteArray context, QByteArray source, int count)
    : m_context(std::move(context))
    , m_source(std::move(source))
    , m_count(count)
{
}

Phrase Phrase::arg(const Phrase &argument) const
{
    Phrase with = *this;
    with.m_arguments.append(argument);
    return with;
}

QString Phrase::toString() const
{
    if (m_source.isEmpty())
        return m_plain;
    if (const std::optional<QString> number = decimalText(*this))
        return *number;
    const QString form =
        QCoreApplication::translate(m_context.constData(), m_source.constData(), nullptr, m_count);
    // Not QString::arg(), which would look for places in what has been put in before.
    QString text;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int number =
            form.at(i) == u'%' && i + 1 < form.size() ? form.at(i + 1).digitValue() : -1;
        if (number < 1 || number > m_arguments.size()) {
            text += form.at(i);
            continue;
        }
        text += m_arguments.at(number - 1).toString();
        ++i;
    }
    return text;
}

bool Phrase::operator==(const Phrase &) const = default;

Phrase joined(const QList<Phrase> &phrases)
{
    Phrase all;
    for (const Phrase &phrase : phrases)
        all = all.isEmpty() ? phrase : Phrase("", "%1 · %2").arg(all).arg(phrase);
    return all;
}

} // namespace app
