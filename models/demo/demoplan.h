#pragma once
// The demo shop as values, before anything is written.
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/orders/order.h"
#include "models/stock/stockledger.h"

#include <string>
#include <string_view>
#include <vector>

namespace jishi::demo {

struct PlannedProduct
{
    std::string name;
    int category = 0;
    bool hasSizes = false;
};

struct PlannedVariant
{
    int product = 0;
    int position = 0;
    std::string sku;
    std::string barcode;
    std::string title;
    std::string name; // what an order line says
    std::string_view unit;
    int64_t price = 0; // minor units
    int64_t listPrice = 0; // 0: none
    int64_t cost = 0;
    int64_t lowStock = 0; // thousandths
    bool byWeight = false; // sold in halves
    bool perishable = false;
    int64_t onHand = 0; // thousandths
    int64_t reserved = 0;
};

struct PlannedCustomer
{
    std::string name;
    std::string phone;
    std::string address;
    Instant since = 0;
};

struct PlannedLine
{
    int variant = 0;
    int64_t quantity = 0;
    int64_t discount = 0;
    int64_t amount = 0;
};

struct PlannedPayment
{
    int64_t amount = 0;
    PaymentMethod method = PaymentMethod::WeChat;
    Instant at = 0;
};

struct PlannedStep
{
    FulfilmentState state = FulfilmentState::Open;
    Instant at = 0;
};

struct PlannedOrder
{
    Instant at = 0;
    int customer = -1; // -1: nobody named
    int origin = -1; // index of the order that this return takes back
    OrderStatus status = OrderStatus::Placed;
    int64_t shipping = 0;
    std::string_view note;
    std::vector<PlannedLine> lines;
    std::vector<PlannedPayment> payments;
    std::vector<PlannedStep> steps;

    int64_t goods() const
    {
        int64_t sum = 0;
        for (const PlannedLine &line : lines)
            sum += line.amount;
        return sum;
    }
    int64_t paid() const
    {
        int64_t sum = 0;
        for (const PlannedPayment &payment : payments)
            sum += payment.amount;
        return sum;
    }
};

struct PlannedMovement
{
    int variant = 0;
    int64_t quantity = 0;
    StockReason reason = StockReason::Purchase;
    int order = -1; // index; -1: none
    std::string_view note;
    Instant at = 0;
};

struct Plan
{
    std::vector<PlannedProduct> products;
    std::vector<PlannedVariant> variants;
    std::vector<PlannedCustomer> customers;
    std::vector<PlannedOrder> orders; // by time
    std::vector<PlannedMovement> movements; // by time
};

} // namespace jishi::demo
