#include "models/groups/groupgoods.h"

#include "models/jielong/foldedtext.h"

#include <QSet>

namespace jishi {

Result<GoodsNames> GroupGoods::names() const
{
    std::vector<GoodsName> names;
    QSet<QString> learned;
    Statement words = m_connection.prepare("SELECT w.words, w.variant_id FROM goods_words w\n"
                                           "JOIN variants v ON v.id = w.variant_id AND v.deleted_at IS NULL\n"
                                           "WHERE w.group_id = ?1 AND w.deleted_at IS NULL");
    words.bind(1, m_group);
    while (words.next()) {
        names.push_back({ words.text(0), words.integer(1) });
        learned.insert(words.text(0));
    }
    // In the order of products, so that the variants of one stand together: sorting them would take longer than
    // reading.
    Statement rows = m_connection.prepare("SELECT p.name, v.title, v.id, p.id\n"
                                          "FROM variants v JOIN products p ON p.id = v.product_id\n"
                                          "WHERE v.deleted_at IS NULL AND p.deleted_at IS NULL\n"
                                          "ORDER BY v.product_id");
    RowId product = 0;
    QString alone; // what the product is called while it has one
    const auto add = [&](QString &&name, RowId variant) {
        if (learned.isEmpty() || !learned.contains(FoldedText::folded(name).trimmed()))
            names.push_back({ std::move(name), variant });
    };
    std::vector<std::pair<QString, RowId>> variants; // of the product at hand, by their titles
    const auto close = [&] {
        for (auto &[title, variant] : variants)
            add(variants.size() == 1 ? QString(alone) : alone + u' ' + title, variant);
        variants.clear();
    };
    while (rows.next()) {
        if (rows.integer(3) != product) {
            close();
            product = rows.integer(3);
            alone = rows.text(0);
        }
        variants.emplace_back(rows.text(1), rows.integer(2));
    }
    close();
    for (const Statement *read : { &words, &rows })
        if (!read->status())
            return read->status().error();
    return GoodsNames(names);
}

RowId GroupGoods::meaningOf(const GoodsNames &names, const QString &words)
{
    const QString folded = FoldedText::folded(words).trimmed();
    const auto match = names.matchAt(folded, 0);
    return match.length == folded.size() && !match.ambiguous ? match.number : 0;
}

RowId GroupGoods::proposed(const GoodsNames &names, const QString &words)
{
    const QString folded = FoldedText::folded(words).trimmed();
    const auto found = folded.size() > 1 ? names.containing(folded, 2) : std::vector<int64_t>();
    return found.size() == 1 ? found.front() : 0;
}

Status GroupGoods::learn(const QString &words, RowId variant)
{
    const QString folded = FoldedText::folded(words).trimmed();
    if (folded.isEmpty())
        return done();
    Statement group = m_connection.prepare("SELECT uuid FROM groups WHERE id = ?1");
    if (!group.bind(1, m_group).next())
        return group.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Group %1").arg(m_group) }
                                   : group.status().error();
    // Two devices that learn the same word make the same row.
    return m_connection
        .prepare("INSERT INTO goods_words (uuid, group_id, words, variant_id, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5)\n"
                 "ON CONFLICT (group_id, words) DO UPDATE SET variant_id = excluded.variant_id, deleted_at = NULL\n"
                 "WHERE variant_id <> excluded.variant_id OR deleted_at IS NOT NULL")
        .bind(1, Uuid::derived(group.uuid(0), "word/" + folded.toStdString()))
        .bind(2, m_group)
        .bind(3, folded)
        .bind(4, variant)
        .bind(5, m_context.clock->now())
        .run();
}

} // namespace jishi
