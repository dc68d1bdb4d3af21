#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/base/refusal.h"
#include "models/customers/customereraser.h"
#include "models/customers/customerstore.h"
#include "models/db/database.h"
#include "models/exporting/personexport.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace jishi::cli {

namespace {

// Exactly one, or a reason why not.
Result<Customer> meant(ShopFile &shop, const QString &who)
{
    const CustomerStore store(shop.connection(), shop.context());
    const auto found = store.find(who);
    if (!found)
        return found.error();
    if (found->empty())
        return refused(u"There is no customer %1."_s.arg(who));
    if (found->size() == 1)
        return store.customer(found->front());
    QStringList ids;
    for (const RowId id : *found)
        if (const auto customer = store.customer(id))
            ids << customer->uuid.toText();
    return refused(
        u"%1 customers are called %2. Name one by her id: %3."_s.arg(ids.size()).arg(who, ids.join(u", "_s)));
}

int exportPerson(const Call &call, ShopFile &shop, const Customer &customer)
{
    const QString folder = call.option(u"out"_s);
    if (folder.isEmpty())
        return refuse(u"--out is missing: name the folder to write into."_s);
    const auto files = PersonExport(shop.connection(), shop.context()).files(customer.id);
    if (!files)
        return failed(files.error(), call.argument(0));
    if (const auto written = PersonExport::write(*files, folder); !written)
        return failed(written.error(), folder);
    QJsonArray names;
    for (const ExportedFile &file : *files)
        names.append(QDir(folder).filePath(file.name));
    printJson({ { u"customer"_s, customer.uuid.toText() }, { u"files"_s, names } });
    return kAllDone;
}

int erasePerson(const Call &call, ShopFile &shop, const Customer &customer)
{
    if (!call.has(u"yes"_s))
        return refuse(u"Erasing cannot be undone. Say --yes to erase customer %1."_s.arg(customer.uuid.toText()));
    const Status erased = inTransaction(shop.connection(), [&](Transaction &transaction) {
        return CustomerEraser(transaction.connection(), shop.context()).erase(customer.id);
    });
    if (!erased)
        return failed(erased.error(), call.argument(0));
    if (const auto wiped = CustomerEraser::wipeFreeSpace(shop.connection()); !wiped)
        complain(u"She is erased, but unused parts of the file may still hold traces: %1"_s.arg(
            sentenceFor(wiped.error(), call.argument(0))));
    complain(u"Backups made before still know this person; delete them if she must be gone from there too."_s);
    printJson({ { u"erased"_s, customer.uuid.toText() } });
    return kAllDone;
}

int run(const Call &call)
{
    const QString action = call.argument(2);
    const bool erases = action == u"erase";
    if (!erases && action != u"export")
        return refuse(u"A customer can be exported or erased, there is no %1."_s.arg(action));
    auto shop = ShopFile::open(call.argument(0), erases ? ShopFile::Access::Write : ShopFile::Access::Read, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto customer = meant(**shop, call.argument(1));
    if (!customer)
        return failed(customer.error(), call.argument(0));
    return erases ? erasePerson(call, **shop, *customer) : exportPerson(call, **shop, *customer);
}

} // namespace

Command customerCommand()
{
    return { u"customer"_s, u"Exports everything about one person, or erases her from the books."_s,
        u"export writes everything.json and the same as CSV files into the folder of --out.\n"
        "erase blanks the person: name, numbers, addresses, groups and notes. Orders, payments and stock keep their\n"
        "figures. It cannot be undone, and backups made before still know her."_s,
        { { u"SHOP"_s, u"The shop file."_s }, { u"WHO"_s, u"Her id, phone number or exact name."_s },
            { u"ACTION"_s, u"export or erase."_s } },
        { { u"out"_s, u"The folder to write into."_s, u"FOLDER"_s }, { u"yes"_s, u"Erases without asking."_s } }, run };
}

} // namespace jishi::cli
