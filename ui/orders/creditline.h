#pragma once
// Says quietly to whom the order that is being taken will be owed, as it would be decided now. Nothing while that is
// nobody.
#include "models/resellers/attributionstory.h"
#include "models/shop/shop.h"

#include <QLabel>

namespace jishi {

class CreditLine final : public QLabel
{
    Q_OBJECT

public:
    explicit CreditLine(Shop &shop, QWidget *parent = nullptr);

    void setClue(const AttributionClue &clue);
    void retranslate() { tell(); }

private:
    void tell();

    Shop &m_shop;
    AttributionClue m_clue;
    std::optional<AttributionStory> m_story;
};

} // namespace jishi
