#include "ui/groups/reminddialog.h"

#include "ui/groups/listpostdialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize { 720, 480 };
constexpr int kWhoWidth = 240;

} // namespace

RemindDialog::RemindDialog(Shop &shop, const Group &group, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_group(group)
    , m_who(new QListWidget(this))
    , m_title(new QLineEdit(this))
    , m_script(makeScriptBox(this))
    , m_preview(new QPlainTextEdit(this))
    , m_copied(plainLabel({}, this))
    , m_copy(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"remindDialog"_s);
    setWindowTitle(tr("Remind the Unpaid of %1").arg(group.name));
    m_who->setObjectName(u"remindWho"_s);
    m_title->setObjectName(u"remindTitle"_s);
    m_script->setObjectName(u"remindScript"_s);
    m_preview->setObjectName(u"remindPreview"_s);
    m_copy->setObjectName(u"copyReminder"_s);
    m_who->setFixedWidth(kWhoWidth);
    m_who->setAccessibleName(tr("Whom to remind"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("What the chat will see"));
    setTone(m_copied, Tone::Ok);
    auto *form = new QFormLayout;
    styleForm(form);
    const auto add = [&](const QString &text, QWidget *field) { addFormRow(form, text, field, this); };
    //: Label: the list for which money is due, as the group knows it
    add(tr("For which list"), m_title);
    add(tr("Language of the text"), m_script);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::kSmall);
    right->addLayout(form);
    right->addWidget(m_preview, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(m_who);
    columns->addLayout(right, 1);
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    close->setObjectName(u"closeReminder"_s);
    close->setAutoDefault(false);
    m_copy->setText(tr("Copy Text"));
    m_copy->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_copy->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_copied, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &RemindDialog::copy);
    connect(m_who, &QListWidget::currentRowChanged, this, &RemindDialog::write);
    connect(m_who, &QListWidget::itemActivated, this, &RemindDialog::copy);
    connect(m_title, &QLineEdit::textChanged, this, &RemindDialog::write);
    connect(m_script, &QComboBox::currentIndexChanged, this, &RemindDialog::write);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &RemindDialog::copy);
    resize(kSize);
    load();
    m_who->setFocus();
}

void RemindDialog::load()
{
    const GroupPosts posts(m_shop.database().view(), m_shop.context());
    const auto last = posts.last(m_group.id);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const auto script = last && *last ? static_cast<int>((*last)->script) : chinese ? 0 : 2;
    m_script->setCurrentIndex(std::max(m_script->findData(script), 0));
    m_title->setText(posts.lastTitle(m_group.id));
    if (auto unpaid = posts.unpaid(m_group.id))
        m_unpaid = std::move(*unpaid);
    m_who->addItem(tr("The whole group (%n)", "how many have not paid", static_cast<int>(m_unpaid.size())));
    for (const ListPost::Unpaid &one : m_unpaid)
        m_who->addItem(one.name + u"   "_s + one.amount);
    m_who->setCurrentRow(0);
    write();
}

void RemindDialog::write()
{
    const auto script = static_cast<ListPost::Script>(m_script->currentData().toInt());
    const QString title = m_title->text().trimmed();
    const int row = m_who->currentRow();
    m_copied->clear();
    m_copy->setEnabled(!m_unpaid.empty());
    if (m_unpaid.empty())
        m_preview->setPlainText(tr("Everybody has paid."));
    else if (row > 0)
        m_preview->setPlainText(ListPost::reminder(script, title, m_unpaid[static_cast<size_t>(row - 1)]));
    else
        m_preview->setPlainText(ListPost::reminder(script, title, m_unpaid));
}

// The text for the group is all there is to copy; of those for each, the next one waits.
void RemindDialog::copy()
{
    if (!m_copy->isEnabled())
        return;
    QApplication::clipboard()->setText(m_preview->toPlainText());
    const int row = m_who->currentRow();
    if (row <= 0) {
        Q_EMIT messageRequested(
            { Tone::Ok, tr("The reminder is copied."), tr("Paste it into the chat of %1.").arg(m_group.name) });
        return accept();
    }
    const QString name = m_unpaid[static_cast<size_t>(row - 1)].name;
    if (row + 1 < m_who->count())
        m_who->setCurrentRow(row + 1);
    m_copied->setText(tr("The text for %1 is copied.").arg(name));
}

} // namespace jishi
