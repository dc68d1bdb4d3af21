#pragma once
// Who buys: found by name, pinyin or phone while she is typed, or added by what was typed. Once chosen, the name stands
// in place of the field.
#include "models/customers/customerstore.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/widgets/hitfield.h"

#include <QWidget>

class QLabel;

namespace jishi {

class ActionButton;

struct ChosenCustomer
{
    RowId id = 0; // 0: new, or nobody
    QString name; // empty: nobody
    QString phone;
    friend bool operator==(const ChosenCustomer &, const ChosenCustomer &) = default;
};

class CustomerChoice final : public QWidget
{
    Q_OBJECT

public:
    CustomerChoice(Shop &shop, LiveIndex &index, QWidget *parent = nullptr);

    const ChosenCustomer &chosen() const { return m_chosen; }
    void setChosen(const ChosenCustomer &customer);
    // The one who is known under this id.
    void choose(RowId customer);
    // A name that was typed but not picked is a customer too.
    void takeWhatIsTyped();
    void startAnew();
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void changed();
    // She was picked, or Enter was pressed on an empty field: the person wants to go on.
    void finished();

private:
    QList<FieldHit> find(const QString &text) const;
    void pick(const QVariant &value);
    void forget();
    void showChosen();

    Shop &m_shop;
    LiveIndex &m_index;
    ChosenCustomer m_chosen;
    HitField *m_field;
    QLabel *m_name;
    ActionButton *m_other;
};

} // namespace jishi
