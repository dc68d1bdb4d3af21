// The ways to a hub, as people go them: what is missing is said in the form, an answer that takes its time can be given
// up, and what goes out is what was written.
#include "models/resellers/resellerstore.h"
#include "tests/support/shopfixture.h"
#include "tests/ui/sync/fakehub.h"
#include "ui/sync/computersdialog.h"
#include "ui/sync/connectdialog.h"
#include "ui/sync/hubaddressfields.h"
#include "ui/sync/hubinvitedialog.h"
#include "ui/sync/joindialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace jishi {

class HubDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aShopIsConnectedByKeyboard();
    void whatIsMissingIsSaidInTheForm();
    void aPassphraseIsAskedWhereThereIsNoKeychain();
    void anAnswerThatTakesItsTimeIsWaitedForOrGivenUp();
    void aCertificateIsReadAndWhatIsNoneIsNot();
    void staffAreInvited();
    void aResellerIsInvited();
    void anInvitationIsPasted();
    void anOwnersFurtherComputerNeedsNoCode();
    void aFileThatIsThereIsNotOverwritten();
    void computersAreListedAndSignedOut();
    void everyFieldHasAName();

private:
    void show(QDialog &dialog)
    {
        dialog.show();
        QVERIFY(QTest::qWaitFor([&] { return dialog.isActiveWindow(); }));
    }
    static void fill(QDialog &dialog, const char *field, const QString &text)
    {
        dialog.findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    }
    static void fillPerson(QDialog &dialog)
    {
        fill(dialog, "hubEmail", u"li@example.com"_s);
        fill(dialog, "hubPassword", u"a good password"_s);
        fill(dialog, "hubPasswordAgain", u"a good password"_s);
    }
    static QString problem(QDialog &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QLatin1String(name))->text();
    }
    static void press(QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<testing::ShopFixture> m_fixture;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<testing::FakeHub> m_hub;
};

void HubDialogsTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_hub = std::make_unique<testing::FakeHub>();
}

void HubDialogsTest::cleanup()
{
    m_hub.reset();
    m_theme.reset();
    m_fixture.reset();
}

