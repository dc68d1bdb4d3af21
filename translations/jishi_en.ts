<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>jishi::BillIntake</name>
    <message numerus="yes">
        <source>%Ln new row(s)</source>
        <comment>of a bill</comment>
        <translation>
            <numerusform>%Ln new row</numerusform>
            <numerusform>%Ln new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a bill</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <comment>rows of a bill</comment>
        <translation>
            <numerusform>%Ln known</numerusform>
            <numerusform>%Ln known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: spent, moved or closed</source>
        <comment>rows of a bill</comment>
        <translation>
            <numerusform>%Ln left out: spent, moved or closed</numerusform>
            <numerusform>%Ln left out: spent, moved or closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more line(s) like these.</source>
        <translation>
            <numerusform>And %Ln more line like this.</numerusform>
            <numerusform>And %Ln more lines like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::BillListModel</name>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>orders that money on a bill may be for</comment>
        <translation>
            <numerusform>%Ln possible</numerusform>
            <numerusform>%Ln possible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::BillsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) are open again.</source>
        <translation>
            <numerusform>%Ln row is open again.</numerusform>
            <numerusform>%Ln rows are open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken, %1.</source>
        <translation>
            <numerusform>%Ln row taken, %1.</numerusform>
            <numerusform>%Ln rows taken, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had been entered before and are confirmed.</source>
        <comment>rows of a bill</comment>
        <translation>
            <numerusform>%Ln of them had been entered before and is confirmed.</numerusform>
            <numerusform>%Ln of them had been entered before and are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Matched</source>
        <comment>rows of bills</comment>
        <translation>
            <numerusform>Take %Ln Matched</numerusform>
            <numerusform>Take %Ln Matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln product(s)</source>
        <translation>
            <numerusform>Edit %Ln product</numerusform>
            <numerusform>Edit %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s). They can be undone.</source>
        <translation>
            <numerusform>%Ln change. It can be undone.</numerusform>
            <numerusform>%Ln changes. They can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln Change(s)</source>
        <translation>
            <numerusform>Make %Ln Change</numerusform>
            <numerusform>Make %Ln Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::CatalogPage</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The differences of %n variant(s) were booked.</source>
        <translation>
            <numerusform>The difference of %n variant was booked.</numerusform>
            <numerusform>The differences of %n variants were booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Selected…</source>
        <comment>products</comment>
        <translation>
            <numerusform>Edit %Ln Selected…</numerusform>
            <numerusform>Edit %Ln Selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of many products</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>%Ln change of many products</numerusform>
            <numerusform>%Ln changes of many products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are made.</source>
        <translation>
            <numerusform>%Ln change is made.</numerusform>
            <numerusform>%Ln changes are made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::ChangesCard</name>
    <message numerus="yes">
        <source>List of %1: %Ln order(s)</source>
        <translation>
            <numerusform>List of %1: %Ln order</numerusform>
            <numerusform>List of %1: %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stock counted: %Ln difference(s)</source>
        <translation>
            <numerusform>Stock counted: %Ln difference</numerusform>
            <numerusform>Stock counted: %Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted: %Ln difference(s)</source>
        <translation>
            <numerusform>%1 counted: %Ln difference</numerusform>
            <numerusform>%1 counted: %Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goods arrived: %Ln line(s)</source>
        <translation>
            <numerusform>Goods arrived: %Ln line</numerusform>
            <numerusform>Goods arrived: %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stock corrected: %Ln line(s)</source>
        <translation>
            <numerusform>Stock corrected: %Ln line</numerusform>
            <numerusform>Stock corrected: %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) changed</source>
        <translation>
            <numerusform>%Ln product changed</numerusform>
            <numerusform>%Ln products changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::CommissionWords</name>
    <message numerus="yes">
        <source>handed over on %1 + %n day(s)</source>
        <translation>
            <numerusform>handed over on %1 + %n day</numerusform>
            <numerusform>handed over on %1 + %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::CommissionsPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <comment>that earned a commission</comment>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <comment>of the commission ledger</comment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s)</source>
        <translation>
            <numerusform>%Ln refund</numerusform>
            <numerusform>%Ln refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chain intact, %Ln entry(s)</source>
        <comment>of the commission ledger</comment>
        <translation>
            <numerusform>Chain intact, %Ln entry</numerusform>
            <numerusform>Chain intact, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::ComputersDialog</name>
    <message numerus="yes">
        <source>%Ln computer(s) signed in</source>
        <translation>
            <numerusform>%Ln computer signed in</numerusform>
            <numerusform>%Ln computers signed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::CustomerPane</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>until the birthday</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <comment>orders come</comment>
        <translation>
            <numerusform>usually every %n day</numerusform>
            <numerusform>usually every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>the last order</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::DaysEdit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::DecisionsCard</name>
    <message numerus="yes">
        <source>sold %1 in %n day(s): enough for %2</source>
        <comment>who may rise to a tier</comment>
        <translation>
            <numerusform>sold %1 in %n day: enough for %2</numerusform>
            <numerusform>sold %1 in %n days: enough for %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::DoubtWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are lines of a pasted list, %n how many more of them there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::GroupMembers</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::HistoryCard</name>
    <message numerus="yes">
        <source>%Ln sent</source>
        <extracomment>Changes, in one sync</extracomment>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln received</source>
        <extracomment>Rows, in one sync</extracomment>
        <translation>
            <numerusform>%Ln received</numerusform>
            <numerusform>%Ln received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Changes, in one sync</extracomment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln Row(s) Imported</source>
        <translation>
            <numerusform>%Ln Row Imported</numerusform>
            <numerusform>%Ln Rows Imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Row(s) to Import</source>
        <translation>
            <numerusform>%Ln Row to Import</numerusform>
            <numerusform>%Ln Rows to Import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were finer than the currency and are rounded.</source>
        <translation>
            <numerusform>%Ln price was finer than the currency and is rounded.</numerusform>
            <numerusform>%Ln prices were finer than the currency and are rounded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>Import %Ln Row</numerusform>
            <numerusform>Import %Ln Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are refused. Double-click a cell to put it right, then try again.</source>
        <translation>
            <numerusform>%Ln row is refused. Double-click a cell to put it right, then try again.</numerusform>
            <numerusform>%Ln rows are refused. Double-click a cell to put it right, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::ImportWords</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its rows make %Ln product(s), because the variants of a product have a row each.</source>
        <translation>
            <numerusform>Its rows make %Ln product, because the variants of a product have a row each.</numerusform>
            <numerusform>Its rows make %Ln products, because the variants of a product have a row each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::IncomingGoods</name>
    <message numerus="yes">
        <source>%Ln line(s) on the way</source>
        <translation>
            <numerusform>%Ln line on the way</numerusform>
            <numerusform>%Ln lines on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book Arrival of %Ln Line(s)</source>
        <translation>
            <numerusform>Book Arrival of %Ln Line</numerusform>
            <numerusform>Book Arrival of %Ln Lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arrival of %Ln line(s)</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>arrival of %Ln line</numerusform>
            <numerusform>arrival of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The arrival of %Ln line(s) is booked.</source>
        <translation>
            <numerusform>The arrival of %Ln line is booked.</numerusform>
            <numerusform>The arrival of %Ln lines is booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>giving up %Ln line(s)</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>giving up %Ln line</numerusform>
            <numerusform>giving up %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not waited for any more.</source>
        <translation>
            <numerusform>%Ln line is not waited for any more.</numerusform>
            <numerusform>%Ln lines are not waited for any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::InviteDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an invitation holds</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::LabelPaper</name>
    <message numerus="yes">
        <source>and %Ln more item(s), see the list</source>
        <extracomment>On a label that is too small for all goods</extracomment>
        <translation>
            <numerusform>and %Ln more item, see the list</numerusform>
            <numerusform>and %Ln more items, see the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::LinksPage</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) are saved.</source>
        <translation>
            <numerusform>%Ln poster are saved.</numerusform>
            <numerusform>%Ln posters are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::ListPastePage</name>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>%Ln new order</numerusform>
            <numerusform>%Ln new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln withdrawn</numerusform>
            <numerusform>%Ln withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take Over %Ln Order(s)</source>
        <translation>
            <numerusform>Take Over %Ln Order</numerusform>
            <numerusform>Take Over %Ln Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not clear</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln not clear</numerusform>
            <numerusform>%Ln not clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::MergeDialog</name>
    <message numerus="yes">
        <source>Merge %n Order(s)</source>
        <translation>
            <numerusform>Merge %n Order</numerusform>
            <numerusform>Merge %n Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are one now: %1.</source>
        <translation>
            <numerusform>%n order is one now: %1.</numerusform>
            <numerusform>%n orders are one now: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::OrderItems</name>
    <message numerus="yes">
        <source>%n item(s) of this draft are not in the catalog any more.</source>
        <translation>
            <numerusform>%n item of this draft is not in the catalog any more.</numerusform>
            <numerusform>%n items of this draft are not in the catalog any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::OrderMarks</name>
    <message numerus="yes">
        <source>Hand over %Ln order(s)?</source>
        <translation>
            <numerusform>Hand over %Ln order?</numerusform>
            <numerusform>Hand over %Ln orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand Over %Ln Order(s)</source>
        <translation>
            <numerusform>Hand Over %Ln Order</numerusform>
            <numerusform>Hand Over %Ln Orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::OrdersPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <extracomment>Below the list of orders: how many, what they come to, how many are unpaid</extracomment>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unpaid</source>
        <translation>
            <numerusform>%Ln unpaid</numerusform>
            <numerusform>%Ln unpaid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PaperActions</name>
    <message numerus="yes">
        <source>%Ln Label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PaperDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PayoutsPage</name>
    <message numerus="yes">
        <source>%Ln reseller(s) chosen</source>
        <translation>
            <numerusform>%Ln reseller chosen</numerusform>
            <numerusform>%Ln resellers chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reseller(s) can be paid</source>
        <translation>
            <numerusform>%Ln reseller can be paid</numerusform>
            <numerusform>%Ln resellers can be paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln payout</numerusform>
            <numerusform>%Ln payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) of %1 are in the list.</source>
        <translation>
            <numerusform>%Ln transfer of %1 are in the list.</numerusform>
            <numerusform>%Ln transfers of %1 are in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PickupPage</name>
    <message numerus="yes">
        <source>%Ln to pack</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln to pack</numerusform>
            <numerusform>%Ln to pack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>%Ln thing missing</numerusform>
            <numerusform>%Ln things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln Order(s) Packed</source>
        <translation>
            <numerusform>Mark %Ln Order Packed</numerusform>
            <numerusform>Mark %Ln Orders Packed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked up today</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln picked up today</numerusform>
            <numerusform>%Ln picked up today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PickupWords</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are marked packed.</source>
        <translation>
            <numerusform>%Ln order is marked packed.</numerusform>
            <numerusform>%Ln orders are marked packed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are ready for pickup.</source>
        <translation>
            <numerusform>%Ln order is ready for pickup.</numerusform>
            <numerusform>%Ln orders are ready for pickup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are handed over.</source>
        <translation>
            <numerusform>%Ln order is handed over.</numerusform>
            <numerusform>%Ln orders are handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were as far already, or are not open any more.</source>
        <translation>
            <numerusform>%Ln more was as far already, or is not open any more.</numerusform>
            <numerusform>%Ln more were as far already, or are not open any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PosterDialog</name>
    <message numerus="yes">
        <source>Save %Ln Picture(s)…</source>
        <comment>posters</comment>
        <translation>
            <numerusform>Save %Ln Picture…</numerusform>
            <numerusform>Save %Ln Pictures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PrepareDialog</name>
    <message numerus="yes">
        <source>Prepare %Ln Payout(s)</source>
        <translation>
            <numerusform>Prepare %Ln Payout</numerusform>
            <numerusform>Prepare %Ln Payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) of %1 are prepared.</source>
        <translation>
            <numerusform>%Ln payout of %1 are prepared.</numerusform>
            <numerusform>%Ln payouts of %1 are prepared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PurchaseModel</name>
    <message numerus="yes">
        <source>%1 sold in %n day(s) with stock; %2 days until it arrives, %3 until the next order.</source>
        <translation>
            <numerusform>%1 sold in %n day with stock; %2 days until it arrives, %3 until the next order.</numerusform>
            <numerusform>%1 sold in %n days with stock; %2 days until it arrives, %3 until the next order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::PurchasePage</name>
    <message numerus="yes">
        <source>%Ln line(s) to buy</source>
        <translation>
            <numerusform>%Ln line to buy</numerusform>
            <numerusform>%Ln lines to buy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book Arrival of %Ln Line(s)</source>
        <translation>
            <numerusform>Book Arrival of %Ln Line</numerusform>
            <numerusform>Book Arrival of %Ln Lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are copied.</source>
        <translation>
            <numerusform>%Ln line is copied.</numerusform>
            <numerusform>%Ln lines are copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arrival of %Ln line(s)</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>arrival of %Ln line</numerusform>
            <numerusform>arrival of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The arrival of %Ln line(s) is booked.</source>
        <translation>
            <numerusform>The arrival of %Ln line is booked.</numerusform>
            <numerusform>The arrival of %Ln lines is booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln Line(s) as Ordered</source>
        <translation>
            <numerusform>Mark %Ln Line as Ordered</numerusform>
            <numerusform>Mark %Ln Lines as Ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ordering %Ln line(s)</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>ordering %Ln line</numerusform>
            <numerusform>ordering %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are on the way.</source>
        <translation>
            <numerusform>%Ln line is on the way.</numerusform>
            <numerusform>%Ln lines are on the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::RefusedCard</name>
    <message numerus="yes">
        <source>%Ln more come up as these are settled.</source>
        <translation>
            <numerusform>%Ln more comes up as these are settled.</numerusform>
            <numerusform>%Ln more come up as these are settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::RemindDialog</name>
    <message numerus="yes">
        <source>The whole group (%n)</source>
        <comment>how many have not paid</comment>
        <translation>
            <numerusform>The whole group (%n)</numerusform>
            <numerusform>The whole group (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::ResellerPane</name>
    <message numerus="yes">
        <source>Her Customers (%n)</source>
        <comment>how many are bound to her</comment>
        <translation>
            <numerusform>Her Customers (%n)</numerusform>
            <numerusform>Her Customers (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::ResellersPage</name>
    <message numerus="yes">
        <source>%Ln reseller(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln reseller</numerusform>
            <numerusform>%Ln resellers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::RulesDialog</name>
    <message numerus="yes">
        <source>%n day(s) after the hand-over</source>
        <translation>
            <numerusform>%n day after the hand-over</numerusform>
            <numerusform>%n days after the hand-over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::SalesBars</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::StatementModel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <comment>of a payout</comment>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::StockHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation>
            <numerusform>%Ln movement</numerusform>
            <numerusform>%Ln movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::StockTakingPage</name>
    <message numerus="yes">
        <source>%Ln counted</source>
        <comment>variants</comment>
        <translation>
            <numerusform>%Ln counted</numerusform>
            <numerusform>%Ln counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted yet</source>
        <comment>variants</comment>
        <translation>
            <numerusform>%Ln not counted yet</numerusform>
            <numerusform>%Ln not counted yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::StockWords</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::SyncPage</name>
    <message numerus="yes">
        <source>%Ln conflict(s): somebody else changed the same meanwhile</source>
        <translation>
            <numerusform>%Ln conflict: somebody else changed the same meanwhile</numerusform>
            <numerusform>%Ln conflicts: somebody else changed the same meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more come up as these are settled.</source>
        <translation>
            <numerusform>%Ln more comes up as these are settled.</numerusform>
            <numerusform>%Ln more come up as these are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet will be lost.</source>
        <translation>
            <numerusform>%Ln change that was not sent yet will be lost.</numerusform>
            <numerusform>%Ln changes that were not sent yet will be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::SyncWords</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shop goes to the hub for the first time: %Ln change(s) so far. You can go on working.</source>
        <translation>
            <numerusform>The shop goes to the hub for the first time: %Ln change so far. You can go on working.</numerusform>
            <numerusform>The shop goes to the hub for the first time: %Ln changes so far. You can go on working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shop comes to this computer for the first time: %Ln row(s) so far.</source>
        <translation>
            <numerusform>The shop comes to this computer for the first time: %Ln row so far.</numerusform>
            <numerusform>The shop comes to this computer for the first time: %Ln rows so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent so far.</source>
        <translation>
            <numerusform>%Ln change sent so far.</numerusform>
            <numerusform>%Ln changes sent so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far.</source>
        <translation>
            <numerusform>%Ln row so far.</numerusform>
            <numerusform>%Ln rows so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting here, to go out by itself.</source>
        <translation>
            <numerusform>%Ln change waits here and goes out by itself.</numerusform>
            <numerusform>%Ln changes wait here and go out by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting here until then.</source>
        <translation>
            <numerusform>%Ln change waits here until then.</numerusform>
            <numerusform>%Ln changes wait here until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) needing you</source>
        <extracomment>Conflicts and refused changes that a person decides about</extracomment>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packing or hand-over step(s)</source>
        <extracomment>Packed, made ready, handed over</extracomment>
        <translation>
            <numerusform>%Ln packing or hand-over step</numerusform>
            <numerusform>%Ln packing or hand-over steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited order(s)</source>
        <translation>
            <numerusform>%Ln edited order</numerusform>
            <numerusform>%Ln edited orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln payout</numerusform>
            <numerusform>%Ln payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commission entry(ies)</source>
        <translation>
            <numerusform>%Ln commission entry</numerusform>
            <numerusform>%Ln commission entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln price</numerusform>
            <numerusform>%Ln prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stock movement(s)</source>
        <translation>
            <numerusform>%Ln stock movement</numerusform>
            <numerusform>%Ln stock movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of goods ordered</source>
        <translation>
            <numerusform>%Ln line of goods ordered</numerusform>
            <numerusform>%Ln lines of goods ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stock-taking(s)</source>
        <translation>
            <numerusform>%Ln stock-taking</numerusform>
            <numerusform>%Ln stock-takings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of groups</source>
        <translation>
            <numerusform>%Ln change of groups</numerusform>
            <numerusform>%Ln changes of groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of resellers</source>
        <translation>
            <numerusform>%Ln change of resellers</numerusform>
            <numerusform>%Ln changes of resellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of bills</source>
        <translation>
            <numerusform>%Ln row of bills</numerusform>
            <numerusform>%Ln rows of bills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) of the shop</source>
        <translation>
            <numerusform>%Ln option of the shop</numerusform>
            <numerusform>%Ln options of the shop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s)</source>
        <translation>
            <numerusform>%Ln other change</numerusform>
            <numerusform>%Ln other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the catalog setup</source>
        <translation>
            <numerusform>%Ln change of the catalog setup</numerusform>
            <numerusform>%Ln changes of the catalog setup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date but for %Ln thing(s) needing you.</source>
        <translation>
            <numerusform>Up to date but for %Ln thing needing you.</numerusform>
            <numerusform>Up to date but for %Ln things needing you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::TaskStrip</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::TimeWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::TodayPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pickup point(s)</source>
        <translation>
            <numerusform>%Ln pickup point</numerusform>
            <numerusform>%Ln pickup points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::UndoHistory</name>
    <message numerus="yes">
        <source>%n part(s) of it had been changed again since and stay as they are.</source>
        <translation>
            <numerusform>%n part of it had been changed again since and stays as it is.</numerusform>
            <numerusform>%n parts of it had been changed again since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) had been touched since and stay as they are: %1</source>
        <extracomment>%1 are names: whose orders were paid, packed or edited after what is undone</extracomment>
        <translation>
            <numerusform>%n order had been touched since and stays as it is: %1</numerusform>
            <numerusform>%n orders had been touched since and stay as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::VariantsEdit</name>
    <message numerus="yes">
        <source>%Ln variant(s) will be archived when you save. Orders that have them keep them.</source>
        <translation>
            <numerusform>%Ln variant will be archived when you save. Orders that have it keep it.</numerusform>
            <numerusform>%Ln variants will be archived when you save. Orders that have them keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::VerifyDialog</name>
    <message numerus="yes">
        <source>%1, statement of %2 for %3: %Ln line(s), balance before %4, after %5.</source>
        <translation>
            <numerusform>%1, statement of %2 for %3: %Ln line, balance before %4, after %5.</numerusform>
            <numerusform>%1, statement of %2 for %3: %Ln lines, balance before %4, after %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::WhatIfDialog</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <comment>that earned a commission</comment>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
</TS>
