#pragma once
// Writes a group order list for the chat, ready to be copied: what can be ordered at what price, where and until when.
// What it writes, ListReader reads back. And the text that reminds those who have not paid.
#include <QString>
#include <QStringList>
#include <vector>

namespace jishi {

class ListPost
{
public:
    // The language of the chat, not of the program.
    enum class Script : uint8_t { Simplified, Traditional, English };

    struct Item
    {
        QString label;
        QString price; // plain: "12.50"
        QString unit; // empty: 份
    };
    struct Unpaid
    {
        QString name;
        QString amount; // for people: "¥25.00"
    };

    explicit ListPost(Script script)
        : m_script(script)
    { }

    ListPost &title(const QString &title);
    ListPost &note(const QString &note);
    ListPost &item(const Item &item);
    ListPost &pickup(const QString &point, const QString &hours);
    ListPost &until(const QString &moment);
    // The sign before prices in English, the word behind them in Chinese: "£", "元".
    ListPost &currency(const QString &currency);

    // Ends with the first number, where the first person goes on.
    QString text() const;
    // For the whole group.
    static QString reminder(Script script, const QString &title, const std::vector<Unpaid> &unpaid);
    // For one person alone.
    static QString reminder(Script script, const QString &title, const Unpaid &unpaid);

private:
    QString itemLine(int number, const Item &item) const;

    Script m_script;
    QString m_title;
    QStringList m_notes;
    std::vector<Item> m_items;
    QString m_point;
    QString m_hours;
    QString m_until;
    QString m_currency;
};

} // namespace jishi
