#pragma once
// A shop open as the window opens it, with its threads, in a folder that goes away with the test. A few goods and
// customers stand in it.
#include "models/shop/shop.h"
#include "tests/support/shopfixture.h"

namespace jishi::testing {

class OpenShop
{
public:
    OpenShop();

    Shop &shop() { return *m_shop; }
    Database &database() { return m_shop->database(); }
    // Runs work on the writer and waits, with the event loop turning, until its change notice has gone out.
    template <typename Work>
    auto write(Work work);
    RowId mango() const { return m_mango; } // 海南芒果, SKU FR-001, barcode 2000000000015, 39.90 each, 10 on hand
    RowId grapes() const { return m_grapes; } // Kyoho Grapes, SKU FR-002, 25.00 a 斤, 8 on hand
    RowId customer() const { return m_customer; } // 王燕萍, 13800001234

private:
    RowId addProduct(const QString &name, const QString &sku, const QString &barcode, const QString &unit,
        int64_t price, int64_t stock);

    QTemporaryDir m_folder;
    FixedClock m_clock { kMorning };
    std::unique_ptr<Shop> m_shop;
    RowId m_mango = 0;
    RowId m_grapes = 0;
    RowId m_customer = 0;
};

template <typename Work>
auto OpenShop::write(Work work)
{
    return database().write(std::move(work)).wait();
}

} // namespace jishi::testing
