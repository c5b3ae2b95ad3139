// SPDX-License-Identifier: Apache-2.0
#include "app/resources.h"
#include "app/shell/language.h"
#include "app/shell/pseudotranslator.h"

#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< the translation; several where the number decides
    bool isPlural = false;
    bool isFinished = true;
};

const QString kSource = QStringLiteral(KVORUM_SOURCE);
const QString kUnfinished = QStringLiteral("unfinished");

QStringList listOf(const char *joined)
{
    return QString::fromLatin1(joined).split(u',', Qt::SkipEmptyParts);
}

QString fileOf(const QString &code)
{
    return QStringLiteral("kvorum_%1.ts").arg(code);
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().value(QStringLiteral("type")) != kUnfinished;
    if (!message.isPlural) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

QList<Message> readMessages(QXmlStreamReader &xml, const QString &path)
{
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            const bool isPlural = xml.attributes().value(QStringLiteral("numerus")).toInt() == 0
                && xml.attributes().hasAttribute(QStringLiteral("numerus"));
            messages.append({.context = context, .source = {}, .forms = {}, .isPlural = isPlural});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, messages.last());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    return readMessages(xml, path);
}

/// What lupdate makes of the file for the sources as they are now.
QList<Message> freshMessagesOf(const QString &code)
{
    const QTemporaryDir directory;
    const QString copy = directory.filePath(fileOf(code));
    QFile::copy(kSource + QStringLiteral("/translations/") + fileOf(code), copy);
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
        QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"),
        QStringLiteral("widgets")};
    if (code == QLatin1String("en"))
        arguments << QStringLiteral("-pluralonly");
    arguments << QStringLiteral("-ts") << copy;
    QProcess lupdate;
    lupdate.setWorkingDirectory(kSource);
    lupdate.start(QStringLiteral(KVORUM_LUPDATE), arguments);
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        qFatal("lupdate: %s", lupdate.readAllStandardError().constData());
    return messagesOf(copy);
}

/// The contexts in which a program looks a text up, where they are no class's name.
QSet<QString> declaredContexts()
{
    static const QRegularExpression kDeclared(QStringLiteral(
        "Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)|QT_TRANSLATE_N?_?NOOP\\(\\s*\"(\\w+)\""));
    QSet<QString> contexts;
    for (const char *const folder : {"/app", "/widgets"}) {
        QDirIterator files(kSource + QLatin1String(folder),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = kDeclared.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                contexts << (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
            }
        }
    }
    return contexts;
}

