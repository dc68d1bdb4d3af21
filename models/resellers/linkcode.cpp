#include "models/resellers/linkcode.h"

#include "models/base/checkedcode.h"

namespace jishi {

namespace {

constexpr int kLetters = LinkCode::kSize - 1;
constexpr int kGroup = 3;

} // namespace

QString LinkCode::of(const Uuid &link, int attempt)
{
    const Uuid hash = Uuid::derived(link, "link-code/" + std::to_string(attempt));
    QString code = CheckedCode::letters(hash.data(), 6, kLetters);
    code += CheckedCode::check(code);
    return code;
}

QString LinkCode::spaced(const QString &code)
{
    QString text;
    for (int i = 0; i < code.size(); ++i)
        text += i > 0 && i % kGroup == 0 ? QString(u'-') + code[i] : QString(code[i]);
    return text;
}

QString LinkCode::read(const QString &typed)
{
    const QString text = CheckedCode::spelled(typed);
    if (text.size() != kSize)
        return {};
    return CheckedCode::check(QStringView(text).first(kLetters)) == text[kLetters] ? text : QString();
}

} // namespace jishi
