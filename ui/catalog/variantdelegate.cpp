#include "ui/catalog/variantdelegate.h"

#include "ui/catalog/variantsmodel.h"
#include "ui/delegates/tabulartext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QPainter>

namespace jishi {

namespace {
QLineEdit *fieldFor(int column, Currency currency, QWidget *parent)
{
    switch (column) {
    case VariantsModel::Price:
    case VariantsModel::ListPrice:
    case VariantsModel::Cost:
        return new MoneyEdit(currency, parent);
    case VariantsModel::LowStock:
    case VariantsModel::OnHand: {
        auto *field = new QuantityEdit(parent);
        field->setMinimum(Quantity::fromThousandths(std::numeric_limits<int64_t>::min()));
        return field;
    }
    default:
        return new QLineEdit(parent);
    }
}
} // namespace

QWidget *VariantDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const VariantsModel *>(index.model());
    auto *field = fieldFor(index.column(), model->currency(), parent);
    field->setAccessibleName(model->headerData(index.column(), Qt::Horizontal).toString());
    return field;
}

void VariantDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void VariantDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QLineEdit *>(editor)->text());
}

void VariantDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.data(VariantsModel::WrongRole).toBool()) {
        painter->fillRect(rect.adjusted(-4, 4, 4, -4), theme().colour(Token::BadSoft));
        painter->setPen(theme().colour(Token::Bad));
    }
    if (index.column() >= VariantsModel::Price)
        drawTabularText(painter, rect, Qt::AlignRight, index.data().toString());
    else
        CellDelegate::paintContent(painter, rect, index);
}

} // namespace jishi
