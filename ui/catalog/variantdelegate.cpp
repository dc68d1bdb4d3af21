#include "ui/catalog/variantdelegate.h"

#include "ui/catalog/variantsmodel.h"
#include "ui/delegates/tabulartext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QAbstractItemView>
#include <QPainter>

namespace jishi {

namespace {

VariantCells::Kind kindOf(const QModelIndex &index)
{
    return VariantCells::kind(index.data(VariantsModel::ColumnRole).toInt());
}

QLineEdit *fieldFor(VariantCells::Kind kind, Currency currency, QWidget *parent)
{
    switch (kind) {
    case VariantCells::Kind::Money:
        return new MoneyEdit(currency, parent);
    case VariantCells::Kind::Quantity: {
        auto *field = new QuantityEdit(parent);
        field->setMinimum(Quantity::fromThousandths(std::numeric_limits<int64_t>::min()));
        return field;
    }
    case VariantCells::Kind::Text:
    case VariantCells::Kind::Day:
        break;
    }
    return new QLineEdit(parent);
}

} // namespace

VariantDelegate::VariantDelegate(const Theme &theme, Currency currency, QAbstractItemView *view)
    : CellDelegate(theme, view)
    , m_currency(currency)
    , m_view(view)
{ }

QWidget *VariantDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = fieldFor(kindOf(index), m_currency, parent);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return field;
}

void VariantDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void VariantDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = qobject_cast<QLineEdit *>(editor)->text();
    // Copies: writing one cell may make rows, which moves the others.
    QList<QPersistentModelIndex> cells { index };
    for (const QModelIndex &selected : m_view->selectionModel()->selectedIndexes())
        if (selected != index && m_view->selectionModel()->isSelected(index)
            && selected.data(VariantsModel::ColumnRole) == index.data(VariantsModel::ColumnRole))
            cells << selected;
    for (const QPersistentModelIndex &cell : cells)
        if (cell.isValid())
            model->setData(cell, text);
}

void VariantDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.data(VariantsModel::WrongRole).toBool()) {
        painter->fillRect(rect.adjusted(-4, 4, 4, -4), theme().colour(Token::BadSoft));
        painter->setPen(theme().colour(Token::Bad));
    }
    if (kindOf(index) != VariantCells::Kind::Text)
        drawTabularText(painter, rect, Qt::AlignRight, index.data().toString());
    else
        CellDelegate::paintContent(painter, rect, index);
}

} // namespace jishi
