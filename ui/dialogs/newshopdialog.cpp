#include "ui/dialogs/newshopdialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

NewShopDialog::NewShopDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_name(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("New Shop"));
    setMinimumWidth(480);
    m_name->setObjectName(u"shopName"_s);
    m_currency->setObjectName(u"shopCurrency"_s);
    m_zone->setObjectName(u"shopTimeZone"_s);
    m_path->setObjectName(u"shopPath"_s);
    fillCurrencies();
    fillTimeZones();
    m_zone->setEditable(true);

    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose where the shop file goes"));
    choose->setAutoDefault(false);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::kSmall);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::kMedium);
    form->setHorizontalSpacing(space::kLarge);
    form->addRow(tr("Shop name"), m_name);
    form->addRow(tr("Currency"), m_currency);
    form->addRow(tr("Time zone"), m_zone);
    form->addRow(tr("File"), file);
    setRole(m_hint, "small");
    m_hint->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create Shop"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"createShop"_s);
    m_create->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &NewShopDialog::choosePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsOwn = true; });
    connect(m_name, &QLineEdit::textChanged, this, &NewShopDialog::suggestPath);
    connect(m_path, &QLineEdit::textChanged, this, &NewShopDialog::update);
    connect(m_zone, &QComboBox::currentTextChanged, this, &NewShopDialog::update);
    suggestPath();
    update();
}

void NewShopDialog::fillCurrencies()
{
    for (const char *code :
        { "CNY", "HKD", "TWD", "MOP", "USD", "EUR", "GBP", "JPY", "KRW", "SGD", "MYR", "THB", "AUD", "CAD", "KWD" }) {
        if (const auto currency = Currency::fromCode(QString::fromLatin1(code)))
            m_currency->addItem(currency->code() + u" · "_s + currency->symbol(), currency->code());
    }
}

void NewShopDialog::fillTimeZones()
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromUtf8(zone));
    const QByteArray here = QTimeZone::systemTimeZoneId();
    // A computer without a place of its own (UTC) says nothing about the shop's.
    const int found = here.startsWith("Etc/") ? -1 : m_zone->findText(QString::fromUtf8(here));
    m_zone->setCurrentIndex(found >= 0 && here.contains('/') ? found : m_zone->findText(u"Asia/Shanghai"_s));
}

void NewShopDialog::suggestPath()
{
    if (m_pathIsOwn) {
        update();
        return;
    }
    static const QRegularExpression kUnsafe(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = m_name->text().trimmed();
    name.replace(kUnsafe, u"-"_s);
    const QString base = name.isEmpty() ? tr("My Shop") : name;
    QString path = QDir(m_folder).filePath(base + u".jishi"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(m_folder).filePath(u"%1 %2.jishi"_s.arg(base).arg(number));
    m_path->setText(QDir::toNativeSeparators(path));
    update();
}

void NewShopDialog::choosePath()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("New Shop"), m_path->text(), tr("Jishi shops (*.jishi)"), nullptr,
            QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten: update() says so
    if (path.isEmpty())
        return;
    m_pathIsOwn = true;
    m_path->setText(path.endsWith(u".jishi"_s) ? path : path + u".jishi"_s);
}

void NewShopDialog::update()
{
    const bool exists = QFile::exists(m_path->text());
    const bool zoneIsKnown = QTimeZone::isTimeZoneIdAvailable(m_zone->currentText().toUtf8());
    if (exists)
        m_hint->setText(tr("There is already a file with this name. Choose another one."));
    else if (!zoneIsKnown)
        m_hint->setText(tr("Choose a time zone from the list: the days of reports are days there."));
    else
        m_hint->setText(tr(
            "The currency is the shop's own and stays. The file holds the whole shop; keep it where it is backed up."));
    setTone(m_hint, exists || !zoneIsKnown ? Tone::Bad : Tone::Neutral);
    m_create->setEnabled(!m_name->text().trimmed().isEmpty() && !m_path->text().isEmpty() && !exists && zoneIsKnown);
}

ShopProfile NewShopDialog::profile() const
{
    ShopProfile profile;
    profile.name = m_name->text().trimmed();
    profile.currency = Currency::fromCode(m_currency->currentData().toString()).value_or(Currency());
    profile.zone = QTimeZone(m_zone->currentText().toUtf8());
    return profile;
}

QString NewShopDialog::path() const
{
    return m_path->text();
}

} // namespace jishi
