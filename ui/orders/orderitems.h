#pragma once
// The goods of an order, taken by keyboard alone: a field that finds an item, and below it the lines, whose quantity,
// price and discount change in place. For a new order and for one that is changed.
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/orders/draftlines.h"

#include <QWidget>

class QLabel;

namespace jishi {

class DataTable;
class HitField;
class Theme;
struct FieldHit;

class OrderItems final : public QWidget
{
    Q_OBJECT

public:
    OrderItems(Shop &shop, LiveIndex &index, const Theme &theme, QWidget *parent = nullptr);
    ~OrderItems() override;

    DraftLines &lines() const { return *m_lines; }
    // The keyboard goes to the field; what was being typed into a line counts.
    void focusField();
    void startAnew();
    // The lines of a draft with the names and the stock of today. Goods that are not sold any more are said.
    void setLines(const std::vector<DraftLine> &lines);
    void retranslate();

Q_SIGNALS:
    void changed();
    // Enter while nothing is typed: the person wants to go on.
    void finished();

private:
    void makeTable();
    void connectParts();
    QList<FieldHit> findItems(const QString &text) const;
    std::optional<DraftLines::Entry> entryOf(RowId variant);
    void addVariant(RowId variant);
    void addByCode(const QString &code);
    void editQuantity(int row);
    void onEditorClosed();
    void onChanged();
    void showNotice(const QString &text, bool bad);
    void noteRefused(const QString &text);

    Shop &m_shop;
    LiveIndex &m_index;
    const Theme &m_theme;
    DraftLines *m_lines;
    HitField *m_field;
    QLabel *m_notice;
    DataTable *m_table;
    QLabel *m_hint;
};

} // namespace jishi
