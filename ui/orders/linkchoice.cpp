#include "ui/orders/linkchoice.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

LinkChoice::LinkChoice(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_field(new QLineEdit(this))
    , m_whose(plainLabel({}, this, "small"))
{
    m_field->setObjectName(u"orderLinkField"_s);
    m_whose->setObjectName(u"orderLinkOwner"_s);
    m_whose->setWordWrap(true);
    setFocusProxy(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_field);
    layout->addWidget(m_whose);
    connect(m_field, &QLineEdit::textChanged, this, &LinkChoice::find);
    retranslate();
}

void LinkChoice::retranslate()
{
    m_field->setPlaceholderText(tr("The customer named it"));
    m_field->setAccessibleName(tr("Link or code"));
    tell();
}

void LinkChoice::find()
{
    m_cameThrough = false;
    m_link = {};
    Connection &view = m_shop.database().view();
    if (const auto id = linkByCode(view, m_shop.context(), m_field->text()))
        if (const auto known = knownLink(view, *id))
            m_link = *known;
    tell();
    Q_EMIT changed();
}

void LinkChoice::tell()
{
    const bool unknown = !isValid();
    m_whose->setText(unknown ? tr("There is no such link.")
            : m_link.id == 0 ? QString()
            : m_link.earns   ? tr("Link of %1").arg(m_link.reseller)
                             : tr("Link of %1, who does not sell for the shop now").arg(m_link.reseller));
    setTone(m_whose, unknown ? Tone::Bad : Tone::Neutral);
    m_whose->setVisible(!m_whose->text().isEmpty());
}

bool LinkChoice::isNamed() const
{
    return !m_cameThrough && !m_field->text().contains(u'/');
}

bool LinkChoice::isValid() const
{
    return m_link.id > 0 || m_field->text().trimmed().isEmpty();
}

void LinkChoice::choose(RowId link, bool named)
{
    const auto known = link > 0 ? knownLink(m_shop.database().view(), link) : Result<KnownLink>(KnownLink {});
    m_field->setText(known ? known->code : QString());
    m_cameThrough = !named;
}

void LinkChoice::startAnew()
{
    m_field->clear();
}

} // namespace jishi
