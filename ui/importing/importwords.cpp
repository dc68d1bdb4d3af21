#include "ui/importing/importwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace jishi {

namespace {

constexpr int kSecondsPerMinute = 60;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(jishi::ImportWords)
};

} // namespace

QString ImportWords::contents(const QString &format)
{
    if (format == u"woocommerce-products")
        return Words::tr("WooCommerce products");
    if (format == u"shopify-products")
        return Words::tr("Shopify products");
    if (format == u"square-items")
        return Words::tr("Square items");
    if (format == u"loyverse-items")
        return Words::tr("Loyverse items");
    if (format == u"jishi-products")
        return Words::tr("products of a Jishi shop");
    if (format == u"jishi-customers")
        return Words::tr("customers of a Jishi shop");
    if (format == u"jishi-stock")
        return Words::tr("a count of the stock");
    if (format == u"mapped-products")
        return Words::tr("products, read by the columns you named");
    if (format == u"mapped-customers")
        return Words::tr("customers, read by the columns you named");
    if (format == u"group-members")
        return Words::tr("members of a group");
    return format == u"order-lines" ? Words::tr("order lines, one row each") : format;
}

QString ImportWords::outcome(const ImportReport &report, bool isDone)
{
    const bool whole = report.refused.empty();
    if (isDone)
        return whole ? Words::tr("Everything is in the shop now.")
                     : Words::tr("All rows but the refused ones are in the shop now.");
    if (!report.bringsAnything())
        return whole ? Words::tr("Everything in this file is in the shop already.")
                     : Words::tr("All rows but the refused ones are in the shop already.");
    //: %1 is a kind of file, such as WooCommerce products
    return Words::tr("The file holds %1.").arg(contents(report.format));
}

QString ImportWords::rowsAndProducts(const ImportReport &report, int rows)
{
    const int products = report.products.added + report.products.changed + report.products.unchanged;
    // Rows of orders name a product again and again; there the table says it all.
    if (report.orders != ImportCounts() || products == 0 || products == rows)
        return {};
    return Words::tr(
        "Its rows make %Ln product(s), because the variants of a product have a row each.", nullptr, products);
}

QString ImportWords::timeLeft(qint64 ms)
{
    const int seconds = static_cast<int>((ms + 999) / 1000);
    return seconds < kSecondsPerMinute
        ? Words::tr("About %n second(s) left", nullptr, std::max(seconds, 1))
        : Words::tr("About %n minute(s) left", nullptr, (seconds + kSecondsPerMinute / 2) / kSecondsPerMinute);
}

} // namespace jishi
