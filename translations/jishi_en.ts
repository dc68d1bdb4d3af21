<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
