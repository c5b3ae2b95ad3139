// SPDX-License-Identifier: Apache-2.0
#include "app/view/plainpreview.h"

namespace app {

namespace {

constexpr char16_t kPictures = 0x2400; ///< of the control characters, in their order
constexpr char16_t kDelete = 0x7f;
constexpr char16_t kPictureOfDelete = 0x2421;
constexpr qsizetype kMostBytes = 4; ///< of a character in UTF-8

QString visible(QChar character)
{
    const char16_t code = character.unicode();
    if (code < u' ')
        return QChar(char16_t(kPictures + code));
    if (code == kDelete)
        return QChar(kPictureOfDelete);
    // Marks that turn the direction of what follows, joiners, line separators.
    const QChar::Category category = character.category();
    const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    return isHidden ? QStringLiteral("⟨%1⟩").arg(code, 4, 16, QLatin1Char('0'))
                    : QString(character);
}

} // namespace

QString plainPreview(const QString &text, qsizetype most)
{
    QString preview;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Not between the halves of one character.
        if (i >= most && !text.at(i).isLowSurrogate())
            return preview + QStringLiteral("…");
        preview += visible(text.at(i));
    }
    return preview;
}

QString plainPreview(const QByteArray &utf8, qsizetype most)
{
    return plainPreview(QString::fromUtf8(utf8.left((most + 1) * kMostBytes)), most);
}

} // namespace app
