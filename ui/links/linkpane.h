#pragma once
// A link beside the table: its QR code and address, the words that go with it, what came of it.
#include "models/resellers/link.h"
#include "models/resellers/linkcaption.h"
#include "ui/widgets/detailpane.h"

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace jishi {

class ActionButton;
class FactGrid;

struct LinkView
{
    Link link;
    LinkFigures figures;
    LinkOffer offer;
    // Why there is no address.
    enum class Missing { Nothing, Storefront, Key, Target };
    QString url = {};
    Missing missing = Missing::Nothing;
};

class LinkPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit LinkPane(QWidget *parent = nullptr);

    void showLink(const LinkView &view);
    void clear();
    const std::optional<LinkView> &view() const { return m_view; }
    QString caption() const;
    PostScript script() const;
    void setMayEdit(bool may); // the storefront's address
    void retranslate();

Q_SIGNALS:
    void copyRequested();
    void copyPictureRequested();
    void posterRequested();
    void storefrontRequested();
    void archiveRequested();

private:
    void build();
    void fill();
    void fillMissing();
    void fillWords();

    std::optional<LinkView> m_view;
    bool m_mayEdit = true;
    QLabel *m_name;
    QLabel *m_whose;
    QLabel *m_picture;
    QLabel *m_code;
    QLabel *m_problem;
    ActionButton *m_storefront;
    QComboBox *m_script;
    QPlainTextEdit *m_caption;
    ActionButton *m_copy;
    ActionButton *m_copyPicture;
    ActionButton *m_poster;
    FactGrid *m_figures;
    ActionButton *m_archive;
};

} // namespace jishi
