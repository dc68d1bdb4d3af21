#pragma once
// One line of text that ends in … where there is no room for all of it; the whole is in its tooltip.
#include <QLabel>

namespace jishi {

class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jishi
