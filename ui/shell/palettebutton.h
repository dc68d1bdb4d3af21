#pragma once
// Looks like a search field, acts as a button: the palette brings the real field with it.
#include <QPushButton>

namespace jishi {

class PaletteButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PaletteButton(QWidget *parent = nullptr);
    void setHint(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace jishi
