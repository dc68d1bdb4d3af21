#pragma once
// The product's pictures in the editor: the one looked at large, all of them small below it. Chosen from files, dropped
// or pasted; the first stands for the product.
#include "models/base/ids.h"
#include "ui/catalog/chosenpicture.h"

#include <QWidget>

namespace jishi {

class Theme;

// A picture of the product: one that is stored, or one that was just chosen.
struct EditedPicture
{
    RowId stored = 0; // 0: chosen
    std::optional<ChosenPicture> chosen;
    QImage image;
};

class PicturesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturesEdit(const Theme &theme, QWidget *parent = nullptr);

    void setPictures(std::vector<EditedPicture> pictures);
    const std::vector<EditedPicture> &pictures() const { return m_pictures; }
    void add(std::optional<ChosenPicture> picture);
    QSize sizeHint() const override;

public Q_SLOTS:
    void choose();
    void paste();
    void remove();
    // Earlier or later in their order.
    void move(int by);

Q_SIGNALS:
    void picturesChanged();
    // What was dropped or chosen is no picture that can be read.
    void unreadable();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void changed();
    QRect stage() const;
    QRect thumbnail(int index) const; // one more than there are pictures: the place to add one
    int thumbnailAt(QPoint point) const; // -1: none
    void paintPicture(QPainter &painter, const QRect &room, const QImage &image, bool framed) const;
    void paintInvitation(QPainter &painter) const;
    void paintAdd(QPainter &painter) const;

    const Theme &m_theme;
    std::vector<EditedPicture> m_pictures;
    int m_current = 0;
    int m_dragged = -1;
};

} // namespace jishi
