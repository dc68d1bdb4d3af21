#include "ui/sync/invitation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jishi {

QString Invitation::line() const
{
    return u"jishi-join:"_s + url + u'#' + code;
}

std::optional<Invitation> Invitation::in(const QString &text)
{
    static const QRegularExpression kLine(
        u"jishi-join:(https://[^\\s#]+)#([a-z0-9-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = kLine.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    return Invitation { found.captured(1), spaced(found.captured(2)) };
}

QString Invitation::spaced(const QString &code)
{
    QString letters;
    const QString upper = code.toUpper();
    for (const QChar letter : upper)
        if (letter.isLetterOrNumber())
            letters += letter;
    QStringList groups;
    for (qsizetype at = 0; at < letters.size(); at += 4)
        groups << letters.mid(at, 4);
    return groups.join(u'-');
}

} // namespace jishi
