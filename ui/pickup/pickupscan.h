#pragma once
// The field that hears a scanner at the counter: a code hands its order over at once, and a sentence beside the field
// says what happened. What is wrong or already gone changes nothing.
#include "models/pickup/pickupdesk.h"
#include "models/shop/shop.h"
#include "ui/shell/message.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace jishi {

class PickupScan final : public QWidget
{
    Q_OBJECT

public:
    explicit PickupScan(Shop &shop, QWidget *parent = nullptr);

    // The list that is being handed out: an order of another one is not handed over.
    void setScope(const PickupScope &scope) { m_scope = scope; }
    void retranslate();
    void handOver(const PickupEntry &entry);
    void say(Tone tone, const QString &sentence);

Q_SIGNALS:
    // This is the order that stands at the counter now.
    void found(const jishi::PickupEntry &entry);
    void changed(); // something was handed over
    void messageRequested(const jishi::Message &message);

private:
    void scan();
    void take(const QString &typed, std::vector<FoundPickup> pickups);
    void sayNothingFound(const QString &typed);
    void sayGone(const FoundPickup &gone);
    void sayHandedOver(const PickupEntry &entry, const Handover &handover);

    Shop &m_shop;
    PickupScope m_scope;
    QLineEdit *m_field;
    QLabel *m_said;
};

} // namespace jishi
