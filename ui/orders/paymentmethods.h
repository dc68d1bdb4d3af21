#pragma once
// The ways to pay and to be paid back, as a list to choose from.
#include "models/orders/order.h"

class QComboBox;
class QWidget;

namespace jishi {

QComboBox *makeMethodBox(const char *name, QWidget *parent);
void chooseMethod(QComboBox *box, PaymentMethod method);
PaymentMethod chosenMethod(const QComboBox *box);
// Money goes back the way it came; of a way that nobody can choose it is left to the person.
PaymentMethod methodOf(const Order &order);

} // namespace jishi