/// "%1", "%n", "%L2": what is filled in, in order of the alphabet.
QStringList markersOf(const QString &text)
{
    static const QRegularExpression kMarker(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList markers;
    for (auto found = kMarker.globalMatch(text); found.hasNext();)
        markers << found.next().captured();
    markers.sort();
    return markers;
}

/// Empty if nothing is wrong with the form of the translation.
QString faultOf(const Message &message, const QString &form)
{
    if (form.trimmed().isEmpty())
        return QStringLiteral("is empty");
    QStringList wanted = markersOf(message.source);
    QStringList given = markersOf(form);
    if (message.isPlural) {
        // Then the count would have no separators between its thousands.
        if (given.contains(QStringLiteral("%n")))
            return QStringLiteral("writes its count as %n, not as %Ln");
        // "One server is down" may do without the figure.
        for (QStringList *const markers : {&wanted, &given}) {
            markers->removeAll(QStringLiteral("%n"));
            markers->removeAll(QStringLiteral("%Ln"));
        }
    }
    if (wanted != given)
        return QStringLiteral("fills in %1 instead of %2").arg(given.join(u' '), wanted.join(u' '));
    if (message.source.count(u'\n') != form.count(u'\n'))
        return QStringLiteral("has another number of lines");
    return {};
}

QStringList faultsOf(const QList<Message> &messages)
{
    QStringList faults;
    for (const Message &message : messages) {
        if (!message.isFinished)
            continue;
        for (const QString &form : message.forms) {
            if (const QString fault = faultOf(message, form); !fault.isEmpty())
                faults << QStringLiteral("%1: \"%2\" as \"%3\" %4")
                              .arg(message.context, message.source, form, fault);
        }
    }
    return faults;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::loadResources(); }
    void cleanup() { app::speak(QStringLiteral("en")); }

    void eachLanguageHasItsFile()
    {
        QCOMPARE(app::languageCodes(), listOf(KVORUM_LANGUAGES));
        QCOMPARE(app::languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(app::languageName(QStringLiteral("fr")), QStringLiteral("Français"));
    }

    /// lupdate loses it in some C++, and then the text is never found.
    void eachTextIsInAContextThatIsLookedUp()
    {
        const QSet<QString> contexts = declaredContexts();
        QStringList lost;
        const QList<Message> messages = freshMessagesOf(QStringLiteral("de"));
        for (const Message &message : messages) {
            if (!message.context.contains(QStringLiteral("::"))
                && !contexts.contains(message.context))
                lost << QStringLiteral("%1: %2").arg(message.context, message.source);
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void aCompleteLanguageHasAllTexts_data() { rows(listOf(KVORUM_COMPLETE_LANGUAGES)); }
    void aCompleteLanguageHasAllTexts()
    {
        QFETCH(QString, code);
        QStringList missing;
        const QList<Message> messages = freshMessagesOf(code);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            if (!message.isFinished)
                missing << QStringLiteral("%1: %2").arg(message.context, message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void whatIsTranslatedFillsInTheSame_data() { rows(listOf(KVORUM_LANGUAGES)); }
    void whatIsTranslatedFillsInTheSame()
    {
        QFETCH(QString, code);
        const QStringList faults =
            faultsOf(messagesOf(kSource + QStringLiteral("/translations/") + fileOf(code)));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aBrokenTranslationIsFound_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isPlural");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *form, bool isPlural, const char *fault) {
            QTest::newRow(name) << QString::fromUtf8(form) << isPlural << QString::fromUtf8(fault);
        };
        row("fine", "von %2 sind %1", false, "");
        row("one is missing", "%1 von allen", false, "fills in %1 instead of %1 %2");
        row("one is strange", "%1 %2 %3", false, "fills in %1 %2 %3 instead of %1 %2");
        row("a space in between", "% 1 von %2", false, "fills in %2 instead of %1 %2");
        row("the number may be left out", "%1 von %2", true, "");
        row("the number", "%1: %Ln von %2", true, "");
        row("a number in one piece", "%1: %n von %2", true, "writes its count as %n, not as %Ln");
        row("nothing", " ", false, "is empty");
        row("lines", "%1\n%2", false, "has another number of lines");
    }
    void aBrokenTranslationIsFound()
    {
        QFETCH(QString, form);
        QFETCH(bool, isPlural);
        QFETCH(QString, fault);
        const Message message{.context = {},
            .source = isPlural ? QStringLiteral("%1: %n of %2") : QStringLiteral("%1 of %2"),
            .forms = {form},
            .isPlural = isPlural};
        QCOMPARE(faultOf(message, form), fault);
    }

    void pluralsAreRightInEnglish()
    {
        app::speak(QStringLiteral("en"));
        const auto assigned = [](int n) {
            return QCoreApplication::translate(
                "EventReducer", "%n partition(s) assigned", nullptr, n);
        };
        QCOMPARE(assigned(1), QStringLiteral("1 partition assigned"));
        QCOMPARE(assigned(64), QStringLiteral("64 partitions assigned"));
        QCOMPARE(assigned(43'200), QStringLiteral("43,200 partitions assigned"));
        // Where a language lacks the text, English has it with its plural forms.
        app::speak(QStringLiteral("tlh"));
        QCOMPARE(assigned(1), QStringLiteral("1 partition assigned"));
    }

    void thePseudoLanguageKeepsWhatIsFilledIn()
    {
        const QString text =
            app::PseudoTranslator::stretched(QStringLiteral("&Kill %1: %n of %L2, %Ln"));
        QCOMPARE(markersOf(text), markersOf(QStringLiteral("%1 %n %L2 %Ln")));
        QVERIFY2(text.contains(u'&') && text.size() >= 18 * 14 / 10, qPrintable(text));
        QVERIFY(app::PseudoTranslator()
                    .translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1)
                    .isEmpty());
    }

private:
    static void rows(const QStringList &codes)
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
