// SPDX-License-Identifier: Apache-2.0
#include "app/shell/fontfiles.h"

#include <QFile>

#include <fcntl.h>
#include <fontconfig/fontconfig.h>
#include <memory>

namespace app {

namespace {

struct PatternEnd {
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternEnd>;

/// Empty: there is none.
QString fontFile(const char *family, const QString &language, int weight)
{
    // As Qt's locales are named "zh_CN", so are fontconfig's languages "zh-cn".
    const QByteArray code = language.toLower().replace(QLatin1Char('_'), QLatin1Char('-')).toUtf8();
    const Pattern wanted(FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, family, FC_LANG,
        FcTypeString, code.constData(), FC_WEIGHT, FcTypeInteger, weight, nullptr));
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultMatch;
    const Pattern found(FcFontMatch(nullptr, wanted.get(), &result));
    FcChar8 *file = nullptr; // belongs to `found`
    if (!found || FcPatternGetString(found.get(), FC_FILE, 0, &file) != FcResultMatch)
        return {};
    return QFile::decodeName(reinterpret_cast<const char *>(file));
}

} // namespace

QStringList fontFiles(const QStringList &languages)
{
    QStringList files;
    for (const QString &language : languages) {
        for (const char *const family : {"sans", "monospace"}) {
            for (const int weight : {FC_WEIGHT_REGULAR, FC_WEIGHT_BOLD})
                files << fontFile(family, language, weight);
        }
    }
    files.removeAll(QString());
    files.removeDuplicates();
    return files;
}

void readAhead(const QStringList &files)
{
    for (const QString &name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_WILLNEED);
    }
}

} // namespace app
