// SPDX-License-Identifier: Apache-2.0
#include "widgets/jsonedit.h"

#include <QMimeData>
#include <QtTest>

using widgets::JsonEdit;

namespace {

/// A stand-in for the real check: brackets must be closed.
std::optional<JsonEdit::Fault> unclosed(const QByteArray &text)
{
    if (text.count('[') == text.count(']'))
        return std::nullopt;
    return JsonEdit::Fault{text.indexOf('['), QStringLiteral("not closed")};
}

/// Opens what is protected.
class Edit : public JsonEdit
{
public:
    using JsonEdit::insertFromMimeData;
};

} // namespace

class TestJsonEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textSurvivesByteForByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("number spelling") << QByteArray("[1.10, 12345678901234567890, 1E+2]");
        QTest::newRow("duplicate members") << QByteArray("{\"a\":1,\"a\":2}");
        QTest::newRow("escapes") << QByteArray("\"\\u0041\\/\"");
        QTest::newRow("line breaks and tabs") << QByteArray("{\n\t\"a\" :\n 1 }\n");
        QTest::newRow("no-break space in a string") << QByteArray("\"a\xc2\xa0z\"");
        QTest::newRow("line separator in a string") << QByteArray("\"a\xe2\x80\xa8z\"");
        QTest::newRow("beyond the basic plane") << QByteArray("\"\xf0\x9f\xa6\x8a\"");
        QTest::newRow("empty") << QByteArray();
    }
    void textSurvivesByteForByte()
    {
        QFETCH(QByteArray, text);
        JsonEdit edit;
        edit.setValue(text);
        QCOMPARE(edit.value(), text);
    }

    void typingIsCheckedWithoutBeingChanged()
    {
        JsonEdit edit;
        edit.setCheck(unclosed);
        QSignalSpy checked(&edit, &JsonEdit::checked);
        QTest::keyClicks(&edit, QStringLiteral("[1,"));
        QTRY_VERIFY(edit.fault().has_value() && !checked.isEmpty());
        QCOMPARE(edit.value(), QByteArray("[1,"));
        QTest::keyClicks(&edit, QStringLiteral("2]"));
        QVERIFY(!edit.fault().has_value());
        QCOMPARE(edit.value(), QByteArray("[1,2]"));
    }

    void theFaultIsMarkedWhereItIs()
    {
        JsonEdit edit;
        edit.setCheck(unclosed);
        edit.setValue("{\"\xc3\xa4\": 1,\n  \"b\": [}");
        QVERIFY(edit.fault().has_value());
        QCOMPARE(edit.lineAndColumn(*edit.fault()), QPoint(8, 2));
        QCOMPARE(edit.extraSelections().size(), 1);
        QCOMPARE(edit.extraSelections().constFirst().cursor.selectedText(), QStringLiteral("["));
    }

    void aHugeValueIsKeptWholeAndShownInPart()
    {
        const QByteArray huge = '"' + QByteArray(3 * 1024 * 1024, 'x') + '"';
        JsonEdit edit;
        edit.setCheck(unclosed);
        edit.setValue(huge);
        QVERIFY(edit.isPreview());
        QVERIFY(edit.isReadOnly());
        QVERIFY(edit.document()->characterCount() <= JsonEdit::kPreviewBytes + 1);
        QCOMPARE(edit.value(), huge);
        edit.setValue("1");
        QVERIFY(!edit.isPreview());
        QVERIFY(!edit.isReadOnly());
        QCOMPARE(edit.value(), QByteArray("1"));
    }

    void aPreviewEndsBetweenCharacters()
    {
        QByteArray huge = "\"x";
        while (huge.size() < 2 * JsonEdit::kPreviewBytes)
            huge += "\xe2\x82\xac";
        huge += '"';
        JsonEdit edit;
        edit.setValue(huge);
        QVERIFY(!edit.toPlainText().contains(QChar::ReplacementCharacter));
    }

    void aHugePasteBecomesAPreview()
    {
        Edit edit;
        QMimeData data;
        data.setText(QString(200'000, u'1'));
        edit.insertFromMimeData(&data);
        QVERIFY(edit.isPreview());
        QCOMPARE(edit.value().size(), 200'000);
    }
};

QTEST_MAIN(TestJsonEdit)
#include "tst_jsonedit.moc"
