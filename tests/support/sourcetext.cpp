#include "tests/support/projectrules.h"

#include <QRegularExpression>

namespace jishi::testing {

namespace {

// Walks C++ text just far enough to tell code, comments and literals apart.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    { }

    SourceText scan()
    {
        while (m_at < m_text.size())
            step();
        return m_source;
    }

private:
    bool looksAt(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    bool afterWord() const
    {
        return !m_source.code.isEmpty() && (m_source.code.back().isLetterOrNumber() || m_source.code.back() == u'_');
    }

    void step()
    {
        if (looksAt(u"//"))
            skipTo(QStringLiteral("\n"), 0);
        else if (looksAt(u"/*"))
            skipTo(QStringLiteral("*/"), 2);
        else if (looksAt(u"#include"))
            include();
        else if (looksAt(u"R\"") && !(afterWord() && m_source.code.back() != u'u'))
            rawString();
        else if (m_text[m_at] == u'"')
            quoted(u'"');
        else if (m_text[m_at] == u'\'' && !afterWord()) // 1'000 is a number
            quoted(u'\'');
        else
            m_source.code += m_text[m_at++];
    }

    void skipTo(const QString &end, qsizetype beyond)
    {
        const auto found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + beyond;
    }

    void include()
    {
        const auto end = m_text.indexOf(u'\n', m_at);
        const QString line = m_text.mid(m_at, end < 0 ? -1 : end - m_at);
        static const QRegularExpression name(QStringLiteral("[<\"]([^>\"]+)[>\"]"));
        m_source.includes << name.match(line).captured(1);
        m_at += line.size();
    }

    void rawString()
    {
        const auto open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const auto end = m_text.indexOf(close, open);
        m_source.strings << m_text.mid(open + 1, end - open - 1);
        m_source.code += QStringLiteral("\"\"");
        m_at = end < 0 ? m_text.size() : end + close.size();
    }

    void quoted(QChar quote)
    {
        QString content;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            content += m_text[m_at];
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                content += m_text[++m_at];
        }
        ++m_at;
        if (quote == u'"')
            m_source.strings << content;
        m_source.code += QString(2, quote);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    SourceText m_source;
};

} // namespace

SourceText SourceText::of(const QString &text)
{
    return Scanner(text).scan();
}

} // namespace jishi::testing
