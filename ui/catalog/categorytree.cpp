#include "ui/catalog/categorytree.h"

#include "models/catalog/categorystore.h"
#include "models/history/changereversal.h"
#include "ui/errortext.h"

#include <QDropEvent>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kNameRole = Qt::UserRole + 1; // as stored

struct Written
{
    RowId id = 0;
    int64_t change = 0;
};

} // namespace

CategoryTree::CategoryTree(Shop &shop, QWidget *parent)
    : QTreeWidget(parent)
    , m_shop(shop)
{
    setObjectName(u"categoryTree"_s);
    setAccessibleName(tr("Categories"));
    setHeaderHidden(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    connect(this, &QTreeWidget::itemChanged, this, &CategoryTree::onEdited);
    connect(&shop.database(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("categories"))
            load();
    });
    load();
}

void CategoryTree::load()
{
    const auto work = [context = &m_shop.context()](Connection &connection) -> Result<std::vector<Category>> {
        return CategoryStore(connection, *context).all();
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<std::vector<Category>> &categories) {
        if (categories)
            fill(*categories);
    });
}

void CategoryTree::fill(const std::vector<Category> &categories)
{
    const QScopedValueRollback filling(m_filling, true);
    const RowId current = m_wanted > 0 ? std::exchange(m_wanted, 0) : idOf(currentItem());
    clear();
    QHash<RowId, QTreeWidgetItem *> known { { 0, invisibleRootItem() } };
    for (const Category &category : categories) {
        auto *item = new QTreeWidgetItem(known.value(category.parentId, invisibleRootItem()), { category.name });
        item->setData(0, kIdRole, QVariant::fromValue<qlonglong>(category.id));
        item->setData(0, kNameRole, category.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        known.insert(category.id, item);
    }
    expandAll();
    setCurrentItem(known.value(current > 0 ? current : -1, topLevelItem(0)));
    if (std::exchange(m_editWanted, false) && currentItem())
        editItem(currentItem());
}

RowId CategoryTree::idOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, kIdRole).toLongLong() : 0;
}

int CategoryTree::indexOf(QTreeWidgetItem *item) const
{
    return item->parent() ? item->parent()->indexOfChild(item) : indexOfTopLevelItem(item);
}

// The tree shows what is stored: after a refusal it is read again.
void CategoryTree::write(const QString &what, Work work)
{
    const auto run = [context = &m_shop.context(), work = std::move(work)](
                         Transaction &transaction) -> Result<Written> {
        CategoryStore store(transaction.connection(), *context);
        const auto id = work(store);
        if (!id)
            return id.error();
        const auto change = currentChange(transaction.connection());
        if (!change)
            return change.error();
        return Written { *id, *change };
    };
    whenDone(m_shop.database().write(run), this, [this, what](const Result<Written> &written) {
        if (!written) {
            m_editWanted = false;
            load();
            Q_EMIT refused(ErrorWords::of(written.error()).title);
            return;
        }
        m_wanted = written->id;
        load();
        Q_EMIT changed(what, written->change);
    });
}

void CategoryTree::add(RowId parent)
{
    m_editWanted = true;
    //: The name of a category until it is given one
    const QString base = tr("New category");
    QStringList taken;
    for (const QTreeWidgetItem *item : findItems(base, Qt::MatchStartsWith | Qt::MatchRecursive))
        taken << item->text(0);
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = base + u' ' + QString::number(number);
    //: Completes "Undo: …"
    write(tr("new category"), [name, parent](CategoryStore &store) { return store.add(name, parent); });
}

void CategoryTree::addBeside()
{
    add(currentItem() ? idOf(currentItem()->parent()) : 0);
}

void CategoryTree::addBelow()
{
    add(idOf(currentItem()));
}

void CategoryTree::rename()
{
    if (currentItem())
        editItem(currentItem());
}

void CategoryTree::onEdited(QTreeWidgetItem *item)
{
    const QString name = item->text(0);
    if (m_filling || name == item->data(0, kNameRole).toString())
        return;
    //: Completes "Undo: …"
    write(tr("renaming of %1").arg(item->data(0, kNameRole).toString()),
        [id = idOf(item), name](CategoryStore &store) -> Result<RowId> {
            if (auto renamed = store.rename(id, name); !renamed)
                return renamed.error();
            return id;
        });
}

void CategoryTree::remove()
{
    if (!currentItem())
        return;
    QTreeWidgetItem *next = itemBelow(currentItem()) ? itemBelow(currentItem()) : itemAbove(currentItem());
    //: Completes "Undo: …"
    write(tr("removal of %1").arg(currentItem()->text(0)),
        [id = idOf(currentItem()), next = idOf(next)](CategoryStore &store) -> Result<RowId> {
            if (auto removed = store.remove(id); !removed)
                return removed.error();
            return next;
        });
}

void CategoryTree::move(QTreeWidgetItem *item, QTreeWidgetItem *parent, int index)
{
    //: Completes "Undo: …"
    write(tr("move of %1").arg(item->text(0)),
        [id = idOf(item), parent = idOf(parent), index](CategoryStore &store) -> Result<RowId> {
            if (auto moved = store.move(id, parent, index); !moved)
                return moved.error();
            return id;
        });
}

void CategoryTree::moveBy(int by)
{
    if (QTreeWidgetItem *item = currentItem())
        if (const int index = indexOf(item) + by; index >= 0)
            move(item, item->parent(), index);
}

void CategoryTree::indent()
{
    QTreeWidgetItem *item = currentItem();
    if (!item || indexOf(item) == 0)
        return;
    QTreeWidgetItem *above =
        item->parent() ? item->parent()->child(indexOf(item) - 1) : topLevelItem(indexOf(item) - 1);
    move(item, above, above->childCount());
}

void CategoryTree::outdent()
{
    QTreeWidgetItem *item = currentItem();
    if (item && item->parent())
        move(item, item->parent()->parent(), indexOf(item->parent()) + 1);
}

// What is dropped is stored first; the tree then follows what is stored.
void CategoryTree::dropEvent(QDropEvent *event)
{
    QTreeWidgetItem *item = currentItem();
    QTreeWidgetItem *target = itemAt(event->position().toPoint());
    const DropIndicatorPosition where = dropIndicatorPosition();
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (!item || item == target)
        return;
    if (!target)
        return move(item, nullptr, topLevelItemCount());
    if (where == OnItem)
        return move(item, target, target->childCount());
    int index = indexOf(target) + (where == BelowItem ? 1 : 0);
    // Places are counted without the one that moves.
    if (item->parent() == target->parent() && indexOf(item) < index)
        --index;
    move(item, target->parent(), index);
}

void CategoryTree::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            return moveBy(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Left:
        if (alt)
            return outdent();
        break;
    case Qt::Key_Right:
        if (alt)
            return indent();
        break;
    case Qt::Key_Insert:
        return event->modifiers() == Qt::ShiftModifier ? addBelow() : addBeside();
    case Qt::Key_Delete:
        return remove();
    default:
        break;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace jishi
