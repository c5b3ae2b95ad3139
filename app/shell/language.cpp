// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"

#include "app/shell/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

namespace {

const QString kFiles = QStringLiteral(":/i18n");
const QString kName = QStringLiteral("kvorum");
const QString kSeparator = QStringLiteral("_");
const QString kSimplifiedChinese = QStringLiteral("zh_CN");
const QString kInstalled = QStringLiteral("kvorumTranslator");

/// What Qt itself writes on the buttons that are used here: it has no Hindi catalogue.
[[maybe_unused]] constexpr const char *kButtons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close")};

void install(std::unique_ptr<QTranslator> translator)
{
    QTranslator *const installed = translator.release();
    installed->setParent(QCoreApplication::instance());
    installed->setObjectName(kInstalled);
    QCoreApplication::installTranslator(installed);
}

/// Chinese of anywhere, in the simplified script. The language alone is written as `locale` is.
bool isSimplifiedChinese(const QString &language, const QLocale &locale)
{
    const QLocale its(language);
    const bool isAlone = !language.contains(u'-') && !language.contains(u'_');
    return its.language() == QLocale::Chinese
        && (isAlone && locale.language() == QLocale::Chinese ? locale : its).script()
        == QLocale::SimplifiedHanScript;
}

/// The catalogue of the first language that has one.
void installFile(const QLocale &locale, const QString &name, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    const QStringList languages = locale.uiLanguages();
    for (const QString &language : languages) {
        const bool isSimplified = isSimplifiedChinese(language, locale);
        const QString code =
            isSimplified ? kSimplifiedChinese : QString(language).replace(u'-', u'_');
        if (translator->load(name + kSeparator + code, directory)) {
            install(std::move(translator));
            return;
        }
    }
}

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    const QStringList files = QDir(kFiles).entryList({QStringLiteral("kvorum_*.qm")}, QDir::Files);
    for (const QString &file : files)
        codes << file.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1);
    return codes;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    // Some write their own name in lower case; alone in a list it begins as a sentence does.
    if (!name.isEmpty())
        name[0] = locale.toUpper(name.left(1)).at(0);
    return name;
}

void speak(const QString &code)
{
    const auto before = QCoreApplication::instance()->findChildren<QTranslator *>(
        kInstalled, Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // The one installed last is asked first: English is there for the plurals of what is not
    // translated, and Qt's own file for the texts of its dialogs.
    installFile(QLocale(QLocale::English), kName, kFiles);
    installFile(
        locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(locale, kName, kFiles);
    if (qEnvironmentVariableIsSet("KVORUM_PSEUDO"))
        install(std::make_unique<PseudoTranslator>());
}

} // namespace app
