#include "models/exporting/catalogwalk.h"

#include <QSet>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

Status CatalogWalk::each(const std::function<void(const Product &product, const QString &category)> &take)
{
    const auto paths = categoryPaths(m_categories.all());
    Statement ids = m_connection.prepare("SELECT id FROM products WHERE deleted_at IS NULL ORDER BY id");
    while (ids.next()) {
        const auto product = m_catalog.product(ids.integer(0));
        if (!product)
            return product.error();
        if (!product->variants.empty())
            take(*product, paths.value(product->categoryId));
    }
    return ids.status();
}

VariantOptions VariantOptions::of(const Product &product)
{
    VariantOptions options;
    options.names = product.optionNames;
    QSet<QStringList> seen;
    for (const Variant &variant : product.variants) {
        QStringList values = variant.optionValues.mid(0, options.names.size());
        while (values.size() < options.names.size())
            values.append(QString());
        seen.insert(values);
        options.values.push_back(std::move(values));
    }
    if (static_cast<size_t>(seen.size()) == product.variants.size())
        return options;
    // Two variants that say the same are told apart by their titles, else by their numbers.
    options.names = { u"Variant"_s };
    QSet<QString> titles;
    for (size_t i = 0; i < product.variants.size(); ++i) {
        QString title = product.variants[i].title;
        if (title.isEmpty() || titles.contains(title))
            title += (title.isEmpty() ? u""_s : u" "_s) + QString::number(i + 1);
        titles.insert(title);
        options.values[i] = { title };
    }
    return options;
}

QString toHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br />"_s);
}

} // namespace jishi
