#include "ui/catalog/optionsedit.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kNameWidth = 150;

QStringList listOf(const QString &text)
{
    static const QRegularExpression marks(u"[,，、;；/]"_s);
    QStringList values;
    for (const QString &part : text.split(marks, Qt::SkipEmptyParts))
        if (const QString value = part.trimmed(); !value.isEmpty() && !values.contains(value))
            values << value;
    return values;
}

} // namespace

OptionsEdit::OptionsEdit(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kTiny);
}

void OptionsEdit::setOptions(const std::vector<ProductOption> &options)
{
    for (const Line &line : m_lines)
        line.whole->deleteLater();
    m_lines.clear();
    m_options = options;
    for (const ProductOption &option : options)
        appendLine(option);
    setVisible(!m_lines.empty());
}

void OptionsEdit::addOption()
{
    appendLine({});
    show();
    m_lines.back().name->setFocus(Qt::TabFocusReason);
}

void OptionsEdit::appendLine(const ProductOption &option)
{
    auto *whole = new QWidget(this);
    Line line { whole, new QLineEdit(option.name, whole), new QLineEdit(option.values.join(u", "_s), whole) };
    const auto number = static_cast<int>(m_lines.size());
    line.name->setObjectName(u"optionName%1"_s.arg(number));
    line.values->setObjectName(u"optionValues%1"_s.arg(number));
    //: An option of a product
    line.name->setPlaceholderText(tr("Color, size…"));
    line.name->setAccessibleName(tr("Option"));
    line.name->setFixedWidth(kNameWidth);
    //: Values of an option of a product
    line.values->setPlaceholderText(tr("Blue, red, green"));
    line.values->setAccessibleName(tr("Values of the option, separated by commas"));
    auto *remove = new ActionButton(whole, ActionButton::Kind::Link);
    //: Button: take an option such as color away from a product
    remove->setText(tr("Remove"));
    remove->setAccessibleName(tr("Remove the option"));
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(line.name);
    row->addWidget(line.values, 1);
    row->addWidget(remove);
    m_layout->addWidget(whole);
    m_lines.push_back(line);
    for (QLineEdit *field : { line.name, line.values })
        connect(field, &QLineEdit::editingFinished, this, &OptionsEdit::read);
    connect(remove, &QPushButton::clicked, this, [this, whole] { removeLine(whole); });
}

void OptionsEdit::removeLine(const QWidget *whole)
{
    const auto found = std::ranges::find(m_lines, whole, &Line::whole);
    found->whole->deleteLater();
    m_lines.erase(found);
    setVisible(!m_lines.empty());
    read();
}

void OptionsEdit::read()
{
    std::vector<ProductOption> now;
    for (const Line &line : m_lines) {
        ProductOption option { line.name->text().trimmed(), listOf(line.values->text()) };
        // A line that is not filled in yet says nothing.
        if (!option.name.isEmpty() && !option.values.isEmpty())
            now.push_back(std::move(option));
    }
    if (now == m_options)
        return;
    const bool renamed = takeRenaming(now);
    const std::vector<ProductOption> before = std::exchange(m_options, std::move(now));
    if (!renamed)
        Q_EMIT optionsChanged(m_options, before);
}

// As many values as before, one of them new and one gone: it has got another spelling.
bool OptionsEdit::takeRenaming(const std::vector<ProductOption> &now)
{
    if (now.size() != m_options.size())
        return false;
    for (size_t i = 0; i < now.size(); ++i) {
        const QStringList &fresh = now[i].values;
        const QStringList &known = m_options[i].values;
        if (fresh == known || fresh.size() != known.size())
            continue;
        for (int j = 0; j < fresh.size(); ++j) {
            QStringList renamed = known;
            renamed[j] = fresh[j];
            if (renamed != fresh || known.contains(fresh[j]))
                continue;
            Q_EMIT valueRenamed(static_cast<int>(i), known[j], fresh[j]);
            std::vector<ProductOption> rest = m_options;
            rest[i] = now[i];
            return rest == now;
        }
    }
    return false;
}

} // namespace jishi
