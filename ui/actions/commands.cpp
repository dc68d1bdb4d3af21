// The command table itself. One line is one command; adding one here is all that menus, palette and help need.
#include "ui/actions/commandtable.h"

namespace jishi {

namespace {
// clang-format off
constexpr Command kCommands[] = {
    { "shop.new", QT_TRANSLATE_NOOP("jishi::CommandTable", "New Shop…"), "shop", nullptr, CommandGroup::Shop },
    { "shop.open", QT_TRANSLATE_NOOP("jishi::CommandTable", "Open Shop…"), "folder", "Ctrl+O", CommandGroup::Shop },
    { "shop.demo", QT_TRANSLATE_NOOP("jishi::CommandTable", "Open Demo Shop"), "demo", nullptr, CommandGroup::Shop },
    { "shop.join", QT_TRANSLATE_NOOP("jishi::CommandTable", "Join a Shop…"), "groups", nullptr, CommandGroup::Shop },
    { "shop.import", QT_TRANSLATE_NOOP("jishi::CommandTable", "Import…"), "import", "Ctrl+I", CommandGroup::Shop },
    { "shop.export", QT_TRANSLATE_NOOP("jishi::CommandTable", "Export…"), "export", "Ctrl+E", CommandGroup::Shop },
    { "shop.reseller", QT_TRANSLATE_NOOP("jishi::CommandTable", "Copy for a Reseller…"), "customers", nullptr, CommandGroup::Shop },
    { "shop.backup", QT_TRANSLATE_NOOP("jishi::CommandTable", "Back Up…"), "backup", nullptr, CommandGroup::Shop },
    { "shop.person", QT_TRANSLATE_NOOP("jishi::CommandTable", "Your Name…"), nullptr, nullptr, CommandGroup::Shop },
    { "shop.close", QT_TRANSLATE_NOOP("jishi::CommandTable", "Close Shop"), nullptr, "Ctrl+Shift+W", CommandGroup::Shop },
    { "app.quit", QT_TRANSLATE_NOOP("jishi::CommandTable", "Quit"), "quit", "Ctrl+Q", CommandGroup::Shop },

    { "edit.undo", QT_TRANSLATE_NOOP("jishi::CommandTable", "Undo"), "undo", "Ctrl+Z", CommandGroup::Edit },
    { "edit.redo", QT_TRANSLATE_NOOP("jishi::CommandTable", "Redo"), nullptr, "Ctrl+Shift+Z", CommandGroup::Edit },

    { "go.search", QT_TRANSLATE_NOOP("jishi::CommandTable", "Search and Commands"), "search", "Ctrl+K", CommandGroup::Go },
    { "go.today", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Today"), "today", "Ctrl+1", CommandGroup::Go },
    { "go.orders", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Orders"), "orders", "Ctrl+2", CommandGroup::Go },
    { "go.catalog", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Catalog"), "catalog", "Ctrl+3", CommandGroup::Go },
    { "go.customers", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Customers"), "customers", "Ctrl+4", CommandGroup::Go },
    { "go.reports", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Reports"), "reports", "Ctrl+5", CommandGroup::Go },
    { "go.groups", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Groups"), "groups", "Ctrl+6", CommandGroup::Go },
    { "go.pickup", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Packing and Pickup"), "stock", "Ctrl+7", CommandGroup::Go },
    { "go.links", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Links"), "links", nullptr, CommandGroup::Go },
    { "go.bills", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Payments"), "money", "Ctrl+8", CommandGroup::Go },
    { "go.commissions", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Commissions"), "commissions", "Ctrl+0", CommandGroup::Go },
    { "go.payouts", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Payouts"), "money", nullptr, CommandGroup::Go },
    { "go.resellers", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Resellers"), "resellers", "Ctrl+9", CommandGroup::Go },
    { "go.sync", QT_TRANSLATE_NOOP("jishi::CommandTable", "Go to Sync"), "sync", nullptr, CommandGroup::Go },

    { "order.new", QT_TRANSLATE_NOOP("jishi::CommandTable", "New Order"), "plus", "Ctrl+N", CommandGroup::Orders },
    { "order.place", QT_TRANSLATE_NOOP("jishi::CommandTable", "Place Order"), "check", "Ctrl+Return", CommandGroup::Orders },
    { "order.aside", QT_TRANSLATE_NOOP("jishi::CommandTable", "Put Order Aside"), nullptr, "Ctrl+Shift+N", CommandGroup::Orders },
    { "order.edit", QT_TRANSLATE_NOOP("jishi::CommandTable", "Edit Order…"), "edit", "F2", CommandGroup::Orders },
    { "order.pay", QT_TRANSLATE_NOOP("jishi::CommandTable", "Take Payment…"), nullptr, "Ctrl+T", CommandGroup::Orders },
    { "order.refund", QT_TRANSLATE_NOOP("jishi::CommandTable", "Refund Order…"), nullptr, "Ctrl+R", CommandGroup::Orders },
    { "order.asked", QT_TRANSLATE_NOOP("jishi::CommandTable", "Refund Asked For…"), nullptr, nullptr, CommandGroup::Orders },
    { "order.settled", QT_TRANSLATE_NOOP("jishi::CommandTable", "Refund Request Settled"), nullptr, nullptr, CommandGroup::Orders },
    { "order.credit", QT_TRANSLATE_NOOP("jishi::CommandTable", "Credit Order to Another Reseller…"), nullptr, nullptr, CommandGroup::Orders },
    { "order.split", QT_TRANSLATE_NOOP("jishi::CommandTable", "Split Order…"), nullptr, nullptr, CommandGroup::Orders },
    { "order.merge", QT_TRANSLATE_NOOP("jishi::CommandTable", "Merge Orders…"), nullptr, nullptr, CommandGroup::Orders },
    { "order.packed", QT_TRANSLATE_NOOP("jishi::CommandTable", "Mark Packed"), nullptr, "Ctrl+M", CommandGroup::Orders },
    { "order.ready", QT_TRANSLATE_NOOP("jishi::CommandTable", "Mark Ready for Pickup"), nullptr, "Ctrl+Shift+M", CommandGroup::Orders },
    { "order.handover", QT_TRANSLATE_NOOP("jishi::CommandTable", "Hand Over"), "check", "Ctrl+H", CommandGroup::Orders },
    { "order.part", QT_TRANSLATE_NOOP("jishi::CommandTable", "Hand Over a Part…"), nullptr, "Ctrl+Shift+H", CommandGroup::Orders },
    { "order.labels", QT_TRANSLATE_NOOP("jishi::CommandTable", "Labels…"), "print", "Ctrl+L", CommandGroup::Orders },
    { "order.receipt", QT_TRANSLATE_NOOP("jishi::CommandTable", "Receipt…"), "print", "Ctrl+Shift+R", CommandGroup::Orders },
    { "pickup.print", QT_TRANSLATE_NOOP("jishi::CommandTable", "Print Packing or Pickup List…"), "print", "Ctrl+P", CommandGroup::Orders },
    { "pickup.copy", QT_TRANSLATE_NOOP("jishi::CommandTable", "Copy Packing or Pickup List as Text"), nullptr, nullptr, CommandGroup::Orders },
    { "pickup.xlsx", QT_TRANSLATE_NOOP("jishi::CommandTable", "Save Packing or Pickup List as XLSX…"), "export", nullptr, CommandGroup::Orders },
    { "list.paste", QT_TRANSLATE_NOOP("jishi::CommandTable", "Paste a Group List…"), "import", "Ctrl+Shift+V", CommandGroup::Orders },
    { "bill.choose", QT_TRANSLATE_NOOP("jishi::CommandTable", "Match a Bill…"), "money", "Ctrl+Shift+B", CommandGroup::Orders },
    { "product.new", QT_TRANSLATE_NOOP("jishi::CommandTable", "New Product"), "plus", "Ctrl+Shift+P", CommandGroup::Catalog },
    { "product.duplicate", QT_TRANSLATE_NOOP("jishi::CommandTable", "Duplicate Product…"), nullptr, "Ctrl+D", CommandGroup::Catalog },
    { "catalog.many", QT_TRANSLATE_NOOP("jishi::CommandTable", "Edit Many Products…"), "edit", "Ctrl+B", CommandGroup::Catalog },
    { "catalog.setup", QT_TRANSLATE_NOOP("jishi::CommandTable", "Catalog Setup…"), "list", nullptr, CommandGroup::Catalog },
    { "stock.count", QT_TRANSLATE_NOOP("jishi::CommandTable", "Stock-Taking"), "barcode", nullptr, CommandGroup::Catalog },
    { "stock.purchase", QT_TRANSLATE_NOOP("jishi::CommandTable", "Purchase List"), "list", nullptr, CommandGroup::Catalog },
    { "customer.new", QT_TRANSLATE_NOOP("jishi::CommandTable", "New Customer"), "plus", "Ctrl+Shift+C", CommandGroup::Customers },
    { "customer.duplicates", QT_TRANSLATE_NOOP("jishi::CommandTable", "Find Duplicate Customers…"), "customers", nullptr, CommandGroup::Customers },
    { "group.new", QT_TRANSLATE_NOOP("jishi::CommandTable", "New Group"), "plus", "Ctrl+Shift+G", CommandGroup::Customers },
    { "group.post", QT_TRANSLATE_NOOP("jishi::CommandTable", "Write a List Post…"), "edit", "Ctrl+Shift+L", CommandGroup::Customers },
    { "group.remind", QT_TRANSLATE_NOOP("jishi::CommandTable", "Remind the Unpaid…"), nullptr, nullptr, CommandGroup::Customers },
    { "commission.rules", QT_TRANSLATE_NOOP("jishi::CommandTable", "Commission Rules…"), "commissions", nullptr, CommandGroup::Customers },
    { "payout.prepare", QT_TRANSLATE_NOOP("jishi::CommandTable", "Prepare Payout…"), "money", nullptr, CommandGroup::Customers },
    { "payout.close", QT_TRANSLATE_NOOP("jishi::CommandTable", "Close Month…"), nullptr, nullptr, CommandGroup::Customers },
    { "statement.verify", QT_TRANSLATE_NOOP("jishi::CommandTable", "Verify a Statement File…"), "check", nullptr, CommandGroup::Customers },
    { "link.new", QT_TRANSLATE_NOOP("jishi::CommandTable", "New Link…"), "plus", nullptr, CommandGroup::Customers },
    { "link.copy", QT_TRANSLATE_NOOP("jishi::CommandTable", "Copy Caption and Link"), "links", "Ctrl+Shift+U", CommandGroup::Customers },
    { "link.poster", QT_TRANSLATE_NOOP("jishi::CommandTable", "Posters of a Link…"), "picture", nullptr, CommandGroup::Customers },
    { "link.check", QT_TRANSLATE_NOOP("jishi::CommandTable", "Check a Link…"), nullptr, nullptr, CommandGroup::Customers },
    { "reseller.new", QT_TRANSLATE_NOOP("jishi::CommandTable", "New Reseller"), "plus", nullptr, CommandGroup::Customers },
    { "reseller.invite", QT_TRANSLATE_NOOP("jishi::CommandTable", "Invite Somebody to Sell…"), "resellers", nullptr, CommandGroup::Customers },
    { "reseller.tiers", QT_TRANSLATE_NOOP("jishi::CommandTable", "Tiers of Resellers…"), "list", nullptr, CommandGroup::Customers },
    { "reseller.settings", QT_TRANSLATE_NOOP("jishi::CommandTable", "How Customers Are Bound…"), nullptr, nullptr, CommandGroup::Customers },
    { "report.export.png", QT_TRANSLATE_NOOP("jishi::CommandTable", "Save Chart as Picture…"), "picture", nullptr, CommandGroup::Reports },
    { "report.export.pdf", QT_TRANSLATE_NOOP("jishi::CommandTable", "Save Chart as PDF…"), "print", nullptr, CommandGroup::Reports },
    { "report.export.csv", QT_TRANSLATE_NOOP("jishi::CommandTable", "Save Figures as CSV…"), "export", nullptr, CommandGroup::Reports },

    { "sync.now", QT_TRANSLATE_NOOP("jishi::CommandTable", "Sync Now"), "sync", "F5", CommandGroup::Sync },
    { "sync.invite", QT_TRANSLATE_NOOP("jishi::CommandTable", "Invite to the Hub…"), "customers", nullptr, CommandGroup::Sync },
    { "sync.computers", QT_TRANSLATE_NOOP("jishi::CommandTable", "Computers…"), "list", nullptr, CommandGroup::Sync },
    { "sync.connect", QT_TRANSLATE_NOOP("jishi::CommandTable", "Connect to a Hub…"), "sync", nullptr, CommandGroup::Sync },

    { "theme.system", QT_TRANSLATE_NOOP("jishi::CommandTable", "Theme: Like the System"), "theme", nullptr, CommandGroup::View },
    { "theme.light", QT_TRANSLATE_NOOP("jishi::CommandTable", "Theme: Light"), "theme", nullptr, CommandGroup::View },
    { "theme.dark", QT_TRANSLATE_NOOP("jishi::CommandTable", "Theme: Dark"), "theme", nullptr, CommandGroup::View },
    { "language.system", QT_TRANSLATE_NOOP("jishi::CommandTable", "Language: Like the System"), "language", nullptr, CommandGroup::View },
    { "language.en", "English", "language", nullptr, CommandGroup::View },
    { "language.zh_CN", "简体中文", "language", nullptr, CommandGroup::View },

    { "help.shortcuts", QT_TRANSLATE_NOOP("jishi::CommandTable", "Keyboard Shortcuts"), "keyboard", "F1", CommandGroup::Help },
    { "help.about", QT_TRANSLATE_NOOP("jishi::CommandTable", "About Jishi"), "info", nullptr, CommandGroup::Help },
};
// clang-format on
} // namespace

std::span<const Command> CommandTable::all()
{
    return kCommands;
}

} // namespace jishi
