#include "models/search/searchquery.h"

#include "models/search/searchtext.h"

#include <algorithm>

namespace jishi {

SearchQuery::SearchQuery(QStringView typed)
{
    const QByteArray utf8 = typed.toUtf8();
    whole = folded(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
    for (size_t at = 0; at < whole.size();) {
        const size_t end = std::min(whole.find(' ', at), whole.size());
        words.push_back(whole.substr(at, end - at));
        at = end + 1;
    }
    // The longest is the rarest: it drives the search, the others only confirm.
    std::ranges::stable_sort(words, std::greater(), &std::string::size);
}

} // namespace jishi
