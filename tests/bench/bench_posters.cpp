// Two hundred posters into a folder, as the page saves them: read, painted, packed and written. Beside it the packing
// of the same pictures alone, which no program can do without.
#include "models/resellers/linkdesk.h"
#include "tests/bench/samples.h"
#include "ui/posters/posterbatch.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPosters = 200;
constexpr int kFewPosters = 6;
constexpr int kSide = 1200; // of a product's picture

// Soft like a photograph, so that it takes as long to read.
QByteArray photograph(int number)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    QPainter painter(&image);
    QConicalGradient gradient(kSide / 2, kSide / 2, number * 7 % 360);
    for (int i = 0; i <= 8; ++i)
        gradient.setColorAt(i / 8.0, QColor::fromHsv((number * 31 + i * 47) % 360, 90 + i * 15, 230 - i * 9));
    painter.fillRect(image.rect(), gradient);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 88);
    return bytes;
}

Status fill(Transaction &transaction, const ShopContext &context, int products)
{
    Connection &connection = transaction.connection();
    Statement picture = connection.prepare(
        "INSERT INTO pictures (id, uuid, sha256, media_type, content) VALUES (?1, ?2, ?2, 'image/jpeg', ?3)");
    Statement product =
        connection.prepare("INSERT INTO products (id, uuid, name, picture_id, created_at) VALUES (?1, ?2, ?3, ?1, 1)");
    Statement variant =
        connection.prepare("INSERT INTO variants (uuid, product_id, sku, price, list_price, created_at)\n"
                           "VALUES (?1, ?2, ?3, 3990, 5990, 1)");
    for (int i = 1; i <= products; ++i) {
        const QString name = u"海南贵妃芒 Hainan Mango 5斤装 %1"_s.arg(i);
        picture.bind(1, i).bind(2, Uuid::v7(i)).bindBlob(3, photograph(i));
        product.bind(1, i).bind(2, Uuid::v7(i)).bind(3, name);
        variant.bind(1, Uuid::v7(i)).bind(2, i).bind(3, u"MANGO-%1"_s.arg(i));
        for (Statement *row : { &picture, &product, &variant })
            if (auto stored = row->run(); !stored)
                return stored;
    }
    Statement reseller =
        connection.prepare("INSERT INTO resellers (id, uuid, name, created_at) VALUES (1, ?1, 'Wang Yan', 1)");
    if (auto stored = reseller.bind(1, Uuid::v7(1)).run(); !stored)
        return stored;
    LinkDesk desk(connection, context);
    if (auto kept = desk.setPattern(u"https://shop.example/p/{product}?r={code}&s={sign}"_s); !kept)
        return kept;
    return desk.ensureKey();
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    const int posters = isSmoke(count, arguments) ? kFewPosters : kPosters;
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(u"bench.jishi"_s);
    const ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    if (auto made = ShopFile::create(path, profile, clock); !made)
        giveUp("cannot make a shop: " + made.error().detail.toStdString());
    auto shop = Shop::open(path, clock);
    if (!shop)
        giveUp("cannot open the shop: " + shop.error().detail.toStdString());
    const auto filled = (*shop)->database().write([posters, context = &(*shop)->context()](Transaction &transaction) {
        return fill(transaction, *context, posters);
    });
    if (const Status done = filled.wait(); !done)
        giveUp("cannot fill the shop: " + done.error().detail.toStdString());

    std::vector<PosterWish> wishes;
    for (int i = 1; i <= posters; ++i)
        wishes.push_back({ { 1, LinkTarget::Product, i }, kPosterLayouts[static_cast<size_t>(i) % 3],
            PosterSize::Portrait, PostScript::Simplified });
    Samples saving;
    saving.measure([&] {
        QEventLoop loop;
        PosterBatch batch(**shop, wishes, folder.path(), nullptr);
        QObject::connect(&batch, &PosterBatch::finished, &loop, [&](int saved, const Status &status) {
            if (!status || saved != posters)
                giveUp("not every poster was saved");
            loop.quit();
        });
        batch.start();
        loop.exec();
    });
    Samples packing;
    packing.measure([&] {
        const QDir saved(folder.path());
        const QStringList names = saved.entryList({ u"*.png"_s });
        for (const QString &name : names)
            (void)PosterMaker::png(QImage(saved.filePath(name)));
    });
    printRatio(std::to_string(posters) + " posters into a folder", saving.median(), "reading and packing them again",
        packing.median(), saving.median() / packing.median());
    return 0;
}
