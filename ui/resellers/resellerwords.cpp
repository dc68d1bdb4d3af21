#include "ui/resellers/resellerwords.h"

#include "ui/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
struct ResellerWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::ResellerWords)
};
} // namespace

ChipText resellerChip(ResellerStatus status)
{
    switch (status) {
    case ResellerStatus::Applied:
        //: State of a reseller who waits to be approved
        return { ResellerWords::tr("Applied"), Tone::Info };
    case ResellerStatus::Active:
        //: State of a reseller who sells
        return { ResellerWords::tr("Active"), Tone::Ok };
    case ResellerStatus::Frozen:
        //: State of a reseller who earns and is not paid out
        return { ResellerWords::tr("Frozen"), Tone::Warn };
    case ResellerStatus::Left:
        //: State of a reseller who does not sell any more
        return { ResellerWords::tr("Left"), Tone::Neutral };
    case ResellerStatus::Declined:
        //: State of a reseller whose application was declined
        return { ResellerWords::tr("Declined"), Tone::Neutral };
    }
    return {};
}

QString payoutMethodName(PayoutMethod method)
{
    switch (method) {
    case PayoutMethod::Unsaid:
        return u"—"_s;
    case PayoutMethod::WeChat:
        return ResellerWords::tr("WeChat");
    case PayoutMethod::Alipay:
        return ResellerWords::tr("Alipay");
    case PayoutMethod::Bank:
        //: A way to be paid: transfer to a bank account
        return ResellerWords::tr("Bank");
    case PayoutMethod::Cash:
        //: A way to be paid
        return ResellerWords::tr("Cash");
    }
    return {};
}

QString payoutWords(const PayoutDetails &details)
{
    if (details.method == PayoutMethod::Unsaid)
        return {};
    QStringList parts { payoutMethodName(details.method), details.bank, details.account, details.name };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString boundWords(const QString &by, const QString &since)
{
    const QString how = by == u"link"_s ? ResellerWords::tr("by a link")
        : by == u"code"_s               ? ResellerWords::tr("by a code")
                                        : ResellerWords::tr("by hand");
    return since.isEmpty() ? how : ResellerWords::tr("%1, since %2", "how and since when she is bound").arg(how, since);
}

QString problemWords(const Error &error)
{
    const Message words = ErrorWords::message(error);
    if (words.text.isEmpty() || error.kind == ErrorKind::Refused)
        return words.text.isEmpty() ? words.title : words.text;
    return words.title + u". "_s + words.text;
}

} // namespace jishi
