#pragma once
// What an import did: nothing is dropped silently (design §4.10).
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace jishi {

struct ImportCounts
{
    int added = 0; // "new"
    int changed = 0;
    int unchanged = 0;

    QJsonObject toJson() const;
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

struct RefusedLine
{
    int line = 0; // of the file, from 1
    QString reason; // a sentence
    QStringList cells; // as they were read, where the options ask for them
};

struct ImportReport
{
    QString format;
    int rows = 0; // after the header, without blank ones
    bool dryRun = false;
    ImportCounts products;
    ImportCounts orders;
    ImportCounts customers;
    ImportCounts members; // of a group
    ImportCounts stockMovements;
    int rounded = 0; // lines whose price was finer than the currency
    std::vector<RefusedLine> refused;
    QStringList header; // of the file, with the cells

    // Whether the file says anything that the shop does not have.
    bool bringsAnything() const;
    bool changesAnything() const { return !dryRun && bringsAnything(); }
    void refuse(int line, const QString &reason) { refused.push_back({ line, reason, {} }); }
    // By line, once all phases have added theirs.
    void sortRefused();
    // The shape that scripts rely on (design §8).
    QJsonObject toJson() const;
};

} // namespace jishi
