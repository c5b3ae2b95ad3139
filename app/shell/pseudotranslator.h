// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace app {

/// A language that nobody speaks: each text with accents and 40 % longer, in brackets. What is
/// still plain was never given to a translator, and what is cut off will be cut off in German.
/// Markers (%1, %n), accelerators and line ends are kept. KVORUM_PSEUDO=1 shows it.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    /// Empty for Qt's own texts.
    [[nodiscard]] QString translate(const char *context, const char *sourceText,
        const char *disambiguation, int n) const override;

    [[nodiscard]] static QString stretched(const QString &text);
};

} // namespace app
