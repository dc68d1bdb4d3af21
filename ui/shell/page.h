#pragma once
// One page of the window. Pages are made by factories when first shown, live until the shop is closed and know nothing
// of each other: they ask the window through signals.
#include "ui/shell/message.h"

#include <QByteArray>
#include <QVariant>
#include <QWidget>

namespace jishi {

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    // The page's name in the person's language: window title and screen readers.
    virtual QString title() const = 0;
    // The page has come to the front: bring what is stale up to date and give the focus where work starts.
    virtual void activated();
    // Another page (or a search hit, or a bar of a chart) asks to show something in particular. The meaning belongs to
    // the page.
    virtual void showItem(const QVariant &what);
    // True while the page still waits for its first rows; pictures of the window are taken when it is not.
    virtual bool isLoading() const;
    // Sets every text again. The page calls it at the end of its constructor, the window whenever the language changes.
    virtual void retranslate();

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);
    // Something was done to the shop that can be taken back; `what` completes "Undo: …".
    void undoable(const QString &what, qint64 change);
    // For example ("orders", a filter value).
    void pageRequested(const QByteArray &pageId, const QVariant &what);

protected:
    void changeEvent(QEvent *event) override;
    // The tables of a hidden page do not follow the shop until the page is shown again.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
};

} // namespace jishi
