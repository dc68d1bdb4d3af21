#pragma once
// Posters of one link, or of many goods of the same reseller: layout and size are chosen by looking, then they are
// copied or saved.
#include "models/resellers/link.h"
#include "models/shop/shop.h"
#include "ui/posters/postermaker.h"
#include "ui/shell/message.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;

namespace jishi {

class ActionButton;
class CategoryBox;
class HitField;
class LiveIndex;
class SegmentedControl;
struct FieldHit;

class PosterDialog final : public QDialog
{
    Q_OBJECT

public:
    PosterDialog(Shop &shop, LiveIndex &index, const Link &link, PostScript script, QWidget *parent);

    // Into a folder for many, into a file for one.
    void saveInto(const QString &path);

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);
    void manyRequested(const std::vector<jishi::PosterWish> &wishes, const QString &folder);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeGoods();
    void connectParts();
    QList<FieldHit> find(const QString &text) const;
    void add(RowId product, const QString &name);
    void addProduct(RowId product);
    void addCategory();
    void removeCurrent();
    PosterWish wish(int row) const;
    void preview();
    void showPreview();
    void updateWords();
    void copy();
    void askWhere();

    Shop &m_shop;
    LiveIndex &m_index;
    const Link m_link;
    std::vector<LinkWish> m_wishes; // as they are listed
    QImage m_poster;
    quint64 m_generation = 0;

    QLabel *m_preview;
    SegmentedControl *m_layouts;
    SegmentedControl *m_sizes;
    QComboBox *m_script;
    QListWidget *m_list;
    HitField *m_field;
    CategoryBox *m_category;
    QLabel *m_problem;
    ActionButton *m_copy;
    ActionButton *m_save;
};

} // namespace jishi
