#include "ui/sync/hubaddressfields.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr qint64 kLargestCertificate = 64 * 1024;
}

HubAddressFields::HubAddressFields(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_form(form)
    , m_url(new QLineEdit(parent))
    , m_row(new QWidget(parent))
    , m_choose(new ActionButton(m_row, ActionButton::Kind::Link))
    , m_file(plainLabel({}, m_row, "small"))
{
    m_url->setObjectName(u"hubUrl"_s);
    m_choose->setObjectName(u"hubCertificate"_s);
    m_file->setObjectName(u"hubCertificateFile"_s);
    addFormRow(form, tr("Hub address"), m_url, parent);
    m_url->setPlaceholderText(u"https://hub.example.com"_s);
    m_choose->setText(tr("The hub has its own certificate…"));
    m_choose->setAccessibleName(m_choose->text());
    m_file->setWordWrap(true);
    m_file->hide();
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    row->addStretch();
    form->addRow(new QWidget(parent), m_row);
    connect(m_choose, &QPushButton::clicked, this, &HubAddressFields::chooseCertificate);
    connect(m_url, &QLineEdit::textChanged, this, &HubAddressFields::changed);
}

QWidget *HubAddressFields::first() const
{
    return m_url;
}

void HubAddressFields::setUrl(const QString &url)
{
    m_url->setText(url);
}

void HubAddressFields::setVisible(bool visible)
{
    m_form->setRowVisible(m_url, visible);
    m_form->setRowVisible(m_row, visible);
}

void HubAddressFields::chooseCertificate()
{
    auto *dialog =
        new QFileDialog(m_parent, tr("Certificate of the Hub"), QString(), tr("Certificates (*.pem *.crt *.cer)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HubAddressFields::takeCertificate);
    dialog->open();
}

void HubAddressFields::takeCertificate(const QString &path)
{
    QFile file(path);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.read(kLargestCertificate) : QByteArray();
    const bool isOne = pem.contains("-----BEGIN CERTIFICATE-----") && pem.contains("-----END CERTIFICATE-----");
    m_certificate = isOne ? pem : QByteArray();
    m_file->setText(
        isOne ? QFileInfo(path).fileName() : tr("%1 is no certificate in PEM form.").arg(QFileInfo(path).fileName()));
    setTone(m_file, isOne ? Tone::Neutral : Tone::Bad);
    m_file->show();
    Q_EMIT changed();
}

HubAddress HubAddressFields::address() const
{
    QString url = m_url->text().trimmed();
    while (url.endsWith(u'/'))
        url.chop(1);
    if (!url.isEmpty() && !url.contains(u"://"_s))
        url.prepend(u"https://"_s);
    return { url, m_certificate };
}

QString HubAddressFields::problem() const
{
    const QUrl url(address().url, QUrl::StrictMode);
    if (url.isEmpty())
        return tr("Say where the hub is: whoever runs it knows the address.");
    if (url.scheme() == u"http")
        return tr("A hub's address begins with https: nobody in between can read along.");
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty())
        return tr("This is no address of a hub. It looks like https://hub.example.com.");
    return {};
}

} // namespace jishi
