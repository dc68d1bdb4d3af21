#include "models/exporting/contactcell.h"

#include <QStringList>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// A line break would begin another contact, ": " end the label.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u": "_s, u"\\: "_s);
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == u'\\' && i + 1 < text.size();
        if (escape)
            ++i;
        plain += escape && text[i] == u'n' ? QChar(u'\n') : text[i];
    }
    return plain;
}

// Where the label ends; -1: there is none.
qsizetype endOfLabel(const QString &line)
{
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u':' && line[i + 1] == u' ')
            return i;
    }
    return -1;
}

} // namespace

QString cellOfContacts(const std::vector<LabelledContact> &contacts)
{
    QStringList lines;
    for (const LabelledContact &each : contacts)
        lines.append(each.label.isEmpty() ? escaped(each.value) : escaped(each.label) + u": "_s + escaped(each.value));
    return lines.join(u'\n');
}

std::vector<LabelledContact> contactsOfCell(const QString &cell)
{
    std::vector<LabelledContact> contacts;
    for (QString line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        const qsizetype end = endOfLabel(line);
        if (end < 0)
            contacts.push_back({ unescaped(line), {} });
        else
            contacts.push_back({ unescaped(line.mid(end + 2)), unescaped(line.left(end)) });
    }
    return contacts;
}

} // namespace jishi
