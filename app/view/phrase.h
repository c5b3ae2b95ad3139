// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace app {

/// A text for people that is kept: what it says stays, while the language it is said in is the one
/// at the time it is read. Made of a text of the sources and what stands in it, or of plain text
/// that is in no language. A value.
class Phrase
{
public:
    Phrase() = default;
    /// Said as it is, always.
    Phrase(QString plain) // NOLINT: a text is a phrase
        : m_plain(std::move(plain))
    {
    }
    /// `source` as it stands in the sources, marked with QT_TR_NOOP, or with QT_TR_N_NOOP if a
    /// count stands in it as %n. Takes %1 to %9. Both texts are literals: nothing is copied, and a
    /// run keeps thousands of phrases.
    Phrase(const char *context, const char *source, int count = -1);
    /// The same, of texts that were read.
    Phrase(QByteArray context, QByteArray source, int count);
    /// Without a count they would be taken for literals, and are not.
    Phrase(const QByteArray &context, const QByteArray &source) = delete;

    /// The next of what stands in it.
    [[nodiscard]] Phrase arg(const Phrase &argument) const;
    [[nodiscard]] Phrase arg(qint64 number) const { return arg(Phrase(QString::number(number))); }

    /// In the language of now.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isEmpty() const { return m_source.isEmpty() && m_plain.isEmpty(); }

    /// For those who write it down; an empty source is a plain text.
    [[nodiscard]] const QByteArray &context() const { return m_context; }
    [[nodiscard]] const QByteArray &source() const { return m_source; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const QList<Phrase> &arguments() const { return m_arguments; }

    // Defaulted where the type is whole: a signal with a phrase asks for it before.
    bool operator==(const Phrase &) const;

private:
    QString m_plain;
    QByteArray m_context;
    QByteArray m_source;
    int m_count = -1;
    QList<Phrase> m_arguments;
};

/// Makes phrases of that context, which is the class whose members mark what they say:
/// `constexpr auto told = phrasesIn("Steps");`.
[[nodiscard]] constexpr auto phrasesIn(const char *context)
{
    return [context](const char *source, int count = -1) { return Phrase(context, source, count); };
}

/// With " · " between them.
[[nodiscard]] Phrase joined(const QList<Phrase> &phrases);

} // namespace app
