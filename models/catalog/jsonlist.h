#pragma once
// Lists of names as the file keeps them: ["Color","Size"].
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace jishi {

inline QString toJsonList(const QStringList &list)
{
    if (list.isEmpty()) // of most products
        return QStringLiteral("[]");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

inline QStringList fromJsonList(const QString &text)
{
    QStringList list;
    if (text == QLatin1String("[]"))
        return list;
    const QJsonArray values = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : values)
        list << value.toString();
    return list;
}

} // namespace jishi
