// SPDX-License-Identifier: Apache-2.0
#include "widgets/wrappedlabel.h"

#include <QVBoxLayout>
#include <QtTest>

using widgets::WrappedLabel;

namespace {

const QString kShort = QStringLiteral("A few words");
const QString kLong =
    QStringLiteral("Many more words than there is room for in one line. ").repeated(6);

/// Of one that has never been asked before.
int freshHeight(const QString &text, const QFont &font, int width)
{
    WrappedLabel label(text, nullptr);
    label.setFont(font);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label.heightForWidth(width);
}

} // namespace

/// What it remembers of its heights is right, whatever has changed since.
class TestWrappedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightsAreThoseOfThePresentTextAndFont()
    {
        WrappedLabel label(kShort, nullptr);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont large = label.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        for (const QFont &font : {label.font(), large, label.font()}) {
            label.setFont(font);
            for (const QString &text : {kShort, kLong, kShort}) {
                label.setText(text);
                for (const int width : {400, 100, 250, 400})
                    QCOMPARE(label.heightForWidth(width), freshHeight(text, font, width));
            }
        }
    }

    void itIsAsHighAsItsTextAndLowerAgain()
    {
        QWidget window;
        auto *const layout = new QVBoxLayout(&window);
        auto *const label = new WrappedLabel(kLong, &window);
        layout->addWidget(label);
        layout->addStretch(1);
        window.resize(240, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto isRight = [&] {
            return label->minimumHeight()
                == freshHeight(label->text(), label->font(), label->width());
        };
        QTRY_VERIFY(isRight());
        const int high = label->minimumHeight();
        label->setText(kShort);
        QTRY_VERIFY(isRight());
        QVERIFY(label->minimumHeight() < high / 2);
        label->setText(kLong);
        QTRY_VERIFY(isRight());
        QCOMPARE(label->minimumHeight(), high);
        window.resize(480, 800);
        QTRY_VERIFY(label->minimumHeight() < high && isRight());
    }

    void outOfSightItAsksForNoHeight()
    {
        QWidget window;
        auto *const layout = new QVBoxLayout(&window);
        auto *const label = new WrappedLabel(kLong, &window);
        layout->addWidget(label);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(label->minimumHeight() > 0);
        label->hide();
        QCOMPARE(label->minimumHeight(), 0);
    }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
