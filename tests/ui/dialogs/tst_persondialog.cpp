// Who sits at the desk: named once, signing every movement from then on.
#include "models/settings/settings.h"
#include "models/stock/stockledger.h"
#include "tests/support/openshop.h"
#include "ui/dialogs/persondialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstPersonDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameSignsEveryMovement()
    {
        OpenShop open;
        PersonDialog dialog(open.shop(), u"System Name"_s);
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(u"personName"_s);
        QCOMPARE(name->text(), u"System Name"_s);
        name->setText(u" Li Mei "_s);
        QSignalSpy saved(&dialog, &PersonDialog::saved);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(open.write([&](Transaction &transaction) {
                        return StockLedger(transaction.connection(), open.shop().context())
                            .add({ open.mango(), Quantity::units(1), StockReason::Purchase, 0, {}, {}, {} });
                    })
                    .ok());
        const auto history = StockLedger(open.database().view(), open.shop().context()).history(open.mango());
        QCOMPARE(history->back().madeBy, u"Li Mei"_s);
        QCOMPARE(history->front().madeBy, QString());
        // What is kept is offered again, not the system's name.
        const PersonDialog again(open.shop(), u"System Name"_s);
        QCOMPARE(again.findChild<QLineEdit *>(u"personName"_s)->text(), u"Li Mei"_s);
    }
};

QTEST_MAIN(TstPersonDialog)
#include "tst_persondialog.moc"
