#pragma once
// Several phones or addresses in one cell of an export, one per line: "work: 138…". Read back they are the same ones.
#include <QString>
#include <vector>

namespace jishi {

struct LabelledContact
{
    QString value;
    QString label; // may be empty
    friend bool operator==(const LabelledContact &, const LabelledContact &) = default;
};

QString cellOfContacts(const std::vector<LabelledContact> &contacts);
std::vector<LabelledContact> contactsOfCell(const QString &cell);

} // namespace jishi
