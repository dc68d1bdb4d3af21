#pragma once
// The orders page with a shop behind it, and what a person does there: choose an order, press a button, type into a
// field of a dialog.
#include "models/orders/orderstore.h"
#include "models/search/liveindex.h"
#include "models/tables/ordertable.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/orders/orderspage.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace jishi::testing {

class OrdersWindow
{
public:
    OrdersWindow()
        : index(open.database())
        , theme(*qApp)
        , commands(theme)
    { }

    bool show()
    {
        page = std::make_unique<OrdersPage>(open.shop(), index, UiContext { theme, commands, tasks });
        page->resize(1080, 720);
        page->show();
        return QTest::qWaitForWindowExposed(page.get())
            && QTest::qWaitFor([this] { return index.isReady() && !table()->isLoading(); });
    }

    OrderTable *table() const { return page->findChild<OrderTable *>(); }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(QLatin1String(name)); }
    QLineEdit *field(const char *name) const { return find<QLineEdit>(QLatin1String(name)); }
    QString words(const char *name) const
    {
        const auto *label = find<QLabel>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    // Every sentence of the history of the order that is shown, the newest first.
    QString history() const
    {
        QStringList lines;
        for (const QLabel *label : page->findChildren<QLabel *>(QStringLiteral("orderEvent")))
            lines << label->text();
        return lines.join(QLatin1Char('\n'));
    }

    bool choose(RowId id)
    {
        page->showItem(QVariant::fromValue<qlonglong>(id));
        return QTest::qWaitFor([this, id] { return words("detailNumber") == order(id).number; });
    }
    // Waits until it is seen and can be pressed.
    bool press(const char *name)
    {
        const auto ready = [this, name] {
            return button(name) && button(name)->isEnabled() && button(name)->isVisible();
        };
        if (!QTest::qWaitFor(ready))
            return false;
        QTest::mouseClick(button(name), Qt::LeftButton);
        return true;
    }
    bool type(const char *name, const QString &text)
    {
        if (!QTest::qWaitFor([this, name] { return field(name) != nullptr; }))
            return false;
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::sendKeyEvent(QTest::Click, field(name), Qt::Key_unknown, text, Qt::NoModifier);
        return true;
    }
    bool isGone(const char *dialog) const
    {
        return QTest::qWaitFor([this, dialog] { return !find<QWidget>(QLatin1String(dialog)); });
    }

    // One call of a store, on the writer.
    template <typename Change>
    auto change(Change work)
    {
        return open.write([work, &context = open.shop().context()](Transaction &transaction) {
            OrderStore orders(transaction.connection(), context);
            return work(orders);
        });
    }
    // An order of one customer: two of each.
    RowId place(const QString &customer, const std::vector<RowId> &variants, bool paid = false)
    {
        OrderDraft draft;
        draft.customerName = customer;
        for (const RowId variant : variants)
            draft.lines.push_back({ variant, Quantity::units(2), {}, Money(0, open.shop().currency()) });
        if (paid)
            draft.payment = DraftPayment { PaymentMethod::WeChat, {} };
        return place(draft);
    }
    RowId place(const OrderDraft &draft)
    {
        return change([draft](OrderStore &orders) { return orders.place(draft); })->id;
    }
    void handOver(RowId id)
    {
        QVERIFY(change([id](OrderStore &orders) { return orders.setFulfilment(id, FulfilmentState::HandedOver); }));
    }
    void cancel(RowId id)
    {
        QVERIFY(change([id](OrderStore &orders) { return orders.cancel(id); }));
    }
    Order order(RowId id)
    {
        return open.database()
            .read([id, &context = open.shop().context()](
                      Connection &connection) { return *OrderStore(connection, context).order(id); })
            .wait();
    }
    RowId newest()
    {
        return open.database()
            .read([](Connection &connection) { return *connection.integer("SELECT max(id) FROM orders"); })
            .wait();
    }

    OpenShop open;
    LiveIndex index;
    Theme theme;
    CommandTable commands;
    TaskStrip tasks;
    std::unique_ptr<OrdersPage> page;
};

} // namespace jishi::testing
