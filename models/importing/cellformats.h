#pragma once
// How the cells of a workbook show their numbers: as days, with leading zeros, or as they are.
#include <QByteArray>
#include <QString>
#include <vector>

namespace jishi {

class CellFormats
{
public:
    CellFormats() = default;
    // The workbook's styles.xml; what it does not say shows as it is.
    explicit CellFormats(const QByteArray &styles);

    // The text of a number cell with that style.
    QString text(const QString &number, int style, bool from1904) const;

private:
    struct Format
    {
        bool moment = false;
        int digits = 0; // "00000": 5
    };
    static Format formatOf(int id, const QString &code);

    std::vector<Format> m_formats; // by style
};

} // namespace jishi