void HubDialogsTest::aShopIsConnectedByKeyboard()
{
    ConnectDialog dialog(*m_hub, u"Test Shop"_s);
    show(dialog);
    QVERIFY(dialog.findChild<QLabel *>(u"connectWhat"_s)->text().startsWith(u"All of Test Shop is uploaded"_s));
    QTest::keyClicks(dialog.focusWidget(), u"hub.example.com/"_s);
    for (const auto &[field, text] : { std::pair("hubCertificate", u""_s), std::pair("hubEmail", u"li@example.com"_s),
             std::pair("hubPassword", u"a good password"_s), std::pair("hubPasswordAgain", u"a good password"_s) }) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget()->objectName(), QLatin1String(field));
        QTest::keyClicks(dialog.focusWidget(), text);
    }
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget()->objectName(), u"connectCancel"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget()->objectName(), u"connectDo"_s);
    QSignalSpy connected(&dialog, &ConnectDialog::connected);
    press(dialog);
    QCOMPARE(m_hub->asked, QStringList { u"connect"_s });
    QCOMPARE(m_hub->address.url, u"https://hub.example.com"_s);
    QCOMPARE(m_hub->person.email, u"li@example.com"_s);
    QVERIFY(dialog.isVisible());
    m_hub->answer();
    QCOMPARE(connected.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void HubDialogsTest::whatIsMissingIsSaidInTheForm()
{
    ConnectDialog dialog(*m_hub, u"Test Shop"_s);
    show(dialog);
    press(dialog);
    QCOMPARE(problem(dialog, "connectProblem"), u"Say where the hub is: whoever runs it knows the address."_s);
    QCOMPARE(dialog.focusWidget()->objectName(), u"hubUrl"_s);
    fill(dialog, "hubUrl", u"http://hub.example.com"_s);
    press(dialog);
    QVERIFY(problem(dialog, "connectProblem").contains(u"begins with https"_s));
    fill(dialog, "hubUrl", u"hub.example.com"_s);
    fill(dialog, "hubEmail", u"li"_s);
    press(dialog);
    QCOMPARE(dialog.focusWidget()->objectName(), u"hubEmail"_s);
    fill(dialog, "hubEmail", u"li@example.com"_s);
    fill(dialog, "hubPassword", u"short"_s);
    press(dialog);
    QCOMPARE(problem(dialog, "connectProblem"), u"The password needs at least 8 letters."_s);
    fill(dialog, "hubPassword", u"一二三四五六七八九十一二三四五六七八九十一二三四五"_s); // 75 bytes
    press(dialog);
    QVERIFY(problem(dialog, "connectProblem").startsWith(u"This password is too long"_s));
    fill(dialog, "hubPassword", u"a good password"_s);
    press(dialog);
    QCOMPARE(problem(dialog, "connectProblem"), u"The two passwords differ."_s);
    QCOMPARE(dialog.focusWidget()->objectName(), u"hubPasswordAgain"_s);
    QVERIFY(m_hub->asked.isEmpty());
}

void HubDialogsTest::aPassphraseIsAskedWhereThereIsNoKeychain()
{
    m_hub->needPassphrase();
    ConnectDialog dialog(*m_hub, u"Test Shop"_s);
    show(dialog);
    fill(dialog, "hubUrl", u"hub.example.com"_s);
    fillPerson(dialog);
    press(dialog);
    QCOMPARE(dialog.focusWidget()->objectName(), u"hubPassphrase"_s);
    fill(dialog, "hubPassphrase", u"three red apples"_s);
    press(dialog);
    QCOMPARE(problem(dialog, "connectProblem"), u"The two passphrases differ."_s);
    fill(dialog, "hubPassphraseAgain", u"three red apples"_s);
    press(dialog);
    QCOMPARE(m_hub->person.passphrase, u"three red apples"_s);
}

void HubDialogsTest::anAnswerThatTakesItsTimeIsWaitedForOrGivenUp()
{
    auto dialog = std::make_unique<ConnectDialog>(*m_hub, u"Test Shop"_s);
    show(*dialog);
    fill(*dialog, "hubUrl", u"hub.example.com"_s);
    fillPerson(*dialog);
    press(*dialog);
    auto *button = dialog->findChild<QPushButton *>(u"connectDo"_s);
    QCOMPARE(button->text(), u"Connecting…"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!dialog->findChild<QLineEdit *>(u"hubUrl"_s)->isEnabled());
    press(*dialog); // asks once only
    QCOMPARE(m_hub->asked.size(), 1);
    m_hub->answer(Error { ErrorKind::Refused, u"There is no hub at this address."_s });
    QCOMPARE(problem(*dialog, "connectProblem"), u"There is no hub at this address."_s);
    QCOMPARE(button->text(), u"Connect Shop"_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"hubUrl"_s)->isEnabled());
    press(*dialog);
    QVERIFY(dialog->findChild<QPushButton *>(u"connectCancel"_s)->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    dialog.reset();
    m_hub->answer(); // nobody is there to hear it
}

void HubDialogsTest::aCertificateIsReadAndWhatIsNoneIsNot()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_fixture->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"hub.pem"_s, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"));
    QVERIFY(write(u"photo.pem"_s, "no such thing"));
    ConnectDialog dialog(*m_hub, u"Test Shop"_s);
    auto *fields = dialog.findChild<HubAddressFields *>();
    fields->takeCertificate(m_fixture->path(u"photo.pem"_s));
    auto *said = dialog.findChild<QLabel *>(u"hubCertificateFile"_s);
    QCOMPARE(said->text(), u"photo.pem is no certificate in PEM form."_s);
    QVERIFY(fields->address().certificate.isEmpty());
    fields->takeCertificate(m_fixture->path(u"hub.pem"_s));
    QCOMPARE(said->text(), u"hub.pem"_s);
    QVERIFY(fields->address().certificate.startsWith("-----BEGIN"));
}

