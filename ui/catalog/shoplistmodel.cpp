#include "ui/catalog/shoplistmodel.h"

#include "models/history/changereversal.h"
#include "ui/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

enum SupplierColumn { SupplierName, Contact, LeadDays, Note };
enum FieldColumn { FieldName, Kind, Choices };

QStringList listOf(QString text)
{
    QStringList values;
    for (const QString &part : text.replace(u'，', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts))
        if (const QString value = part.trimmed(); !value.isEmpty())
            values << value;
    return values;
}

} // namespace

ShopListModel::ShopListModel(Shop &shop, ShopList list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shop(shop)
    , m_list(list)
{
    connect(&shop.database(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("suppliers") || changes.touches("reseller_tiers") || changes.touches("custom_fields"))
            load();
    });
    load();
}

QStringList ShopListModel::kindNames()
{
    //: Kind of a field of the shop's own
    return { tr("Text"), tr("Number"), tr("Day"),
        //: Kind of a field of the shop's own
        tr("Yes or no"),
        //: Kind of a field of the shop's own: one of several words
        tr("Choice") };
}

void ShopListModel::load()
{
    const ShopLists lists(m_shop.database().view(), m_shop.context());
    std::vector<Row> rows;
    if (m_list == ShopList::Suppliers)
        for (const Supplier &supplier : lists.suppliers())
            rows.push_back({ supplier.id,
                { supplier.name, supplier.contact, QString::number(supplier.leadDays), supplier.note } });
    if (m_list == ShopList::Tiers)
        for (const ResellerTier &tier : lists.tiers())
            rows.push_back({ tier.id, { tier.name } });
    if (m_list == ShopList::Fields)
        for (const CustomField &field : lists.customFields())
            rows.push_back({ field.id,
                { field.name, kindNames().at(static_cast<int>(field.kind)), field.choices.join(u", "_s) } });
    // What was just stored from here only gets its id: a cell that is being typed into stays open.
    if (std::ranges::equal(rows, m_rows, {}, &Row::cells, &Row::cells)) {
        m_rows = std::move(rows);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

// Rows without a name are not there yet.
std::vector<Supplier> ShopListModel::suppliers() const
{
    std::vector<Supplier> suppliers;
    for (const Row &row : m_rows) {
        bool isNumber = false;
        const int days = row.cells[LeadDays].toInt(&isNumber);
        if (!row.cells[SupplierName].isEmpty())
            suppliers.push_back(
                { row.id, row.cells[SupplierName], row.cells[Contact], isNumber ? days : -1, row.cells[Note] });
    }
    return suppliers;
}

std::vector<ResellerTier> ShopListModel::tiers() const
{
    std::vector<ResellerTier> tiers;
    for (const Row &row : m_rows)
        if (!row.cells[0].isEmpty())
            tiers.push_back({ row.id, row.cells[0] });
    return tiers;
}

std::vector<CustomField> ShopListModel::fields() const
{
    std::vector<CustomField> fields;
    for (const Row &row : m_rows)
        if (!row.cells[FieldName].isEmpty())
            fields.push_back({ row.id, row.cells[FieldName],
                static_cast<CustomFieldKind>(std::max(0, static_cast<int>(kindNames().indexOf(row.cells[Kind])))),
                listOf(row.cells[Choices]) });
    return fields;
}

void ShopListModel::store()
{
    const auto work = [context = &m_shop.context(), list = m_list,
                          suppliers = m_list == ShopList::Suppliers ? suppliers() : std::vector<Supplier>(),
                          tiers = m_list == ShopList::Tiers ? tiers() : std::vector<ResellerTier>(),
                          fields = m_list == ShopList::Fields ? fields() : std::vector<CustomField>()](
                          Transaction &transaction) -> Result<int64_t> {
        ShopLists lists(transaction.connection(), *context);
        const Status saved = list == ShopList::Suppliers ? lists.save(suppliers)
            : list == ShopList::Tiers                    ? lists.save(tiers)
                                                         : lists.save(fields);
        if (!saved)
            return saved.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<int64_t> &change) {
        if (change)
            return Q_EMIT changed(*change);
        load();
        Q_EMIT refused(ErrorWords::of(change.error()).title);
    });
}

int ShopListModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    const QStringList empty = m_list == ShopList::Suppliers
        ? QStringList { {}, {}, QString::number(Supplier().leadDays), {} }
        : m_list == ShopList::Tiers ? QStringList { QString() }
                                    : QStringList { {}, kindNames().constFirst(), {} };
    m_rows.push_back({ 0, empty });
    endInsertRows();
    return row;
}

void ShopListModel::removeRow(int row)
{
    const bool wasStored = m_rows[static_cast<size_t>(row)].id > 0;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    if (wasStored)
        store();
}

bool ShopListModel::moveRow(int row, int by)
{
    const int target = row + by;
    if (row < 0 || target < 0 || target >= rowCount())
        return false;
    // Qt counts the target before the row is taken out.
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    std::swap(m_rows[static_cast<size_t>(row)], m_rows[static_cast<size_t>(target)]);
    endMoveRows();
    store();
    return true;
}

int ShopListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShopListModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_list == ShopList::Suppliers ? Note + 1 : m_list == ShopList::Tiers ? 1 : Choices + 1;
}

Qt::ItemFlags ShopListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant ShopListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_rows[static_cast<size_t>(index.row())].cells[index.column()];
    if (role == ChoicesRole)
        return m_list == ShopList::Fields && index.column() == Kind ? kindNames() : QStringList();
    return {};
}

bool ShopListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (row.cells[index.column()] == text)
        return true;
    row.cells[index.column()] = text;
    Q_EMIT dataChanged(index, index);
    // A choice that was just made one has nothing to choose from yet: it is stored with its words.
    const bool isUnfinished =
        m_list == ShopList::Fields && row.cells[Kind] == kindNames().constLast() && row.cells[Choices].isEmpty();
    if (!row.cells[0].isEmpty() && !isUnfinished)
        store();
    return true;
}

QVariant ShopListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (m_list == ShopList::Tiers)
        return tr("Tier");
    if (m_list == ShopList::Fields)
        return section == FieldName ? tr("Field") : section == Kind ? tr("Kind") : tr("Choices");
    switch (section) {
    case SupplierName:
        return tr("Supplier");
    //: Column head: phone or address of a supplier
    case Contact:
        return tr("Contact");
    //: Column head: days from ordering to arrival
    case LeadDays:
        return tr("Days to Arrive");
    default:
        return tr("Note");
    }
}

} // namespace jishi
