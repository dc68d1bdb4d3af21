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
        <source>%Ln row(s) are refused:</source>
        <translation>
            <numerusform>%Ln row is refused:</numerusform>
            <numerusform>%Ln rows are refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>Import %Ln Row</numerusform>
            <numerusform>Import %Ln Rows</numerusform>
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
        <source>%n field(s) had been changed again since and stay as they are.</source>
        <translation>
            <numerusform>%n field had been changed again since and stays as it is.</numerusform>
            <numerusform>%n fields had been changed again since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