void HubDialogsTest::staffAreInvited()
{
    m_hub->join(u"https://hub.example.com"_s);
    m_fixture->close();
    const auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    HubInviteDialog dialog(**shop, *m_hub);
    show(dialog);
    QCOMPARE(dialog.focusWidget()->objectName(), u"hubInviteWho"_s);
    press(dialog);
    QCOMPARE(m_hub->asked, QStringList { u"invite staff 0"_s });
    m_hub->answer();
    QCOMPARE(problem(dialog, "hubInviteCode"), u"ABCD-EFGH-JKLM-NPQR"_s);
    QVERIFY(!dialog.findChild<QLabel *>(u"hubInvitePicture"_s)->pixmap().isNull());
    press(dialog); // the same key copies now
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(u"jishi-join:https://hub.example.com#ABCD-EFGH-JKLM-NPQR"_s));
    QVERIFY(text.contains(u"good for a week and for one person"_s));
    QCOMPARE(m_hub->asked.size(), 1);
}

void HubDialogsTest::aResellerIsInvited()
{
    m_hub->join(u"https://hub.example.com"_s);
    const auto add = [this](const QString &name) {
        Reseller reseller;
        reseller.name = name;
        return *inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
            return ResellerStore(transaction.connection(), m_fixture->context()).save(reseller);
        });
    };
    const RowId rita = add(u"Rita"_s);
    add(u"Wang Yan"_s);
    QVERIFY(m_fixture->run("UPDATE resellers SET status = 'left' WHERE name = 'Wang Yan'"));
    m_fixture->close();
    const auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    HubInviteDialog dialog(**shop, *m_hub);
    show(dialog);
    auto *who = dialog.findChild<QComboBox *>(u"hubInviteWho"_s);
    QCOMPARE(who->count(), 2); // who has left is not let in again
    who->setCurrentIndex(who->findText(u"Reseller: Rita"_s));
    press(dialog);
    QCOMPARE(m_hub->asked, QStringList { u"invite reseller %1"_s.arg(rita) });
    m_hub->answer(Error { ErrorKind::Refused, u"The hub knows nothing of Rita yet."_s });
    QCOMPARE(problem(dialog, "hubInviteProblem"), u"The hub knows nothing of Rita yet."_s);
}

void HubDialogsTest::anInvitationIsPasted()
{
    JoinDialog dialog(QFileInfo(m_fixture->path()).path(), false);
    show(dialog);
    QCOMPARE(dialog.focusWidget()->objectName(), u"joinInvitation"_s);
    QSignalSpy wished(&dialog, &JoinDialog::joinRequested);
    press(dialog);
    QVERIFY(!problem(dialog, "joinProblem").isEmpty());
    dialog.findChild<QPlainTextEdit *>()->setPlainText(
        u"Come in!\njishi-join:https://hub.example.com#abcd-efgh-jklm-npqr\n"_s);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"joinCode"_s)->text(), u"ABCD-EFGH-JKLM-NPQR"_s);
    fillPerson(dialog);
    press(dialog);
    QCOMPARE(wished.count(), 1);
    const auto wish = wished.front().front().value<JoinWish>();
    QCOMPARE(wish.hub.url, u"https://hub.example.com"_s);
    QCOMPARE(wish.code, u"ABCD-EFGH-JKLM-NPQR"_s);
    QCOMPARE(wish.person.email, u"li@example.com"_s);
    QVERIFY(wish.path.endsWith(u"My Shop.jishi"_s));
    QVERIFY(dialog.isBusy());
    dialog.tell(Error { ErrorKind::Refused, u"This invitation was used already."_s });
    QVERIFY(!dialog.isBusy());
    QCOMPARE(problem(dialog, "joinProblem"), u"This invitation was used already."_s);
}

