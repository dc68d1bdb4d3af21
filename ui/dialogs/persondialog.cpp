#include "ui/dialogs/persondialog.h"

#include "models/settings/settings.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kWidth = 400;
}

PersonDialog::PersonDialog(Shop &shop, const QString &suggested, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_name(new QLineEdit(this))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(tr("Your Name"));
    setMinimumWidth(kWidth);
    m_name->setObjectName(u"personName"_s);
    m_name->setAccessibleName(tr("Your name"));
    auto *hint = plainLabel(
        tr("It stands beside the stock movements and counts that are made on this computer."), this, "muted");
    hint->setWordWrap(true);
    auto *save = new ActionButton(this, ActionButton::Kind::Primary);
    save->setObjectName(u"savePerson"_s);
    //: Button: store the name
    save->setText(tr("Save"));
    save->setDefault(true);
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(hint);
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &PersonDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const QString kept = Settings(m_shop.database().view()).value(setting::kPerson);
    m_name->setText(kept.isEmpty() ? suggested : kept);
    m_name->selectAll();
    m_name->setFocus();
}

void PersonDialog::save()
{
    const QString name = m_name->text().trimmed();
    whenDone(m_shop.database().write([name](Transaction &transaction) {
        return Settings(transaction.connection()).set(setting::kPerson, name);
    }),
        this, [this, name](const Status &stored) {
            if (!stored)
                return;
            Q_EMIT saved(name);
            accept();
        });
}

} // namespace jishi
