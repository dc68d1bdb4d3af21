#include "ui/dashboard/unpaidcard.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/timewords.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

namespace jishi {

namespace {

enum Column { Customer, Group, Number, Due, Waiting, Remind, Pay, ColumnCount };

} // namespace

UnpaidCard::UnpaidCard(QWidget *parent)
    : DeskCard(parent)
{
    setObjectName(QStringLiteral("unpaidCard"));
}

void UnpaidCard::display(const std::vector<UnpaidOrder> &unpaid, Instant now)
{
    setTitle(tr("Not paid yet"));
    QGridLayout *rows = freshRows();
    for (const int column : { Customer, Group, Number, Waiting })
        rows->setColumnStretch(column, 1);
    int row = 0;
    for (const UnpaidOrder &order : unpaid) {
        addRow(rows, row, order, now);
        rule(rows, row + 1, ColumnCount);
        row += 2;
    }
    if (unpaid.empty())
        say(rows, tr("Everybody has paid."));
}

void UnpaidCard::addRow(QGridLayout *rows, int row, const UnpaidOrder &order, Instant now)
{
    rows->addWidget(
        new ElidedLabel(order.customer.isEmpty() ? tr("Nobody named") : order.customer, holder()), row, Customer);
    rows->addWidget(new ElidedLabel(order.group, holder()), row, Group);
    rows->addWidget(plainLabel(order.number, holder(), "muted"), row, Number);
    rows->addWidget(plainLabel(order.due.toDisplay(), holder()), row, Due, Qt::AlignRight);
    rows->addWidget(plainLabel(waitingWords(order.placedAt, now), holder(), "muted"), row, Waiting);
    //: Copies a text that reminds of a payment
    ActionButton *reminder = addLink(rows, row, Remind, tr("Reminder"), tr("Copy a reminder for %1").arg(order.number));
    reminder->setObjectName(QStringLiteral("remind-") + order.number);
    connect(reminder, &QPushButton::clicked, this, [this, order] { remind(order); });
    ActionButton *pay = addLink(rows, row, Pay, tr("Take Payment…"), tr("Take payment for %1").arg(order.number));
    pay->setObjectName(QStringLiteral("pay-") + order.number);
    connect(pay, &QPushButton::clicked, this, [this, id = order.id] { Q_EMIT paymentRequested(id); });
}

// In the language of the program: a single person is written to by her seller, not by a group's list.
void UnpaidCard::remind(const UnpaidOrder &order)
{
    const QString text = order.customer.isEmpty()
        //: A message to a customer: %1 the order's number, %2 an amount
        ? tr("Hello! Your order %1 is waiting for its payment of %2. Thank you!")
              .arg(order.number, order.due.toDisplay())
        //: A message to a customer: %1 her name, %2 the order's number, %3 an amount
        : tr("Hello %1! Your order %2 is waiting for its payment of %3. Thank you!")
              .arg(order.customer, order.number, order.due.toDisplay());
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT messageRequested({ Tone::Ok, tr("The reminder is copied."), text });
}

} // namespace jishi
