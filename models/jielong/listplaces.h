#pragma once
// The numbers of a row that are no quantities: buildings and rooms, telephones, times, money, sizes. Each function
// answers how long such a thing at a place of a folded text is; 0: none there.
#include <QString>

namespace jishi::listplaces {

// 3栋, 5号楼302, 8-2-3345, a座1203, 12#301. A lone "2-3" is none, it may be a range.
qsizetype addressAt(QStringView folded, qsizetype at);
// 13800138000, 138-0013-8000, 尾号7788, tel: …
qsizetype phoneAt(QStringView folded, qsizetype at);
// Of the telephone found there only its digits.
QString phoneDigits(QStringView folded);
// 8点半, 18:30, 明天3号, 周六, 三点前
qsizetype timeAt(QStringView folded, qsizetype at);
// ¥60, 60元, 已付50, 转账30
qsizetype moneyAt(QStringView folded, qsizetype at);
// 120码, 90cm, 5斤装, 250ml before a count, 双人餐: which kind of the goods.
qsizetype sizeAt(QStringView folded, qsizetype at);

} // namespace jishi::listplaces
