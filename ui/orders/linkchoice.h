#pragma once
// The link that a customer came through or whose code she named: typed or pasted; whose it is stands below.
#include "models/resellers/linklookup.h"
#include "models/shop/shop.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace jishi {

class LinkChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkChoice(Shop &shop, QWidget *parent = nullptr);

    // 0: none.
    RowId link() const { return m_link.id; }
    // She named the code; what looks like an address is a link that she came through.
    bool isNamed() const;
    // Nothing is typed, or a link that there is.
    bool isValid() const;
    void choose(RowId link, bool named);
    void startAnew();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void find();
    void tell();

    Shop &m_shop;
    KnownLink m_link;
    bool m_cameThrough = false; // kept with a draft, whose address was forgotten
    QLineEdit *m_field;
    QLabel *m_whose;
};

} // namespace jishi
