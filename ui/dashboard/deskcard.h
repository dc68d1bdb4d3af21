#pragma once
// A card of the day's desk: a few rows that are made anew whenever the day changes, and what they lead to.
#include "ui/shell/message.h"
#include "ui/widgets/card.h"

#include <QVariant>

class QGridLayout;

namespace jishi {

class ActionButton;

class DeskCard : public Card
{
    Q_OBJECT

public:
    explicit DeskCard(QWidget *parent);

Q_SIGNALS:
    void pageRequested(const QByteArray &pageId, const QVariant &what);
    void messageRequested(const jishi::Message &message);

protected:
    // An empty grid in place of the rows that were there; its widgets belong to holder().
    QGridLayout *freshRows();
    QWidget *holder() const { return m_holder; }
    // Said in place of rows.
    void say(QGridLayout *rows, const QString &words);
    // At the end of a row, in this column; what: completes "… for …" where the words alone do not tell.
    ActionButton *addLink(QGridLayout *rows, int row, int column, const QString &text, const QString &what);
    // Below the row, over so many columns.
    void rule(QGridLayout *rows, int row, int columns);

private:
    QWidget *m_holder = nullptr;
};

} // namespace jishi
