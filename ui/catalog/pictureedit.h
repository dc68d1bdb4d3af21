#pragma once
// The product's picture in the editor: chosen from a file, dropped or pasted.
#include "ui/catalog/chosenpicture.h"

#include <QWidget>

namespace jishi {

class Theme;

class PictureEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureEdit(const Theme &theme, QWidget *parent = nullptr);

    void setStored(const QImage &image);
    void take(std::optional<ChosenPicture> picture);
    const std::optional<ChosenPicture> &chosen() const { return m_chosen; }
    bool isRemoved() const { return m_removed; }
    bool hasPicture() const { return !m_image.isNull(); }
    QSize sizeHint() const override;

public Q_SLOTS:
    void choose();
    void paste();
    void remove();

Q_SIGNALS:
    void pictureChanged();
    // What was dropped or chosen is no picture that can be read.
    void unreadable();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void paintInvitation(QPainter &painter) const;

    const Theme &m_theme;
    QImage m_image;
    std::optional<ChosenPicture> m_chosen;
    bool m_removed = false;
};

} // namespace jishi
