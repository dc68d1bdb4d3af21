#pragma once
// Whose order it is: a field that finds customers by name, pinyin or phone and adds a new one, then the one who was
// chosen.
#include "models/search/liveindex.h"
#include "models/shop/shop.h"

#include <QWidget>

class QLabel;

namespace jishi {

class ActionButton;
class HitField;
struct FieldHit;

class CustomerChoice final : public QWidget
{
    Q_OBJECT

public:
    CustomerChoice(Shop &shop, LiveIndex &index, QWidget *parent = nullptr);

    RowId id() const { return m_id; } // 0: nobody, or somebody new
    QString name() const { return m_name; }
    QString phone() const { return m_phone; }
    bool isChosen() const { return !m_name.isEmpty(); }
    void startAnew();
    void setNew(const QString &name, const QString &phone);
    // A RowId is somebody known, a text somebody new with or without a phone.
    void choose(const QVariant &who);
    // A name typed but not picked is a customer too.
    void chooseTyped();
    void retranslate();

Q_SIGNALS:
    void changed();
    // The keyboard goes on.
    void finished();

private:
    QList<FieldHit> find(const QString &text) const;
    void forget();
    void showChosen();

    Shop &m_shop;
    LiveIndex &m_index;
    RowId m_id = 0;
    QString m_name;
    QString m_phone;
    HitField *m_field;
    QLabel *m_chosen;
    ActionButton *m_other;
};

} // namespace jishi
