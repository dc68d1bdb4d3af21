// What the editor says of variants before anything is saved.
#include "ui/catalog/variantsedit.h"
#include "ui/catalog/variantsmodel.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace jishi;

class VariantsEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOptionThatGoesSaysHowManyVariantsGoWithIt();
};

void VariantsEditTest::anOptionThatGoesSaysHowManyVariantsGoWithIt()
{
    const Theme theme(*qApp);
    VariantsModel model(Currency(), {});
    std::vector<Variant> stored;
    for (const QString &color : { u"Blue"_s, u"Red"_s })
        for (const QString &size : { u"M"_s, u"L"_s, u"XL"_s }) {
            Variant variant;
            variant.id = static_cast<RowId>(stored.size()) + 1;
            variant.uuid = Uuid::v7(variant.id);
            variant.optionValues = { color, size };
            stored.push_back(variant);
        }
    VariantsEdit edit(theme, model, ShopRole::Owner);
    model.setVariants({ u"color"_s, u"size"_s }, stored);
    edit.showStored(false);
    edit.setVisible(true);
    const auto *leaving = edit.findChild<QLabel *>(u"variantsLeaving"_s);
    const auto retype = [&edit](const QString &values) {
        auto *field = edit.findChild<QLineEdit *>(u"optionValues0"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, values);
        QTest::keyClick(field, Qt::Key_Return);
    };
    QVERIFY(!leaving->isVisible());
    retype(u"Red"_s);
    QVERIFY(leaving->isVisible());
    QVERIFY(leaving->text().startsWith(u"3 variant(s)"_s));
    // Only what the shop has can go; a color that was never saved leaves nothing behind.
    retype(u"Red, Green"_s);
    QCOMPARE(model.rowCount(), 6);
    retype(u"Red"_s);
    QVERIFY(leaving->text().startsWith(u"3 variant(s)"_s));
    // What is put back as it was takes the words away.
    model.setVariants({ u"color"_s, u"size"_s }, stored);
    QVERIFY(!leaving->isVisible());
}

QTEST_MAIN(VariantsEditTest)
#include "tst_variantsedit.moc"
