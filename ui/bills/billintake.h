#pragma once
// How a bill comes in: chosen or dropped, read, its rows kept; and what is said about it.
#include "models/bills/billstore.h"
#include "models/shop/shop.h"
#include "ui/shell/message.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace jishi {

class BillIntake final : public QObject
{
    Q_OBJECT

public:
    // Dialogs open above the widget, which owns this object.
    BillIntake(Shop &shop, QWidget *parent);

    // The one file that is dropped; empty for anything else.
    static QString droppedFile(const QMimeData &data);
    void choose();
    // Nothing while another one is being read.
    void read(const QString &path);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started();
    // change: what can be taken back; 0 where the bill brought nothing new.
    void finished(const jishi::Message &message, const QString &name, qint64 change);

private:
    struct Read
    {
        Bill bill;
        BillKept kept;
        int64_t change = 0;
    };
    static Message told(const Result<Read> &read);
    static QString counted(const BillKept &kept);

    Shop &m_shop;
    QWidget *m_widget;
    bool m_busy = false;
};

} // namespace jishi
