#pragma once
// The picture that proves a transfer: dropped, pasted or chosen from a file.
#include "ui/catalog/chosenpicture.h"

#include <QWidget>

namespace jishi {

class Theme;

class VoucherEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit VoucherEdit(const Theme &theme, QWidget *parent = nullptr);

    const std::optional<ChosenPicture> &picture() const { return m_picture; }
    // Nothing: what was given is no picture.
    void take(std::optional<ChosenPicture> picture);
    QSize sizeHint() const override;

Q_SIGNALS:
    void pictureChanged();
    void unreadable();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();

    const Theme &m_theme;
    std::optional<ChosenPicture> m_picture;
};

} // namespace jishi
