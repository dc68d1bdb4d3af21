#include "ui/catalog/catalogsetupdialog.h"

#include "ui/catalog/categorytree.h"
#include "ui/delegates/choicedelegate.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(720, 560);

const char *nameOf(ShopList list)
{
    switch (list) {
    case ShopList::Suppliers:
        return "suppliers";
    case ShopList::Tiers:
        return "tiers";
    case ShopList::Fields:
        break;
    }
    return "fields";
}
} // namespace

CatalogSetupDialog::CatalogSetupDialog(Shop &shop, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_choice(new SegmentedControl(this))
    , m_pages(new QStackedWidget(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"catalogSetup"_s);
    setWindowTitle(tr("Catalog Setup"));
    resize(kSize);
    build();
    addCategories();
    addList(ShopList::Suppliers, tr("Suppliers"),
        tr("Who goods are bought from, and how long they take to arrive. Resellers never see this."),
        //: Completes "Undo: …"
        tr("change of suppliers"));
    addList(ShopList::Tiers, tr("Reseller Tiers"),
        tr("Each tier has a price of its own for every variant, on the Prices view of a product."),
        //: Completes "Undo: …"
        tr("change of reseller tiers"));
    addList(ShopList::Fields, tr("Own Fields"),
        tr("What you want to note of every product, such as origin, grade or best before. Choices are separated by "
           "commas."),
        //: Completes "Undo: …"
        tr("change of own fields"));
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int page) {
        m_problem->clear();
        m_pages->setCurrentIndex(page);
    });
}

void CatalogSetupDialog::build()
{
    m_choice->setAccessibleName(tr("Set up"));
    m_problem->setObjectName(u"setupProblem"_s);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    auto *close = new ActionButton(this);
    close->setObjectName(u"closeSetup"_s);
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
}

void CatalogSetupDialog::addPage(
    const QString &title, const QString &hint, QWidget *content, const std::vector<ActionButton *> &buttons)
{
    m_choice->addSegment(title);
    auto *page = new QWidget(m_pages);
    auto *words = plainLabel(hint, page, "muted");
    words->setWordWrap(true);
    auto *card = new Card(page, Card::Padding::None);
    card->body()->addWidget(content);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    for (ActionButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(words);
    layout->addWidget(card, 1);
    layout->addLayout(row);
    m_pages->addWidget(page);
}

ActionButton *CatalogSetupDialog::button(const QString &text, const char *name, const std::function<void()> &act)
{
    auto *button = new ActionButton(this);
    button->setText(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, act] {
        m_problem->clear();
        act();
    });
    return button;
}

void CatalogSetupDialog::addCategories()
{
    auto *tree = new CategoryTree(m_shop, this);
    connect(tree, &CategoryTree::refused, this, &CatalogSetupDialog::showProblem);
    connect(tree, &CategoryTree::changed, this, &CatalogSetupDialog::changed);
    addPage(tr("Categories"),
        tr("Drag a category to its place, or move it with Alt and the arrow keys. F2 renames. What is in a category "
           "that "
           "is removed goes up one level."),
        tree,
        { button(tr("Add Category"), "addCategory", [tree] { tree->addBeside(); }),
            //: Button: a category inside the chosen one
            button(tr("Add Below"), "addCategoryBelow", [tree] { tree->addBelow(); }),
            button(tr("Rename"), "renameCategory", [tree] { tree->rename(); }),
            button(tr("Remove"), "removeCategory", [tree] { tree->remove(); }) });
    tree->setFocus();
}

void CatalogSetupDialog::styleList(DataTable *table, ShopList list)
{
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(true);
    table->setItemDelegate(new ChoiceDelegate(m_theme, ShopListModel::ChoicesRole, table));
    table->setStretchColumn(list == ShopList::Tiers ? 0 : table->model()->columnCount() - 1);
    if (list == ShopList::Suppliers) {
        table->setColumnSample(0, u"Hainan Orchard Company Ltd."_s);
        table->setColumnSample(1, u"13800001234 Hainan"_s);
        table->setColumnSample(2, u"365"_s);
    } else if (list == ShopList::Fields) {
        table->setColumnSample(0, u"Best before or so"_s);
        table->setColumnSample(1, u"Yes or no   "_s);
    }
    connect(table, &DataTable::rowActivated, this, [table] { table->edit(table->currentIndex()); });
}

void CatalogSetupDialog::addList(ShopList list, const QString &title, const QString &hint, const QString &undoWords)
{
    auto *model = new ShopListModel(m_shop, list, this);
    auto *table = new DataTable(m_theme, this);
    const QString name = QString::fromLatin1(nameOf(list));
    table->setObjectName(name + u"Table"_s);
    table->setAccessibleName(title);
    table->setModel(model);
    styleList(table, list);
    connect(model, &ShopListModel::refused, this, &CatalogSetupDialog::showProblem);
    connect(
        model, &ShopListModel::changed, this, [this, undoWords](qint64 change) { Q_EMIT changed(undoWords, change); });
    //: Button: a row in a list
    std::vector<ActionButton *> buttons { button(tr("Add"), qPrintable(u"add-"_s + name), [table, model] {
        const QModelIndex cell = model->index(model->addRow(), 0);
        table->setFocus();
        table->setCurrentIndex(cell);
        table->edit(cell);
    }) };
    buttons.push_back(button(tr("Remove"), qPrintable(u"remove-"_s + name), [table, model] {
        if (table->currentRow() >= 0)
            model->removeRow(table->currentRow());
    }));
    if (model->isOrdered())
        for (const int by : { -1, 1 })
            buttons.push_back(
                button(by < 0 ? tr("Move Up") : tr("Move Down"), qPrintable((by < 0 ? u"up-"_s : u"down-"_s) + name),
                    [table, model, by] { model->moveRow(table->currentRow(), by); }));
    addPage(title, hint, table, buttons);
}

void CatalogSetupDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

} // namespace jishi
