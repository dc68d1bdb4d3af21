#include "ui/catalog/categorybox.h"

#include "models/catalog/categorystore.h"

#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kCategoryRole = Qt::UserRole;
constexpr int kPathRole = Qt::UserRole + 1;
constexpr int kLongestFilter = 14; // characters; longer names are elided in the closed box
} // namespace

CategoryBox::CategoryBox(Shop &shop, Use use, QWidget *parent)
    : QComboBox(parent)
    , m_shop(shop)
    , m_use(use)
{
    setEditable(use == Use::Edit);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(20);
    if (use != Use::Edit) {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(kLongestFilter);
    }
    if (use == Use::Edit) {
        auto *completer = new QCompleter(model(), this);
        completer->setCompletionRole(kPathRole);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        setCompleter(completer);
    }
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = currentData(kCategoryRole).toLongLong();
        // Indentation is for the list; what is edited is the whole path.
        if (m_use == Use::Edit)
            setEditText(currentData(kPathRole).toString());
        Q_EMIT categoryChanged();
    });
    connect(&shop.database(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("categories"))
            load();
    });
    fill({});
    load();
}

QString CategoryBox::firstText() const
{
    switch (m_use) {
    case Use::Filter:
        return tr("All Categories");
    case Use::Change:
        return tr("Leave as It Is");
    case Use::Edit:
        break;
    }
    return {};
}

QString CategoryBox::pathOf(RowId category) const
{
    const int index = findData(QVariant::fromValue<qint64>(category), kCategoryRole);
    return index > 0 ? itemData(index, kPathRole).toString() : QString();
}

void CategoryBox::load()
{
    const auto work = [context = &m_shop.context()](
                          Connection &connection) { return CategoryStore(connection, *context).all(); };
    whenDone(m_shop.database().read(work), this, [this](const std::vector<Category> &categories) { fill(categories); });
}

void CategoryBox::fill(const std::vector<Category> &categories)
{
    const QString written = isEditable() ? currentText() : QString();
    clear();
    addItem(firstText());
    setItemData(0, 0, kCategoryRole);
    const QHash<RowId, QString> paths = categoryPaths(categories);
    for (const Category &category : categories) {
        const QString path = paths.value(category.id);
        addItem(QString(static_cast<int>(path.count(u" > "_s)) * 3, u' ') + category.name);
        setItemData(count() - 1, QVariant::fromValue<qint64>(category.id), kCategoryRole);
        setItemData(count() - 1, path, kPathRole);
    }
    setCategory(m_wanted);
    if (!written.isEmpty())
        setEditText(written);
}

RowId CategoryBox::category() const
{
    return m_wanted;
}

void CategoryBox::setCategory(RowId category)
{
    m_wanted = category;
    const int index = findData(QVariant::fromValue<qint64>(category), kCategoryRole);
    setCurrentIndex(std::max(index, 0));
    if (m_use == Use::Edit && index >= 0)
        setEditText(itemData(index, kPathRole).toString());
}

QString CategoryBox::path() const
{
    return m_use == Use::Edit ? currentText().trimmed() : currentData(kPathRole).toString();
}

void CategoryBox::retranslate()
{
    setItemText(0, firstText());
}

} // namespace jishi
