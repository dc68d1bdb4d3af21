#pragma once
// The shop's categories as a tree that is put in order by hand: dragged, or moved with Alt and the arrow keys. Every
// change is stored at once and can be taken back.
#include "models/shop/shop.h"

#include <QTreeWidget>

namespace jishi {

class CategoryStore;
struct Category;

class CategoryTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CategoryTree(Shop &shop, QWidget *parent = nullptr);

public Q_SLOTS:
    // Beside the chosen one, or below it.
    void addBeside();
    void addBelow();
    void rename();
    void remove();
    // By one among its siblings.
    void moveBy(int by);
    // Below the sibling above it, or up beside its parent.
    void indent();
    void outdent();

Q_SIGNALS:
    // Completes "Undo: …".
    void changed(const QString &what, qint64 change);
    void refused(const QString &sentence);

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Work = std::function<Result<RowId>(CategoryStore &)>;
    void load();
    void fill(const std::vector<Category> &categories);
    void write(const QString &what, Work work);
    void move(QTreeWidgetItem *item, QTreeWidgetItem *parent, int index);
    void add(RowId parent);
    void onEdited(QTreeWidgetItem *item);
    QTreeWidgetItem *itemOf(RowId id) const;
    static RowId idOf(const QTreeWidgetItem *item);
    int indexOf(QTreeWidgetItem *item) const;

    Shop &m_shop;
    RowId m_wanted = 0; // to be chosen once the list is there
    bool m_editWanted = false;
    bool m_filling = false;
};

} // namespace jishi
