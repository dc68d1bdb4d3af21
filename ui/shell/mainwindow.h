#pragma once
// The frame around the pages: bars, navigation, messages, long work, palette. It knows pages only as factories and
// holds nothing of the shop: app/wiring.cpp puts pages in when a shop opens and takes them out when it closes.
#include "ui/shell/page.h"

#include <QMainWindow>
#include <functional>
#include <optional>
#include <vector>

class QStackedWidget;

namespace jishi {

class CommandPalette;
class CommandTable;
class MessageBar;
class NavigationList;
class PaletteSource;
class StatusLine;
class TaskStrip;
class Theme;
class TopBar;

using PageFactory = std::function<Page *(QWidget *parent)>;

struct PageEntry
{
    QByteArray id; // "orders"
    const char *title = nullptr; // English, translated in the context Navigation; nullptr: not in the navigation
    const char *icon = nullptr;
    const char *command = nullptr; // "go.orders"; nullptr: none
    QByteArray parent {}; // for a page without an entry of its own: which entry is lit
    bool startsGroup = false; // a hairline before it
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Theme &theme, CommandTable &commands, QWidget *parent = nullptr);
    ~MainWindow() override;

    // From now on addPage() leaves out every other page; an empty list: none is left out.
    void allowPages(const QByteArrayList &ids) { m_allowed = ids; }
    // The page is made when it is first shown.
    void addPage(const PageEntry &entry, PageFactory factory);
    bool hasPage(const QByteArray &id) const;
    QByteArray firstPage() const { return m_places.empty() ? QByteArray() : m_places.front().entry.id; }
    // Without pages there is no navigation: the start page fills the window.
    void setStartPage(Page *page);
    void closePages();
    void showPage(const QByteArray &id, const QVariant &what = {});
    QByteArray currentPage() const { return m_current; }
    Page *page(const QByteArray &id) const; // nullptr until it was shown

    void setCount(const QByteArray &id, std::optional<qint64> count);
    void setShopName(const QString &name);
    void showMessage(const Message &message);
    void openPalette(const QString &text = {});
    void addPaletteSource(PaletteSource *source);

    TaskStrip &tasks() { return *m_tasks; }
    StatusLine &statusLine() { return *m_status; }
    NavigationList &navigation() { return *m_navigation; }

Q_SIGNALS:
    void pageShown(const QByteArray &id);
    // Of whichever page.
    void undoable(const QString &what, qint64 change);
    // The person closes the window; accept() it or not.
    void closing(QCloseEvent *event);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place
    {
        PageEntry entry;
        PageFactory factory;
        Page *page = nullptr;
    };
    void buildFrame();
    Place *place(const QByteArray &id);
    const Place *place(const QByteArray &id) const;
    void retranslate();
    void updateWindowTitle();
    void adopt(Page *page);
    void keepFocusInSight(QWidget *before, QWidget *now);

    const Theme &m_theme;
    CommandTable &m_commands;
    std::vector<Place> m_places;
    QByteArray m_current;
    QByteArrayList m_allowed;
    QString m_shopName;
    Page *m_startPage = nullptr;
    TopBar *m_topBar = nullptr;
    QWidget *m_sideBar = nullptr;
    NavigationList *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_messages = nullptr;
    TaskStrip *m_tasks = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
};

} // namespace jishi
