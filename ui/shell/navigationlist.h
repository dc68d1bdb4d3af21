#pragma once
// The pages at the left: icon, name, and how many there are. Groups are set apart by a hairline.
#include <QListView>
#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace jishi {

class Theme;

class NavigationList final : public QListView
{
    Q_OBJECT

public:
    explicit NavigationList(const Theme &theme, QWidget *parent = nullptr);

    void addEntry(const QByteArray &id, const QString &text, const char *icon);
    void addSeparator();
    void setText(const QByteArray &id, const QString &text);
    void setCount(const QByteArray &id, std::optional<qint64> count);
    void select(const QByteArray &id); // quietly
    QString text(const QByteArray &id) const;
    void clear();

Q_SIGNALS:
    void chosen(const QByteArray &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItem *item(const QByteArray &id) const;

    const Theme &m_theme;
    QStandardItemModel *m_model;
    bool m_quiet = false;
};

} // namespace jishi
