#include "sync/hub/pagereader.h"

#include <algorithm>
#include <simdjson.h>

namespace jishi {

namespace {

namespace dom = simdjson::dom;

// Empty for what is no text.
std::string_view textOf(const dom::element &element)
{
    std::string_view text;
    return element.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

// A text is one that PostgreSQL can hold, which knows no null byte.
bool isWord(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestWord && text.find('\0') == std::string_view::npos;
}

std::optional<Uuid> uuidOf(const dom::element &element)
{
    const std::string_view text = textOf(element);
    return Uuid::fromText(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
}

std::optional<WireValue> valueOf(const dom::element &element)
{
    switch (element.type()) {
    case dom::element_type::NULL_VALUE:
        return WireValue();
    case dom::element_type::INT64:
        return WireValue(int64_t(element));
    case dom::element_type::BOOL:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        return WireValue(ForeignValue { QByteArray::fromStdString(simdjson::minify(element)) });
    case dom::element_type::STRING: {
        const std::string_view text = textOf(element);
        QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
        const bool isLong = bytes.size() > kLongestText && QString::fromUtf8(bytes).size() > kLongestText;
        return isLong || bytes.contains('\0') ? std::nullopt : std::optional<WireValue>(std::move(bytes));
    }
    case dom::element_type::ARRAY:
    case dom::element_type::OBJECT:
        return std::nullopt;
    }
    return std::nullopt;
}

// A row: ["table", id, ver, value …], or ["-", table, id] for one that is gone.
Result<HubRow> readRow(const dom::element &item)
{
    dom::array row;
    if (item.get(row) != simdjson::SUCCESS || row.size() < 3)
        return unreadableAnswer(QStringLiteral("no row"));
    auto next = row.begin();
    std::string_view table = textOf(*next);
    const bool gone = table == "-";
    if (gone)
        table = textOf(*++next);
    const auto id = uuidOf(*++next);
    if (!isWord(table) || !id || id->isNil())
        return unreadableAnswer(QStringLiteral("a row of nothing"));
    HubRow read { std::string(table), *id, 0, {}, gone };
    if (gone)
        return read;
    if ((*++next).get(read.ver) != simdjson::SUCCESS || read.ver < 1 || !isExactInJson(read.ver))
        return unreadableAnswer(QStringLiteral("a row without a version"));
    read.values.reserve(row.size() - 3);
    while (++next != row.end()) {
        auto value = valueOf(*next);
        if (!value)
            return unreadableAnswer(QStringLiteral("a value that is none"));
        read.values.push_back(std::move(*value));
    }
    return read;
}

Result<FeedPage> pageOf(const dom::object &object)
{
    std::string_view cursor;
    bool more = false;
    bool reset = false;
    dom::array rows;
    const auto resetRead = object["reset"].get(reset);
    if (object["cursor"].get(cursor) != simdjson::SUCCESS || !isWord(cursor)
        || object["more"].get(more) != simdjson::SUCCESS || object["rows"].get(rows) != simdjson::SUCCESS
        || (resetRead != simdjson::SUCCESS && resetRead != simdjson::NO_SUCH_FIELD))
        return unreadableAnswer(QStringLiteral("no page"));
    if (rows.size() > kPageRows)
        return unreadableAnswer(QStringLiteral("a page that was not asked for"));
    FeedPage page { QString::fromUtf8(cursor.data(), static_cast<qsizetype>(cursor.size())), more, reset, {} };
    page.rows.reserve(rows.size());
    for (const dom::element item : rows) {
        auto row = readRow(item);
        if (!row)
            return row.error();
        page.rows.push_back(std::move(*row));
    }
    return page;
}

} // namespace

Result<PageAnswer> readPage(const QByteArray &body)
{
    dom::parser parser;
    dom::element answer;
    dom::object object;
    if (parser.parse(body.constData(), static_cast<size_t>(body.size())).get(answer) != simdjson::SUCCESS)
        return unreadableAnswer(QStringLiteral("no JSON"));
    const bool isPage = answer["errors"].error() == simdjson::NO_SUCH_FIELD
        && answer["data"]["r"].get(object) == simdjson::SUCCESS && object["error"].error() == simdjson::NO_SUCH_FIELD;
    if (isPage) {
        auto page = pageOf(object);
        return page ? Result<PageAnswer>(PageAnswer { std::move(*page), {} }) : page.error();
    }
    const auto result = readResult(body);
    if (!result)
        return result.error();
    if (result->fault.kind == HubFault::Kind::None)
        return unreadableAnswer(QStringLiteral("no page"));
    return PageAnswer { {}, result->fault };
}

std::optional<QString> cursorAhead(QByteArrayView body)
{
    constexpr QByteArrayView kBefore = R"({"data":{"r":{"cursor":")";
    constexpr QByteArrayView kAfter = R"(","more":true,"rows":[)";
    if (!body.startsWith(kBefore))
        return std::nullopt;
    const QByteArrayView rest = body.sliced(kBefore.size());
    const auto isPart = [](char c) { return c == '.' || (c >= '0' && c <= '9'); };
    const auto length = std::ranges::find_if_not(rest, isPart) - rest.begin();
    if (!isWord({ rest.data(), static_cast<size_t>(length) }) || !rest.sliced(length).startsWith(kAfter))
        return std::nullopt;
    return QString::fromLatin1(rest.first(length));
}

} // namespace jishi
