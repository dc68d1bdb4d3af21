#pragma once
// Stores customer drafts through the CustomerStore: found again by id, by code, by phone, then by name and address;
// only changed fields are written.
#include "models/customers/customerstore.h"
#include "models/importing/customerdraft.h"
#include "models/importing/importprogress.h"
#include "models/importing/importreport.h"

#include <QHash>

namespace jishi {

class CustomerWriter
{
public:
    CustomerWriter(Connection &connection, const ShopContext &context, ImportReport &report);
    Status store(const std::vector<CustomerDraft> &drafts, const ImportProgress &progress);

    // One of them; counts it in the report.
    Result<RowId> put(const CustomerDraft &draft);
    // 0: nobody yet. Refused when it could be several.
    Result<RowId> findByPhone(const CustomerDraft &draft);
    Result<RowId> findByName(const CustomerDraft &draft);

private:
    Result<RowId> find(const CustomerDraft &draft);
    Status loadNames();
    // The customer as she is after the draft.
    static Customer merged(const CustomerDraft &draft, Customer customer);
    static void addContacts(const CustomerDraft &draft, Customer &customer);
    static bool isSame(const Customer &one, const Customer &other);

    Connection &m_connection;
    CustomerStore m_customers;
    ImportReport &m_report;
    struct Namesake
    {
        RowId id = 0;
        QString address;
    };
    QHash<QString, QList<Namesake>> m_names;
    bool m_namesLoaded = false;
};

} // namespace jishi