void HubDialogsTest::anOwnersFurtherComputerNeedsNoCode()
{
    JoinDialog dialog(QFileInfo(m_fixture->path()).path(), false);
    show(dialog);
    dialog.findChild<SegmentedControl *>()->setCurrent(1);
    QVERIFY(!dialog.findChild<QWidget *>(u"joinCode"_s)->isVisible());
    QVERIFY(!dialog.findChild<QWidget *>(u"hubPasswordAgain"_s)->isVisible());
    QSignalSpy wished(&dialog, &JoinDialog::joinRequested);
    fill(dialog, "hubUrl", u"hub.example.com"_s);
    fill(dialog, "hubEmail", u"li@example.com"_s);
    fill(dialog, "hubPassword", u"a good password"_s);
    press(dialog);
    QCOMPARE(wished.count(), 1);
    QVERIFY(wished.front().front().value<JoinWish>().code.isEmpty());
}

void HubDialogsTest::aFileThatIsThereIsNotOverwritten()
{
    JoinDialog dialog(QFileInfo(m_fixture->path()).path(), false);
    show(dialog);
    fill(dialog, "hubUrl", u"hub.example.com"_s);
    fill(dialog, "joinCode", u"abcdefghjklmnpqr"_s);
    fillPerson(dialog);
    fill(dialog, "joinPath", m_fixture->path());
    QSignalSpy wished(&dialog, &JoinDialog::joinRequested);
    press(dialog);
    QCOMPARE(problem(dialog, "joinProblem"), u"There is already a file with this name. Choose another one."_s);
    QCOMPARE(dialog.focusWidget()->objectName(), u"joinPath"_s);
    QVERIFY(wished.isEmpty());
}

void HubDialogsTest::computersAreListedAndSignedOut()
{
    m_hub->join(u"https://hub.example.com"_s);
    m_hub->list = { { u"1"_s, u"Counter"_s, ShopRole::Owner, u"li@example.com"_s, 1, testing::kMorning, true },
        { u"2"_s, u"Rita's laptop"_s, ShopRole::Reseller, u"rita@example.com"_s, 1, testing::kMorning - kDay, false } };
    ComputersDialog dialog(*m_hub, m_fixture->context());
    show(dialog);
    QCOMPARE(problem(dialog, "computersSaid"), u"Asking the hub…"_s);
    m_hub->answer();
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Counter (this one)"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"Reseller"_s);
    QCOMPARE(list->topLevelItem(1)->text(3), u"Yesterday 09:00"_s);
    auto *signOut = dialog.findChild<QPushButton *>(u"signOutComputer"_s);
    QVERIFY(!signOut->isEnabled()); // one leaves one's own by leaving the hub
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(signOut->isEnabled());
    signOut->click();
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question->informativeText().startsWith(u"That computer forgets the shop"_s));
    auto *yes = question->findChild<QPushButton *>(u"confirmSignOut"_s);
    QCOMPARE(yes->text(), u"Sign Out Rita's laptop"_s);
    yes->click();
    QCOMPARE(m_hub->asked.back(), u"sign out 2"_s);
    m_hub->answer();
    m_hub->answer();
    QCOMPARE(list->topLevelItemCount(), 1);
}

void HubDialogsTest::everyFieldHasAName()
{
    m_hub->needPassphrase();
    const ConnectDialog connectDialog(*m_hub, u"Test Shop"_s);
    const JoinDialog joinDialog(QFileInfo(m_fixture->path()).path(), true);
    for (const QDialog *dialog :
        { static_cast<const QDialog *>(&connectDialog), static_cast<const QDialog *>(&joinDialog) }) {
        for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        for (const QPlainTextEdit *field : dialog->findChildren<QPlainTextEdit *>())
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }
}

} // namespace jishi

QTEST_MAIN(jishi::HubDialogsTest)
#include "tst_hubdialogs.moc"
