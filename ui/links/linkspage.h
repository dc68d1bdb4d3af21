#pragma once
// The links that resellers share: a table with what came of each, beside it the chosen one with its code, its words and
// its posters.
#include "models/resellers/link.h"
#include "models/shop/shop.h"
#include "ui/shell/listpage.h"

class QComboBox;

namespace jishi {

class LinkPane;
class LinkTable;
struct PosterWish;

class LinksPage final : public ListPage
{
    Q_OBJECT

public:
    LinksPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    // A link's RowId, "new" for a new one, or a map with "reseller" for those of one reseller.
    void showItem(const QVariant &what) override;
    void retranslate() override;

protected:
    void filter() override;
    bool isFiltered() const override;
    void clearFilters() override;
    void createNew() override;
    // Enter: caption and link go to the clipboard.
    void editChosen() override;
    void loadChosen() override;
    QString summary() const override;
    void describeEmpty(EmptyState &empty) override;

private:
    void styleColumns();
    void connectParts();
    void fillResellers();
    void ensureKey();
    void copyCaption();
    void copyPicture();
    void showPoster();
    void savePosters(const std::vector<PosterWish> &wishes, const QString &folder);
    void check();
    void askForStorefront();
    void archive();
    bool isShown();

    Shop &m_shop;
    LinkTable *m_table;
    LinkPane *m_pane;
    QComboBox *m_reseller;
    ActionButton *m_check;
    ActionButton *m_storefront;
    bool m_askedForKey = false;
};

} // namespace jishi
