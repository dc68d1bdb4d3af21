#include "ui/errortext.h"

#include <QtTest>

using namespace jishi;

class TstErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasATitleAndSomethingToDo()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind) {
            const ErrorText words = ErrorWords::of({ static_cast<ErrorKind>(kind), QStringLiteral("detail") });
            QVERIFY(!words.title.isEmpty());
            QVERIFY(!words.text.isEmpty());
        }
    }

    void noTwoKindsSayTheSame()
    {
        QSet<QString> titles;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind)
            titles.insert(ErrorWords::of({ static_cast<ErrorKind>(kind), {} }).title);
        QCOMPARE(titles.size(), static_cast<qsizetype>(ErrorKind::Storage) + 1);
    }
};

QTEST_GUILESS_MAIN(TstErrorText)
#include "tst_errortext.moc"
