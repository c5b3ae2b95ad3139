// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QLabel>

namespace widgets {

/// Plain text with a meaning: a symbol and its colour. Wraps, and takes the width there is.
class StateLine : public QLabel
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    void say(Meaning meaning, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Meaning m_meaning = Meaning::Neutral;
};

} // namespace widgets
