#include "app/personname.h"

#include <pwd.h>
#include <unistd.h>

namespace jishi {

QString systemPersonName()
{
    const passwd *account = getpwuid(geteuid());
    if (!account)
        return {};
    // The full name is the first part of the field that was once meant for office and telephone.
    const QString name = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return name.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : name;
}

} // namespace jishi
