#pragma once
// The wallets against the orders: a bill is dropped, what fits is taken at once, what does not is picked, explained or
// said to be none of the shop's, each by one key.
#include "models/bills/billstore.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QLabel;

namespace jishi {

class ActionButton;
class BillIntake;
class BillListModel;
class BillPane;
class DataTable;
class EmptyState;
class PageHeader;
class SegmentedControl;
class TableCard;
struct BillBook;
struct BillEntry;

class BillsPage final : public Page
{
    Q_OBJECT

public:
    BillsPage(Shop &shop, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    // "choose": asks for a file at once; else the path of one.
    void showItem(const QVariant &what) override;
    void retranslate() override;
    bool isLoading() const override { return m_loading && !m_loaded; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class After { Nothing, MayUndo, MayTakeBack }; // what the message offers
    void build();
    void styleColumns();
    void connectParts();
    void load();
    void showBook(const BillBook &book);
    void findRows();
    void showList(int list);
    void showCurrent();
    void tell(Message message, const QString &name, qint64 change);
    bool pressed(int key);
    void take(int explanation);
    void takeNamed(const QString &number);
    void takeAll();
    void takeBack();
    void takeBackAll(const std::vector<RowId> &rows);
    // Null where the list only shows what is settled elsewhere.
    const BillEntry *inHand() const;
    void setNotOurs(bool notOurs);
    // What a key did to the row in hand; `words` for the message bar.
    void settle(const std::function<Status(BillStore &)> &what, const QString &words, After after);
    void updateWords();
    QString segmentWords(int list) const;

    Shop &m_shop;
    const UiContext m_ui;
    bool m_loading = false;
    bool m_loaded = false;
    bool m_stale = false;
    bool m_busy = false;
    bool m_wantsRows = false; // a bill came in: show a list that has something

    BillIntake *m_intake;
    PageHeader *m_header;
    ActionButton *m_choose;
    ActionButton *m_take;
    SegmentedControl *m_lists;
    BillListModel *m_model;
    DataTable *m_view;
    EmptyState *m_empty;
    TableCard *m_card;
    QLabel *m_summary;
    BillPane *m_pane;
};

} // namespace jishi
