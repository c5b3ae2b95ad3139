// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"
#include "widgets/wrappedlabel.h"

namespace widgets {

/// Plain text with a meaning: a symbol and its colour. Takes the width there is, and wraps or, as
/// one line, ends in "…" where it does not fit.
class StateLine : public WrappedLabel
{
    Q_OBJECT

public:
    enum class Kind { Wrapping, OneLine };

    explicit StateLine(QWidget *parent = nullptr, Kind kind = Kind::Wrapping);

    void say(Meaning meaning, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Meaning m_meaning = Meaning::Neutral;
};

} // namespace widgets
