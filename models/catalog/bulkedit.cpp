#include "models/catalog/bulkedit.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"
#include "models/db/narrowupdate.h"

namespace jishi {

namespace {

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u','))
        if (const QString tag = part.trimmed(); !tag.isEmpty())
            tags << tag;
    return tags;
}

QString withTags(const QString &text, const BulkEdit &edit)
{
    QStringList tags = tagsOf(text);
    for (const QString &removed : edit.removedTags)
        tags.removeAll(removed);
    for (const QString &added : edit.addedTags)
        if (!tags.contains(added, Qt::CaseInsensitive))
            tags << added;
    // Written as they were when none came or went.
    return tags == tagsOf(text) ? text : tags.join(QStringLiteral(", "));
}

} // namespace

bool BulkEdit::changesAnything() const
{
    return price.kind != PriceRule::Kind::Keep || price.ending != PriceEnding::Exact || category || published
        || !addedTags.isEmpty() || !removedTags.isEmpty();
}

Result<std::vector<BulkChange>> BulkEditor::preview(std::span<const RowId> products, const BulkEdit &edit) const
{
    std::vector<BulkChange> changes;
    for (const RowId product : products)
        if (auto previewed = previewProduct(product, edit, changes); !previewed)
            return previewed.error();
    return changes;
}

Status BulkEditor::previewProduct(RowId product, const BulkEdit &edit, std::vector<BulkChange> &changes) const
{
    const Currency currency = m_context.profile.currency;
    Statement row =
        m_connection.prepare("SELECT name, coalesce(category_id, 0), tags, published FROM products WHERE id = ?1");
    if (!row.bind(1, product).next())
        return row.status();
    BulkChange change { .product = product, .name = row.text(0) };
    change.tagsBefore = row.text(2);
    change.tagsAfter = withTags(change.tagsBefore, edit);
    change.categoryBefore = row.integer(1);
    change.categoryAfter = edit.category.value_or(change.categoryBefore);
    change.publishedBefore = row.integer(3) != 0;
    change.publishedAfter = edit.published.value_or(change.publishedBefore);
    if (change.changesProduct())
        changes.push_back(change);

    Statement variants = m_connection.prepare(
        "SELECT id, title, price FROM variants WHERE product_id = ?1 AND deleted_at IS NULL ORDER BY position, id");
    variants.bind(1, product);
    while (variants.next()) {
        BulkChange priced { .product = product, .variant = variants.integer(0), .name = change.name };
        priced.title = variants.text(1);
        priced.priceBefore = variants.money(2, currency);
        const auto after = edit.price.apply(priced.priceBefore);
        if (!after)
            return refused(Refusal::tr("The price of %1 would be out of range.").arg(change.name));
        priced.priceAfter = *after;
        if (priced.priceAfter != priced.priceBefore)
            changes.push_back(priced);
    }
    return variants.status();
}

Result<int> BulkEditor::apply(std::span<const RowId> products, const BulkEdit &edit)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed.error();
    const auto changes = preview(products, edit);
    if (!changes)
        return changes.error();
    for (const BulkChange &change : *changes)
        if (auto applied = applyChange(change); !applied)
            return applied.error();
    return static_cast<int>(changes->size());
}

Status BulkEditor::applyChange(const BulkChange &change)
{
    if (change.variant != 0)
        return m_connection.prepare("UPDATE variants SET price = ?2 WHERE id = ?1")
            .bind(1, change.variant)
            .bind(2, change.priceAfter)
            .run();
    return NarrowUpdate(m_connection, "products")
        .set("tags", change.tagsBefore, change.tagsAfter)
        .set("published", change.publishedBefore, change.publishedAfter)
        .setReference("category_id", change.categoryBefore, change.categoryAfter)
        .run(change.product);
}

} // namespace jishi
