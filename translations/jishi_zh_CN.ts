<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>VariantCells</name>
    <message>
        <source>Variant</source>
        <extracomment>Column head: one kind of a product, such as Blue / L</extracomment>
        <translation>规格</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Column head: what is counted, such as kg or box</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>List Price</source>
        <extracomment>Column head: the higher price that is struck through</extracomment>
        <translation>划线价</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Column head: what the shop pays for it</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Low At</source>
        <extracomment>Column head: at or below this much it is time to buy more</extracomment>
        <translation>预警线</translation>
    </message>
    <message>
        <source>On Hand</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Sale Price</source>
        <extracomment>Column head: a lower price for a time</extracomment>
        <translation>促销价</translation>
    </message>
    <message>
        <source>Sale From</source>
        <extracomment>Column head: the first day of a sale</extracomment>
        <translation>促销开始</translation>
    </message>
    <message>
        <source>Sale Until</source>
        <extracomment>Column head: the last day of a sale</extracomment>
        <translation>促销结束</translation>
    </message>
</context>
<context>
    <name>jishi::AboutDialog</name>
    <message>
        <source>About Jishi</source>
        <translation>关于集市</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The desk of a small shop that sells through chat groups and resellers. It works without a network; each shop is one file that belongs to you.</source>
        <translation>小店的案头：通过社群和分销员卖货。没有网络也能用；每家店铺就是一个属于你自己的文件。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>jishi::Application</name>
    <message>
        <source>Open Shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>Jishi shops (*.jishi)</source>
        <translation>集市店铺 (*.jishi)</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>正在生成示例店铺</translation>
    </message>
    <message>
        <source>This computer does not hold the shop any more</source>
        <translation>这台电脑上不再有这家店铺</translation>
    </message>
    <message>
        <source>What had not been sent yet is in %1. Give it to the shop&apos;s owner.</source>
        <translation>还没同步的内容在 %1，请交给店主。</translation>
    </message>
    <message>
        <source>Everything you had entered is at the hub.</source>
        <translation>你录入的内容都已在云端。</translation>
    </message>
</context>
<context>
    <name>jishi::AttributionWords</name>
    <message>
        <source>Nobody</source>
        <extracomment>To whom an order is owed</extracomment>
        <translation>无人</translation>
    </message>
    <message>
        <source>An erased reseller</source>
        <translation>已抹除的分销员</translation>
    </message>
    <message>
        <source>she bought it herself</source>
        <extracomment>The reseller is the customer, too</extracomment>
        <translation>自购</translation>
    </message>
    <message>
        <source>Came through link %1, %2</source>
        <extracomment>Why an order is owed to a reseller: the code of her link, and when the customer came</extracomment>
        <translation>经链接 %1 而来，%2</translation>
    </message>
    <message>
        <source>Named the code %1, %2</source>
        <extracomment>Why an order is owed to a reseller: the customer named her code, and when</extracomment>
        <translation>报了推广码 %1，%2</translation>
    </message>
    <message>
        <source>Leader of the group</source>
        <translation>社群团长</translation>
    </message>
    <message>
        <source>Leader of %1</source>
        <translation>%1的团长</translation>
    </message>
    <message>
        <source>Neither group nor customer lead to a reseller any more</source>
        <translation>社群和客户都不再对应分销员</translation>
    </message>
    <message>
        <source>The customer is bound to her</source>
        <translation>客户绑定在她名下</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <extracomment>Why an order is owed to a reseller: somebody decided so and said why</extracomment>
        <translation>人工指定：%1</translation>
    </message>
    <message>
        <source>%1 (link %2)</source>
        <extracomment>Who will be credited with an order: a reseller and the code of her link</extracomment>
        <translation>%1（链接 %2）</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>Who will be credited with an order: a reseller and the code that was named</extracomment>
        <translation>%1（推广码 %2）</translation>
    </message>
    <message>
        <source>%1 (group leader)</source>
        <extracomment>Who will be credited with an order: a reseller</extracomment>
        <translation>%1（团长）</translation>
    </message>
    <message>
        <source>%1 (bound customer)</source>
        <extracomment>Who will be credited with an order: the reseller to whom the customer is bound</extracomment>
        <translation>%1（绑定客户）</translation>
    </message>
</context>
<context>
    <name>jishi::BillIntake</name>
    <message>
        <source>Choose a Bill</source>
        <translation>选择账单</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s)</source>
        <comment>of a bill</comment>
        <translation>
            <numerusform>新增 %Ln 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a bill</comment>
        <translation>
            <numerusform>更新 %Ln 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <comment>rows of a bill</comment>
        <translation>
            <numerusform>已有 %Ln 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: spent, moved or closed</source>
        <comment>rows of a bill</comment>
        <translation>
            <numerusform>略过 %Ln 笔：支出、转移或已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more line(s) like these.</source>
        <translation>
            <numerusform>还有 %Ln 行类似。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::BillListModel</name>
    <message>
        <source>Not ours</source>
        <comment>money on a bill that is none of the shop&apos;s</comment>
        <translation>与本店无关</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>orders that money on a bill may be for</comment>
        <translation>
            <numerusform>%Ln 种可能</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>an order that money on a bill may be for</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: the time of a payment</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Column: WeChat or Alipay</extracomment>
        <translation>钱包</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: who paid</extracomment>
        <translation>付款人</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: the words beside a payment</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>jishi::BillPane</name>
    <message>
        <source>Row of the bill</source>
        <translation>账单明细</translation>
    </message>
    <message>
        <source>Number of another order</source>
        <translation>其他订单号</translation>
    </message>
    <message>
        <source>Not Ours</source>
        <extracomment>Button: this money is none of the shop&apos;s</extracomment>
        <translation>与本店无关</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: what was taken from the bill is open again</extracomment>
        <translation>收回</translation>
    </message>
    <message>
        <source>Show Order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Choose a row to see it here beside its order.</source>
        <translation>选择一笔，在这里与订单对照。</translation>
    </message>
    <message>
        <source>What the wallet took of this payment.</source>
        <translation>这笔收款的手续费。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No bill has money for this order.</source>
        <translation>账单里没有这个订单的款。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The number that WeChat or Alipay gave the payment</extracomment>
        <translation>单号</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>Shop&apos;s number</source>
        <extracomment>The number that the shop gave the payment</extracomment>
        <translation>商户单号</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>This money is none of the shop&apos;s.</source>
        <translation>这笔钱与本店无关。</translation>
    </message>
    <message>
        <source>This has been taken for:</source>
        <translation>已收入，用于：</translation>
    </message>
    <message>
        <source>What the wallet took.</source>
        <translation>钱包收取的手续费。</translation>
    </message>
    <message>
        <source>It came in and all of it went back.</source>
        <translation>这笔钱收到后已全部退回。</translation>
    </message>
    <message>
        <source>No refund of this amount has been booked. Refund the order, and it is matched.</source>
        <translation>还没有登记这个金额的退款。在订单里退款后会自动匹配。</translation>
    </message>
    <message>
        <source>No order fits. Type the number of its order, or say that it is not ours.</source>
        <translation>没有相符的订单。请输入订单号，或标为与本店无关。</translation>
    </message>
    <message>
        <source>Which order is it for?</source>
        <translation>这是哪个订单的款？</translation>
    </message>
    <message>
        <source>Take for %1</source>
        <translation>收入，用于 %1</translation>
    </message>
</context>
<context>
    <name>jishi::BillWords</name>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>已登记 %1</translation>
    </message>
    <message>
        <source>%1, nothing is due</source>
        <translation>%1，已付清</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>待付 %1</translation>
    </message>
    <message>
        <source>It names the order.</source>
        <translation>写明了订单。</translation>
    </message>
    <message>
        <source>The payment has been entered.</source>
        <translation>这笔收款已经登记过。</translation>
    </message>
    <message>
        <source>Amount and name fit.</source>
        <translation>金额和姓名相符。</translation>
    </message>
    <message>
        <source>These orders together.</source>
        <translation>几个订单合付。</translation>
    </message>
    <message>
        <source>Only the amount fits.</source>
        <translation>只有金额相符。</translation>
    </message>
    <message>
        <source>She owes another amount.</source>
        <translation>这位客户待付的金额不同。</translation>
    </message>
</context>
<context>
    <name>jishi::BillsPage</name>
    <message>
        <source>Payments</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Choose a Bill…</source>
        <translation>选择账单…</translation>
    </message>
    <message>
        <source>Which rows of the bills</source>
        <translation>显示哪些账单明细</translation>
    </message>
    <message>
        <source>Bills and orders</source>
        <translation>账单与订单</translation>
    </message>
    <message>
        <source>bill %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>账单 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1 taken.</source>
        <translation>已收入 %1。</translation>
    </message>
    <message>
        <source>%1 is not ours</source>
        <translation>%1 与本店无关</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 重新待处理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are open again.</source>
        <translation>
            <numerusform>%Ln 笔重新待处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken, %1.</source>
        <translation>
            <numerusform>已收入 %Ln 笔，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had been entered before and are confirmed.</source>
        <comment>rows of a bill</comment>
        <translation>
            <numerusform>其中 %Ln 笔之前已登记，现已核实。</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>rows of bills</comment>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>To Pick</source>
        <comment>rows of bills</comment>
        <extracomment>Rows of bills that a person picks the order of</extracomment>
        <translation>待选择</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <comment>rows of bills</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>orders</comment>
        <translation>未付</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>rows of bills</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>rows of bills</comment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>rows of bills</comment>
        <translation>已处理</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Matched</source>
        <comment>rows of bills</comment>
        <translation>
            <numerusform>收入已匹配的 %Ln 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>No Bill Has Been Dropped</source>
        <translation>还没有账单</translation>
    </message>
    <message>
        <source>Download the bill of WeChat Pay or Alipay, a merchant&apos;s or your own, and drop it here: CSV, Excel or ZIP. It is matched with the orders, and nothing is paid before you take it.</source>
        <translation>下载微信支付或支付宝的账单（商户或个人），拖到这里：CSV、Excel 或 ZIP 都可以。系统会与订单核对，确认之前不会入账。</translation>
    </message>
    <message>
        <source>Nothing in This List</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>The numbers above say where the rows of the bills are.</source>
        <translation>上方的数字表示账单明细在哪个列表里。</translation>
    </message>
</context>
<context>
    <name>jishi::BoundCustomers</name>
    <message>
        <source>Customers of %1</source>
        <translation>%1 的客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Bound</source>
        <extracomment>Column head: how and since when a customer is bound to a reseller</extracomment>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show Customer</source>
        <translation>查看客户</translation>
    </message>
</context>
<context>
    <name>jishi::BulkEditDialog</name>
    <message>
        <source>Edit Many Products</source>
        <translation>批量修改商品</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln product(s)</source>
        <translation>
            <numerusform>修改 %Ln 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave as It Is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Change by %</source>
        <translation>按百分比调整</translation>
    </message>
    <message>
        <source>Change by an Amount</source>
        <translation>按金额调整</translation>
    </message>
    <message>
        <source>Set To</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>To the Cent</source>
        <translation>精确到分</translation>
    </message>
    <message>
        <source>To the Whole</source>
        <translation>取整到元</translation>
    </message>
    <message>
        <source>Ending in .9</source>
        <translation>以 .9 结尾</translation>
    </message>
    <message>
        <source>Ending in .99</source>
        <translation>以 .99 结尾</translation>
    </message>
    <message>
        <source>Add, with commas between</source>
        <translation>添加，用逗号分隔</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Whether customers can see the product</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>such as 10 or -7.5</source>
        <translation>例如 10 或 -7.5</translation>
    </message>
    <message>
        <source>such as 2 or -0.50</source>
        <translation>例如 2 或 -0.50</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>无分类</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s). They can be undone.</source>
        <translation>
            <numerusform>%Ln 处改动，可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln Change(s)</source>
        <translation>
            <numerusform>执行 %Ln 处改动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::BulkEditModel</name>
    <message>
        <source>no tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column head: as it is before the edit</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Column head: as it will be</extracomment>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>jishi::CampaignDialog</name>
    <message>
        <source>New Campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label: the name of a campaign</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>empty: open</source>
        <translation>留空表示不限</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the campaign</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A day is written like %1.</source>
        <translation>日期请写成 %1 这样。</translation>
    </message>
</context>
<context>
    <name>jishi::CatalogPage</name>
    <message>
        <source>Catalog</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Name, pinyin, SKU…</source>
        <translation>名称、拼音、SKU…</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>搜索商品</translation>
    </message>
    <message>
        <source>Show category</source>
        <translation>显示分类</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Filter: products that are being sold, in contrast to archived ones</extracomment>
        <translation>在售</translation>
    </message>
    <message>
        <source>Low Stock</source>
        <extracomment>Filter: products to buy more of</extracomment>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>Unpublished</source>
        <extracomment>Filter: products that are not offered to customers</extracomment>
        <translation>未上架</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>Filter: products that are no longer sold</extracomment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Show products that are</source>
        <translation>显示哪些商品</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New Product</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Dried fruit</source>
        <translation>果干</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>No Products Yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>Nothing Is Running Low</source>
        <translation>没有库存不足的商品</translation>
    </message>
    <message>
        <source>Every product that is counted has more than its low stock level.</source>
        <translation>每个计库存的商品都高于它的最低库存。</translation>
    </message>
    <message>
        <source>No Product Matches</source>
        <translation>没有符合的商品</translation>
    </message>
    <message>
        <source>Try a part of the name, the first letters in pinyin, or the SKU.</source>
        <translation>试试名称的一部分、拼音首字母或 SKU。</translation>
    </message>
    <message>
        <source>Show All Products</source>
        <translation>显示全部商品</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>The count agrees with the book.</source>
        <translation>盘点与账面一致。</translation>
    </message>
    <message numerus="yes">
        <source>The differences of %n variant(s) were booked.</source>
        <translation>
            <numerusform>%n 个规格的差异已入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 已归档。</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button in the message bar: take back what was just done</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>修改 %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Selected…</source>
        <comment>products</comment>
        <translation>
            <numerusform>修改选中的 %Ln 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit All Listed…</source>
        <translation>修改列出的全部…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of many products</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>批量修改的 %Ln 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are made.</source>
        <translation>
            <numerusform>已完成 %Ln 处改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a product made like another one</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Catalog Setup…</source>
        <translation>商品设置…</translation>
    </message>
    <message>
        <source>Nothing Is Offered</source>
        <translation>暂无在售商品</translation>
    </message>
    <message>
        <source>The shop offers no product at the moment.</source>
        <translation>店铺目前没有在售的商品。</translation>
    </message>
    <message>
        <source>count of %1</source>
        <translation>%1 的盘点</translation>
    </message>
    <message>
        <source>stock movement of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>%1 的库存流水</translation>
    </message>
    <message>
        <source>The movement of %1 is booked.</source>
        <translation>%1 的库存流水已记账。</translation>
    </message>
    <message>
        <source>Add your first product, or import the list you have in WooCommerce, Shopify, Square, Loyverse or any table.</source>
        <translation>添加第一个商品，或导入 WooCommerce、Shopify、Square、Loyverse 或任意表格中的清单。</translation>
    </message>
</context>
<context>
    <name>jishi::CatalogSetupDialog</name>
    <message>
        <source>Catalog Setup</source>
        <translation>商品设置</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Who goods are bought from, and how long they take to arrive. Resellers never see this.</source>
        <translation>从谁那里进货，多久到货。分销员永远看不到这些。</translation>
    </message>
    <message>
        <source>change of suppliers</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>供应商的更改</translation>
    </message>
    <message>
        <source>Reseller Tiers</source>
        <translation>分销员等级</translation>
    </message>
    <message>
        <source>Each tier has a price of its own for every variant, on the Prices view of a product.</source>
        <translation>每个等级对每个规格都可以有自己的价格，在商品的“价格”视图里填写。</translation>
    </message>
    <message>
        <source>change of reseller tiers</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>分销员等级的更改</translation>
    </message>
    <message>
        <source>Own Fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>What you want to note of every product, such as origin, grade or best before. Choices are separated by commas.</source>
        <translation>您想为每个商品记下的内容，例如产地、等级或保质期。选项之间用逗号隔开。</translation>
    </message>
    <message>
        <source>change of own fields</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>自定义字段的更改</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Drag a category to its place, or move it with Alt and the arrow keys. F2 renames. What is in a category that is removed goes up one level.</source>
        <translation>拖动分类到想要的位置，或按 Alt 加方向键移动；F2 改名。删除分类后，其中的内容上移一级。</translation>
    </message>
    <message>
        <source>Add Category</source>
        <translation>添加分类</translation>
    </message>
    <message>
        <source>Add Below</source>
        <extracomment>Button: a category inside the chosen one</extracomment>
        <translation>添加子分类</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: a row in a list</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>jishi::CategoryBox</name>
    <message>
        <source>All Categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>Leave as It Is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>jishi::CategoryTree</name>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>New category</source>
        <extracomment>The name of a category until it is given one</extracomment>
        <translation>新分类</translation>
    </message>
    <message>
        <source>new category</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>新建分类</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>%1 的改名</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>%1 的删除</translation>
    </message>
    <message>
        <source>move of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>%1 的移动</translation>
    </message>
</context>
<context>
    <name>jishi::ChangesCard</name>
    <message>
        <source>What has changed</source>
        <extracomment>Edited orders, counted goods, new prices</extracomment>
        <translation>有哪些变动</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>查看：%1</translation>
    </message>
    <message>
        <source>Nothing but what the figures above say.</source>
        <translation>除上面的数字外，没有其他变动。</translation>
    </message>
    <message>
        <source>Order %1: %2 refunded</source>
        <translation>订单 %1：已退款 %2</translation>
    </message>
    <message numerus="yes">
        <source>List of %1: %Ln order(s)</source>
        <translation>
            <numerusform>%1 的接龙：%Ln 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stock counted: %Ln difference(s)</source>
        <translation>
            <numerusform>已盘点：%Ln 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted: %Ln difference(s)</source>
        <translation>
            <numerusform>%1 已盘点：%Ln 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goods arrived: %Ln line(s)</source>
        <translation>
            <numerusform>到货 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stock corrected: %Ln line(s)</source>
        <translation>
            <numerusform>库存调整 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) changed</source>
        <translation>
            <numerusform>%Ln 个商品有改动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 有改动</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <extracomment>%1 a number, %2 what was changed of it</extracomment>
        <translation>订单 %1：%2</translation>
    </message>
</context>
<context>
    <name>jishi::CloseMonthDialog</name>
    <message>
        <source>Close %1</source>
        <translation>关账 %1</translation>
    </message>
    <message>
        <source>The statements of %1 stay as they are from now on. What is booked later for an order of that month, such as a refund, goes into the first month that is open. A closed month is never opened again.</source>
        <translation>%1 的对账单从此不再变动。之后为该月订单记的账（例如退款）记入第一个未关账的月份。已关账的月份不能再打开。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已关账。</translation>
    </message>
</context>
<context>
    <name>jishi::CommandPalette</name>
    <message>
        <source>Search products, orders, customers, commands…</source>
        <translation>搜索商品、订单、客户、命令…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try fewer letters, pinyin initials, or part of a phone number</source>
        <translation>试试少输几个字、拼音首字母或电话号码的一部分</translation>
    </message>
</context>
<context>
    <name>jishi::CommandSource</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>jishi::CommandTable</name>
    <message>
        <source>New Shop…</source>
        <translation>新建店铺…</translation>
    </message>
    <message>
        <source>Open Shop…</source>
        <translation>打开店铺…</translation>
    </message>
    <message>
        <source>Open Demo Shop</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Back Up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Close Shop</source>
        <translation>关闭店铺</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search and Commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>前往今天</translation>
    </message>
    <message>
        <source>Go to Orders</source>
        <translation>前往订单</translation>
    </message>
    <message>
        <source>Go to Catalog</source>
        <translation>前往商品</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <translation>前往客户</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>前往报表</translation>
    </message>
    <message>
        <source>New Order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>New Product</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>New Customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Save Chart as Picture…</source>
        <translation>图表存为图片…</translation>
    </message>
    <message>
        <source>Save Chart as PDF…</source>
        <translation>图表存为 PDF…</translation>
    </message>
    <message>
        <source>Save Figures as CSV…</source>
        <translation>数据存为 CSV…</translation>
    </message>
    <message>
        <source>Theme: Like the System</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Language: Like the System</source>
        <translation>语言：跟随系统</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Jishi</source>
        <translation>关于集市</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Heading over the commands that switch to a page: Go to Today, Go to Orders</extracomment>
        <translation>前往</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: what the window looks like. Heading over theme and language</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Edit Many Products…</source>
        <translation>批量修改商品…</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Verb: heading over Undo and Redo</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duplicate Product…</source>
        <translation>复制商品…</translation>
    </message>
    <message>
        <source>Find Duplicate Customers…</source>
        <translation>查找重复客户…</translation>
    </message>
    <message>
        <source>Copy for a Reseller…</source>
        <translation>给分销员的副本…</translation>
    </message>
    <message>
        <source>Your Name…</source>
        <translation>你的名字…</translation>
    </message>
    <message>
        <source>Catalog Setup…</source>
        <translation>商品设置…</translation>
    </message>
    <message>
        <source>Stock-Taking</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Purchase List</source>
        <translation>采购清单</translation>
    </message>
    <message>
        <source>Edit Order…</source>
        <translation>修改订单…</translation>
    </message>
    <message>
        <source>Take Payment…</source>
        <translation>收款…</translation>
    </message>
    <message>
        <source>Refund Order…</source>
        <translation>订单退款…</translation>
    </message>
    <message>
        <source>Split Order…</source>
        <translation>拆分订单…</translation>
    </message>
    <message>
        <source>Merge Orders…</source>
        <translation>合并订单…</translation>
    </message>
    <message>
        <source>Paste a Group List…</source>
        <translation>粘贴接龙…</translation>
    </message>
    <message>
        <source>Go to Groups</source>
        <translation>前往社群</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>新建社群</translation>
    </message>
    <message>
        <source>Go to Packing and Pickup</source>
        <translation>前往打包与自提</translation>
    </message>
    <message>
        <source>Go to Payments</source>
        <translation>转到对账</translation>
    </message>
    <message>
        <source>Put Order Aside</source>
        <translation>搁置订单</translation>
    </message>
    <message>
        <source>Mark Packed</source>
        <translation>标记为已打包</translation>
    </message>
    <message>
        <source>Mark Ready for Pickup</source>
        <translation>标记为可自提</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Hand Over a Part…</source>
        <translation>交付一部分…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>小票…</translation>
    </message>
    <message>
        <source>Print Packing or Pickup List…</source>
        <translation>打印打包单或自提单…</translation>
    </message>
    <message>
        <source>Copy Packing or Pickup List as Text</source>
        <translation>把打包单或自提单复制为文字</translation>
    </message>
    <message>
        <source>Save Packing or Pickup List as XLSX…</source>
        <translation>把打包单或自提单存为 XLSX…</translation>
    </message>
    <message>
        <source>Match a Bill…</source>
        <translation>核对账单…</translation>
    </message>
    <message>
        <source>Write a List Post…</source>
        <translation>写接龙…</translation>
    </message>
    <message>
        <source>Remind the Unpaid…</source>
        <translation>提醒未付款…</translation>
    </message>
    <message>
        <source>Go to Links</source>
        <translation>前往链接</translation>
    </message>
    <message>
        <source>Go to Commissions</source>
        <translation>转到佣金</translation>
    </message>
    <message>
        <source>Go to Payouts</source>
        <translation>转到结算</translation>
    </message>
    <message>
        <source>Go to Resellers</source>
        <translation>前往分销员</translation>
    </message>
    <message>
        <source>Commission Rules…</source>
        <translation>佣金规则…</translation>
    </message>
    <message>
        <source>Prepare Payout…</source>
        <translation>准备结算 %1…</translation>
    </message>
    <message>
        <source>Close Month…</source>
        <translation>月末关账…</translation>
    </message>
    <message>
        <source>Verify a Statement File…</source>
        <translation>验证对账单文件…</translation>
    </message>
    <message>
        <source>New Link…</source>
        <translation>新建链接…</translation>
    </message>
    <message>
        <source>Copy Caption and Link</source>
        <translation>复制文案与链接</translation>
    </message>
    <message>
        <source>Posters of a Link…</source>
        <translation>链接海报…</translation>
    </message>
    <message>
        <source>Check a Link…</source>
        <translation>检验链接…</translation>
    </message>
    <message>
        <source>New Reseller</source>
        <translation>新建分销员</translation>
    </message>
    <message>
        <source>Invite Somebody to Sell…</source>
        <translation>邀请分销员…</translation>
    </message>
    <message>
        <source>Tiers of Resellers…</source>
        <translation>分销员等级…</translation>
    </message>
    <message>
        <source>How Customers Are Bound…</source>
        <translation>客户如何绑定…</translation>
    </message>
    <message>
        <source>Refund Asked For…</source>
        <translation>申请退款…</translation>
    </message>
    <message>
        <source>Refund Request Settled</source>
        <translation>退款申请已处理</translation>
    </message>
    <message>
        <source>Credit Order to Another Reseller…</source>
        <translation>订单改归其他分销员…</translation>
    </message>
    <message>
        <source>Join a Shop…</source>
        <translation>加入店铺…</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>转到同步</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Invite to the Hub…</source>
        <translation>邀请加入云端…</translation>
    </message>
    <message>
        <source>Computers…</source>
        <translation>电脑…</translation>
    </message>
    <message>
        <source>Connect to a Hub…</source>
        <translation>连接云端…</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Heading over the commands about the hub</extracomment>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>jishi::CommissionSampleModel</name>
    <message>
        <source>no rule</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>bought herself</source>
        <extracomment>In place of a commission: what a reseller buys for herself brings none under this rule</extracomment>
        <translation>自购</translation>
    </message>
    <message>
        <source>%1 (2nd level)</source>
        <extracomment>A reseller who gets the commission of the second level</extracomment>
        <translation>%1（二级）</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column head: who gets a commission</extracomment>
        <translation>谁</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <extracomment>Column head: how a commission comes about, as &quot;120.00 × 8.00 %&quot;</extracomment>
        <translation>算式</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column head: the rule that wins</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>jishi::CommissionTable</name>
    <message>
        <source>Accrual</source>
        <extracomment>Commission earned by a line that was handed over</extracomment>
        <translation>产生</translation>
    </message>
    <message>
        <source>Reversal</source>
        <extracomment>Commission taken back with a refund</extracomment>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>The order was credited to another reseller after it was earned</extracomment>
        <translation>转移</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <extracomment>By hand</extracomment>
        <translation>调整</translation>
    </message>
    <message>
        <source>Payout</source>
        <extracomment>Money that went out to a reseller</extracomment>
        <translation>结算</translation>
    </message>
    <message>
        <source>Payout returned</source>
        <translation>结算退回</translation>
    </message>
    <message>
        <source>Free on %1</source>
        <extracomment>%1: a day; the commission can be paid from then on</extracomment>
        <translation>%1 解冻</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>A customer asks for her money back: the commission waits</extracomment>
        <translation>退款冻结</translation>
    </message>
    <message>
        <source>Carried over</source>
        <extracomment>Carried over: a negative commission that lowers the next payout</extracomment>
        <translation>结转</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>可结</translation>
    </message>
    <message>
        <source>In a payout</source>
        <extracomment>In a payout that is prepared and not paid yet</extracomment>
        <translation>结算中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>2nd level, %1</source>
        <extracomment>%1: who sold; the commission is that of the one who invited her</extracomment>
        <translation>二级，%1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1: an amount of money, for each unit of the goods</extracomment>
        <translation>每件 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Order · line</source>
        <extracomment>Column head: an order and one line of it</extracomment>
        <translation>订单 · 明细</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column head: accrual, reversal, payout</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Column head: the amount that a commission is reckoned from</extracomment>
        <translation>基数</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Column head: the commission&apos;s percentage</extracomment>
        <translation>比例</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>jishi::CommissionWords</name>
    <message>
        <source>Whole shop</source>
        <extracomment>What a commission rule is for</extracomment>
        <translation>全店</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>The tier of a reseller</extracomment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Paid for the goods</source>
        <extracomment>What a commission is reckoned from</extracomment>
        <translation>商品实付</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Margin over supply price</source>
        <translation>售价与供货价的差额</translation>
    </message>
    <message>
        <source>Fixed per unit</source>
        <translation>每件固定金额</translation>
    </message>
    <message>
        <source>No rule of its own</source>
        <translation>没有单独的规则</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <extracomment>A commission rule and its version: &quot;Product Cherries, v3&quot;</extracomment>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>每件 %1</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between the lowest and the highest rate of a rule</comment>
        <translation> 至 </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rate, and what it is of: &quot;8.00 %: Paid for the goods&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; second level %2</source>
        <translation>%1；二级 %2</translation>
    </message>
    <message numerus="yes">
        <source>handed over on %1 + %n day(s)</source>
        <translation>
            <numerusform>%1 交货 + %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold: the customer asks for her money back.</source>
        <translation>暂停：客户要求退款。</translation>
    </message>
    <message>
        <source>Free on %1: %2, if no refund is open.</source>
        <extracomment>%1: a day; %2: how it is reckoned</extracomment>
        <translation>%1 解冻：%2，且没有未决退款。</translation>
    </message>
    <message>
        <source>Free at once: what it belongs to was free already.</source>
        <translation>立即生效：它所属的佣金已经解冻。</translation>
    </message>
    <message>
        <source>Free since %1: %2, no open refund.</source>
        <translation>%1 已解冻：%2，没有未决退款。</translation>
    </message>
</context>
<context>
    <name>jishi::CommissionsPage</name>
    <message>
        <source>Commissions</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>All Orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Rules and What If…</source>
        <translation>规则与试算…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <extracomment>Button: a reseller&apos;s statement of a month</extracomment>
        <translation>对账单…</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Commission that is not released yet</extracomment>
        <translation>待结</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>可结</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>Commission taken back with refunds</extracomment>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>Commission entries</source>
        <translation>佣金流水</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>2nd level, %1</source>
        <comment>sample</comment>
        <translation>二级，%1</translation>
    </message>
    <message>
        <source>Free on %1</source>
        <comment>sample</comment>
        <translation>%1 解冻</translation>
    </message>
    <message>
        <source>All Resellers</source>
        <translation>全部分销员</translation>
    </message>
    <message>
        <source>All Months</source>
        <translation>全部月份</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <comment>that earned a commission</comment>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of goods</source>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有等待的</translation>
    </message>
    <message>
        <source>next free on %1</source>
        <translation>最近解冻 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <comment>of the commission ledger</comment>
        <translation>
            <numerusform>%Ln 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s)</source>
        <translation>
            <numerusform>%Ln 次退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chain intact, %Ln entry(s)</source>
        <comment>of the commission ledger</comment>
        <translation>
            <numerusform>流水链完好，共 %Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of the ledger is broken. Run a check and restore a backup.</source>
        <translation>流水链已断。请运行检查并恢复备份。</translation>
    </message>
    <message>
        <source>last signed statement %1, key %2</source>
        <translation>最近签名的对账单 %1，密钥 %2</translation>
    </message>
    <message>
        <source>Pay Out…</source>
        <extracomment>Button: opens the payouts</extracomment>
        <translation>结算…</translation>
    </message>
    <message>
        <source>No Commissions Yet</source>
        <translation>还没有佣金</translation>
    </message>
    <message>
        <source>A commission is earned when an order that a reseller brought is handed over. Set a rule first, so that it is known how much.</source>
        <translation>分销员带来的订单交货后产生佣金。先定一条规则，才知道是多少。</translation>
    </message>
    <message>
        <source>Released When</source>
        <translation>何时解冻</translation>
    </message>
</context>
<context>
    <name>jishi::ComputersDialog</name>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>店员</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Computers that are signed in to the hub</source>
        <translation>已登录云端的电脑</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Column heads of the computers of a shop</extracomment>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>Sign Out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问云端…</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <extracomment>%1 is the name of the computer at which the person sits</extracomment>
        <translation>%1（本机）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) signed in</source>
        <translation>
            <numerusform>%Ln 台电脑已登录</numerusform>
        </translation>
    </message>
    <message>
        <source>That computer forgets the shop the next time it meets the hub, with what it has not sent until then. What it has sent stays. Its person can be invited again.</source>
        <translation>那台电脑下次连上云端时会忘掉这家店铺，连同届时还没同步的内容；已同步的都保留。之后可以重新邀请此人。</translation>
    </message>
    <message>
        <source>Sign Out %1</source>
        <translation>让 %1 退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出…</translation>
    </message>
    <message>
        <source>Sign out %1 of %2?</source>
        <extracomment>%1 the name of a computer, %2 whose it is</extracomment>
        <translation>让 %2 的 %1 退出登录？</translation>
    </message>
</context>
<context>
    <name>jishi::ConflictCard</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a kind of thing, %2 its name or number: Product Mango 5 kg</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The rest of this change is sent once you have decided.</source>
        <translation>你决定之后，这次更改的其余部分才会同步。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column head: the value before both changed it</extracomment>
        <translation>原来</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Column head: the value that was written on this computer</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>Column head: the value that somebody else wrote meanwhile</extracomment>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: write a third value</extracomment>
        <translation>改写…</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>改写：%1</translation>
    </message>
    <message>
        <source>Keep All Mine</source>
        <translation>全部保留我的</translation>
    </message>
    <message>
        <source>Take All Theirs</source>
        <translation>全部采用对方的</translation>
    </message>
</context>
<context>
    <name>jishi::ConflictEditDialog</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 the name of a field, %2 of what it is</extracomment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use This</source>
        <extracomment>Button: this value is the one that holds</extracomment>
        <translation>采用此值</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-01.</source>
        <translation>日期写作 2026-03-01 的样子。</translation>
    </message>
    <message>
        <source>This cannot stand in the field.</source>
        <translation>这个内容不能填在此处。</translation>
    </message>
</context>
<context>
    <name>jishi::ConnectDialog</name>
    <message>
        <source>Connect This Shop to a Hub</source>
        <translation>把店铺连接到云端</translation>
    </message>
    <message>
        <source>All of %1 is uploaded to the hub, and from then on whatever changes on one computer is soon on all others. You can go on working meanwhile, also without a network.</source>
        <translation>%1的全部内容会上传到云端；此后在一台电脑上的更改很快会出现在其他电脑上。上传期间可以照常工作，没有网络也可以。</translation>
    </message>
    <message>
        <source>Connect Shop</source>
        <translation>连接店铺</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>jishi::ContactRows</name>
    <message>
        <source>Add Phone, WeChat or Address</source>
        <translation>添加电话、微信或地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>What a second phone or address is for: work, mother</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>联系方式的种类</translation>
    </message>
    <message>
        <source>Number, name or address</source>
        <translation>号码、微信号或地址</translation>
    </message>
    <message>
        <source>What the contact is for</source>
        <translation>联系方式的用途</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take this row out</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>移除这个联系方式</translation>
    </message>
</context>
<context>
    <name>jishi::CountModel</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column head: what should be on the shelf by the book</extracomment>
        <translation>账面</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Column head: what lay on the shelf</extracomment>
        <translation>已盘</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>jishi::CreditDialog</name>
    <message>
        <source>Who Is Credited with %1</source>
        <translation>%1 归谁</translation>
    </message>
    <message>
        <source>Credit Order</source>
        <translation>确定归属</translation>
    </message>
    <message>
        <source>Nobody is credited with this order.</source>
        <translation>此订单不归任何人。</translation>
    </message>
    <message>
        <source>Now: %1. %2</source>
        <translation>现在：%1。%2</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Both of them will read it</source>
        <translation>双方都会看到</translation>
    </message>
    <message>
        <source>What was earned of this order goes along; what was paid out already is taken into account with the next payout.</source>
        <translation>此订单已得的佣金一并转走；已结算的部分在下次结算时冲抵。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 is credited to %2 now.</source>
        <translation>%1 现在归 %2。</translation>
    </message>
    <message>
        <source>Nobody is credited with %1 any more.</source>
        <translation>%1 不再归任何人。</translation>
    </message>
    <message>
        <source>Choose who is credited</source>
        <translation>选择归谁</translation>
    </message>
</context>
<context>
    <name>jishi::CreditLine</name>
    <message>
        <source>Credited to %1</source>
        <extracomment>Under the customer of an order: a reseller will be credited with it; %1 is &quot;Rita (group leader)&quot;</extracomment>
        <translation>归属：%1</translation>
    </message>
</context>
<context>
    <name>jishi::CustomFieldsEdit</name>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question of the shop&apos;s own</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to a question of the shop&apos;s own</extracomment>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>jishi::CustomerChoice</name>
    <message>
        <source>Name or phone; a new one is added</source>
        <translation>姓名或手机号；没有则新增</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Choose another customer</source>
        <translation>换一位客户</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>新客户：%1</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
</context>
<context>
    <name>jishi::CustomerEditor</name>
    <message>
        <source>New Customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Edit Customer</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the customer</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a person&apos;s name</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a remark about a customer</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>客户需要姓名。</translation>
    </message>
    <message>
        <source>05-01 or 1990-05-01</source>
        <translation>05-01 或 1990-05-01</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>WeChat Remark</source>
        <extracomment>Label of the name that a person has in the owner&apos;s WeChat</extracomment>
        <translation>微信备注名</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Reseller</source>
        <extracomment>Label of the person who sells on to this customer</extracomment>
        <translation>分销员</translation>
    </message>
    <message>
        <source>A birthday is month and day, such as 05-01, with the year in front where it is known.</source>
        <translation>生日请写月和日，如 05-01；知道年份时写在前面。</translation>
    </message>
    <message>
        <source>Bound %1</source>
        <translation>绑定：%1</translation>
    </message>
</context>
<context>
    <name>jishi::CustomerPane</name>
    <message>
        <source>Choose a customer to see her here.</source>
        <translation>选择一位客户，在这里查看。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: change this customer</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: show the whole phone number, hide it again</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the phone number</source>
        <translation>隐藏电话</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Label of the number a customer has in another program</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a remark about a customer</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>还没有订单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Show order %1</source>
        <translation>查看订单 %1</translation>
    </message>
    <message>
        <source>Export Everything…</source>
        <translation>导出全部…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button: erase this person from the shop</extracomment>
        <translation>抹除…</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of the name that a person has in the owner&apos;s WeChat</extracomment>
        <translation>备注名</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Reseller</source>
        <extracomment>Label of the person who sells on to this customer</extracomment>
        <translation>分销员</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>until the birthday</comment>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <comment>orders come</comment>
        <translation>
            <numerusform>通常每 %n 天一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>the last order</comment>
        <translation>
            <numerusform>上次在 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Label: the average amount of an order</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Last Order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>Label: how often somebody orders</extracomment>
        <translation>频率</translation>
    </message>
    <message>
        <source>Longer than usual: ask how she is.</source>
        <translation>比平时久了，可以问候一下。</translation>
    </message>
    <message>
        <source>Usually buys</source>
        <translation>常买</translation>
    </message>
    <message>
        <source>Show product %1</source>
        <translation>查看商品 %1</translation>
    </message>
    <message>
        <source>Bound</source>
        <extracomment>Label: how and since when a customer is bound to a reseller</extracomment>
        <translation>绑定</translation>
    </message>
</context>
<context>
    <name>jishi::CustomerTable</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Column head: how many orders</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Column head: how much this customer has spent</extracomment>
        <translation>消费</translation>
    </message>
    <message>
        <source>Last Order</source>
        <translation>最近下单</translation>
    </message>
</context>
<context>
    <name>jishi::CustomerWords</name>
    <message>
        <source>Erased customer</source>
        <translation>已抹除的客户</translation>
    </message>
</context>
<context>
    <name>jishi::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, pinyin, end of the phone number…</source>
        <translation>姓名、拼音、电话尾号…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>New Customer</source>
        <translation>新建客户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>No Customers Yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Customers come with their first order. You can also write them in here.</source>
        <translation>客户随第一笔订单而来，也可以在这里录入。</translation>
    </message>
    <message>
        <source>No Customer Matches</source>
        <translation>没有符合的客户</translation>
    </message>
    <message>
        <source>Try a part of the name, the first letters in pinyin, or the end of the number.</source>
        <translation>试试姓名的一部分、拼音首字母或电话尾号。</translation>
    </message>
    <message>
        <source>Show All Customers</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Find Duplicates…</source>
        <translation>查找重复…</translation>
    </message>
    <message>
        <source>%1 is one person now.</source>
        <translation>%1 已合并为一位客户。</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Export Everything About %1</source>
        <translation>导出 %1 的全部资料</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>要抹除 %1 吗？</translation>
    </message>
    <message>
        <source>Name, numbers, addresses, groups and notes are erased, also from the record of changes. Orders, payments and stock stay with their figures, under the name Erased customer. This cannot be undone.</source>
        <translation>姓名、号码、地址、社群和备注会被抹除，修改记录里的也一样。订单、收款和库存的数字保留，客户显示为已抹除的客户。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Backups made before keep her; delete them at %1 and wherever else you keep some.</source>
        <translation>以前的备份里仍有这位客户的资料；需要删除 %1 以及其他地方的备份。</translation>
    </message>
    <message>
        <source>Erase This Person</source>
        <translation>抹除这位客户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>客户资料已抹除。</translation>
    </message>
    <message>
        <source>Unused parts of the file may hold traces of her until the shop is closed.</source>
        <translation>在关闭店铺之前，文件的空闲部分可能还有残留。</translation>
    </message>
</context>
<context>
    <name>jishi::DaysEdit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::DecisionsCard</name>
    <message>
        <source>To Decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>wants to sell for the shop</source>
        <translation>想为店铺分销</translation>
    </message>
    <message>
        <source>invited by %1</source>
        <translation>由 %1 邀请</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message numerus="yes">
        <source>sold %1 in %n day(s): enough for %2</source>
        <comment>who may rise to a tier</comment>
        <translation>
            <numerusform>%n 天内售出 %1：够升到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>升为 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看 %1</translation>
    </message>
</context>
<context>
    <name>jishi::DoubtWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are lines of a pasted list, %n how many more of them there are</extracomment>
        <translation>
            <numerusform>%1 等另外 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not part of any order: %1</source>
        <translation>不属于任何订单的内容：%1</translation>
    </message>
    <message>
        <source>The row does not say who orders: write a name.</source>
        <translation>这一行没写是谁，请填写名字。</translation>
    </message>
    <message>
        <source>Where the name ends is not certain: is it %1?</source>
        <translation>名字到哪里为止不确定：是 %1 吗？</translation>
    </message>
    <message>
        <source>%1 is neither in the list nor in the catalog: choose the goods.</source>
        <translation>%1 不在接龙里，也不在商品目录里：请选择商品。</translation>
    </message>
    <message>
        <source>%1 may be several goods: choose which.</source>
        <translation>%1 可能是几种商品：请选择一种。</translation>
    </message>
    <message>
        <source>%1 is only a part of a name: look whether these goods are meant.</source>
        <translation>%1 只是名称的一部分：请核对是不是这个商品。</translation>
    </message>
    <message>
        <source>The list offers several goods and the row names none: choose which.</source>
        <translation>接龙里有几种商品，这一行没写要哪种：请选择。</translation>
    </message>
    <message>
        <source>No number stands with %1: how many is it?</source>
        <translation>%1 没写数量：要多少？</translation>
    </message>
    <message>
        <source>The number with %1 can be read in several ways: how many is it?</source>
        <translation>%1 的数量有几种读法：要多少？</translation>
    </message>
    <message>
        <source>One number stands with several goods: how many of %1 is it?</source>
        <translation>几种商品只写了一个数：%1 要多少？</translation>
    </message>
    <message>
        <source>So many of %1 are unusual: look whether the number is right.</source>
        <translation>%1 的数量不寻常：请核对数字。</translation>
    </message>
    <message>
        <source>%1 is sold by another measure; how many is it?</source>
        <translation>%1 按另一种单位出售，这是多少？</translation>
    </message>
    <message>
        <source>By which measure %1 is counted is not said: how many is it?</source>
        <translation>%1 没写单位：要多少？</translation>
    </message>
    <message>
        <source>A part of the row was not understood: look whether the order is right.</source>
        <translation>这一行有一部分没看懂：请核对订单。</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>没看懂：%1</translation>
    </message>
    <message>
        <source>A number of the row was not understood: look whether the order is right.</source>
        <translation>这一行有个数字没看懂：请核对订单。</translation>
    </message>
    <message>
        <source>An earlier row of this name orders the same: is it a second order, or the same again?</source>
        <translation>前面同名的一行点了同样的商品：是再来一份，还是重复了？</translation>
    </message>
    <message>
        <source>It changes an order that is not in the list: say what is wanted in the end.</source>
        <translation>它改的订单不在接龙里：请填最终要什么。</translation>
    </message>
    <message>
        <source>The row has no number in a numbered list: look whether it is an order.</source>
        <translation>接龙有编号，这一行没有：请看是不是订单。</translation>
    </message>
    <message>
        <source>A name without an order: add goods, or leave it out.</source>
        <translation>只有名字没有内容：请添加商品，或不接收。</translation>
    </message>
    <message>
        <source>What becomes of the earlier order is not certain: say what is wanted in the end.</source>
        <translation>前面的订单改成什么不确定：请填最终要什么。</translation>
    </message>
    <message>
        <source>The date in the list is another day of the week than it says.</source>
        <translation>接龙里的日期和星期对不上。</translation>
    </message>
    <message>
        <source>Another list stands above this one in the text: look whether all rows belong to it.</source>
        <translation>文字里上面还有另一个接龙：请看各行是否都属于这个。</translation>
    </message>
    <message>
        <source>The numbers begin anew within the list; all of its rows were read.</source>
        <translation>接龙中编号重新开始；所有行都读了。</translation>
    </message>
    <message>
        <source>The list gives several prices for one of its goods; the price of the catalog counts.</source>
        <translation>接龙里有商品写了几个价格；按商品目录的价格算。</translation>
    </message>
    <message>
        <source>Choose the goods.</source>
        <translation>请选择商品。</translation>
    </message>
    <message>
        <source>What %1 is in the catalog is not known yet: choose it once.</source>
        <translation>还不知道%1是商品目录里的哪一个，请选一次。</translation>
    </message>
</context>
<context>
    <name>jishi::DraftLines</name>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Why this price</source>
        <extracomment>Column head: why the price is not the catalog&apos;s</extracomment>
        <translation>改价原因</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
</context>
<context>
    <name>jishi::DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No Drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>An order that is begun and not placed waits here, also when the program was ended.</source>
        <translation>开始填写但还没提交的订单都在这里，程序关闭后也不会丢。</translation>
    </message>
    <message>
        <source>Go On with It</source>
        <extracomment>Button: goes on with an order that was begun</extracomment>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Discard Draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>jishi::DraftTable</name>
    <message>
        <source>Nobody named</source>
        <translation>未记名</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Column: when a draft was saved last</extracomment>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>jishi::DuplicatesDialog</name>
    <message>
        <source>Possible Duplicates</source>
        <translation>可能重复的客户</translation>
    </message>
    <message>
        <source>Not the Same Person</source>
        <translation>不是同一个人</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: decide about this pair another time</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复客户…</translation>
    </message>
    <message>
        <source>Keep This One and Merge</source>
        <translation>保留此项并合并</translation>
    </message>
    <message>
        <source>No Duplicates Are Left</source>
        <translation>没有重复的客户了</translation>
    </message>
    <message>
        <source>Two customers are asked about when they share a phone number, or a name and an address.</source>
        <translation>电话相同，或者姓名和地址都相同时，才会询问是否是同一个人。</translation>
    </message>
    <message>
        <source>The same phone number</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <source>The same name and a similar address</source>
        <translation>姓名相同，地址相近</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Orders, phones, addresses, groups, tags and notes of the other come along. Merging cannot be undone.</source>
        <translation>另一项的订单、电话、地址、社群、标签和备注会一并并入。合并后不能撤销。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>No Duplicates Found</source>
        <translation>没有发现重复客户</translation>
    </message>
</context>
<context>
    <name>jishi::EditorDialog</name>
    <message>
        <source>Discard what you changed?</source>
        <translation>放弃所做的修改？</translation>
    </message>
    <message>
        <source>What is stored stays as it was.</source>
        <translation>已保存的内容保持不变。</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <extracomment>Button: give up the changes</extracomment>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <extracomment>Button: go on editing</extracomment>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>jishi::ErrorWords</name>
    <message>
        <source>This was not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted. Look for it and try again.</source>
        <translation>它可能被移动、改名或删除了。找到它再试一次。</translation>
    </message>
    <message>
        <source>This file is not a Jishi shop</source>
        <translation>这个文件不是集市店铺</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .jishi. To bring in a table from another program, use Import.</source>
        <translation>选择名称以 .jishi 结尾的文件。要带入其他程序的表格，用“导入”。</translation>
    </message>
    <message>
        <source>This shop was saved by a newer Jishi</source>
        <translation>这个店铺由更新版本的集市保存</translation>
    </message>
    <message>
        <source>Update Jishi on this computer. The file was not changed.</source>
        <translation>更新这台电脑上的集市。文件没有改动。</translation>
    </message>
    <message>
        <source>This shop is open elsewhere</source>
        <translation>这个店铺已在别处打开</translation>
    </message>
    <message>
        <source>Close it in the other window or on the other computer, then open it here.</source>
        <translation>先在另一个窗口或另一台电脑上关闭它，再在这里打开。</translation>
    </message>
    <message>
        <source>This place cannot be written to</source>
        <translation>这个位置不能写入</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own, or ask for the right to write there. Nothing was changed.</source>
        <translation>把文件复制到自己的文件夹，或者取得写入权限。什么都没有改动。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Nothing was saved halfway.</source>
        <translation>腾出磁盘空间再试一次。没有只保存一半的内容。</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>这个文件已损坏</translation>
    </message>
    <message>
        <source>Restore your last backup to a new file and open that. Keep the damaged file until you have.</source>
        <translation>把最近的备份恢复成新文件再打开。恢复好之前留着损坏的文件。</translation>
    </message>
    <message>
        <source>This file cannot be understood</source>
        <translation>这个文件看不懂</translation>
    </message>
    <message>
        <source>Check that it is the right file and that it opens in the program it came from. Nothing was changed.</source>
        <translation>确认文件没有选错，并且能在原来的程序中打开。什么都没有改动。</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>这样做不行</translation>
    </message>
    <message>
        <source>There is already something with this name</source>
        <translation>这个名称已经有了</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>换一个名称。没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>你停止了它。什么都没有改动。</translation>
    </message>
    <message>
        <source>The shop file could not be read or written</source>
        <translation>店铺文件无法读写</translation>
    </message>
    <message>
        <source>Check that its disk is connected and healthy, then try again. Nothing was saved halfway.</source>
        <translation>确认磁盘已连接并且完好，再试一次。没有只保存一半的内容。</translation>
    </message>
</context>
<context>
    <name>jishi::FieldNames</name>
    <message>
        <source>Within category</source>
        <extracomment>Names of fields, as sentence-case labels</extracomment>
        <translation>上级分类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Offered for sale</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Low stock level</source>
        <translation>低库存线</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>计库存</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>促销价</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>促销开始</translation>
    </message>
    <message>
        <source>On sale until</source>
        <translation>促销结束</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Days until goods arrive</source>
        <translation>到货天数</translation>
    </message>
    <message>
        <source>Sales that lift to it</source>
        <translation>升级所需销售额</translation>
    </message>
    <message>
        <source>Days that are counted</source>
        <translation>统计天数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>WeChat remark</source>
        <translation>微信备注</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Bound since</source>
        <translation>绑定时间</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>绑定方式</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>一位客户</translation>
    </message>
    <message>
        <source>The other customer</source>
        <translation>另一位客户</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴时间</translation>
    </message>
    <message>
        <source>Words for goods</source>
        <translation>商品叫法</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Name in the group</source>
        <translation>群昵称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As a customer</source>
        <translation>对应客户</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Payout account</source>
        <translation>收款账号</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>自有编号</translation>
    </message>
    <message>
        <source>Takes back order</source>
        <translation>所退订单</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Rounded off</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Group list</source>
        <translation>接龙</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Exact price</source>
        <translation>精确单价</translation>
    </message>
    <message>
        <source>Part of the order&apos;s discount</source>
        <translation>分摊的整单优惠</translation>
    </message>
    <message>
        <source>Reason for the price</source>
        <translation>改价原因</translation>
    </message>
    <message>
        <source>Takes back line</source>
        <translation>所退明细</translation>
    </message>
    <message>
        <source>Reseller&apos;s price</source>
        <translation>分销员价</translation>
    </message>
    <message>
        <source>Amount of the parts before</source>
        <translation>之前各部分的金额</translation>
    </message>
    <message>
        <source>Quantity of the parts before</source>
        <translation>之前各部分的数量</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>交易流水号</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>The shop&apos;s number</source>
        <translation>商户单号</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>None of the shop&apos;s</source>
        <translation>与本店无关</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Row of the bill</source>
        <translation>账单明细</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment was booked by it</source>
        <translation>收款由此登记</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Payout round</source>
        <translation>结算批次</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>代扣税</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>Why it was taken back</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购时间</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到货时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>记账时间</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>抹除时间</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>划线价</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>图片格式</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name where it came from</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Further barcode</source>
        <translation>附加条码</translation>
    </message>
    <message>
        <source>Picture of a product</source>
        <translation>商品图片</translation>
    </message>
    <message>
        <source>Tier price</source>
        <translation>等级价</translation>
    </message>
    <message>
        <source>Contact of a customer</source>
        <translation>客户联系方式</translation>
    </message>
    <message>
        <source>Two customers who are not the same</source>
        <translation>不是同一人的两位客户</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>社群成员</translation>
    </message>
    <message>
        <source>Invite code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Option of the shop</source>
        <translation>店铺选项</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>分销链接</translation>
    </message>
    <message>
        <source>Visit through a link</source>
        <translation>链接访问</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Row of a bill</source>
        <translation>账单明细</translation>
    </message>
    <message>
        <source>Match of a bill</source>
        <translation>账单匹配</translation>
    </message>
    <message>
        <source>Step of an order</source>
        <translation>订单进度</translation>
    </message>
    <message>
        <source>Edit of an order</source>
        <translation>订单改动</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>Commission rule</source>
        <translation>佣金规则</translation>
    </message>
    <message>
        <source>Refund request</source>
        <translation>退款申请</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Commission entry</source>
        <translation>佣金流水</translation>
    </message>
    <message>
        <source>Entry of a payout</source>
        <translation>结算明细</translation>
    </message>
    <message>
        <source>Closed month</source>
        <translation>已结月份</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>库存流水</translation>
    </message>
    <message>
        <source>Ordered goods</source>
        <translation>采购明细</translation>
    </message>
    <message>
        <source>Counted goods</source>
        <translation>盘点明细</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>jishi::FieldValues</name>
    <message>
        <source>Still there</source>
        <extracomment>The row was not removed</extracomment>
        <translation>还在</translation>
    </message>
    <message>
        <source>Something that is not here</source>
        <extracomment>A reference to something that is not on this computer</extracomment>
        <translation>不在本机上的内容</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>另一张图片</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A field without any text in it</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Removed, %1</source>
        <extracomment>When a row was removed</extracomment>
        <translation>已移除，%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>jishi::FieldWords</name>
    <message>
        <source>Leave out</source>
        <extracomment>What the columns of a table hold</extracomment>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>划线价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Low stock level</source>
        <translation>低库存线</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Option 1</source>
        <translation>规格 1</translation>
    </message>
    <message>
        <source>Option 2</source>
        <translation>规格 2</translation>
    </message>
    <message>
        <source>Option 3</source>
        <translation>规格 3</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>WeChat remark</source>
        <translation>微信备注</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jishi::GroupEditor</name>
    <message>
        <source>New Group</source>
        <translation>新建社群</translation>
    </message>
    <message>
        <source>Edit Group</source>
        <translation>编辑社群</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>A reseller; empty: the shop leads it</source>
        <translation>分销员；留空则由店铺自己带</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the group</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a group&apos;s name</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>Label: where a group chats, such as WeChat</extracomment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Leader</source>
        <extracomment>Label: who leads a group</extracomment>
        <translation>团长</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pickup Points</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a remark about a group</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>A pickup point needs a name.</source>
        <translation>自提点需要名称。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>社群需要名称。</translation>
    </message>
</context>
<context>
    <name>jishi::GroupMemberTable</name>
    <message>
        <source>Nickname Here</source>
        <extracomment>Column head: what somebody is called in this group</extracomment>
        <translation>群昵称</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column head: who she is in the shop</extracomment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Column head: how many orders</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <extracomment>Column head: what is still due, as an amount</extracomment>
        <translation>未付</translation>
    </message>
</context>
<context>
    <name>jishi::GroupMembers</name>
    <message>
        <source>No customer fits %1.</source>
        <translation>没有客户与 %1 相符。</translation>
    </message>
    <message>
        <source>Write her in as a customer first, or import a list of the members.</source>
        <translation>先把她录入为客户，或者导入群成员名单。</translation>
    </message>
    <message>
        <source>Add: name, pinyin, end of the number…</source>
        <translation>添加：姓名、拼音、手机尾号…</translation>
    </message>
    <message>
        <source>Add a customer to this group</source>
        <translation>把客户加入这个社群</translation>
    </message>
    <message>
        <source>Import Members…</source>
        <translation>导入成员…</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>群成员</translation>
    </message>
    <message>
        <source>Show Customer</source>
        <extracomment>Button: show this customer&apos;s own page</extracomment>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Remove from Group</source>
        <translation>移出社群</translation>
    </message>
    <message>
        <source>Nobody Is in This Group Yet</source>
        <translation>群里还没有人</translation>
    </message>
    <message>
        <source>Add customers above, or import the list of the group: nickname, name and phone.</source>
        <translation>在上方添加客户，或者导入群名单：昵称、姓名和电话。</translation>
    </message>
    <message>
        <source>a new member of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>%1 的新成员</translation>
    </message>
    <message>
        <source>removal of %1 from %2</source>
        <extracomment>Completes &quot;Undo: …&quot;. %1 is a person, %2 a group</extracomment>
        <translation>把 %1 移出 %2</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 已不在 %2 里。</translation>
    </message>
    <message>
        <source>nickname of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>%1 的昵称</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>Heading over the members of a group</extracomment>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpaid</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 未付</translation>
    </message>
</context>
<context>
    <name>jishi::GroupPane</name>
    <message>
        <source>Choose a group to see it here.</source>
        <translation>选一个社群，在这里查看。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: change this group</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Paste a List…</source>
        <extracomment>Button: paste an order list (接龙) from this group&apos;s chat</extracomment>
        <translation>粘贴接龙…</translation>
    </message>
    <message>
        <source>Orders of This Group</source>
        <translation>本群订单</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <extracomment>Button: show the orders of this group that are not paid</extracomment>
        <translation>未付</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>Button: take this group out of the lists</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Leader</source>
        <extracomment>Label: who leads a group</extracomment>
        <translation>团长</translation>
    </message>
    <message>
        <source>the shop itself</source>
        <translation>店铺自己</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a remark about a group</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Open Orders</source>
        <extracomment>Label: orders that are not handed over yet</extracomment>
        <translation>未完成订单</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Label: what a group has bought, as an amount</extracomment>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Last Order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Pickup Points</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>None yet. Edit adds the places where the goods are handed out.</source>
        <translation>还没有。点编辑添加取货的地方。</translation>
    </message>
    <message>
        <source>Write a List Post…</source>
        <extracomment>Button: write the day&apos;s order list (接龙) for this group&apos;s chat</extracomment>
        <translation>写接龙…</translation>
    </message>
    <message>
        <source>Remind the Unpaid…</source>
        <translation>提醒未付款…</translation>
    </message>
</context>
<context>
    <name>jishi::GroupRows</name>
    <message>
        <source>Add Group</source>
        <translation>添加社群</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Nickname in the group</source>
        <translation>群昵称</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take this row out</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from this group</source>
        <translation>移出这个社群</translation>
    </message>
</context>
<context>
    <name>jishi::GroupTable</name>
    <message>
        <source>Group</source>
        <extracomment>Column head: the name of a chat group</extracomment>
        <translation>社群</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>Column head: where a group chats, such as WeChat</extracomment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Leader</source>
        <extracomment>Column head: who leads a group</extracomment>
        <translation>团长</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>Column head: how many people are in a group</extracomment>
        <translation>成员</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Column head: how many orders are not handed over yet</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Column head: what a group has bought, as an amount</extracomment>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <extracomment>Column head: what is still due, as an amount</extracomment>
        <translation>未付</translation>
    </message>
    <message>
        <source>Last Order</source>
        <translation>最近下单</translation>
    </message>
</context>
<context>
    <name>jishi::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Name, pinyin, leader…</source>
        <translation>名称、拼音、团长…</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜索社群</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>新建社群</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln 个社群</numerusform>
        </translation>
    </message>
    <message>
        <source>No Groups Yet</source>
        <translation>还没有社群</translation>
    </message>
    <message>
        <source>A group is a chat whose members order together: its members, its leader, and where they fetch the goods.</source>
        <translation>社群是一起下单的聊天群：有成员、团长和取货的地方。</translation>
    </message>
    <message>
        <source>No Group Matches</source>
        <translation>没有相符的社群</translation>
    </message>
    <message>
        <source>Try a part of the name, the first letters in pinyin, or the leader.</source>
        <translation>试试名称的一部分、拼音首字母或团长。</translation>
    </message>
    <message>
        <source>Show All Groups</source>
        <translation>显示全部社群</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 已归档。</translation>
    </message>
    <message>
        <source>Its orders and customers stay.</source>
        <translation>它的订单和客户都保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>import of members of %1</source>
        <translation>导入 %1 的成员</translation>
    </message>
    <message>
        <source>Groups that the shop gives you to lead come here.</source>
        <translation>店铺交给你带的社群会显示在这里。</translation>
    </message>
</context>
<context>
    <name>jishi::HistoryCard</name>
    <message numerus="yes">
        <source>%Ln sent</source>
        <extracomment>Changes, in one sync</extracomment>
        <translation>
            <numerusform>发出 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln received</source>
        <extracomment>Rows, in one sync</extracomment>
        <translation>
            <numerusform>收到 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Changes, in one sync</extracomment>
        <translation>
            <numerusform>%Ln 项被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading: the last syncs</extracomment>
        <translation>同步记录</translation>
    </message>
    <message>
        <source>Nothing was synced yet.</source>
        <translation>还没有同步过。</translation>
    </message>
</context>
<context>
    <name>jishi::HubAddressFields</name>
    <message>
        <source>Hub address</source>
        <translation>云端地址</translation>
    </message>
    <message>
        <source>The hub has its own certificate…</source>
        <translation>云端有自己的证书…</translation>
    </message>
    <message>
        <source>Certificate of the Hub</source>
        <translation>云端证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form.</source>
        <translation>%1 不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Say where the hub is: whoever runs it knows the address.</source>
        <translation>填写云端的地址：维护云端的人知道。</translation>
    </message>
    <message>
        <source>A hub&apos;s address begins with https: nobody in between can read along.</source>
        <translation>云端地址以 https 开头，这样途中没有人能偷看。</translation>
    </message>
    <message>
        <source>This is no address of a hub. It looks like https://hub.example.com.</source>
        <translation>这不是云端地址。它的样子是 https://hub.example.com。</translation>
    </message>
</context>
<context>
    <name>jishi::HubCard</name>
    <message>
        <source>Hub</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Computers…</source>
        <translation>电脑…</translation>
    </message>
    <message>
        <source>Leave This Hub…</source>
        <translation>离开云端…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label: the e-mail address that is signed in</extracomment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>订单编号</translation>
    </message>
</context>
<context>
    <name>jishi::HubDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jishi::HubInviteDialog</name>
    <message>
        <source>Invite Somebody to the Shop&apos;s Hub</source>
        <translation>邀请加入店铺的云端</translation>
    </message>
    <message>
        <source>Make an Invitation</source>
        <translation>生成邀请</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问云端…</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Label: whom an invitation is for</extracomment>
        <translation>邀请谁</translation>
    </message>
    <message>
        <source>Staff: somebody who works in the shop</source>
        <translation>店员：在店里工作的人</translation>
    </message>
    <message>
        <source>Reseller: %1</source>
        <translation>分销员：%1</translation>
    </message>
    <message>
        <source>The invitation as a picture to scan</source>
        <translation>可扫描的邀请二维码</translation>
    </message>
    <message>
        <source>The invitation as text</source>
        <translation>邀请文字</translation>
    </message>
    <message>
        <source>Staff see the whole shop but what goods cost and what resellers are paid into.</source>
        <translation>店员能看到整家店铺，但看不到商品成本和分销员的收款账户。</translation>
    </message>
    <message>
        <source>A reseller sees the catalog and what is her own: links, customers, orders, commissions.</source>
        <translation>分销员能看到商品和自己的内容：分销链接、客户、订单、佣金。</translation>
    </message>
    <message>
        <source>An invitation is good for a week and for one person.</source>
        <translation>邀请一周内有效，只供一人使用。</translation>
    </message>
    <message>
        <source>This hub has its own certificate: hand over that file too.</source>
        <translation>云端有自己的证书：把证书文件也交给对方。</translation>
    </message>
    <message>
        <source>You are invited to the shop %1. Install Jishi, choose Join a Shop…, and paste this message:</source>
        <translation>邀请您加入店铺%1。安装集市，选择“加入店铺…”，粘贴这条消息：</translation>
    </message>
    <message>
        <source>It is good for a week and for one person. Hand it to nobody else.</source>
        <translation>一周内有效，只供一人使用，不要转给别人。</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>文字已复制。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jishi::HubPersonFields</name>
    <message>
        <source>At least 8 letters. A new account is made, or the one that you have is used.</source>
        <translation>至少 8 个字符。没有账号会新建，有账号就用原来的。</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>你的邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再输一次口令</translation>
    </message>
    <message>
        <source>This computer has no keychain: what signs it in is sealed under a passphrase of yours, which is asked each time the shop is opened. It can be any words; nobody can recover it.</source>
        <translation>这台电脑没有钥匙串：登录凭据用你的口令封存，每次打开店铺时询问。口令可以是任意词句，忘记后谁也找不回来。</translation>
    </message>
    <message>
        <source>Write your e-mail address: it is the name that you sign in with.</source>
        <translation>填写你的邮箱：它就是登录名。</translation>
    </message>
    <message>
        <source>The password needs at least 8 letters.</source>
        <translation>密码至少要 8 个字符。</translation>
    </message>
    <message>
        <source>This password is too long: 72 letters at most, 24 Chinese ones.</source>
        <translation>密码太长：最多 72 个字母，或 24 个汉字。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>Think of a passphrase: without it nothing can be kept safe on this computer.</source>
        <translation>想一个口令：没有它，这台电脑上的凭据无法安全保存。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
</context>
<context>
    <name>jishi::ImportCountsModel</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>库存流水</translation>
    </message>
    <message>
        <source>In the File</source>
        <extracomment>Column head: products, orders, customers…</extracomment>
        <translation>文件中</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column head: how many are not in the shop yet</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column head: how many the file changes</extracomment>
        <translation>改动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>Column head: how many are in the shop just so</extracomment>
        <translation>未变</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>群成员</translation>
    </message>
</context>
<context>
    <name>jishi::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>导入会做什么</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Choose a File to Import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>File filters</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Import a File</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Reading the File…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>还没有任何改动。</translation>
    </message>
    <message>
        <source>You can go on working. If you stop it, nothing is changed.</source>
        <translation>你可以继续工作。如果停止，什么都不会改动。</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop the import</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Row(s) Imported</source>
        <translation>
            <numerusform>已导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Row(s) to Import</source>
        <translation>
            <numerusform>将导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were finer than the currency and are rounded.</source>
        <translation>
            <numerusform>%Ln 个单价比货币的最小单位更细，已四舍五入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Products from WooCommerce, Shopify, Square or Loyverse, orders with one row per item, or any table of products or customers: CSV, Excel or ZIP. You see what would happen before anything is changed.</source>
        <translation>可以导入 WooCommerce、Shopify、Square 或 Loyverse 的商品，每件商品一行的订单，或任何商品表、客户表：CSV、Excel 或 ZIP。在改动任何内容之前，您会先看到结果。</translation>
    </message>
    <message>
        <source>What Do the Columns Hold?</source>
        <translation>每一列是什么？</translation>
    </message>
    <message>
        <source>Choose above each column what it holds; the lower table shows how the rows will be read. It is remembered for files with the same columns.</source>
        <translation>在每一列上方选择它的内容；下面的表格显示各行会被怎样读取。列相同的文件下次会自动照此读取。</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>Button: ask what each column of the file holds</extracomment>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Forget These Columns</source>
        <extracomment>Button: what was said of the columns of such a file is not used any more</extracomment>
        <translation>忘记这些列</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: look at the file with these columns</extracomment>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are refused. Double-click a cell to put it right, then try again.</source>
        <translation>
            <numerusform>有 %Ln 行未能接受。双击单元格改正，然后再试一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Import Members of %1</source>
        <translation>导入 %1 的成员</translation>
    </message>
    <message>
        <source>A list with nickname, name or phone, as CSV, Excel or ZIP. Who is a customer already is known by her phone, her nickname or her name; the others become customers. You see what would happen before anything is changed.</source>
        <translation>一份有昵称、姓名或电话的名单，CSV、Excel 或 ZIP 均可。已是客户的人按电话、昵称或姓名认出，其余的人成为新客户。改动之前，您会先看到将发生什么。</translation>
    </message>
</context>
<context>
    <name>jishi::ImportWords</name>
    <message>
        <source>WooCommerce products</source>
        <translation>WooCommerce 商品</translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation>Shopify 商品</translation>
    </message>
    <message>
        <source>order lines, one row each</source>
        <translation>订单明细，每条一行</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Square items</source>
        <translation>Square 商品</translation>
    </message>
    <message>
        <source>Loyverse items</source>
        <translation>Loyverse 商品</translation>
    </message>
    <message>
        <source>products of a Jishi shop</source>
        <translation>集市店铺的商品</translation>
    </message>
    <message>
        <source>customers of a Jishi shop</source>
        <translation>集市店铺的客户</translation>
    </message>
    <message>
        <source>a count of the stock</source>
        <translation>库存盘点</translation>
    </message>
    <message>
        <source>products, read by the columns you named</source>
        <translation>商品（按您指定的列读取）</translation>
    </message>
    <message>
        <source>customers, read by the columns you named</source>
        <translation>客户（按您指定的列读取）</translation>
    </message>
    <message>
        <source>Everything is in the shop now.</source>
        <translation>现在全部在店铺里了。</translation>
    </message>
    <message>
        <source>All rows but the refused ones are in the shop now.</source>
        <translation>除未接受的行外，其余都已进入店铺。</translation>
    </message>
    <message>
        <source>Everything in this file is in the shop already.</source>
        <translation>这个文件里的内容店铺都已经有了。</translation>
    </message>
    <message>
        <source>All rows but the refused ones are in the shop already.</source>
        <translation>除未接受的行外，其余店里都已经有了。</translation>
    </message>
    <message>
        <source>The file holds %1.</source>
        <extracomment>%1 is a kind of file, such as WooCommerce products</extracomment>
        <translation>文件内容：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Its rows make %Ln product(s), because the variants of a product have a row each.</source>
        <translation>
            <numerusform>这些行合成 %Ln 个商品，因为同一商品的每个规格各占一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>members of a group</source>
        <translation>群成员名单</translation>
    </message>
</context>
<context>
    <name>jishi::IncomingCard</name>
    <message>
        <source>Arriving</source>
        <extracomment>Goods that were ordered from suppliers</extracomment>
        <translation>即将到货</translation>
    </message>
    <message>
        <source>Nothing is on the way.</source>
        <translation>没有在途货品。</translation>
    </message>
    <message>
        <source>Book what arrived…</source>
        <translation>登记到货…</translation>
    </message>
</context>
<context>
    <name>jishi::IncomingGoods</name>
    <message>
        <source>Will Not Come</source>
        <translation>不会到货</translation>
    </message>
    <message>
        <source>They are not waited for any more; the purchase list asks for them again.</source>
        <translation>不再等候，采购清单会重新列出。</translation>
    </message>
    <message>
        <source>What is on the way</source>
        <translation>在途货品</translation>
    </message>
    <message>
        <source>Nothing Is on the Way</source>
        <translation>没有在途货品</translation>
    </message>
    <message>
        <source>Once you have sent a purchase list to a supplier, mark it as ordered: the goods wait here until they arrive, and the list does not ask for them again.</source>
        <translation>把采购清单发给供应商后，标为已下单：货品会在这里等候到货，清单不会再次列出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) on the way</source>
        <translation>
            <numerusform>%Ln 项在途</numerusform>
        </translation>
    </message>
    <message>
        <source>Book Arrival of All</source>
        <translation>全部到货入账</translation>
    </message>
    <message numerus="yes">
        <source>Book Arrival of %Ln Line(s)</source>
        <translation>
            <numerusform>%Ln 项到货入账</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <extracomment>The document that a purchase is booked under, with its day</extracomment>
        <translation>采购 %1</translation>
    </message>
    <message numerus="yes">
        <source>arrival of %Ln line(s)</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>到货（%Ln 项）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The arrival of %Ln line(s) is booked.</source>
        <translation>
            <numerusform>已登记 %Ln 项到货。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>giving up %Ln line(s)</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>放弃等候（%Ln 项）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not waited for any more.</source>
        <translation>
            <numerusform>已不再等候 %Ln 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::IncomingModel</name>
    <message>
        <source>Expected</source>
        <extracomment>Column head: the day on which ordered goods should arrive</extracomment>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>On the Way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>Column head: how much has arrived</extracomment>
        <translation>到货</translation>
    </message>
</context>
<context>
    <name>jishi::InviteDialog</name>
    <message>
        <source>Invite Somebody to Sell</source>
        <translation>邀请分销员</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No tier chosen</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The shop itself</source>
        <translation>店铺自己</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an invitation holds</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Without end</source>
        <extracomment>An invitation without an end</extracomment>
        <translation>长期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Invited By</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Begins in Tier</source>
        <extracomment>Label: the tier that somebody begins with</extracomment>
        <translation>起始等级</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>Label: how long an invitation holds</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>For whom, for yourself</source>
        <translation>给谁的，自己看</translation>
    </message>
    <message>
        <source>The inviter is remembered. Nothing is ever paid for bringing people in, only for what is sold.</source>
        <translation>会记住邀请人。拉人从不付钱，只为卖出的商品付佣金。</translation>
    </message>
    <message>
        <source>Make a Code</source>
        <translation>生成邀请码</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>未使用的邀请</translation>
    </message>
    <message>
        <source>The code as a picture to scan</source>
        <translation>可扫描的邀请码图片</translation>
    </message>
    <message>
        <source>What the chat will see</source>
        <translation>群里看到的文字</translation>
    </message>
    <message>
        <source>Take This Code Back</source>
        <translation>收回这个邀请码</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>invitation %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>邀请 %1</translation>
    </message>
    <message>
        <source>You are invited to sell for %1.</source>
        <translation>邀请你为 %1 分销。</translation>
    </message>
    <message>
        <source>Your invite code: %1</source>
        <translation>你的邀请码：%1</translation>
    </message>
    <message>
        <source>It holds until %1 and is used once.</source>
        <translation>有效期至 %1，只能用一次。</translation>
    </message>
    <message>
        <source>It is used once.</source>
        <translation>只能用一次。</translation>
    </message>
    <message>
        <source>Make a code, and its text for a chat stands here.</source>
        <translation>生成邀请码后，这里会有可发到群里的文字。</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>文字已复制。</translation>
    </message>
    <message>
        <source>taking back of invitation %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>收回邀请 %1</translation>
    </message>
</context>
<context>
    <name>jishi::JoinDialog</name>
    <message>
        <source>Join a Shop</source>
        <translation>加入店铺</translation>
    </message>
    <message>
        <source>How you join</source>
        <translation>加入方式</translation>
    </message>
    <message>
        <source>I Was Invited</source>
        <extracomment>Segment: somebody joins who was invited</extracomment>
        <translation>我收到了邀请</translation>
    </message>
    <message>
        <source>I Have an Account</source>
        <extracomment>Segment: the computer of somebody who is in already</extracomment>
        <translation>我已有账号</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Paste the message that you got</source>
        <translation>粘贴收到的消息</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>File of the shop</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <source>Join Shop</source>
        <translation>加入店铺</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the shop file goes</source>
        <translation>选择店铺文件的位置</translation>
    </message>
    <message>
        <source>My Shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>File of the Shop</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <source>Jishi shops (*.jishi)</source>
        <translation>集市店铺 (*.jishi)</translation>
    </message>
    <message>
        <source>Paste the invitation that the owner sent you, or type its address and code. What you may see of the shop comes to this computer.</source>
        <translation>粘贴店主发来的邀请，或者填写地址和代码。店铺中你可以看的内容会来到这台电脑。</translation>
    </message>
    <message>
        <source>Another computer for somebody who is in the shop already: sign in, and the shop comes to this one too.</source>
        <translation>已在店铺中的人再加一台电脑：登录之后，店铺也会来到这台电脑。</translation>
    </message>
    <message>
        <source>Type the code of the invitation, or paste the whole message.</source>
        <translation>填写邀请代码，或者粘贴整条消息。</translation>
    </message>
    <message>
        <source>Say where the shop&apos;s file goes on this computer.</source>
        <translation>填写店铺文件在这台电脑上的位置。</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another one.</source>
        <translation>已经有同名的文件。换一个名称。</translation>
    </message>
</context>
<context>
    <name>jishi::LabelPaper</name>
    <message numerus="yes">
        <source>and %Ln more item(s), see the list</source>
        <extracomment>On a label that is too small for all goods</extracomment>
        <translation>
            <numerusform>还有 %Ln 种，见清单</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>jishi::LinkCheckDialog</name>
    <message>
        <source>Check a Link</source>
        <translation>检验链接</translation>
    </message>
    <message>
        <source>Paste the address, the code or the whole message.</source>
        <translation>粘贴地址、链接码或整条消息。</translation>
    </message>
    <message>
        <source>Show Link</source>
        <extracomment>Button: show the link that was found in the list</extracomment>
        <translation>查看链接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
</context>
<context>
    <name>jishi::LinkChoice</name>
    <message>
        <source>The customer named it</source>
        <translation>客户报出的链接或推广码</translation>
    </message>
    <message>
        <source>Link or code</source>
        <translation>链接或推广码</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>没有这个链接。</translation>
    </message>
    <message>
        <source>Link of %1</source>
        <translation>%1的链接</translation>
    </message>
    <message>
        <source>Link of %1, who does not sell for the shop now</source>
        <translation>%1的链接，她现在不为本店分销</translation>
    </message>
</context>
<context>
    <name>jishi::LinkDialog</name>
    <message>
        <source>New Link</source>
        <translation>新建链接</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Whole Shop</source>
        <extracomment>Segments: what a link leads to</extracomment>
        <translation>全店</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Leads to</source>
        <extracomment>Label: what a link leads to</extracomment>
        <translation>指向</translation>
    </message>
    <message>
        <source>Name, pinyin, SKU or barcode</source>
        <translation>名称、拼音、SKU 或条码</translation>
    </message>
    <message>
        <source>New Campaign…</source>
        <translation>新建活动…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Make Link</source>
        <extracomment>Button: make the link</extracomment>
        <translation>生成链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no reseller yet who could share it.</source>
        <translation>还没有可以分享链接的分销员。</translation>
    </message>
    <message>
        <source>For no group in particular</source>
        <translation>不限社群</translation>
    </message>
    <message>
        <source>new campaign %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>新建活动 %1</translation>
    </message>
    <message>
        <source>Choose the product that it leads to.</source>
        <translation>请选择链接指向的商品。</translation>
    </message>
    <message>
        <source>Choose the campaign that it leads to.</source>
        <translation>请选择链接指向的活动。</translation>
    </message>
</context>
<context>
    <name>jishi::LinkPane</name>
    <message>
        <source>Choose a link to see it here.</source>
        <translation>选择一条链接，在这里查看。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文案语言</translation>
    </message>
    <message>
        <source>Caption and link</source>
        <translation>文案与链接</translation>
    </message>
    <message>
        <source>Storefront Address…</source>
        <translation>商城地址…</translation>
    </message>
    <message>
        <source>Copy Caption and Link</source>
        <translation>复制文案与链接</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <extracomment>Button: the poster of this link goes to the clipboard</extracomment>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Poster…</source>
        <extracomment>Button: look at posters of this link and save them</extracomment>
        <translation>海报…</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>Button: take this link out of the list</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>a link</comment>
        <extracomment>%1: a reseller, %2: a group</extracomment>
        <translation>%1 · 用于 %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Label: what came through a link, as an amount</extracomment>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Where is the storefront? Once its address is known, the link, its QR code and its posters are here.</source>
        <translation>商城在哪里？填好地址后，这里就有链接、二维码和海报。</translation>
    </message>
    <message>
        <source>Links are signed with a key that is on the owner&apos;s computer only.</source>
        <translation>链接用密钥签名，密钥只在店主的电脑上。</translation>
    </message>
    <message>
        <source>What it leads to is not there any more.</source>
        <translation>它指向的内容已经不在了。</translation>
    </message>
</context>
<context>
    <name>jishi::LinkTable</name>
    <message>
        <source>The whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>Reseller</source>
        <extracomment>Column head: the person who shares a link</extracomment>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Leads To</source>
        <extracomment>Column head: what a link leads to</extracomment>
        <translation>指向</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column head: the chat group that a link was made for</extracomment>
        <translation>社群</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column head: the short code of a link</extracomment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Column head: how many orders came through a link</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Column head: what came through a link, as an amount</extracomment>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
</context>
<context>
    <name>jishi::LinkTexts</name>
    <message>
        <source>The whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a link</comment>
        <extracomment>%1: a reseller, %2: what the link leads to, %3: a group</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · for %3</source>
        <comment>a link</comment>
        <translation>%1 · %2 · 用于 %3</translation>
    </message>
    <message>
        <source>Genuine: the link is as it was made.</source>
        <translation>真实：链接与生成时一致。</translation>
    </message>
    <message>
        <source>The code is one of this shop. Nothing is signed here, so more cannot be said.</source>
        <translation>链接码属于本店。这里没有签名，无法进一步判断。</translation>
    </message>
    <message>
        <source>Tampered with: the code is one of this shop, but what stands beside it was not signed for it.</source>
        <translation>被改动过：链接码属于本店，但旁边的内容不是为它签名的。</translation>
    </message>
    <message>
        <source>The code is one of this shop, but the address does not lead to its storefront.</source>
        <translation>链接码属于本店，但地址并不指向本店的商城。</translation>
    </message>
    <message>
        <source>Unknown: there is no code of this shop in it.</source>
        <translation>未知：其中没有本店的链接码。</translation>
    </message>
    <message>
        <source>The code is one of this shop. Its signature can be looked at on the owner&apos;s computer only.</source>
        <translation>链接码属于本店。签名只能在店主的电脑上检验。</translation>
    </message>
</context>
<context>
    <name>jishi::LinksPage</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>All resellers</source>
        <translation>全部分销员</translation>
    </message>
    <message>
        <source>Reseller, product, group, code…</source>
        <translation>分销员、商品、社群、链接码…</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>搜索链接</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>New Link…</source>
        <translation>新建链接…</translation>
    </message>
    <message>
        <source>Check a Link…</source>
        <translation>检验链接…</translation>
    </message>
    <message>
        <source>Storefront Address…</source>
        <translation>商城地址…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln 条链接</numerusform>
        </translation>
    </message>
    <message>
        <source>No Links Yet</source>
        <translation>还没有链接</translation>
    </message>
    <message>
        <source>A link is what a reseller shares: it leads to the shop, a product or a campaign, and its orders are hers.</source>
        <translation>链接由分销员分享，指向全店、某件商品或某个活动，由它带来的订单归她。</translation>
    </message>
    <message>
        <source>No Link Matches</source>
        <translation>没有符合的链接</translation>
    </message>
    <message>
        <source>Try a part of the reseller&apos;s or the product&apos;s name, or the code.</source>
        <translation>试试分销员或商品名称的一部分，或链接码。</translation>
    </message>
    <message>
        <source>Show All Links</source>
        <translation>显示全部链接</translation>
    </message>
    <message>
        <source>new link of %1</source>
        <translation>%1 的新链接</translation>
    </message>
    <message>
        <source>The link of %1 is made.</source>
        <translation>已生成 %1 的链接。</translation>
    </message>
    <message>
        <source>%1 has this link already.</source>
        <translation>%1 已有这条链接。</translation>
    </message>
    <message>
        <source>There is no address to copy yet.</source>
        <translation>还没有可以复制的地址。</translation>
    </message>
    <message>
        <source>Caption and link are copied.</source>
        <translation>已复制文案与链接。</translation>
    </message>
    <message>
        <source>Paste them into the chat.</source>
        <translation>粘贴到聊天中即可。</translation>
    </message>
    <message>
        <source>The poster is copied.</source>
        <translation>已复制海报。</translation>
    </message>
    <message>
        <source>Paste it into the chat.</source>
        <translation>粘贴到聊天中即可。</translation>
    </message>
    <message>
        <source>Painting posters</source>
        <translation>正在生成海报</translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) are saved.</source>
        <translation>
            <numerusform>已保存 %Ln 张海报。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The storefront&apos;s address is saved.</source>
        <translation>已保存商城地址。</translation>
    </message>
    <message>
        <source>Links that were shared before keep the address they had.</source>
        <translation>此前分享的链接仍是原来的地址。</translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 已归档。</translation>
    </message>
    <message>
        <source>Whoever has the link can still use it; its orders stay hers.</source>
        <translation>拿到链接的人仍可使用，它的订单仍归她。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>jishi::ListGoodsEdit</name>
    <message>
        <source>Add Goods</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Take In Again</source>
        <extracomment>Link: this person&apos;s row does not become an order; and back</extracomment>
        <translation>重新录入</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>不录入</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Which goods?</source>
        <translation>是哪个商品？</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>“%1”是哪个商品？</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>谁的订单</translation>
    </message>
    <message>
        <source>Who orders, as the group calls her</source>
        <translation>谁的订单，按群里的叫法</translation>
    </message>
</context>
<context>
    <name>jishi::ListPapers</name>
    <message>
        <source>Door</source>
        <extracomment>Column head: building and room</extracomment>
        <translation>楼栋房号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column head: the code by which an order is handed over</extracomment>
        <translation>取货码</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Column head: what is still owed</extracomment>
        <translation>待付</translation>
    </message>
    <message>
        <source>To collect: %1</source>
        <translation>应收 %1</translation>
    </message>
    <message>
        <source>Packing List</source>
        <translation>打包单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column head: how many were ordered</extracomment>
        <translation>订购</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>To pack</source>
        <extracomment>Column head: how many are still to be packed</extracomment>
        <translation>待打包</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Column head: how many have to be bought</extracomment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Pickup List</source>
        <translation>自提单</translation>
    </message>
</context>
<context>
    <name>jishi::ListPastePage</name>
    <message>
        <source>New</source>
        <comment>an order of a pasted list</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an order of a pasted list</comment>
        <translation>改动</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an order of a pasted list</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>an order of a pasted list</comment>
        <translation>未变</translation>
    </message>
    <message>
        <source>Not clear</source>
        <comment>an order of a pasted list</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>an order of a pasted list</comment>
        <translation>不录入</translation>
    </message>
    <message>
        <source>Paste a Group List</source>
        <translation>粘贴接龙</translation>
    </message>
    <message>
        <source>Start Again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>The list as it stands in the chat</source>
        <translation>群里的接龙原文</translation>
    </message>
    <message>
        <source>Paste the list (接龙) as it stands in the chat</source>
        <translation>把群里的接龙原样粘贴到这里</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Who orders what</source>
        <translation>谁订了什么</translation>
    </message>
    <message>
        <source>No List Has Been Read</source>
        <translation>还没有识别接龙</translation>
    </message>
    <message>
        <source>Copy the whole list in the chat and paste it here. When it has grown, paste it again: only what is new or changed is taken over.</source>
        <translation>在群里复制整份接龙，粘贴到这里。接龙变长后再粘贴一次，只录入新增和改动的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>新增 %Ln 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>orders</comment>
        <translation>
            <numerusform>改动 %Ln 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <comment>orders</comment>
        <translation>
            <numerusform>取消 %Ln 单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Take Over %Ln Order(s)</source>
        <translation>
            <numerusform>录入 %Ln 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>orders</comment>
        <translation>
            <numerusform>未变 %Ln 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not clear</source>
        <comment>orders</comment>
        <translation>
            <numerusform>待确认 %Ln 单</numerusform>
        </translation>
    </message>
    <message>
        <source>It Is a New List</source>
        <extracomment>Link: what was pasted is not a longer version of the list pasted before</extracomment>
        <translation>这是新的接龙</translation>
    </message>
    <message>
        <source>%1 · goes on from the list pasted before</source>
        <translation>%1 · 接着上次粘贴的接龙</translation>
    </message>
    <message>
        <source>the pasted list</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>粘贴的接龙</translation>
    </message>
    <message>
        <source>the pasted list %1</source>
        <translation>粘贴的接龙 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>jishi::ListPlanModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>As Pasted</source>
        <extracomment>Column: the words of a group list as they were pasted</extracomment>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>jishi::ListPostDialog</name>
    <message>
        <source>List Post for %1</source>
        <translation>%1 的接龙</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Del removes goods; Alt with the arrows moves them.</source>
        <translation>Del 删除商品；Alt 加方向键调整顺序。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Orders until</source>
        <extracomment>Label: the moment until when a group may order, in words</extracomment>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字语言</translation>
    </message>
    <message>
        <source>For example: Saturday fruit</source>
        <translation>例如：周六水果</translation>
    </message>
    <message>
        <source>Add goods: name, pinyin, SKU or barcode</source>
        <translation>添加商品：名称、拼音、SKU 或条码</translation>
    </message>
    <message>
        <source>For example: Friday 20:00</source>
        <translation>例如：周五 20:00</translation>
    </message>
    <message>
        <source>All pickup points</source>
        <translation>全部自提点</translation>
    </message>
    <message>
        <source>What the chat will see</source>
        <translation>群里看到的内容</translation>
    </message>
    <message>
        <source>Goods of the list</source>
        <translation>接龙里的商品</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>接龙已复制。</translation>
    </message>
    <message>
        <source>Paste it into the chat of %1.</source>
        <translation>粘贴到 %1 的聊天里即可。</translation>
    </message>
</context>
<context>
    <name>jishi::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>jishi::MappingPage</name>
    <message>
        <source>Each row is</source>
        <translation>每一行是</translation>
    </message>
    <message>
        <source>A Product</source>
        <extracomment>What one row of the file is</extracomment>
        <translation>一个商品</translation>
    </message>
    <message>
        <source>A Customer</source>
        <extracomment>What one row of the file is</extracomment>
        <translation>一位客户</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>How the rows will be read</source>
        <translation>各行会被怎样读取</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>%1 这一列的内容</translation>
    </message>
</context>
<context>
    <name>jishi::MergeDialog</name>
    <message>
        <source>Merge With %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>Lines, shipping and what was paid go into %1. The other order is cancelled and says where it went.</source>
        <translation>商品、运费和已收的钱都并入 %1。另一张订单会取消，并注明去向。</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>订单 %1：%2</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>Button: %n includes the order that the others go into</extracomment>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n Order(s)</source>
        <translation>
            <numerusform>合并 %n 张订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are one now: %1.</source>
        <translation>
            <numerusform>%n 张订单已合为一张：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>jishi::MovementDialog</name>
    <message>
        <source>Book Movement</source>
        <translation>记库存流水</translation>
    </message>
    <message>
        <source>Purchase: goods came</source>
        <translation>采购：进货</translation>
    </message>
    <message>
        <source>Write-off: spoiled, broken or lost</source>
        <translation>报损：变质、损坏或丢失</translation>
    </message>
    <message>
        <source>Transfer: brought to another place</source>
        <translation>调拨：调出到别处</translation>
    </message>
    <message>
        <source>Transfer: came from another place</source>
        <translation>调拨：从别处调入</translation>
    </message>
    <message>
        <source>Return: a customer gave it back</source>
        <translation>退货：客户退回</translation>
    </message>
    <message>
        <source>Return: given back to the supplier</source>
        <translation>退货：退给供应商</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>Button: book the movement of goods</extracomment>
        <translation>记账</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label: why goods moved</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a remark about a movement of goods</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>在库：%1</translation>
    </message>
    <message>
        <source>Write a number with at most three decimals.</source>
        <translation>写一个最多三位小数的数字。</translation>
    </message>
</context>
<context>
    <name>jishi::Navigation</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Stock-Taking</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Purchase List</source>
        <translation>采购清单</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Packing and Pickup</source>
        <translation>打包与自提</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>jishi::NewShopDialog</name>
    <message>
        <source>New Shop</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the shop file goes</source>
        <translation>选择店铺文件的位置</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Create Shop</source>
        <translation>创建店铺</translation>
    </message>
    <message>
        <source>My Shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Jishi shops (*.jishi)</source>
        <translation>集市店铺 (*.jishi)</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another one.</source>
        <translation>已经有同名的文件。换一个名称。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: the days of reports are days there.</source>
        <translation>从列表中选择时区：报表按当地的日期计算。</translation>
    </message>
    <message>
        <source>The currency is the shop&apos;s own and stays. The file holds the whole shop; keep it where it is backed up.</source>
        <translation>货币属于店铺，以后不能改。整个店铺都在这个文件里，放在有备份的地方。</translation>
    </message>
</context>
<context>
    <name>jishi::OptionGridModel</name>
    <message>
        <source>There is no such variant. Typing a value here makes it.</source>
        <translation>还没有这个规格，在这里填写即可创建。</translation>
    </message>
</context>
<context>
    <name>jishi::OptionsEdit</name>
    <message>
        <source>Color, size…</source>
        <extracomment>An option of a product</extracomment>
        <translation>颜色、尺码…</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Blue, red, green</source>
        <extracomment>Values of an option of a product</extracomment>
        <translation>蓝、红、绿</translation>
    </message>
    <message>
        <source>Values of the option, separated by commas</source>
        <translation>选项的取值，用逗号隔开</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take an option such as color away from a product</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>删除此选项</translation>
    </message>
</context>
<context>
    <name>jishi::OrderActions</name>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>%1 没有待收的钱。</translation>
    </message>
    <message>
        <source>On %1 no more came in than is due.</source>
        <translation>%1 没有多收的钱。</translation>
    </message>
    <message>
        <source>%1 has nothing to refund: it is not handed over, or nothing was paid.</source>
        <translation>%1 没有可退的：还没有交付，或者没有收过钱。</translation>
    </message>
    <message>
        <source>%1 is not open any more. After handing over, refund what comes back.</source>
        <translation>%1 已经不是进行中的订单。交付之后，退回来的请按行退款。</translation>
    </message>
    <message>
        <source>%1 cannot be split: it is not open, or there is nothing to take apart.</source>
        <translation>%1 不能拆分：不是进行中的订单，或者没有可拆的商品。</translation>
    </message>
    <message>
        <source>%1 cannot be merged: its customer has no other open order.</source>
        <translation>%1 不能合并：这位客户没有别的进行中的订单。</translation>
    </message>
    <message>
        <source>%1 is not open any more.</source>
        <translation>%1 已不是进行中的订单。</translation>
    </message>
    <message>
        <source>Only the owner decides who is credited with an order.</source>
        <translation>只有店主能决定订单归谁。</translation>
    </message>
    <message>
        <source>%1 goes with the order that it takes back.</source>
        <translation>%1 跟随其退货的原订单。</translation>
    </message>
    <message>
        <source>The refund request is settled.</source>
        <translation>退款申请已处理。</translation>
    </message>
    <message>
        <source>Nobody asks for money back here.</source>
        <translation>此订单没有待处理的退款申请。</translation>
    </message>
</context>
<context>
    <name>jishi::OrderDetail</name>
    <message>
        <source>Choose an order to see it here.</source>
        <translation>选择一个订单，在这里查看。</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation>冲回 %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Refund, %1, %2</source>
        <translation>退款，%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>Mark Packed</source>
        <translation>标记已打包</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Take Payment…</source>
        <translation>收款…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Cancel Order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>已并入 %1</translation>
    </message>
    <message>
        <source>Return %1: %2</source>
        <extracomment>A return of this order: its number and how much went back</extracomment>
        <translation>退货 %1：%2</translation>
    </message>
    <message>
        <source>pickup: %1</source>
        <extracomment>%1 is the name of a pickup point</extracomment>
        <translation>自提：%1</translation>
    </message>
    <message>
        <source>Money back, the goods stay</source>
        <translation>只退钱，不退货</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>改价：%1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>优惠 %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Moved to %1, %2</source>
        <extracomment>Money of an order: where it came from or went, and when</extracomment>
        <translation>转到 %1，%2</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>来自 %1，%2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>流水号 %1</translation>
    </message>
    <message>
        <source>%1 handed over, %2 change</source>
        <translation>实收 %1，找零 %2</translation>
    </message>
    <message>
        <source>Give Back %1…</source>
        <translation>退还 %1…</translation>
    </message>
    <message>
        <source>Edit Order…</source>
        <translation>修改订单…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Merge With…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading over all that happened to an order</extracomment>
        <translation>经过</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Taken back, %1, %2</source>
        <translation>收回，%1，%2</translation>
    </message>
    <message>
        <source>Mark Ready for Pickup</source>
        <translation>标记为可自提</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>小票…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Hand Over a Part…</source>
        <translation>交付一部分…</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <extracomment>Chip on an order: its customer asks for her money back</extracomment>
        <translation>申请退款</translation>
    </message>
    <message>
        <source>Request Settled</source>
        <extracomment>Button: it is decided whether a customer gets her money back</extracomment>
        <translation>申请已处理</translation>
    </message>
    <message>
        <source>Refund Asked For…</source>
        <extracomment>Link: a customer asks for her money back, nobody has decided yet</extracomment>
        <translation>申请退款…</translation>
    </message>
</context>
<context>
    <name>jishi::OrderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jishi::OrderEditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>The goods are on their way: only what is around them can be changed.</source>
        <translation>货已在路上：商品不能再改，其他内容可以改。</translation>
    </message>
    <message>
        <source>It is packed: when its goods change, it has to be packed again.</source>
        <translation>已经打包：改了商品就要重新打包。</translation>
    </message>
    <message>
        <source>For example: asked for by phone</source>
        <translation>例如：客户来电要求</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <extracomment>Label: why an order is changed</extracomment>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Total %1, was %2</source>
        <translation>合计 %1，原为 %2</translation>
    </message>
    <message>
        <source>The discount is more than the goods come to.</source>
        <translation>优惠超过了商品金额。</translation>
    </message>
    <message>
        <source>Order %1 is changed.</source>
        <translation>订单 %1 已修改。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>edit of order %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>修改订单 %1</translation>
    </message>
</context>
<context>
    <name>jishi::OrderEntryPage</name>
    <message>
        <source>New Order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Taken without a network; it is safe on this computer at once.</source>
        <translation>没有网络也能下单，立刻安全存在这台电脑上。</translation>
    </message>
    <message>
        <source>The order was not placed.</source>
        <translation>没有下单。</translation>
    </message>
    <message>
        <source>Order %1 placed: %2</source>
        <translation>订单 %1 已下单：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>Link: shows further fields of an order</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Put Aside</source>
        <extracomment>Button: keeps the order that is being taken as a draft and begins another one</extracomment>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Keeps this order as a draft and begins another one (%1)</source>
        <translation>把这个订单存为草稿，另开一个新订单（%1）</translation>
    </message>
    <message>
        <source>The order is put aside.</source>
        <translation>订单已搁置。</translation>
    </message>
    <message>
        <source>It waits among the drafts in the list of orders.</source>
        <translation>可在订单列表的草稿中找到它。</translation>
    </message>
    <message>
        <source>Go On with It</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>The order that was not placed yet is here again.</source>
        <translation>上次还没提交的订单又在这里了。</translation>
    </message>
    <message>
        <source>Link or code</source>
        <translation>链接或推广码</translation>
    </message>
    <message>
        <source>Hide discount, group, address, tags and link</source>
        <translation>收起折扣、社群、地址、标签和链接</translation>
    </message>
    <message>
        <source>Show discount, group, address, tags and link</source>
        <translation>展开折扣、社群、地址、标签和链接</translation>
    </message>
</context>
<context>
    <name>jishi::OrderExtras</name>
    <message>
        <source>Discount</source>
        <extracomment>Label: off the whole order</extracomment>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Round down</source>
        <extracomment>Label: the sum is rounded down</extracomment>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Building, room, street</source>
        <translation>楼栋、房号、街道</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分开</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The sum is not rounded down</extracomment>
        <translation>不抹零</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is an amount, such as ¥0.10</extracomment>
        <translation>抹到 %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Rounding of an order that is kept; %1 is an amount</extracomment>
        <translation>抹去 %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不属于社群</translation>
    </message>
    <message>
        <source>No pickup point</source>
        <translation>没有自提点</translation>
    </message>
</context>
<context>
    <name>jishi::OrderHistory</name>
    <message>
        <source>Imported from another program</source>
        <translation>从其他程序导入</translation>
    </message>
    <message>
        <source>Placed by a script</source>
        <translation>由脚本下单</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Placed at the desk</source>
        <translation>在柜台下单</translation>
    </message>
    <message>
        <source>%1 moved to order %2</source>
        <translation>%1 转到订单 %2</translation>
    </message>
    <message>
        <source>%1 moved here from order %2</source>
        <translation>%1 从订单 %2 转来</translation>
    </message>
    <message>
        <source>%1 given back: %2</source>
        <translation>退还 %1：%2</translation>
    </message>
    <message>
        <source>%1 paid: %2</source>
        <translation>收到 %1：%2</translation>
    </message>
    <message>
        <source>%1 refunded with order %2</source>
        <translation>退款 %1，退货单 %2</translation>
    </message>
    <message>
        <source>Changed; what, was erased</source>
        <translation>有修改，内容已抹除</translation>
    </message>
    <message>
        <source>Placed from a group list</source>
        <translation>来自接龙</translation>
    </message>
    <message>
        <source>%1 was no payment of this order: %2</source>
        <translation>%1 不是本订单的款，已收回：%2</translation>
    </message>
</context>
<context>
    <name>jishi::OrderItems</name>
    <message>
        <source>Nothing in the catalog fits %1.</source>
        <translation>没有商品符合“%1”。</translation>
    </message>
    <message>
        <source>Add an item: name, pinyin, SKU or barcode</source>
        <translation>添加商品：名称、拼音、货号或条码</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Items of this order</source>
        <translation>这张订单的商品</translation>
    </message>
    <message>
        <source>Enter picks an item, then its quantity; Tab goes on to discount, Shift+Tab back to the price. Del removes a line. Enter on an empty field goes on.</source>
        <translation>回车选商品，再填数量；Tab 到优惠，Shift+Tab 回到价格。Del 删除一行。空栏回车继续下一步。</translation>
    </message>
    <message>
        <source>Nothing in the catalog has the code %1.</source>
        <translation>没有商品的编码是 %1。</translation>
    </message>
    <message>
        <source>%1: only %2 available</source>
        <translation>%1：可售只有 %2</translation>
    </message>
    <message>
        <source>A quantity or price cannot be empty.</source>
        <translation>数量和价格不能为空。</translation>
    </message>
    <message>
        <source>%1 cannot be a quantity, price or discount here.</source>
        <translation>“%1”不能用作这里的数量、价格或优惠。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of this draft are not in the catalog any more.</source>
        <translation>
            <numerusform>草稿中有 %n 个商品已不在商品目录中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::OrderMarks</name>
    <message>
        <source>Hand Over</source>
        <translation>交付</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %Ln order(s)?</source>
        <translation>
            <numerusform>交付 %Ln 个订单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their goods leave the stock. What comes back later is refunded order by order; this cannot be undone.</source>
        <translation>商品将出库。之后退回的要逐个订单退款；此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Hand Over %Ln Order(s)</source>
        <translation>
            <numerusform>交付 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jishi::OrderReseller</name>
    <message>
        <source>Reseller</source>
        <extracomment>Heading over to whom an order is owed</extracomment>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Nobody is credited with this order.</source>
        <translation>此订单不归任何人。</translation>
    </message>
    <message>
        <source>Until %1: %2. %3</source>
        <extracomment>To whom an order was owed before: until when, who, and why</extracomment>
        <translation>至 %1：%2。%3</translation>
    </message>
    <message>
        <source>An erased reseller</source>
        <translation>已抹除的分销员</translation>
    </message>
    <message>
        <source>Earned: %1</source>
        <extracomment>Commission of an order: for who sold it</extracomment>
        <translation>已得佣金：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预计佣金：%1</translation>
    </message>
    <message>
        <source>Earned as inviter: %1</source>
        <extracomment>Commission of an order: for the one who invited the reseller who sold it</extracomment>
        <translation>邀请人已得：%1</translation>
    </message>
    <message>
        <source>Expected as inviter: %1</source>
        <translation>邀请人预计：%1</translation>
    </message>
    <message>
        <source>Show the Commission</source>
        <translation>查看佣金</translation>
    </message>
    <message>
        <source>Credit to a Reseller…</source>
        <translation>归给分销员…</translation>
    </message>
    <message>
        <source>Credit to Another Reseller…</source>
        <translation>改归其他分销员…</translation>
    </message>
</context>
<context>
    <name>jishi::OrderTable</name>
    <message>
        <source>Order</source>
        <extracomment>Column head: the order&apos;s number</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>Column head: when the order was placed</extracomment>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>Column head: what was ordered</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Column head: whether the order is paid</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>交付</translation>
    </message>
</context>
<context>
    <name>jishi::OrderTrailWords</name>
    <message>
        <source>%1 × %2 added</source>
        <translation>添加 %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 taken off</source>
        <translation>去掉 %1 × %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 are goods, %2 and %3 how many before and now</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Price of %1: %2 → %3</source>
        <translation>%1 的价格：%2 → %3</translation>
    </message>
    <message>
        <source>Discount on %1: %2 → %3</source>
        <translation>%1 的优惠：%2 → %3</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>Rounded down by</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order %1 was merged into this one</source>
        <translation>订单 %1 已并入这张订单</translation>
    </message>
    <message>
        <source>Merged into order %1</source>
        <translation>已并入订单 %1</translation>
    </message>
    <message>
        <source>Split off from order %1</source>
        <translation>从订单 %1 拆出</translation>
    </message>
    <message>
        <source>A part was split off into order %1</source>
        <translation>一部分拆到了订单 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order and what stands in it now; before, it was empty</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <extracomment>A field of an order that is empty now, and what stood in it before</extracomment>
        <translation>%1：去掉了 %2</translation>
    </message>
    <message>
        <source>somebody who is not known any more</source>
        <translation>已无从知道的人</translation>
    </message>
    <message>
        <source>Made a draft</source>
        <translation>改为草稿</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>jishi::OrderWords</name>
    <message>
        <source>Unpaid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The order still has to be packed</extracomment>
        <translation>待打包</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Payment by bank card</extracomment>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>Payment taken over from another program&apos;s records</extracomment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>The order waits to be picked up</extracomment>
        <translation>待自提</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Another way of paying</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>Not new money: it was paid for an order that this one was merged with or split from</extracomment>
        <translation>转入转出</translation>
    </message>
</context>
<context>
    <name>jishi::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>筛选订单</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This Month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last Month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any Payment</source>
        <translation>全部付款状态</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Any State</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待打包</translation>
    </message>
    <message>
        <source>Handed Over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Show all orders again, not only %1</source>
        <translation>重新显示全部订单，不只是 %1</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>没有符合的订单</translation>
    </message>
    <message>
        <source>Loosen the filter above to see more.</source>
        <translation>放宽上面的筛选可以看到更多。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Take the first one, or import the history of another program.</source>
        <translation>接第一单，或者导入其他程序的历史订单。</translation>
    </message>
    <message>
        <source>New Order</source>
        <translation>新建订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <extracomment>Below the list of orders: how many, what they come to, how many are unpaid</extracomment>
        <translation>
            <numerusform>%Ln 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unpaid</source>
        <translation>
            <numerusform>%Ln 单未付</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is cancelled.</source>
        <translation>订单 %1 已取消。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Filter: name, item, amount</source>
        <translation>筛选：姓名、商品、金额</translation>
    </message>
    <message>
        <source>Finds by number, name, phone tail, item, amount, tag, address and payment reference.</source>
        <translation>可按单号、姓名、手机尾号、商品、金额、标签、地址和付款流水号查找。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Orders that were begun and not placed</extracomment>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>jishi::PackingModel</name>
    <message>
        <source>%1 are promised to other orders.</source>
        <translation>%1 已被其他订单占用。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column head: how many were ordered</extracomment>
        <translation>订购</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>To Pack</source>
        <extracomment>Column head: how many are still to be packed</extracomment>
        <translation>待打包</translation>
    </message>
    <message>
        <source>On Hand</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Column head: how many have to be bought</extracomment>
        <translation>缺货</translation>
    </message>
</context>
<context>
    <name>jishi::PaperActions</name>
    <message>
        <source>Receipt of %1</source>
        <translation>%1 的小票</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Label(s)</source>
        <translation>
            <numerusform>%Ln 张标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing List</source>
        <translation>打包单</translation>
    </message>
    <message>
        <source>Pickup List</source>
        <translation>自提单</translation>
    </message>
</context>
<context>
    <name>jishi::PaperDialog</name>
    <message>
        <source>A4 sheets</source>
        <translation>A4 纸</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>80 mm 卷纸</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>58 mm 卷纸</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on its way to the printer.</source>
        <translation>%1 已送往打印机。</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>%1 无法打印。</translation>
    </message>
    <message>
        <source>Look whether the printer is on, or save it as PDF.</source>
        <translation>检查打印机是否已打开，或存为 PDF。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
</context>
<context>
    <name>jishi::PaperFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>jishi::PartDialog</name>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column head: how many were ordered</extracomment>
        <translation>订购</translation>
    </message>
    <message>
        <source>This is more than was ordered, or not a number.</source>
        <translation>超过了订购数量，或者不是数字。</translation>
    </message>
</context>
<context>
    <name>jishi::PayDialog</name>
    <message>
        <source>Payout to %1</source>
        <translation>结算给 %1</translation>
    </message>
    <message>
        <source>%1 goes to %2, %3.</source>
        <translation>%1 付给 %2，%3。</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Label: the transaction number of the bank or wallet</extracomment>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>Label: a picture that proves a transfer</extracomment>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Transaction number, if there is one</source>
        <translation>交易流水号（如有）</translation>
    </message>
    <message>
        <source>Mark as Paid</source>
        <translation>标记为已付</translation>
    </message>
    <message>
        <source>That is no picture.</source>
        <translation>这不是图片。</translation>
    </message>
    <message>
        <source>%1 to %2 is marked as paid.</source>
        <translation>%1 付给 %2，已标记为已付。</translation>
    </message>
</context>
<context>
    <name>jishi::PayableModel</name>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Next Release</source>
        <extracomment>Column: when the next commission becomes payable</extracomment>
        <translation>下次解冻</translation>
    </message>
    <message>
        <source>Paid By</source>
        <extracomment>Column: WeChat or bank, and the account</extracomment>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>Column: whether she can be paid now</extracomment>
        <translation>状况</translation>
    </message>
    <message>
        <source>On Hold</source>
        <extracomment>Column: commission that waits because a customer asks for her money back</extracomment>
        <translation>退款冻结</translation>
    </message>
    <message>
        <source>In a Payout</source>
        <extracomment>Column: commission in payouts that are not paid yet</extracomment>
        <translation>结算中</translation>
    </message>
</context>
<context>
    <name>jishi::PaymentChoice</name>
    <message>
        <source>Later</source>
        <extracomment>A way to pay: not now</extracomment>
        <translation>以后</translation>
    </message>
    <message>
        <source>WeChat</source>
        <extracomment>A way to pay, as short as can be</extracomment>
        <translation>微信</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Label: the cash that the customer gave</extracomment>
        <translation>实收</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Label: money that goes back to the one who paid with more than was due</extracomment>
        <translation>找零</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Label: the transaction number of the bank or wallet</extracomment>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>交易流水号</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>不够</translation>
    </message>
</context>
<context>
    <name>jishi::PaymentDialog</name>
    <message>
        <source>Take Payment for %1</source>
        <translation>为 %1 收款</translation>
    </message>
    <message>
        <source>%1 is still due.</source>
        <translation>还应收 %1。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>收款 %1</translation>
    </message>
    <message>
        <source>Give Back on %1</source>
        <translation>退还 %1 多收的钱</translation>
    </message>
    <message>
        <source>%1 came in so far, %2 is due.</source>
        <translation>已收 %1，应收 %2。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Label: the cash that the customer gave</extracomment>
        <translation>实收</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Label: money that goes back to the one who paid with more than was due</extracomment>
        <translation>找零</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Label: the transaction number of the bank or wallet</extracomment>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>If change is due</source>
        <translation>需要找零时填写</translation>
    </message>
    <message>
        <source>Transaction number, if there is one</source>
        <translation>交易流水号（如有）</translation>
    </message>
    <message>
        <source>Only %1 came in.</source>
        <translation>只收到过 %1。</translation>
    </message>
    <message>
        <source>This is less than the amount.</source>
        <translation>少于应收金额。</translation>
    </message>
    <message>
        <source>Give Back %1</source>
        <extracomment>Button: give money back; %1 is an amount</extracomment>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>%1 given back on %2.</source>
        <translation>%2 已退还 %1。</translation>
    </message>
    <message>
        <source>%1 taken for %2.</source>
        <translation>%2 已收款 %1。</translation>
    </message>
</context>
<context>
    <name>jishi::PayoutChips</name>
    <message>
        <source>Frozen</source>
        <extracomment>A reseller who is not paid for the time being</extracomment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Carried over</source>
        <extracomment>More was taken back than is payable</extracomment>
        <translation>结转</translation>
    </message>
    <message>
        <source>No payout details</source>
        <translation>没有收款信息</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>Nothing of it is payable yet</extracomment>
        <translation>暂无可结算</translation>
    </message>
    <message>
        <source>Can be paid</source>
        <translation>可结算</translation>
    </message>
</context>
<context>
    <name>jishi::PayoutFields</name>
    <message>
        <source>Paid By</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>Label: the bank of an account</extracomment>
        <translation>银行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Payee</source>
        <extracomment>Label: the name that the bank or wallet knows the payee by</extracomment>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Identity Number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>For the tax office, where it asks</source>
        <translation>税务需要时填写</translation>
    </message>
</context>
<context>
    <name>jishi::PayoutModel</name>
    <message>
        <source>When</source>
        <extracomment>Column: when a payout was paid or made</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>Column: payouts that were prepared together</extracomment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Column: tax withheld of a payout</extracomment>
        <translation>代扣税</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paid By</source>
        <extracomment>Column: WeChat or bank, and the account</extracomment>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the number of a transfer</extracomment>
        <translation>流水号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>jishi::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Close Month…</source>
        <translation>月末关账…</translation>
    </message>
    <message>
        <source>Mark as Paid…</source>
        <translation>标记为已付…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Voucher…</source>
        <translation>凭证…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>对账单…</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>页面显示的内容</translation>
    </message>
    <message>
        <source>Who is payable</source>
        <translation>可结算的分销员</translation>
    </message>
    <message>
        <source>Nothing Is Payable Yet</source>
        <translation>还没有可结算的佣金</translation>
    </message>
    <message>
        <source>Commissions become payable some days after the order was handed over. They appear here by themselves.</source>
        <translation>订单交货若干天后佣金才可结算，到时会自动出现在这里。</translation>
    </message>
    <message>
        <source>No Payouts Yet</source>
        <translation>还没有结算</translation>
    </message>
    <message>
        <source>Choose resellers under To Pay and prepare a payout for them.</source>
        <translation>在“待付”中选择分销员，为她们准备结算。</translation>
    </message>
    <message>
        <source>Prepare Payout of %1…</source>
        <translation>准备结算 %1…</translation>
    </message>
    <message>
        <source>Prepare Payout…</source>
        <translation>准备结算 %1…</translation>
    </message>
    <message>
        <source>Choose All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose None</source>
        <translation>全不选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reseller(s) chosen</source>
        <translation>
            <numerusform>已选 %Ln 位分销员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reseller(s) can be paid</source>
        <translation>
            <numerusform>%Ln 位分销员可结算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln 笔结算</numerusform>
        </translation>
    </message>
    <message>
        <source>To Pay</source>
        <extracomment>List: resellers who can be paid</extracomment>
        <translation>待付</translation>
    </message>
    <message>
        <source>Payouts (%L1 open)</source>
        <translation>结算（%L1 笔待付）</translation>
    </message>
    <message>
        <source>%1 is over and can be closed.</source>
        <translation>%1 已结束，可以关账。</translation>
    </message>
    <message>
        <source>There is no month that is over and open.</source>
        <translation>没有已结束而未关账的月份。</translation>
    </message>
    <message>
        <source>Bank Transfers as XLSX…</source>
        <translation>银行转账 XLSX…</translation>
    </message>
    <message>
        <source>Bank Transfers as CSV…</source>
        <translation>银行转账 CSV…</translation>
    </message>
    <message>
        <source>WeChat Transfers as XLSX…</source>
        <translation>微信转账 XLSX…</translation>
    </message>
    <message>
        <source>WeChat Transfers as CSV…</source>
        <translation>微信转账 CSV…</translation>
    </message>
    <message>
        <source>Save List of Transfers</source>
        <translation>保存转账清单</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>Name of a file: transfers to resellers</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>bank</source>
        <comment>name of a file</comment>
        <translation>银行</translation>
    </message>
    <message>
        <source>WeChat</source>
        <comment>name of a file</comment>
        <translation>微信</translation>
    </message>
    <message>
        <source>Nothing of this batch is still to be paid in that way.</source>
        <translation>这一批没有还要用这种方式付的款。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>Commission of %1</source>
        <extracomment>What the payee reads beside a transfer; %1 is the shop</extracomment>
        <translation>%1 的佣金</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) of %1 are in the list.</source>
        <translation>
            <numerusform>清单里有 %Ln 笔转账，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>jishi::PersonDialog</name>
    <message>
        <source>Your Name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>It stands beside the stock movements and counts that are made on this computer.</source>
        <translation>在这台电脑上记的库存流水和盘点会带上这个名字。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the name</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jishi::PickupFilter</name>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的接龙</translation>
    </message>
    <message>
        <source>All Groups</source>
        <translation>全部社群</translation>
    </message>
    <message>
        <source>All Pickup Points</source>
        <translation>全部自提点</translation>
    </message>
    <message>
        <source>No Pickup Point</source>
        <translation>无自提点</translation>
    </message>
    <message>
        <source>All Lists</source>
        <translation>全部接龙</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 的接龙</translation>
    </message>
</context>
<context>
    <name>jishi::PickupModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pickup Point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Column head: building and room</extracomment>
        <translation>楼栋房号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column head: the code by which an order is handed over</extracomment>
        <translation>取货码</translation>
    </message>
    <message>
        <source>To Pay</source>
        <extracomment>Column head: what is still owed</extracomment>
        <translation>待付</translation>
    </message>
</context>
<context>
    <name>jishi::PickupPage</name>
    <message>
        <source>Packing and Pickup</source>
        <translation>打包与自提</translation>
    </message>
    <message>
        <source>No order waits: the list is empty.</source>
        <translation>没有等待的订单，清单是空的。</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>打印或 PDF…</translation>
    </message>
    <message>
        <source>Packing</source>
        <extracomment>The list of what is to be packed</extracomment>
        <translation>打包</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>The list of who fetches what</extracomment>
        <translation>自提</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What to pack</source>
        <translation>要打包的商品</translation>
    </message>
    <message>
        <source>Who fetches what</source>
        <translation>谁来取什么</translation>
    </message>
    <message>
        <source>No Order Waits</source>
        <translation>没有等待的订单</translation>
    </message>
    <message>
        <source>Orders that are placed and not handed over yet are gathered here, of all groups or of one.</source>
        <translation>已下单而未交付的订单都在这里，可看全部社群或其中一个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to pack</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln 个待打包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>%Ln 种缺货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln Order(s) Packed</source>
        <translation>
            <numerusform>把 %Ln 个订单标记为已打包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln 个待取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked up today</source>
        <comment>orders</comment>
        <translation>
            <numerusform>今天已取 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>应收 %1</translation>
    </message>
    <message>
        <source>Choose the orders on the pickup list.</source>
        <translation>在自提单上选择订单。</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>接龙已复制。</translation>
    </message>
    <message>
        <source>Packing List</source>
        <translation>打包单</translation>
    </message>
    <message>
        <source>Pickup List</source>
        <translation>自提单</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>存为 XLSX</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>jishi::PickupPane</name>
    <message>
        <source>Scan a code, or choose an order to see it here.</source>
        <translation>扫取货码，或选择一个订单，在这里查看。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Show order %1</source>
        <translation>查看订单 %1</translation>
    </message>
    <message>
        <source>Picked up %1</source>
        <translation>%1 已取</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Take Payment…</source>
        <translation>收款…</translation>
    </message>
    <message>
        <source>Hand Over a Part…</source>
        <translation>交付一部分…</translation>
    </message>
    <message>
        <source>Mark Packed</source>
        <translation>标记为已打包</translation>
    </message>
    <message>
        <source>Mark Ready for Pickup</source>
        <translation>标记为可自提</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>小票…</translation>
    </message>
</context>
<context>
    <name>jishi::PickupPartDialog</name>
    <message>
        <source>Hand Over a Part of %1</source>
        <translation>交付 %1 的一部分</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>What is not taken along stays open as an order of its own, at the same pickup point. What was paid counts for the goods that go now first.</source>
        <translation>没有取走的成为一个单独的订单，仍在同一自提点等待。已付的钱先算在这次取走的商品上。</translation>
    </message>
    <message>
        <source>Goes now</source>
        <extracomment>Column head: how many of it leave with the customer</extracomment>
        <translation>这次取走</translation>
    </message>
    <message>
        <source>%1: how many go now</source>
        <translation>%1：这次取走多少</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 已交付。</translation>
    </message>
    <message>
        <source>A part of %1 is handed over; the rest is %2.</source>
        <translation>%1 已交付一部分，其余在 %2。</translation>
    </message>
</context>
<context>
    <name>jishi::PickupRows</name>
    <message>
        <source>Add Pickup Point</source>
        <translation>添加自提点</translation>
    </message>
    <message>
        <source>South Gate</source>
        <extracomment>Placeholder: what a pickup point is called</extracomment>
        <translation>南门</translation>
    </message>
    <message>
        <source>Name of the pickup point</source>
        <translation>自提点名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the pickup point</source>
        <translation>自提点地址</translation>
    </message>
    <message>
        <source>Daily 17–20</source>
        <extracomment>Placeholder: when a pickup point is open</extracomment>
        <translation>每天 17–20 点</translation>
    </message>
    <message>
        <source>Hours of the pickup point</source>
        <translation>自提点时间</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take this row out</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this pickup point</source>
        <translation>移除这个自提点</translation>
    </message>
</context>
<context>
    <name>jishi::PickupScan</name>
    <message>
        <source>Scan or type a pickup code</source>
        <translation>扫描或输入取货码</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>取货码</translation>
    </message>
    <message>
        <source>Several orders have this code: %1. Scan the picture, or type the number.</source>
        <translation>有几个订单是这个取货码：%1。扫二维码，或输入订单号。</translation>
    </message>
    <message>
        <source>%1 is not on this list: it belongs to %2. Nothing was handed over.</source>
        <translation>%1 不在这份清单上，属于 %2。没有交付。</translation>
    </message>
    <message>
        <source>%1 is no pickup code. A letter may be wrong: read it again.</source>
        <translation>%1 不是取货码，可能有一个字母看错了，再读一遍。</translation>
    </message>
    <message>
        <source>No order of this shop has the code %1.</source>
        <translation>本店没有取货码为 %1 的订单。</translation>
    </message>
    <message>
        <source>%1 is cancelled or not placed yet. Nothing was handed over.</source>
        <translation>%1 已取消或尚未下单。没有交付。</translation>
    </message>
    <message>
        <source>%1 has already picked this up: %2.</source>
        <translation>%1 已经取过了：%2。</translation>
    </message>
    <message>
        <source>What she left is %1; hand it over if she takes it now.</source>
        <translation>留下的部分是 %1，现在要取就交付它。</translation>
    </message>
    <message>
        <source>%1: handed over.</source>
        <translation>%1：已交付。</translation>
    </message>
    <message>
        <source>%1: handed over, but %2 is still to be paid!</source>
        <translation>%1：已交付，但还有 %2 未付！</translation>
    </message>
    <message>
        <source>%1 is not open any more. Nothing was handed over.</source>
        <translation>%1 已不是进行中的订单。没有交付。</translation>
    </message>
</context>
<context>
    <name>jishi::PickupWords</name>
    <message>
        <source>Nobody named</source>
        <translation>未记名</translation>
    </message>
    <message>
        <source>No pickup point</source>
        <translation>没有自提点</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the goods of an order</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>tail %1</source>
        <extracomment>The last four digits of a telephone number</extracomment>
        <translation>尾号 %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What is still owed of an order; %1 is an amount</extracomment>
        <translation>已付</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>待付 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: what was chosen is as far already, or not open any more.</source>
        <translation>没有变化：所选订单已到这一步，或已不在进行中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are marked packed.</source>
        <translation>
            <numerusform>%Ln 个订单已标记为已打包。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are ready for pickup.</source>
        <translation>
            <numerusform>%Ln 个订单可以自提了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are handed over.</source>
        <translation>
            <numerusform>%Ln 个订单已交付。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were as far already, or are not open any more.</source>
        <translation>
            <numerusform>另有 %Ln 个已到这一步，或已不在进行中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>待打包</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>楼栋房号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>群昵称</translation>
    </message>
    <message>
        <source>Phone tail</source>
        <translation>手机尾号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>取货码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jishi::PicturesEdit</name>
    <message>
        <source>Pictures</source>
        <extracomment>File filter</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Press Enter to choose a file, Ctrl+V to paste, Delete to take the picture away, the arrow keys to look at another one, and with Alt to move it. The first stands for the product.</source>
        <translation>按回车选择文件，Ctrl+V 粘贴，Delete 移除图片；方向键查看其他图片，加 Alt 移动图片。第一张代表商品。</translation>
    </message>
    <message>
        <source>Choose Pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Drop, paste or choose pictures</source>
        <translation>拖入、粘贴或选择图片</translation>
    </message>
</context>
<context>
    <name>jishi::PostItems</name>
    <message>
        <source>Goods, as the group calls them</source>
        <translation>商品（群里的叫法）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Column: the measure by which goods are sold</extracomment>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>jishi::PosterDialog</name>
    <message>
        <source>Posters of %1</source>
        <extracomment>%1: a reseller</extracomment>
        <translation>%1 的海报</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Segment: a poster with a large picture above</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Segment: a poster that looks like a card</extracomment>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Segment: a poster with a large price</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Moments</source>
        <extracomment>Segment: a poster for WeChat Moments, higher than wide</extracomment>
        <translation>朋友圈</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>Segment: a poster as high as wide</extracomment>
        <translation>方形</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Segment: a poster for a chat</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>Label: how a poster looks</extracomment>
        <translation>版式</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label: how large a poster is</extracomment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文案语言</translation>
    </message>
    <message>
        <source>Add goods: name, pinyin, SKU or barcode</source>
        <translation>添加商品：名称、拼音、SKU 或条码</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>One poster each</source>
        <translation>每项一张海报</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>The poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Add All</source>
        <extracomment>Button: one poster for every product of the chosen category</extracomment>
        <translation>全部添加</translation>
    </message>
    <message>
        <source>Del takes a poster off the list.</source>
        <translation>按 Del 从列表中移除。</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln Picture(s)…</source>
        <comment>posters</comment>
        <translation>
            <numerusform>保存 %Ln 张图片…</numerusform>
        </translation>
    </message>
    <message>
        <source>The poster is copied.</source>
        <translation>已复制海报。</translation>
    </message>
    <message>
        <source>Paste it into the chat.</source>
        <translation>粘贴到聊天中即可。</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save Pictures in a Folder</source>
        <translation>保存图片到文件夹</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>jishi::PrepareDialog</name>
    <message>
        <source>Prepare Payout</source>
        <translation>准备结算</translation>
    </message>
    <message>
        <source>Tax withheld, in percent</source>
        <translation>代扣税（百分比）</translation>
    </message>
    <message>
        <source>Fee, in percent</source>
        <translation>手续费（百分比）</translation>
    </message>
    <message>
        <source>Whether tax has to be withheld, and how much, is for your tax adviser to say: nothing is withheld unless you enter it here.</source>
        <translation>是否需要代扣税、扣多少，请咨询税务顾问（此处不构成建议）：不在这里填写就不扣。</translation>
    </message>
    <message>
        <source>Tax and fee are percentages with at most two decimals, not more than 100 together.</source>
        <translation>税和手续费是百分比，最多两位小数，合计不超过 100。</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <translation>%1（已扣 %2）</translation>
    </message>
    <message>
        <source>%1 net of %2 gross</source>
        <translation>实付 %1（应付 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %Ln Payout(s)</source>
        <translation>
            <numerusform>准备 %Ln 笔结算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) of %1 are prepared.</source>
        <translation>
            <numerusform>已准备 %Ln 笔结算，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>Label: what a batch of payouts is called</extracomment>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>jishi::PreviewModel</name>
    <message>
        <source>Refused: %1</source>
        <translation>未接受：%1</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column head: the number of a line in a file</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Will Be Read As</source>
        <translation>将读取为</translation>
    </message>
</context>
<context>
    <name>jishi::ProductEditor</name>
    <message>
        <source>New Product</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>Edit Product</source>
        <translation>编辑商品</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the product</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>这张图片无法读取。选择 PNG、JPEG 或 WebP 文件。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Write a number such as 12.50.</source>
        <translation>%1不能是 %2。写成 12.50 这样的数字。</translation>
    </message>
    <message>
        <source>The SKU %1 stands twice. Each variant needs its own.</source>
        <translation>SKU %1 出现了两次。每个规格要有自己的 SKU。</translation>
    </message>
    <message>
        <source>Another product has the SKU %1 already. Nothing was saved yet.</source>
        <translation>另一个商品已经使用 SKU %1。还没有保存。</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Write a day such as 2026-12-31.</source>
        <translation>“%1”不能是 %2，请写成 2026-12-31 这样的日期。</translation>
    </message>
</context>
<context>
    <name>jishi::ProductForm</name>
    <message>
        <source>Offer it to customers</source>
        <translation>向客户供应</translation>
    </message>
    <message>
        <source>Fruit &gt; Mango</source>
        <translation>水果 &gt; 芒果</translation>
    </message>
    <message>
        <source>Who it is bought from</source>
        <translation>从谁那里进货</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a product&apos;s name</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>商品需要名称。</translation>
    </message>
    <message>
        <source>%1 is not filled in as a number or a day such as 2026-12-31.</source>
        <translation>“%1”应填写数字，或 2026-12-31 这样的日期。</translation>
    </message>
</context>
<context>
    <name>jishi::ProductPane</name>
    <message>
        <source>Choose a product to see it here.</source>
        <translation>选择一个商品，在这里查看。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: change this product</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Count Stock…</source>
        <translation>盘点…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: bring back from the archive</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 的图片</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>Product chip</extracomment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Unpublished</source>
        <extracomment>Product chip: not offered to customers</extracomment>
        <translation>未上架</translation>
    </message>
    <message>
        <source>%1 on hand, %2 reserved</source>
        <translation>在库 %1，已占用 %2</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <extracomment>Button: a new product like this one</extracomment>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Book Movement…</source>
        <extracomment>Button: book goods that came or went</extracomment>
        <translation>记库存流水…</translation>
    </message>
    <message>
        <source>Stock History…</source>
        <translation>库存历史…</translation>
    </message>
    <message>
        <source>On sale until %1, otherwise</source>
        <translation>促销至 %1，平时</translation>
    </message>
    <message>
        <source>On sale, otherwise</source>
        <translation>促销中，平时</translation>
    </message>
</context>
<context>
    <name>jishi::ProductTable</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Column head: what can still be sold</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Column head: whether there is enough of it</extracomment>
        <translation>库存</translation>
    </message>
    <message>
        <source>On sale. The usual price is %1.</source>
        <translation>促销中，平时价格为 %1。</translation>
    </message>
</context>
<context>
    <name>jishi::ProductWords</name>
    <message>
        <source>Oversold</source>
        <extracomment>Stock chip: more is promised than there is</extracomment>
        <translation>超卖</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>Stock chip: nothing left</extracomment>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Stock chip: less than the level at which to buy more</extracomment>
        <translation>不足</translation>
    </message>
    <message>
        <source>Enough</source>
        <extracomment>Stock chip: there is enough</extracomment>
        <translation>够</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>Stock chip: nobody counts this product</extracomment>
        <translation>不计库存</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The only variant of a product, which has no name of its own</extracomment>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>jishi::PurchaseModel</name>
    <message numerus="yes">
        <source>%1 sold in %n day(s) with stock; %2 days until it arrives, %3 until the next order.</source>
        <translation>
            <numerusform>有货的 %n 天里卖出 %1；到货需 %2 天，离下次采购 %3 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Sold in 28 Days</source>
        <extracomment>Column head: how many were sold in four weeks</extracomment>
        <translation>28 天销量</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Buy</source>
        <extracomment>Column head: how many to buy</extracomment>
        <translation>采购</translation>
    </message>
</context>
<context>
    <name>jishi::PurchasePage</name>
    <message>
        <source>Purchase List</source>
        <translation>采购清单</translation>
    </message>
    <message>
        <source>All Suppliers</source>
        <translation>全部供应商</translation>
    </message>
    <message>
        <source>Show supplier</source>
        <translation>显示供应商</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>What to buy</source>
        <translation>要采购的商品</translation>
    </message>
    <message>
        <source>Nothing Needs to Be Bought</source>
        <translation>暂时不用采购</translation>
    </message>
    <message>
        <source>What is there lasts until the order after the next. The list follows the sales of the last four weeks, the suppliers&apos; delivery times and your low stock levels.</source>
        <translation>现有库存够用到下下次采购。清单根据最近四周的销量、供应商的到货时间和低库存线计算。</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>没有供应商</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to buy</source>
        <translation>
            <numerusform>%Ln 项要采购</numerusform>
        </translation>
    </message>
    <message>
        <source>Book Arrival of All</source>
        <translation>全部到货入账</translation>
    </message>
    <message numerus="yes">
        <source>Book Arrival of %Ln Line(s)</source>
        <translation>
            <numerusform>%Ln 项到货入账</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are copied.</source>
        <translation>
            <numerusform>已复制 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <extracomment>The document that a purchase is booked under, with its day</extracomment>
        <translation>%1 采购</translation>
    </message>
    <message numerus="yes">
        <source>arrival of %Ln line(s)</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>%Ln 项到货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The arrival of %Ln line(s) is booked.</source>
        <translation>
            <numerusform>%Ln 项到货已入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>They are on their way: the list does not ask for them again.</source>
        <translation>货已在途，清单不会再次列出。</translation>
    </message>
    <message>
        <source>Which goods the page shows</source>
        <translation>本页显示哪些货</translation>
    </message>
    <message>
        <source>Mark All as Ordered</source>
        <translation>全部标为已下单</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln Line(s) as Ordered</source>
        <translation>
            <numerusform>将 %Ln 项标为已下单</numerusform>
        </translation>
    </message>
    <message>
        <source>To Buy</source>
        <extracomment>What must be bought</extracomment>
        <translation>待采购</translation>
    </message>
    <message>
        <source>On the Way (%L1)</source>
        <translation>在途（%L1）</translation>
    </message>
    <message>
        <source>On the Way</source>
        <translation>在途</translation>
    </message>
    <message numerus="yes">
        <source>ordering %Ln line(s)</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>
            <numerusform>采购下单（%Ln 项）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are on the way.</source>
        <translation>
            <numerusform>%Ln 项已在途。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::ReceiptPaper</name>
    <message>
        <source>Refund %1</source>
        <translation>退款单 %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>小票 %1</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation>退自 %1</translation>
    </message>
    <message>
        <source>This order is cancelled.</source>
        <translation>此订单已取消。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Money back, the goods stay</source>
        <translation>只退钱，不退货</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <extracomment>Money of an order on its receipt; %1 is the way of paying, or another order&apos;s number</extracomment>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>转自 %1</translation>
    </message>
    <message>
        <source>Paid back, %1</source>
        <translation>退回，%1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>已付，%1</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>流水号 %1</translation>
    </message>
    <message>
        <source>Returned, %1</source>
        <translation>退货，%1</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>还需支付</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>取货码</translation>
    </message>
</context>
<context>
    <name>jishi::RefundDialog</name>
    <message>
        <source>Refund %1</source>
        <extracomment>Button: give money back; %1 is an amount</extracomment>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>%1 came in.</source>
        <translation>收到 %1。</translation>
    </message>
    <message>
        <source>%1 came in, %2 of it went back already.</source>
        <translation>收到 %1，其中 %2 已经退回。</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <extracomment>Button: take back all that is left of the order</extracomment>
        <translation>全部退(&amp;E)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column head: how much of a line has not been taken back yet</extracomment>
        <translation>可退</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Column head: how many of an item come back</extracomment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <extracomment>Column head: the goods are for sale again</extracomment>
        <translation>放回货架</translation>
    </message>
    <message>
        <source>Shipping to refund</source>
        <translation>要退的运费</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Transaction number, if there is one</source>
        <translation>交易流水号（如有）</translation>
    </message>
    <message>
        <source>For example: two apples were bruised</source>
        <translation>例如：有两个苹果磕伤了</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Label: how money goes back</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Label: the transaction number of the bank or wallet</extracomment>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label: why goods come back</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>This is more than is left, or not a number.</source>
        <translation>超过了可退的数，或者不是数字。</translation>
    </message>
    <message>
        <source>Only %1 of what came in has not gone back yet.</source>
        <translation>收到的钱里只剩 %1 还没有退回。</translation>
    </message>
    <message>
        <source>%1 refunded: %2 takes back %3.</source>
        <translation>已退款 %1：退货单 %2，原订单 %3。</translation>
    </message>
</context>
<context>
    <name>jishi::RefundRequestDialog</name>
    <message>
        <source>Refund Asked For: %1</source>
        <translation>申请退款：%1</translation>
    </message>
    <message>
        <source>Note Request</source>
        <extracomment>Button: it is written down that a customer asks for her money back</extracomment>
        <translation>记下申请</translation>
    </message>
    <message>
        <source>Nothing goes back yet. Until you refund or say that it is settled, no commission of this order is paid.</source>
        <translation>现在还不退钱。在退款或标记已处理之前，不结算此订单的佣金。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户的说法</translation>
    </message>
    <message>
        <source>It is noted that money is asked back for %1.</source>
        <translation>已记下 %1 申请退款。</translation>
    </message>
</context>
<context>
    <name>jishi::RefundRow</name>
    <message>
        <source>All taken back</source>
        <translation>已全部退回</translation>
    </message>
    <message>
        <source>%1: how many come back</source>
        <translation>%1：退回多少</translation>
    </message>
    <message>
        <source>%1: amount to refund</source>
        <translation>%1：退款金额</translation>
    </message>
    <message>
        <source>%1: back on the shelf</source>
        <translation>%1：放回货架</translation>
    </message>
</context>
<context>
    <name>jishi::Refusal</name>
    <message>
        <source>A product needs a name.</source>
        <translation>商品需要名称。</translation>
    </message>
    <message>
        <source>A product needs at least one variant.</source>
        <translation>商品至少需要一个规格。</translation>
    </message>
    <message>
        <source>A price is below zero.</source>
        <translation>有价格小于零。</translation>
    </message>
    <message>
        <source>The SKU %1 stands twice.</source>
        <translation>SKU %1 出现了两次。</translation>
    </message>
    <message>
        <source>Another product has the SKU %1.</source>
        <translation>另一个商品已使用 SKU %1。</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>客户需要姓名。</translation>
    </message>
    <message>
        <source>The shop has an order %1 already that did not come from an import.</source>
        <translation>店铺里已有订单 %1，且不是导入的。</translation>
    </message>
    <message>
        <source>This stock movement was imported before with other goods or another quantity; stock history is never changed.</source>
        <translation>这条库存变动之前导入过，但商品或数量不同；库存历史不会被改动。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header has %2.</source>
        <translation>这一行有 %1 个单元格，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation>缺少订单号。</translation>
    </message>
    <message>
        <source>The SKU is missing.</source>
        <translation>缺少 SKU。</translation>
    </message>
    <message>
        <source>The time cannot be read: %1</source>
        <translation>无法读懂时间：%1</translation>
    </message>
    <message>
        <source>The quantity cannot be read: %1</source>
        <translation>无法读懂数量：%1</translation>
    </message>
    <message>
        <source>The quantity has more than three decimals: %1</source>
        <translation>数量的小数超过三位：%1</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>数量太大。</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>数量为零。</translation>
    </message>
    <message>
        <source>The price cannot be read: %1</source>
        <translation>无法读懂价格：%1</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>The discount cannot be read: %1</source>
        <translation>无法读懂优惠：%1</translation>
    </message>
    <message>
        <source>The discount is larger than the line.</source>
        <translation>优惠大于这一行的金额。</translation>
    </message>
    <message>
        <source>The currency is %1, the shop&apos;s is %2.</source>
        <translation>货币是 %1，店铺用的是 %2。</translation>
    </message>
    <message>
        <source>Day and month of the date cannot be told apart anywhere in the file; write dates as year-month-day.</source>
        <translation>整个文件里都分不清日和月；请把日期写成 年-月-日。</translation>
    </message>
    <message>
        <source>The stock cannot be read: %1</source>
        <translation>无法读懂库存：%1</translation>
    </message>
    <message>
        <source>The code %1 has lost its digits in a spreadsheet; format that column as text and export again.</source>
        <translation>编码 %1 在电子表格里丢失了数字；请把该列设为文本格式后重新导出。</translation>
    </message>
    <message>
        <source>The handle is missing.</source>
        <translation>缺少 Handle。</translation>
    </message>
    <message>
        <source>The first row of %1 has no title.</source>
        <translation>%1 的第一行没有标题。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The variation does not name its parent.</source>
        <translation>这个规格没有写明所属商品。</translation>
    </message>
    <message>
        <source>The stock of %1 is kept for all variants together; it is counted per variant here and was not taken over.</source>
        <translation>%1 的库存是所有规格合计的；这里按规格记库存，因此没有导入。</translation>
    </message>
    <message>
        <source>The parent %1 is not a variable product in this file.</source>
        <translation>所属商品 %1 在本文件中不是多规格商品。</translation>
    </message>
    <message>
        <source>An order needs at least one line.</source>
        <translation>订单至少需要一行商品。</translation>
    </message>
    <message>
        <source>Shipping is out of range.</source>
        <translation>运费超出范围。</translation>
    </message>
    <message>
        <source>An amount is too large.</source>
        <translation>有金额太大。</translation>
    </message>
    <message>
        <source>A quantity is not above zero.</source>
        <translation>有数量不大于零。</translation>
    </message>
    <message>
        <source>There is no variant %1.</source>
        <translation>没有规格 %1。</translation>
    </message>
    <message>
        <source>A price or discount is out of range.</source>
        <translation>有价格或优惠超出范围。</translation>
    </message>
    <message>
        <source>A payment is below zero.</source>
        <translation>有付款小于零。</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>付款需要金额。</translation>
    </message>
    <message>
        <source>A draft cannot be paid.</source>
        <translation>草稿不能付款。</translation>
    </message>
    <message>
        <source>No more can be paid back than was paid.</source>
        <translation>退款不能多于已付的钱。</translation>
    </message>
    <message>
        <source>The order is not open.</source>
        <translation>订单不在进行中。</translation>
    </message>
    <message>
        <source>Only an open order can be cancelled.</source>
        <translation>只有进行中的订单可以取消。</translation>
    </message>
    <message>
        <source>Only a cancelled order can be opened again.</source>
        <translation>只有已取消的订单可以重新打开。</translation>
    </message>
    <message>
        <source>The price of %1 would be out of range.</source>
        <translation>%1 的价格会超出范围。</translation>
    </message>
    <message>
        <source>A text is longer than the cell of a workbook can be; export as CSV.</source>
        <translation>有一段文字超过了工作簿单元格的长度上限；请改为导出 CSV。</translation>
    </message>
    <message>
        <source>There are more rows than the sheet of a workbook can hold; export as CSV.</source>
        <translation>行数超过了工作表的上限；请改为导出 CSV。</translation>
    </message>
    <message>
        <source>All of this has been changed again since.</source>
        <translation>这些内容之后都又被改过。</translation>
    </message>
    <message>
        <source>Orders and payments are not taken back; cancel the order or refund it instead.</source>
        <translation>订单和收款不能撤销；请取消订单或退款。</translation>
    </message>
    <message>
        <source>The first row of %1 has no name.</source>
        <translation>%1 的第一行没有名称。</translation>
    </message>
    <message>
        <source>Several tables in it can be imported; import them one by one from files of their own: %1.</source>
        <translation>其中有多张可导入的表格；请把它们各存为一个文件，逐个导入：%1。</translation>
    </message>
    <message>
        <source>The archive holds no CSV, TSV or XLSX file.</source>
        <translation>压缩包中没有 CSV、TSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>The SKU %1 stands on line %2 already.</source>
        <translation>SKU %1 已在第 %2 行出现过。</translation>
    </message>
    <message>
        <source>The barcode %1 stands on line %2 already.</source>
        <translation>条码 %1 已在第 %2 行出现过。</translation>
    </message>
    <message>
        <source>The archive or workbook unpacks to more than any table holds.</source>
        <translation>压缩包或工作簿解压后过大，不可能是一张表格。</translation>
    </message>
    <message>
        <source>The archive or workbook is damaged.</source>
        <translation>压缩包或工作簿已损坏。</translation>
    </message>
    <message>
        <source>The archive has a password; unpack it and import the file inside.</source>
        <translation>压缩包有密码；请先解压，再导入其中的文件。</translation>
    </message>
    <message>
        <source>The archive is packed in a way that cannot be read; unpack it and import the file inside.</source>
        <translation>压缩包的压缩方式无法读取；请先解压，再导入其中的文件。</translation>
    </message>
    <message>
        <source>This customer is not in the list any more.</source>
        <translation>这位客户已不在列表中。</translation>
    </message>
    <message>
        <source>A customer cannot be merged with herself.</source>
        <translation>不能把客户与自己合并。</translation>
    </message>
    <message>
        <source>A birthday is month and day, such as 05-01, with the year in front where it is known.</source>
        <translation>生日请写月和日，如 05-01；知道年份时写在前面。</translation>
    </message>
    <message>
        <source>A sale ends before it begins.</source>
        <translation>促销的结束早于开始。</translation>
    </message>
    <message>
        <source>The catalog is the shop&apos;s: on a reseller&apos;s computer it is not changed.</source>
        <translation>商品归店铺所有：在分销员的电脑上不能更改。</translation>
    </message>
    <message>
        <source>A category cannot stand below itself.</source>
        <translation>分类不能放到它自己下面。</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>分类需要名称。</translation>
    </message>
    <message>
        <source>A category&apos;s name cannot hold the sign &gt;, which separates levels.</source>
        <translation>分类名称不能含有“&gt;”，它用来分隔层级。</translation>
    </message>
    <message>
        <source>There is a category %1 at this place already.</source>
        <translation>这里已经有分类 %1。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The name %1 stands twice.</source>
        <translation>名称 %1 出现了两次。</translation>
    </message>
    <message>
        <source>Goods arrive within 0 to 365 days.</source>
        <translation>到货天数应在 0 到 365 天之间。</translation>
    </message>
    <message>
        <source>The field %1 needs something to choose from.</source>
        <translation>字段 %1 需要可选的内容。</translation>
    </message>
    <message>
        <source>Say which column holds the product&apos;s name.</source>
        <translation>请指出哪一列是商品名称。</translation>
    </message>
    <message>
        <source>Say which column holds the customer&apos;s name or phone.</source>
        <translation>请指出哪一列是客户的姓名或电话。</translation>
    </message>
    <message>
        <source>Neither name nor phone is given.</source>
        <translation>既没有姓名，也没有电话。</translation>
    </message>
    <message>
        <source>Several customers have the phone %1; merge them first, or give the customer&apos;s code.</source>
        <translation>有几位客户的电话都是 %1；请先合并，或写上客户编号。</translation>
    </message>
    <message>
        <source>Several customers are called %1; give the phone or the customer&apos;s code.</source>
        <translation>有几位客户都叫 %1；请写上电话或客户编号。</translation>
    </message>
    <message>
        <source>The name %1 stands on line %2 already, and neither has a SKU or barcode to tell them apart.</source>
        <translation>名称 %1 在第 %2 行已经出现过，两行都没有SKU或条码，无法区分。</translation>
    </message>
    <message>
        <source>Several products have the barcode %1; give the SKU.</source>
        <translation>有几个商品的条码都是 %1；请写上SKU。</translation>
    </message>
    <message>
        <source>Several products are called %1; give the SKU or barcode.</source>
        <translation>有几个商品都叫 %1；请写上SKU或条码。</translation>
    </message>
    <message>
        <source>Neither SKU nor barcode is given.</source>
        <translation>既没有SKU，也没有条码。</translation>
    </message>
    <message>
        <source>The counted quantity is missing.</source>
        <translation>缺少盘点数量。</translation>
    </message>
    <message>
        <source>The shop has no product with the code %1.</source>
        <translation>店里没有编码为 %1 的商品。</translation>
    </message>
    <message>
        <source>Another count is still under way.</source>
        <translation>还有一次盘点没有结束。</translation>
    </message>
    <message>
        <source>This count has ended.</source>
        <translation>这次盘点已经结束。</translation>
    </message>
    <message>
        <source>The stock of this product is not counted.</source>
        <translation>这个商品不计库存。</translation>
    </message>
    <message>
        <source>The day cannot be read: %1</source>
        <translation>无法识别日期：%1</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>社群需要名称。</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>已有社群“%1”。</translation>
    </message>
    <message>
        <source>A pickup point needs a name.</source>
        <translation>自提点需要名称。</translation>
    </message>
    <message>
        <source>The order was changed in the meantime.</source>
        <translation>订单在此期间已被修改。</translation>
    </message>
    <message>
        <source>The goods are on their way: refund what comes back instead.</source>
        <translation>货物已发出，请对退回的商品办理退款。</translation>
    </message>
    <message>
        <source>The discount is larger than the goods.</source>
        <translation>优惠金额超过商品金额。</translation>
    </message>
    <message>
        <source>More would be taken back than is left of the order.</source>
        <translation>退回的超过订单剩余的部分。</translation>
    </message>
    <message>
        <source>A return is not refunded itself.</source>
        <translation>退货单本身不能再退款。</translation>
    </message>
    <message>
        <source>The goods have not been handed over: change the order and give the money back.</source>
        <translation>货物尚未交付：请修改订单并退还款项。</translation>
    </message>
    <message>
        <source>Nothing was chosen to be refunded.</source>
        <translation>没有选择要退的内容。</translation>
    </message>
    <message>
        <source>Less cash was handed over than is paid.</source>
        <translation>所付现金少于收款金额。</translation>
    </message>
    <message>
        <source>An order is not merged with itself.</source>
        <translation>订单不能与自身合并。</translation>
    </message>
    <message>
        <source>The orders are of two customers.</source>
        <translation>这两个订单属于不同客户。</translation>
    </message>
    <message>
        <source>Choose a part of the order.</source>
        <translation>请选择订单的一部分。</translation>
    </message>
    <message>
        <source>This order was merged into %1.</source>
        <translation>此订单已并入 %1。</translation>
    </message>
    <message>
        <source>Nobody orders anything in this text.</source>
        <translation>这段文字里没有人下单。</translation>
    </message>
    <message>
        <source>Neither nickname, name nor phone is given.</source>
        <translation>昵称、姓名、电话都没有。</translation>
    </message>
    <message>
        <source>the trade bill of a WeChat Pay merchant</source>
        <translation>微信支付商户交易账单</translation>
    </message>
    <message>
        <source>the fund bill of a WeChat Pay merchant</source>
        <translation>微信支付商户资金账单</translation>
    </message>
    <message>
        <source>a person&apos;s WeChat Pay bill</source>
        <translation>微信支付个人账单</translation>
    </message>
    <message>
        <source>the trade bill of an Alipay merchant</source>
        <translation>支付宝商家业务明细</translation>
    </message>
    <message>
        <source>the fund bill of an Alipay merchant</source>
        <translation>支付宝商家账务明细</translation>
    </message>
    <message>
        <source>a person&apos;s Alipay bill</source>
        <translation>支付宝个人账单</translation>
    </message>
    <message>
        <source>The bill counts in CNY and the shop in %1.</source>
        <translation>账单以人民币计，店铺以 %1 计。</translation>
    </message>
    <message>
        <source>The bill has no rows.</source>
        <translation>账单里没有明细。</translation>
    </message>
    <message>
        <source>Day and month of its time cannot be told apart.</source>
        <translation>时间中的日和月无法分辨。</translation>
    </message>
    <message>
        <source>The row has fewer cells than the bill has columns.</source>
        <translation>这一行的单元格比账单的列少。</translation>
    </message>
    <message>
        <source>Its time cannot be read.</source>
        <translation>时间无法识别。</translation>
    </message>
    <message>
        <source>It is not in CNY.</source>
        <translation>不是人民币。</translation>
    </message>
    <message>
        <source>The shop&apos;s number %1 has lost digits in a spreadsheet program; the row is matched without it.</source>
        <translation>商户单号 %1 被表格软件改掉了数字；这一行不按单号核对。</translation>
    </message>
    <message>
        <source>It has no transaction number.</source>
        <translation>没有交易单号。</translation>
    </message>
    <message>
        <source>Its amount is not above zero.</source>
        <translation>金额不大于零。</translation>
    </message>
    <message>
        <source>The number %1 has lost digits in a spreadsheet program; take the file as it was downloaded.</source>
        <translation>单号 %1 被表格软件改掉了数字；请使用刚下载的原始文件。</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 不是金额。</translation>
    </message>
    <message>
        <source>This row of the bill has been settled in the meantime.</source>
        <translation>账单的这一笔刚刚已经处理过了。</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>没有订单 %1。</translation>
    </message>
    <message>
        <source>Money that went back is booked by refunding the order.</source>
        <translation>退回的钱请在订单里做退款。</translation>
    </message>
    <message>
        <source>The order has been paid in the meantime.</source>
        <translation>订单刚刚已经付清了。</translation>
    </message>
    <message>
        <source>The order is cancelled: open it again, or choose another.</source>
        <translation>订单已取消：请先恢复它，或选择别的订单。</translation>
    </message>
    <message>
        <source>Money of the order %1 has gone back since: its payment stays.</source>
        <translation>订单 %1 之后有退款，这笔收款不能收回。</translation>
    </message>
    <message>
        <source>This looks like %1, but a column is missing: %2.</source>
        <translation>这看起来是%1，但缺少列：%2。</translation>
    </message>
    <message>
        <source>This is no bill of WeChat Pay or Alipay: no row has the names of its columns.</source>
        <translation>这不是微信支付或支付宝的账单：没有找到账单的列名。</translation>
    </message>
    <message>
        <source>The bill is damaged: a quote that opens on one of its lines is never closed.</source>
        <translation>账单已损坏：某一行的引号没有闭合。</translation>
    </message>
    <message>
        <source>The end of the bill is missing: download it again and take the whole file.</source>
        <translation>账单不完整，缺少结尾：请重新下载，使用完整的文件。</translation>
    </message>
    <message>
        <source>The bill says that it has %1 rows and has %2. Download it again and take the whole file.</source>
        <translation>账单注明共 %1 笔，实际有 %2 笔。请重新下载，使用完整的文件。</translation>
    </message>
    <message>
        <source>The rows do not add up to what the bill says (%1: %2). Download it again.</source>
        <translation>明细合计与账单注明的不一致（%1：%2）。请重新下载。</translation>
    </message>
    <message>
        <source>The list was changed in the meantime. Read it again.</source>
        <translation>这个接龙在此期间有改动，请重新读取。</translation>
    </message>
    <message>
        <source>%1 is a person who has an order in this list already: put both into one row.</source>
        <translation>%1 在这个接龙里已有一个订单：请合并成一行。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Beside a change in the history of an order: the person pressed Undo</extracomment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Choose what is taken along.</source>
        <translation>选择这次取走的商品。</translation>
    </message>
    <message>
        <source>Nothing of %1 has arrived.</source>
        <translation>%1 没有到货数量。</translation>
    </message>
    <message>
        <source>%1 is not on the way any more.</source>
        <translation>%1 已不在途。</translation>
    </message>
    <message>
        <source>There is no address for the link yet.</source>
        <translation>链接还没有地址。</translation>
    </message>
    <message>
        <source>The storefront&apos;s address is too long for a QR code that can be read from a small picture.</source>
        <translation>商城地址太长，缩小后二维码无法识别。</translation>
    </message>
    <message>
        <source>A commission is not below zero.</source>
        <translation>佣金不能小于零。</translation>
    </message>
    <message>
        <source>Both levels together are more than 100 %.</source>
        <translation>两级合计超过 100%。</translation>
    </message>
    <message>
        <source>A commission waits between 0 and 365 days.</source>
        <translation>佣金的等待期在 0 到 365 天之间。</translation>
    </message>
    <message>
        <source>A section ends before it begins: %1.</source>
        <translation>有一段的终点不大于起点：%1。</translation>
    </message>
    <message>
        <source>Two sections overlap: goods at %1 would be in both.</source>
        <translation>两段重叠：单价 %1 的商品同时在两段里。</translation>
    </message>
    <message>
        <source>There is a gap: goods at %1 would be in no section.</source>
        <translation>有空档：单价 %1 的商品不在任何一段里。</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 还没有开始。</translation>
    </message>
    <message>
        <source>There is no reseller %1.</source>
        <translation>没有分销员 %1。</translation>
    </message>
    <message>
        <source>Several resellers are called %1: name one by its ID.</source>
        <translation>有多位分销员叫 %1：请用 ID 指明。</translation>
    </message>
    <message>
        <source>Only the owner of the shop closes months.</source>
        <translation>只有店主可以关账。</translation>
    </message>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1 还没有结束。</translation>
    </message>
    <message>
        <source>%1 is still open. Close the months one after the other.</source>
        <translation>%1 还没有关账。请逐月关账。</translation>
    </message>
    <message>
        <source>Only the owner of the shop pays commissions out.</source>
        <translation>只有店主可以结算佣金。</translation>
    </message>
    <message>
        <source>%1 is frozen and is not paid until that is lifted.</source>
        <translation>%1 已冻结，解冻之前不结算。</translation>
    </message>
    <message>
        <source>%1 has had %2 more than is hers; it is carried over and lowers her next payout.</source>
        <translation>%1 多领了 %2，结转下次，从下次结算中扣除。</translation>
    </message>
    <message>
        <source>It is not known how to pay %1: enter her payout details first.</source>
        <translation>还不知道怎样付给 %1：请先填写她的收款信息。</translation>
    </message>
    <message>
        <source>Nothing is payable to %1 now.</source>
        <translation>%1 目前没有可结算的佣金。</translation>
    </message>
    <message>
        <source>None of the chosen resellers can be paid now; the list says why.</source>
        <translation>所选的分销员目前都不能结算，原因见列表。</translation>
    </message>
    <message>
        <source>A customer asks for her money back for order %1. Decide about it first, or void this payout and prepare it again without that order.</source>
        <translation>订单 %1 的客户正在申请退款。请先处理，或者作废这笔结算，再准备一笔不含该订单的。</translation>
    </message>
    <message>
        <source>The payout was voided; it cannot be paid any more. Prepare a new one.</source>
        <translation>这笔结算已作废，不能再付。请重新准备。</translation>
    </message>
    <message>
        <source>The payout is already marked as paid.</source>
        <translation>这笔结算已标记为已付。</translation>
    </message>
    <message>
        <source>Say why the payout is voided.</source>
        <translation>请写明作废的原因。</translation>
    </message>
    <message>
        <source>Tax and fee are from 0 to 100 percent, and not more than 100 percent together.</source>
        <translation>税和手续费各为 0 到 100%，合计不超过 100%。</translation>
    </message>
    <message>
        <source>Only the owner sets commission rules.</source>
        <translation>只有店主能设置佣金规则。</translation>
    </message>
    <message>
        <source>Version %1 of this rule begins later: a new version cannot begin before it does.</source>
        <translation>这条规则的第 %1 版生效更晚：新版本不能早于它。</translation>
    </message>
    <message>
        <source>What the rule is for is not there any more.</source>
        <translation>规则适用的对象已经不在了。</translation>
    </message>
    <message>
        <source>The file is too large to be a statement.</source>
        <translation>文件太大，不会是对账单。</translation>
    </message>
    <message>
        <source>Line %1, the head of the statement, was altered.</source>
        <translation>第 %1 行（对账单的抬头）被改动过。</translation>
    </message>
    <message>
        <source>Line %1, an entry, was altered.</source>
        <translation>第 %1 行（一条佣金流水）被改动过。</translation>
    </message>
    <message>
        <source>Line %1, a payout, was altered.</source>
        <translation>第 %1 行（一笔结算）被改动过。</translation>
    </message>
    <message>
        <source>Line %1, the totals, was altered.</source>
        <translation>第 %1 行（合计）被改动过。</translation>
    </message>
    <message>
        <source>Line %1, the seal below the lines, was altered.</source>
        <translation>第 %1 行（末尾的封签）被改动过。</translation>
    </message>
    <message>
        <source>The signature in line %1 was altered, or is not that of the key in the file.</source>
        <translation>第 %1 行的签名被改动过，或者不是文件中那把密钥签的。</translation>
    </message>
    <message>
        <source>Line %1 is not written as statements are: something was added to it or rewritten.</source>
        <translation>第 %1 行的写法与对账单不同：有内容被添加或改写。</translation>
    </message>
    <message>
        <source>From line %1 on, a line is missing, was added or stands elsewhere.</source>
        <translation>从第 %1 行起，有一行缺失、被添加或换了位置。</translation>
    </message>
    <message>
        <source>The file is cut off in or after line %1.</source>
        <translation>文件在第 %1 行或其后被截断。</translation>
    </message>
    <message>
        <source>The file was signed with another key than the one that is expected.</source>
        <translation>文件是用另一把密钥签的，不是所期望的那把。</translation>
    </message>
    <message>
        <source>The totals in line %1 are not the sum of the lines.</source>
        <translation>第 %1 行的合计与各行之和不符。</translation>
    </message>
    <message>
        <source>The fingerprint has 16 to 64 hexadecimal digits, like 3f2a 91c0 07de 5b14 aa60. A shorter one could be that of another key.</source>
        <translation>指纹是 16 到 64 位十六进制数字，例如 3f2a 91c0 07de 5b14 aa60。太短的可能属于别的密钥。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is no signed statement of Jishi.</source>
        <translation>这个文件不是集市的签名对账单。</translation>
    </message>
    <message>
        <source>Only the owner&apos;s computer signs statements.</source>
        <translation>只有店主的电脑可以签署对账单。</translation>
    </message>
    <message>
        <source>They are the resellers %1 and %2, and stay two people.</source>
        <translation>她们是分销员 %1 和 %2，仍是两个人。</translation>
    </message>
    <message>
        <source>Only the owner of the shop gets the list of transfers.</source>
        <translation>只有店主可以导出转账清单。</translation>
    </message>
    <message>
        <source>The orders are owed to two resellers.</source>
        <translation>两个订单归属不同的分销员。</translation>
    </message>
    <message>
        <source>She took the order herself</source>
        <translation>她自己下的单</translation>
    </message>
    <message>
        <source>Only the owner decides to whom an order is owed.</source>
        <translation>只有店主能决定订单归属谁。</translation>
    </message>
    <message>
        <source>Say why the order is owed to somebody else.</source>
        <translation>请说明订单为什么归属别人。</translation>
    </message>
    <message>
        <source>The order is owed to her already.</source>
        <translation>订单已经归属她。</translation>
    </message>
    <message>
        <source>A return goes with the order that it takes back.</source>
        <translation>退货单跟随它所退的订单。</translation>
    </message>
    <message>
        <source>She is no active reseller of this shop.</source>
        <translation>她不是本店的在职分销员。</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>活动需要一个名称。</translation>
    </message>
    <message>
        <source>The last day of a campaign is not before its first.</source>
        <translation>活动的结束日不能早于开始日。</translation>
    </message>
    <message>
        <source>There is a campaign %1 already.</source>
        <translation>已有名为“%1”的活动。</translation>
    </message>
    <message>
        <source>Who sells for the shop is written in on the shop&apos;s own computer.</source>
        <translation>谁为店铺分销，只在店铺自己的电脑上登记。</translation>
    </message>
    <message>
        <source>%1 does not sell for the shop, so she invites nobody.</source>
        <translation>%1 不在为店铺分销，因此不能邀请别人。</translation>
    </message>
    <message>
        <source>This is no invite code: a letter is missing or mistaken.</source>
        <translation>这不是邀请码：少了字母或有字母写错。</translation>
    </message>
    <message>
        <source>There is no such invite code in this shop.</source>
        <translation>本店没有这个邀请码。</translation>
    </message>
    <message>
        <source>This invite code was used already; each is used once.</source>
        <translation>这个邀请码已经用过；每个邀请码只能用一次。</translation>
    </message>
    <message>
        <source>This invite code was taken back.</source>
        <translation>这个邀请码已被收回。</translation>
    </message>
    <message>
        <source>This invite code is over.</source>
        <translation>这个邀请码已过期。</translation>
    </message>
    <message>
        <source>A link needs a reseller.</source>
        <translation>链接需要一位分销员。</translation>
    </message>
    <message>
        <source>%1 does not sell for the shop.</source>
        <translation>%1 目前不为本店分销。</translation>
    </message>
    <message>
        <source>The address begins with https:// and the name of the storefront.</source>
        <translation>地址以 https:// 和商城的域名开头。</translation>
    </message>
    <message>
        <source>The address needs {code}: without it nobody knows whose link it is.</source>
        <translation>地址里要有 {code}，否则无法知道是谁的链接。</translation>
    </message>
    <message>
        <source>The address has %1 twice.</source>
        <translation>地址里出现了两次 %1。</translation>
    </message>
    <message>
        <source>%1 means nothing in this address.</source>
        <translation>%1 在这个地址里没有含义。</translation>
    </message>
    <message>
        <source>An address has neither blanks nor letters other than Latin ones.</source>
        <translation>地址里不能有空格，也只能用英文字母和符号。</translation>
    </message>
    <message>
        <source>%1 still sells for the shop. Who has left can be erased.</source>
        <translation>%1 还在为店铺分销。离开之后才能抹除。</translation>
    </message>
    <message>
        <source>%1 is still owed %2. Once it is paid out she can be erased.</source>
        <translation>还欠 %1 %2。结算之后才能抹除。</translation>
    </message>
    <message>
        <source>A reseller needs a name.</source>
        <translation>分销员需要一个名字。</translation>
    </message>
    <message>
        <source>There is a reseller %1 already.</source>
        <translation>已经有分销员 %1 了。</translation>
    </message>
    <message>
        <source>Choose what kind of account it is that she is paid into.</source>
        <translation>选择她的收款账户是哪一种。</translation>
    </message>
    <message>
        <source>Nobody invites herself.</source>
        <translation>没有人能邀请自己。</translation>
    </message>
    <message>
        <source>%1 cannot have invited %2, who came before her.</source>
        <translation>%1 不可能邀请了 %2，因为 %2 比她更早加入。</translation>
    </message>
    <message>
        <source>The customer %1 is the reseller %2 already.</source>
        <translation>客户 %1 已经是分销员 %2。</translation>
    </message>
    <message>
        <source>%1 was in another state already. Look at her again.</source>
        <translation>%1 的状态已经变了，再看一眼。</translation>
    </message>
    <message>
        <source>Her sales do not reach that tier any more.</source>
        <translation>她的销售额已达不到这个等级。</translation>
    </message>
    <message>
        <source>What lifts into the tier %1 is an amount above zero.</source>
        <translation>升入等级 %1 的销售额必须大于零。</translation>
    </message>
    <message>
        <source>Sales are counted over 1 to 366 days.</source>
        <translation>销售额按 1 到 366 天累计。</translation>
    </message>
    <message>
        <source>Say why the customer asks for her money back.</source>
        <translation>请说明客户为什么要求退款。</translation>
    </message>
    <message>
        <source>Something else that was not sent yet belongs to it. Take that back first.</source>
        <translation>还有没同步的内容属于它。先撤回那些内容。</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check its address and the connection, then try again.</source>
        <translation>连不上云端。请检查地址和网络后重试。</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a minute.</source>
        <translation>云端正忙，请一分钟后再试。</translation>
    </message>
    <message>
        <source>The hub does not know this computer any more. Sign in again.</source>
        <translation>云端已不认识这台电脑，请重新登录。</translation>
    </message>
    <message>
        <source>Nothing proves that this is your hub: its certificate is not one this computer trusts.</source>
        <translation>无法证明这是你的云端：这台电脑不信任它的证书。</translation>
    </message>
    <message>
        <source>The hub needs a newer Jishi. Update it on this computer.</source>
        <translation>云端需要更新版本的集市，请在这台电脑上升级。</translation>
    </message>
    <message>
        <source>What answers at this address is no hub of Jishi.</source>
        <translation>这个地址上的不是集市的云端。</translation>
    </message>
    <message>
        <source>The hub does not allow this.</source>
        <translation>云端不允许这样做。</translation>
    </message>
    <message>
        <source>This computer could not store it. Check its disk, then try again.</source>
        <translation>这台电脑没能保存。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain. Try again.</source>
        <translation>还不确定这台电脑有没有钥匙串，请再试一次。</translation>
    </message>
    <message>
        <source>The password does not fit this e-mail address, or the shop is somebody else&apos;s there.</source>
        <translation>密码与这个邮箱不符，或者云端上这家店铺属于别人。</translation>
    </message>
    <message>
        <source>This shop is not connected to a hub.</source>
        <translation>这家店铺没有连接云端。</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>邮箱或密码不对。</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Sync first.</source>
        <translation>现在连不上云端，请先同步。</translation>
    </message>
    <message>
        <source>This invitation is not good any more, or the e-mail address has another password.</source>
        <translation>邀请码已失效，或者这个邮箱用的是另一个密码。</translation>
    </message>
    <message>
        <source>The hub has refused something, or somebody else changed it too. Decide that first.</source>
        <translation>有更改被云端拒绝，或与别人的更改冲突。请先处理。</translation>
    </message>
    <message>
        <source>This sign-in is too long to be kept.</source>
        <translation>登录信息太长，无法保存。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer. Unlock it and try again.</source>
        <translation>系统钥匙串没有响应。请解锁后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or cannot be used.</source>
        <translation>系统钥匙串已锁定或无法使用。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not keep what it is given.</source>
        <translation>系统钥匙串没有保存交给它的内容。</translation>
    </message>
    <message>
        <source>The stored sign-ins are locked. Type their passphrase first.</source>
        <translation>保存的登录信息已锁定，请先输入口令。</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>口令至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>口令不对。</translation>
    </message>
    <message>
        <source>The passphrase of the stored sign-ins has changed. Type the new one.</source>
        <translation>登录信息的口令已更改，请输入新口令。</translation>
    </message>
    <message>
        <source>Orders that are taken are the shop&apos;s: it takes the money, hands over and changes them.</source>
        <translation>已下的订单由店铺处理：收款、交付和修改都在店铺那边。</translation>
    </message>
</context>
<context>
    <name>jishi::RefusedCard</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a kind of thing, %2 its name or number: Order A7-000123</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The Hub Refused</source>
        <comment>heading</comment>
        <translation>云端没有接受</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more come up as these are settled.</source>
        <translation>
            <numerusform>还有 %Ln 项，处理完这些之后显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a refused change did to a thing: it made it, changed it, removed it</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>The hub did not take it.</source>
        <translation>云端没有接受它。</translation>
    </message>
    <message>
        <source>Take Back Here…</source>
        <extracomment>Button: undo here what the hub refused</extracomment>
        <translation>在本机撤回…</translation>
    </message>
    <message>
        <source>Take back here: %1</source>
        <translation>在本机撤回：%1</translation>
    </message>
    <message>
        <source>Send Again</source>
        <extracomment>Button: try once more to send a refused change</extracomment>
        <translation>再次同步</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>再次同步：%1</translation>
    </message>
</context>
<context>
    <name>jishi::RefusedLinesModel</name>
    <message>
        <source>Line</source>
        <extracomment>Column head: the number of a line in a file</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>jishi::ReleaseCalendar</name>
    <message>
        <source>Calendar of releases</source>
        <translation>解冻日历</translation>
    </message>
    <message>
        <source>%1: %2 is released</source>
        <translation>%1：解冻 %2</translation>
    </message>
    <message>
        <source>%1: nothing is released</source>
        <translation>%1：没有解冻</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year: Qt&apos;s letters for them, such as &quot;MMMM yyyy&quot;</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>jishi::RemindDialog</name>
    <message>
        <source>Remind the Unpaid of %1</source>
        <translation>提醒 %1 中未付款的人</translation>
    </message>
    <message>
        <source>Whom to remind</source>
        <translation>提醒谁</translation>
    </message>
    <message>
        <source>What the chat will see</source>
        <translation>群里看到的内容</translation>
    </message>
    <message>
        <source>For which list</source>
        <extracomment>Label: the list for which money is due, as the group knows it</extracomment>
        <translation>哪个接龙</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>复制文字</translation>
    </message>
    <message numerus="yes">
        <source>The whole group (%n)</source>
        <comment>how many have not paid</comment>
        <translation>
            <numerusform>整个群（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has paid.</source>
        <translation>都已付清。</translation>
    </message>
    <message>
        <source>The reminder is copied.</source>
        <translation>提醒文字已复制。</translation>
    </message>
    <message>
        <source>Paste it into the chat of %1.</source>
        <translation>粘贴到 %1 的聊天里即可。</translation>
    </message>
    <message>
        <source>The text for %1 is copied.</source>
        <translation>给 %1 的文字已复制。</translation>
    </message>
</context>
<context>
    <name>jishi::ReplayModel</name>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Column head: how many orders</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Column head: the commission that was really earned</extracomment>
        <translation>获得</translation>
    </message>
    <message>
        <source>Would earn</source>
        <extracomment>Column head: the commission under other rules</extracomment>
        <translation>试算佣金</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>jishi::ReportTable</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Gross: what was sold; Returns: what came back; Net: the difference</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
</context>
<context>
    <name>jishi::ReportsPage</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This Month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last Month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This Year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last 12 Months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>All Time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From – To</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Net sales</source>
        <extracomment>Sales minus returns</extracomment>
        <translation>净销售额</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售出</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>No sales in this range. Choose a longer one above.</source>
        <translation>这段时间没有销售。在上面选长一点的时间。</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>售出 %1</translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation>最畅销</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>换一个文件夹，或者腾出一些空间。</translation>
    </message>
</context>
<context>
    <name>jishi::ResellerEditor</name>
    <message>
        <source>New Reseller</source>
        <translation>新建分销员</translation>
    </message>
    <message>
        <source>Edit Reseller</source>
        <translation>编辑分销员</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No tier chosen</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The shop itself</source>
        <translation>店铺自己</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the reseller</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a person&apos;s name</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Of an invitation: she applies and waits for approval</source>
        <translation>有邀请码时：她先申请，等待通过</translation>
    </message>
    <message>
        <source>Invite Code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Invited By</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>As a Customer</source>
        <translation>作为客户</translation>
    </message>
    <message>
        <source>Only the owner sees this in full, here. Everywhere else all but the last four characters are hidden.</source>
        <translation>只有店主在这里能看到完整内容，其他地方只显示最后四位。</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a remark about a reseller</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>A reseller needs a name.</source>
        <translation>分销员需要一个名字。</translation>
    </message>
    <message>
        <source>Pick the customer from the list, or leave the field empty.</source>
        <translation>从列表里选择客户，或留空。</translation>
    </message>
</context>
<context>
    <name>jishi::ResellerPane</name>
    <message>
        <source>Choose a reseller to see her here.</source>
        <translation>选择一位分销员，在这里查看。</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button: change this reseller</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: let an applicant sell</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Button: do not let an applicant sell</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Freeze</source>
        <extracomment>Button: she goes on earning, and is not paid out for now</extracomment>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <extracomment>Button: she is paid out again</extracomment>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Has Left</source>
        <extracomment>Button: this reseller has left the shop</extracomment>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: this reseller sells again</extracomment>
        <translation>请她回来</translation>
    </message>
    <message>
        <source>Copy for Her Computer…</source>
        <translation>为她的电脑复制…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button: erase this person from the shop</extracomment>
        <translation>抹除…</translation>
    </message>
    <message numerus="yes">
        <source>Her Customers (%n)</source>
        <comment>how many are bound to her</comment>
        <translation>
            <numerusform>她的客户（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>As a Customer</source>
        <extracomment>Label: she as somebody who buys</extracomment>
        <translation>作为客户</translation>
    </message>
    <message>
        <source>Paid By</source>
        <extracomment>Label: how a reseller is paid</extracomment>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Identity Number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Invited By</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Has Invited</source>
        <extracomment>Label: whom a reseller has brought in</extracomment>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Leads</source>
        <extracomment>Label: the groups that a reseller leads</extracomment>
        <translation>负责社群</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>Label: when somebody asked to sell</extracomment>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Label: when somebody began to sell</extracomment>
        <translation>加入于</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Label: when somebody ceased to sell</extracomment>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a remark about a reseller</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Orders, 30 Days</source>
        <translation>近 30 天订单</translation>
    </message>
    <message>
        <source>Net Sales, 30 Days</source>
        <translation>近 30 天净销售额</translation>
    </message>
    <message>
        <source>Commission Waiting</source>
        <extracomment>Label: commission that is earned and not to be paid yet</extracomment>
        <translation>待结佣金</translation>
    </message>
    <message>
        <source>Commission Payable</source>
        <extracomment>Label: commission that can be paid now</extracomment>
        <translation>可结佣金</translation>
    </message>
</context>
<context>
    <name>jishi::ResellerSettings</name>
    <message>
        <source>How Customers Are Bound</source>
        <translation>客户如何绑定</translation>
    </message>
    <message>
        <source>An order belongs to whose link or code came last within</source>
        <translation>订单归最近带来客户的链接或口令，期限为</translation>
    </message>
    <message>
        <source>Otherwise to the leader of the group, then to the reseller the customer is bound to, then to nobody.</source>
        <translation>否则归社群负责人，再否则归客户绑定的分销员，都没有就不归任何人。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the settings</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>A customer who comes through a link or a code stays bound to</source>
        <translation>通过链接或口令来的客户绑定到</translation>
    </message>
    <message>
        <source>the first reseller she came through</source>
        <translation>第一位带她来的分销员</translation>
    </message>
    <message>
        <source>the last reseller she came through</source>
        <translation>最近带她来的分销员</translation>
    </message>
    <message>
        <source>the first, until so long after she came</source>
        <translation>第一位，但只在她来之后的期限内</translation>
    </message>
    <message>
        <source>Days that a customer stays bound</source>
        <translation>客户绑定的天数</translation>
    </message>
    <message>
        <source>Whom you bind by hand stays bound.</source>
        <translation>手动绑定的客户一直绑定。</translation>
    </message>
</context>
<context>
    <name>jishi::ResellerTable</name>
    <message>
        <source>Reseller</source>
        <extracomment>Column head: the name of a person who sells on</extracomment>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>Column head: the tier of a reseller</extracomment>
        <translation>等级</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column head: whether a reseller is active, frozen or has left</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Invited By</source>
        <extracomment>Column head: who brought a reseller in</extracomment>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Bound</source>
        <extracomment>Column head: how many customers are bound to a reseller</extracomment>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Column head: how many orders a reseller brought in the last 30 days</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Net Sales</source>
        <extracomment>Column head: what a reseller&apos;s orders of the last 30 days brought, without postage and returns</extracomment>
        <translation>净销售额</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: commission that is earned and not to be paid yet</extracomment>
        <translation>待结</translation>
    </message>
    <message>
        <source>Payable</source>
        <extracomment>Column head: commission that can be paid now</extracomment>
        <translation>可结</translation>
    </message>
</context>
<context>
    <name>jishi::ResellerWords</name>
    <message>
        <source>Applied</source>
        <extracomment>State of a reseller who waits to be approved</extracomment>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a reseller who sells</extracomment>
        <translation>在营</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>State of a reseller who earns and is not paid out</extracomment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>State of a reseller who does not sell any more</extracomment>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State of a reseller whose application was declined</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>A way to be paid: transfer to a bank account</extracomment>
        <translation>银行</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>A way to be paid</extracomment>
        <translation>现金</translation>
    </message>
    <message>
        <source>by a link</source>
        <translation>通过链接</translation>
    </message>
    <message>
        <source>by a code</source>
        <translation>通过口令</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>how and since when she is bound</comment>
        <translation>%1，自 %2 起</translation>
    </message>
</context>
<context>
    <name>jishi::ResellersPage</name>
    <message>
        <source>Resellers</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>rise of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>%1 升级</translation>
    </message>
    <message>
        <source>%1 has risen.</source>
        <translation>%1 已升级。</translation>
    </message>
    <message>
        <source>Name, pinyin, tier…</source>
        <translation>姓名、拼音、等级…</translation>
    </message>
    <message>
        <source>Search resellers</source>
        <translation>搜索分销员</translation>
    </message>
    <message>
        <source>New Reseller</source>
        <translation>新建分销员</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Tiers…</source>
        <translation>等级…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <extracomment>Button: how customers are bound to resellers</extracomment>
        <translation>绑定…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reseller(s)</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%Ln 位分销员</numerusform>
        </translation>
    </message>
    <message>
        <source>orders and net sales of the last 30 days</source>
        <translation>订单与净销售额为近 30 天</translation>
    </message>
    <message>
        <source>No Resellers Yet</source>
        <translation>还没有分销员</translation>
    </message>
    <message>
        <source>A reseller sells the shop&apos;s goods to people she knows and earns a commission on what they buy. Invite one with a code, or write her in.</source>
        <translation>分销员把店里的商品卖给她认识的人，并从他们的购买中得到佣金。用邀请码邀请一位，或直接登记。</translation>
    </message>
    <message>
        <source>No Reseller Matches</source>
        <translation>没有符合的分销员</translation>
    </message>
    <message>
        <source>Try a part of the name, the first letters in pinyin, or the tier.</source>
        <translation>试试姓名的一部分、拼音首字母，或等级。</translation>
    </message>
    <message>
        <source>Show All Resellers</source>
        <translation>显示全部分销员</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>change of reseller tiers</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>更改分销员等级</translation>
    </message>
    <message>
        <source>The tiers are saved.</source>
        <translation>等级已保存。</translation>
    </message>
    <message>
        <source>change of how customers are bound</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>更改客户绑定方式</translation>
    </message>
    <message>
        <source>Saved. It holds for orders from now on.</source>
        <translation>已保存。对今后的订单生效。</translation>
    </message>
    <message>
        <source>%1 sells for the shop.</source>
        <translation>%1 为店铺分销。</translation>
    </message>
    <message>
        <source>The application of %1 is declined.</source>
        <translation>已拒绝 %1 的申请。</translation>
    </message>
    <message>
        <source>%1 goes on earning and is not paid out for now.</source>
        <translation>%1 继续累计佣金，暂不结算。</translation>
    </message>
    <message>
        <source>%1 has left. What she has earned stays hers.</source>
        <translation>%1 已离开。她挣的佣金仍归她。</translation>
    </message>
    <message>
        <source>change of the state of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>更改 %1 的状态</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>抹除 %1？</translation>
    </message>
    <message>
        <source>Name, numbers, payout details and notes are erased, also from the record of changes. What she earned and was paid stays with its figures. If she buys here too, erase her as a customer as well. This cannot be undone.</source>
        <translation>姓名、号码、收款信息和备注都会抹除，变更记录里的也一样。她挣得和已结的金额保留。如果她也在这里买东西，把她作为客户也抹除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Backups made before keep her; delete them wherever you keep some.</source>
        <translation>以前的备份里还有她；存放备份的地方都要删除。</translation>
    </message>
    <message>
        <source>Erase This Person</source>
        <translation>抹除此人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>此人已抹除。</translation>
    </message>
    <message>
        <source>Unused parts of the file may hold traces of her until the shop is closed.</source>
        <translation>在关闭店铺之前，文件未用的部分可能还留有她的痕迹。</translation>
    </message>
</context>
<context>
    <name>jishi::RuleListModel</name>
    <message>
        <source>Rule</source>
        <extracomment>Column head: what a commission rule is for</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>佣金</translation>
    </message>
</context>
<context>
    <name>jishi::RuleTarget</name>
    <message>
        <source>Name, pinyin, SKU or barcode</source>
        <translation>名称、拼音、SKU 或条码</translation>
    </message>
    <message>
        <source>What the rule is for</source>
        <translation>规则适用的对象</translation>
    </message>
</context>
<context>
    <name>jishi::RulesDialog</name>
    <message>
        <source>Commission Rules</source>
        <translation>佣金规则</translation>
    </message>
    <message>
        <source>Whole shop, v12</source>
        <translation>全店，第 12 版</translation>
    </message>
    <message>
        <source>Commission rules</source>
        <translation>佣金规则</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>A rule pays the reseller who sold and the one who invited her, for goods that were sold. It cannot pay for recruiting people, for entry fees, for a team&apos;s sales or a third level: the law forbids that (Regulation on the Prohibition of Pyramid Selling).</source>
        <translation>规则只对卖出的商品付佣金，付给卖货的分销员和邀请她的人。不能按拉人头、入门费、团队销售额付，也没有第三级：《禁止传销条例》不允许。</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Label: what a commission rule is for</extracomment>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Label: what a commission is reckoned from</extracomment>
        <translation>基数</translation>
    </message>
    <message>
        <source>Rates</source>
        <extracomment>Label: the rates of a commission rule</extracomment>
        <translation>比例</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>Label: days between handing the goods over and the release of the commission</extracomment>
        <translation>等待期</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>Label: the first day of a version of a rule</extracomment>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>What the sample order would bring</source>
        <translation>示例订单的佣金</translation>
    </message>
    <message>
        <source>What it would bring for the order</source>
        <translation>对这个订单的效果</translation>
    </message>
    <message>
        <source>Sample order</source>
        <translation>示例订单</translation>
    </message>
    <message>
        <source>Counts what a reseller buys for herself, too</source>
        <translation>分销员自购也算</translation>
    </message>
    <message>
        <source>End This Rule</source>
        <translation>停用这条规则</translation>
    </message>
    <message>
        <source>What If…</source>
        <translation>试算…</translation>
    </message>
    <message>
        <source>No order is owed to a reseller yet</source>
        <translation>还没有归属分销员的订单</translation>
    </message>
    <message>
        <source>Save as Version %1</source>
        <extracomment>Button: what is in the fields becomes this version of the rule</extracomment>
        <translation>保存为第 %1 版</translation>
    </message>
    <message>
        <source>Choose what the rule is for.</source>
        <translation>请选择规则适用的对象。</translation>
    </message>
    <message>
        <source>Version %1 of the rule is saved.</source>
        <translation>规则第 %1 版已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the hand-over</source>
        <translation>
            <numerusform>交货之后 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::SalesBars</name>
    <message>
        <source>d MMM</source>
        <extracomment>Below a bar of the chart, for the first day of a month, as a Qt date format</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Below a bar of the chart, for January, as a Qt date format</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A week named by its first and last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::SampleModel</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>jishi::SectionRows</name>
    <message>
        <source>Unit price from</source>
        <extracomment>Column heads of a rule&apos;s sections</extracomment>
        <translation>单价从</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>分销员</translation>
    </message>
    <message>
        <source>Who invited her</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Add a Section</source>
        <translation>加一段</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <extracomment>A column of the sections of a commission rule, and the number of the section</extracomment>
        <translation>%1，第 %2 段</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>删除第 %1 段</translation>
    </message>
    <message>
        <source>A price is not an amount: %1.</source>
        <translation>价格不是金额：%1。</translation>
    </message>
    <message>
        <source>A rate is not a number with at most two decimals: %1.</source>
        <translation>比例不是最多两位小数的数字：%1。</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
</context>
<context>
    <name>jishi::ShelfCard</name>
    <message>
        <source>To buy and pack</source>
        <translation>要采购与打包</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够</translation>
    </message>
    <message>
        <source>Nothing waits to be packed and nothing runs low.</source>
        <translation>没有待打包的，也没有快卖完的。</translation>
    </message>
</context>
<context>
    <name>jishi::ShopActions</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Jishi shops (*.jishi)</source>
        <translation>集市店铺 (*.jishi)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders, one row per line</source>
        <translation>订单（每行一个商品）</translation>
    </message>
    <message>
        <source>Stock, to count and import again</source>
        <translation>库存（可盘点后再导入）</translation>
    </message>
    <message>
        <source>Products for WooCommerce</source>
        <translation>供 WooCommerce 导入的商品</translation>
    </message>
    <message>
        <source>Products for Shopify</source>
        <translation>供 Shopify 导入的商品</translation>
    </message>
    <message>
        <source>Copying for a reseller</source>
        <translation>正在为分销员复制</translation>
    </message>
    <message>
        <source>Commissions, one row per entry</source>
        <translation>佣金，每条流水一行</translation>
    </message>
    <message>
        <source>Catalog without reseller prices</source>
        <translation>商品目录，不含分销价</translation>
    </message>
    <message>
        <source>Catalog with the prices of %1</source>
        <translation>商品目录，含 %1 的价格</translation>
    </message>
    <message>
        <source>For %1, with what is her own</source>
        <translation>给 %1，含她自己的数据</translation>
    </message>
    <message>
        <source>Copy for a Reseller: Nothing That Is Not Hers</source>
        <translation>为分销员复制：只含属于她的</translation>
    </message>
    <message>
        <source>Copy for %1: Nothing That Is Not Hers</source>
        <translation>为 %1 复制：只含属于她的</translation>
    </message>
</context>
<context>
    <name>jishi::ShopDesk</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Offline · everything is saved on this computer</source>
        <translation>离线 · 全部保存在这台电脑上</translation>
    </message>
    <message>
        <source>Stock movements are signed by %1 from now on.</source>
        <translation>从现在起，库存流水记在 %1 名下。</translation>
    </message>
</context>
<context>
    <name>jishi::ShopListModel</name>
    <message>
        <source>Text</source>
        <extracomment>Kind of a field of the shop&apos;s own</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>Kind of a field of the shop&apos;s own</extracomment>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>Kind of a field of the shop&apos;s own: one of several words</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Column head: phone or address of a supplier</extracomment>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Days to Arrive</source>
        <extracomment>Column head: days from ordering to arrival</extracomment>
        <translation>到货天数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jishi::ShopSource</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>社群</translation>
    </message>
</context>
<context>
    <name>jishi::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>jishi::SignInDialog</name>
    <message>
        <source>Sign In to the Hub</source>
        <translation>登录云端</translation>
    </message>
    <message>
        <source>With your account at %1. What waits here goes out once you are in.</source>
        <extracomment>%1 is the address of the hub</extracomment>
        <translation>用你在 %1 的账号。登录之后，待同步的内容会自动发出。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>jishi::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>What is chosen goes into a new order of the same customer. Shipping stays where it is, and so does the money as far as it is due there.</source>
        <translation>选中的部分成为同一客户的新订单。运费留在原订单，已收的钱也先留在原订单抵用。</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>Column head: how many go into the new order</extracomment>
        <translation>拆出</translation>
    </message>
    <message>
        <source>%1: how many go into the new order</source>
        <translation>%1：多少拆到新订单</translation>
    </message>
    <message>
        <source>Something has to stay in the order.</source>
        <translation>原订单里总要留下一些。</translation>
    </message>
    <message>
        <source>Split Off %1</source>
        <extracomment>Button: makes a new order of a part of this one; %1 is an amount</extracomment>
        <translation>拆出 %1</translation>
    </message>
    <message>
        <source>%1 is split: %2 comes to %3.</source>
        <translation>%1 已拆分：%2 合计 %3。</translation>
    </message>
</context>
<context>
    <name>jishi::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Your Shop in One File</source>
        <translation>一个文件就是你的店铺</translation>
    </message>
    <message>
        <source>The demo shop has products, customers and three months of orders to try things on.</source>
        <translation>示例店铺里有商品、客户和三个月的订单，可以随便试。</translation>
    </message>
    <message>
        <source>Everything works without a network. A shop is one file on this computer: make a new one, open one you have, or join one that you were invited to.</source>
        <translation>没有网络也一切照常。店铺是这台电脑上的一个文件：新建一个，打开已有的，或者加入邀请你的店铺。</translation>
    </message>
</context>
<context>
    <name>jishi::StateCard</name>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>登录…</translation>
    </message>
</context>
<context>
    <name>jishi::StatementBook</name>
    <message>
        <source>Carried over, lowers the next payout</source>
        <translation>结转，从下次结算中扣除</translation>
    </message>
    <message>
        <source>Earned in the month</source>
        <translation>本月获得</translation>
    </message>
    <message>
        <source>Taken back in the month</source>
        <translation>本月扣回</translation>
    </message>
    <message>
        <source>Paid out in the month</source>
        <translation>本月结算</translation>
    </message>
    <message>
        <source>Payouts that did not arrive</source>
        <translation>未到账的结算</translation>
    </message>
    <message>
        <source>Commission statement</source>
        <translation>佣金对账单</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>代扣税</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>实付</translation>
    </message>
</context>
<context>
    <name>jishi::StatementDialog</name>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>对账单的明细</translation>
    </message>
    <message>
        <source>Nothing Was Booked</source>
        <translation>没有记账</translation>
    </message>
    <message>
        <source>No commission was earned, taken back or paid out in this month.</source>
        <translation>这个月没有获得、扣回或结算佣金。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as XLSX…</source>
        <translation>存为 XLSX…</translation>
    </message>
    <message>
        <source>Save Signed File…</source>
        <translation>保存签名文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>存为 XLSX</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save Signed File</source>
        <translation>保存签名文件</translation>
    </message>
    <message>
        <source>Signed statements (*.jishi-statement)</source>
        <translation>签名对账单 (*.jishi-statement)</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Carried over</source>
        <extracomment>What was taken back after it had been paid lowers the next payout</extracomment>
        <translation>结转</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>扣回</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>未到账</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未关账</translation>
    </message>
    <message>
        <source>The shop&apos;s key is made with the first signed file.</source>
        <translation>店铺的密钥在保存第一个签名文件时生成。</translation>
    </message>
    <message>
        <source>Fingerprint of the shop&apos;s key: %1</source>
        <translation>店铺密钥的指纹：%1</translation>
    </message>
    <message>
        <source>Statement %1 %2</source>
        <extracomment>Name of a file; %1 is a month, %2 a reseller</extracomment>
        <translation>对账单 %1 %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>jishi::StatementModel</name>
    <message>
        <source>tax %1</source>
        <translation>税 %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>手续费 %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>实付 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <comment>of a payout</comment>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked</source>
        <extracomment>Column: when a commission was booked</extracomment>
        <translation>记账</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column: the order and the goods that a commission is of</extracomment>
        <translation>对应</translation>
    </message>
    <message>
        <source>Calculation</source>
        <extracomment>Column: &quot;10 % of ¥32.00&quot;</extracomment>
        <translation>计算</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Column: from when on a commission may be paid</extracomment>
        <translation>解冻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>jishi::StatementPaper</name>
    <message>
        <source>waiting for release</source>
        <translation>待解冻</translation>
    </message>
    <message>
        <source>on hold, because a customer asks for her money back</source>
        <translation>冻结中，因为客户申请退款</translation>
    </message>
    <message>
        <source>carried over: taken back after it was paid, lowers the next payout</source>
        <translation>结转：结算之后被扣回，从下次结算中扣除</translation>
    </message>
    <message>
        <source>payable</source>
        <translation>可结算</translation>
    </message>
    <message>
        <source>in a payout that is not paid yet</source>
        <translation>在尚未付款的结算中</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Taken back with refunds</source>
        <translation>因退款扣回</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Payouts that did not arrive</source>
        <translation>未到账的结算</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Nothing was booked in this month.</source>
        <translation>这个月没有记账。</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>State, release</source>
        <extracomment>Column head: how a commission stands, and below it the day of its release</extracomment>
        <translation>状态、解冻</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Commission Statement %1 %2</source>
        <translation>佣金对账单 %1 %2</translation>
    </message>
    <message>
        <source>Commission Statement</source>
        <translation>佣金对账单</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>month closed</source>
        <translation>本月已关账</translation>
    </message>
    <message>
        <source>month still open</source>
        <translation>本月未关账</translation>
    </message>
    <message>
        <source>The signed file of this statement can be verified with the key %1.</source>
        <translation>本对账单的签名文件可用密钥 %1 验证。</translation>
    </message>
</context>
<context>
    <name>jishi::StatementWords</name>
    <message>
        <source>Earned, level 2</source>
        <extracomment>An entry of a reseller&apos;s commissions</extracomment>
        <translation>获得（二级）</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>An entry of a reseller&apos;s commissions: a customer got her money back</extracomment>
        <translation>扣回</translation>
    </message>
    <message>
        <source>Order moved</source>
        <extracomment>An entry of a reseller&apos;s commissions: the order is another reseller&apos;s now, or has become hers</extracomment>
        <translation>订单改归属</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Paid out</source>
        <extracomment>Money that went out to a reseller</extracomment>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Payout did not arrive</source>
        <translation>结算未到账</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a commission: not released yet</extracomment>
        <translation>待结</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>State of a commission: a customer asks for her money back</extracomment>
        <translation>退款冻结</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>可结</translation>
    </message>
    <message>
        <source>In a payout</source>
        <extracomment>State of a commission: in a payout that is not paid yet</extracomment>
        <translation>结算中</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>State of a commission</extracomment>
        <translation>已付</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>State of a payout</extracomment>
        <translation>待付</translation>
    </message>
    <message>
        <source>Voided</source>
        <extracomment>State of a payout</extracomment>
        <translation>已作废</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Category rule v%1</source>
        <translation>分类规则 v%1</translation>
    </message>
    <message>
        <source>Product rule v%1</source>
        <translation>商品规则 v%1</translation>
    </message>
    <message>
        <source>Variant rule v%1</source>
        <translation>规格规则 v%1</translation>
    </message>
    <message>
        <source>Campaign rule v%1</source>
        <translation>活动规则 v%1</translation>
    </message>
    <message>
        <source>Tier rule v%1</source>
        <translation>等级规则 v%1</translation>
    </message>
    <message>
        <source>Her own rule v%1</source>
        <translation>个人规则 v%1</translation>
    </message>
    <message>
        <source>Shop rule v%1</source>
        <translation>店铺规则 v%1</translation>
    </message>
    <message>
        <source>%1 of the list price %2</source>
        <translation>标价 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of the margin %2</source>
        <translation>差价 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rate of an amount</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Refund %1, %2 of it</source>
        <translation>退款 %1，占 %2</translation>
    </message>
</context>
<context>
    <name>jishi::StatusLine</name>
    <message>
        <source>How the shop is synced</source>
        <translation>店铺的同步状态</translation>
    </message>
</context>
<context>
    <name>jishi::StockChart</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date on the axis of a chart, as a Qt date format: 21 Oct</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>jishi::StockCountDialog</name>
    <message>
        <source>Count Stock</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Write what is on the shelf. The difference is booked as a stock movement.</source>
        <translation>写下货架上的实际数量。差额记为库存流水。</translation>
    </message>
    <message>
        <source>Book Count</source>
        <translation>盘点入账</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>在库：%1</translation>
    </message>
    <message>
        <source>Write a number with at most three decimals.</source>
        <translation>写一个最多三位小数的数字。</translation>
    </message>
</context>
<context>
    <name>jishi::StockHistoryDialog</name>
    <message>
        <source>Stock History</source>
        <translation>库存历史</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>On hand over time</source>
        <translation>在库变化</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>库存流水</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>还没有库存流水。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation>
            <numerusform>%Ln 条流水</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::StockHistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>Column head: the time of a movement</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column head: why goods moved</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column head: how many came or went</extracomment>
        <translation>变动</translation>
    </message>
    <message>
        <source>On Hand</source>
        <extracomment>Column head: what was on hand after the movement</extracomment>
        <translation>在库</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column head: who booked it</extracomment>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column head: the order, document and note of a movement</extracomment>
        <translation>单据</translation>
    </message>
</context>
<context>
    <name>jishi::StockTakingPage</name>
    <message>
        <source>Stock-Taking</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Book Differences</source>
        <translation>差异入账</translation>
    </message>
    <message>
        <source>Scan a code, or type 3*code</source>
        <translation>扫码，或输入 3*编码</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>扫到的编码</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: forget the list of unknown codes</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盘</translation>
    </message>
    <message>
        <source>Differences Only</source>
        <translation>只看差异</translation>
    </message>
    <message>
        <source>Not Counted Yet</source>
        <translation>未盘</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Lines of the count</source>
        <translation>盘点明细</translation>
    </message>
    <message>
        <source>No Count Is Under Way</source>
        <translation>没有进行中的盘点</translation>
    </message>
    <message>
        <source>Start one, then scan what lies on the shelf. Every scan is kept at once, and you can go on tomorrow.</source>
        <translation>开始盘点，然后扫描货架上的商品。每次扫描立即保存，明天可以接着盘。</translation>
    </message>
    <message>
        <source>Start a Count</source>
        <translation>开始盘点</translation>
    </message>
    <message>
        <source>%1: %2 counted</source>
        <translation>%1：已盘 %2</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>a count of the shelf</comment>
        <translation>开始于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <comment>variants</comment>
        <translation>
            <numerusform>已盘 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln 项差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted yet</source>
        <comment>variants</comment>
        <translation>
            <numerusform>%Ln 项未盘</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown codes: %1</source>
        <translation>未知编码：%1</translation>
    </message>
    <message>
        <source>Nothing has the code %1. Put it aside.</source>
        <translation>没有编码为 %1 的商品，先放到一边。</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>The name of a count of the shelf, with its day</extracomment>
        <translation>%1 盘点</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 已入账。</translation>
    </message>
    <message>
        <source>booking of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>%1 入账</translation>
    </message>
    <message>
        <source>%1 is given up; nothing was booked.</source>
        <translation>%1 已放弃，没有入账。</translation>
    </message>
    <message>
        <source>giving up of %1</source>
        <extracomment>Completes &quot;Undo: …&quot;</extracomment>
        <translation>放弃 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>jishi::StockWords</name>
    <message>
        <source>Sale</source>
        <extracomment>Why goods moved: they were sold</extracomment>
        <translation>销售</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>Why goods moved: they came back</extracomment>
        <translation>退货</translation>
    </message>
    <message>
        <source>Purchase</source>
        <extracomment>Why goods moved: they were bought</extracomment>
        <translation>采购</translation>
    </message>
    <message>
        <source>Write-Off</source>
        <extracomment>Why goods moved: spoiled, broken, lost</extracomment>
        <translation>报损</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Why goods moved: the shelf was counted</extracomment>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Why goods moved: to or from another place</extracomment>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Why goods moved: an imported file said so</extracomment>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>已晚 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>jishi::StorefrontDialog</name>
    <message>
        <source>Storefront Address</source>
        <translation>商城地址</translation>
    </message>
    <message>
        <source>Links are made of this address. {code} stands for the link&apos;s code, {sign} for its signature, {product} for the SKU, {campaign} for the campaign; the last two may be left out.</source>
        <translation>链接由这个地址生成。{code} 代表链接码，{sign} 代表签名，{product} 代表 SKU，{campaign} 代表活动；后两项可以省略。</translation>
    </message>
    <message>
        <source>Storefront address</source>
        <translation>商城地址</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the address</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Without {sign} nobody can tell a link that was changed.</source>
        <translation>没有 {sign}，就无法看出被改动过的链接。</translation>
    </message>
</context>
<context>
    <name>jishi::SyncPage</name>
    <message>
        <source>Sync</source>
        <extracomment>Title of the page about the hub</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>This Shop Works Alone</source>
        <translation>这家店铺独立工作</translation>
    </message>
    <message>
        <source>With a hub, several computers and people share one shop: yours at the counter and at home, your staff&apos;s, your resellers&apos;. Each goes on working without a network, and what was done meets at the hub. The hub is a small server of your own; whoever set it up knows its address.</source>
        <translation>有了云端，几台电脑、几个人可以共用一家店铺：柜台和家里的电脑、店员的、分销员的。每台电脑没有网络也照常工作，做过的事在云端汇合。云端是你自己的一台小服务器，装它的人知道地址。</translation>
    </message>
    <message>
        <source>This file was handed to you and is not connected to a hub. Ask the owner for an invitation to get a shop that keeps itself up to date.</source>
        <translation>这个文件是别人交给你的，没有连接云端。向店主要一份邀请，就能得到自动更新的店铺。</translation>
    </message>
    <message>
        <source>Connect This Shop…</source>
        <translation>连接这家店铺…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s): somebody else changed the same meanwhile</source>
        <translation>
            <numerusform>%Ln 处冲突：别人也改了同一处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more come up as these are settled.</source>
        <translation>
            <numerusform>还有 %Ln 项，处理完这些之后显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the others wrote stays.</source>
        <translation>采用了对方的内容。</translation>
    </message>
    <message>
        <source>Decided. Your value goes out with the next sync.</source>
        <translation>已决定。你的内容随下次同步发出。</translation>
    </message>
    <message>
        <source>It goes out again with the next sync.</source>
        <translation>会随下次同步再发一次。</translation>
    </message>
    <message>
        <source>Take back %1 on this computer?</source>
        <translation>在本机撤回%1？</translation>
    </message>
    <message>
        <source>It is removed here; the hub never had it. Write it again if it is still needed.</source>
        <translation>它会从本机移除，云端从来没有过它。如果还需要，重新填写一次。</translation>
    </message>
    <message>
        <source>It is there again, as the hub has it.</source>
        <translation>它会恢复成云端的样子。</translation>
    </message>
    <message>
        <source>It is shown as the hub has it; what was written here is lost.</source>
        <translation>它会变成云端的样子，在本机填写的内容会丢掉。</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: undo here what the hub refused</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taken back on this computer.</source>
        <translation>已在本机撤回。</translation>
    </message>
    <message>
        <source>The shop is connected. It is uploaded in the background.</source>
        <translation>店铺已连接，正在后台上传。</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>离开云端？</translation>
    </message>
    <message>
        <source>The shop stays on this computer and works alone from then on. The hub and the other computers keep what they have; this one hears nothing of them any more.</source>
        <translation>店铺留在这台电脑上，此后独立工作。云端和其他电脑保留已有的内容，但这台电脑不再收到它们的更改。</translation>
    </message>
    <message>
        <source>The shop is removed from this computer. To come back you need a new invitation.</source>
        <translation>店铺会从这台电脑移除。要再加入，需要新的邀请。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet will be lost.</source>
        <translation>
            <numerusform>还没同步的 %Ln 项更改会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the Hub</source>
        <translation>离开云端</translation>
    </message>
    <message>
        <source>Leave and Remove the Shop</source>
        <translation>离开并移除店铺</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: do not leave the hub</extracomment>
        <translation>留下</translation>
    </message>
    <message>
        <source>This shop works alone now.</source>
        <translation>这家店铺现在独立工作。</translation>
    </message>
</context>
<context>
    <name>jishi::SyncWords</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <extracomment>%1 is &quot;2 minutes ago&quot; or &quot;just now&quot;</extracomment>
        <translation>上次同步：%1。</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>%1 再试。</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message numerus="yes">
        <source>The shop goes to the hub for the first time: %Ln change(s) so far. You can go on working.</source>
        <translation>
            <numerusform>店铺首次上传到云端：已发出 %Ln 项更改。可以照常工作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shop comes to this computer for the first time: %Ln row(s) so far.</source>
        <translation>
            <numerusform>店铺首次来到这台电脑：已收到 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent so far.</source>
        <translation>
            <numerusform>已发出 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far.</source>
        <translation>
            <numerusform>已收到 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting here, to go out by itself.</source>
        <translation>
            <numerusform>%Ln 项更改待同步，会自动发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting here until then.</source>
        <translation>
            <numerusform>在此之前，%Ln 项更改待同步。</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop works alone.</source>
        <translation>这家店铺独立工作。</translation>
    </message>
    <message>
        <source>Everything is saved on this computer.</source>
        <translation>一切都保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>已是最新。</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>离线。</translation>
    </message>
    <message>
        <source>Everything works as always.</source>
        <translation>一切照常。</translation>
    </message>
    <message>
        <source>Syncing waits for your passphrase.</source>
        <translation>同步在等你的口令。</translation>
    </message>
    <message>
        <source>What signs this computer in is sealed. Everything else works.</source>
        <translation>这台电脑的登录凭据封存着，其他一切照常。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>需要重新登录。</translation>
    </message>
    <message>
        <source>The hub asks who you are: somebody signed this computer out, or it was away for long. Everything else works.</source>
        <translation>云端要确认你是谁：有人让这台电脑退出了登录，或者它离开太久。其他一切照常。</translation>
    </message>
    <message>
        <source>The owner has ended this computer&apos;s access.</source>
        <translation>店主已终止这台电脑的访问。</translation>
    </message>
    <message>
        <source>Nothing is synced from here any more. Ask the owner for an invitation to come back.</source>
        <translation>这里不再同步。要再加入，向店主要一份邀请。</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>云端正忙。</translation>
    </message>
    <message>
        <source>It is asked again by itself; you need not do anything.</source>
        <translation>会自动再试，不用做什么。</translation>
    </message>
    <message>
        <source>The hub could not prove who it is.</source>
        <translation>云端无法证明自己的身份。</translation>
    </message>
    <message>
        <source>Nothing was sent. In a hotel or café the network itself may stand in between: try another one. If it goes on, ask whoever runs the hub whether its certificate has changed.</source>
        <translation>什么都没有发出。在酒店或咖啡馆，可能是网络本身在中间：换一个网络试试。如果一直这样，问维护云端的人证书是否换过。</translation>
    </message>
    <message>
        <source>The hub needs a newer Jishi.</source>
        <translation>云端需要更新版本的集市。</translation>
    </message>
    <message>
        <source>Update Jishi on this computer. Everything else works until then.</source>
        <translation>更新这台电脑上的集市。在此之前其他一切照常。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer could not be understood.</source>
        <translation>看不懂云端的回答。</translation>
    </message>
    <message>
        <source>Nothing was changed here. If it goes on, show the small print below to whoever runs the hub.</source>
        <translation>这里什么都没有改变。如果一直这样，把下面的小字给维护云端的人看。</translation>
    </message>
    <message>
        <source>The hub does not want to sync with this computer.</source>
        <translation>云端不愿与这台电脑同步。</translation>
    </message>
    <message>
        <source>Show the small print below to whoever runs the hub.</source>
        <translation>把下面的小字给维护云端的人看。</translation>
    </message>
    <message>
        <source>The shop file could not be written.</source>
        <translation>店铺文件无法写入。</translation>
    </message>
    <message>
        <source>Make room on its disk and check that it is healthy. Nothing was saved halfway.</source>
        <translation>给磁盘腾出空间，并检查它是否正常。没有存下半截的内容。</translation>
    </message>
    <message>
        <source>Syncing has stopped.</source>
        <translation>同步停下了。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动再试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln 项更改待同步</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <extracomment>%1 is &quot;2 minutes ago&quot; or &quot;just now&quot;</extracomment>
        <translation>%1同步过</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) needing you</source>
        <extracomment>Conflicts and refused changes that a person decides about</extracomment>
        <translation>
            <numerusform>%Ln 件事需要你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>一切都保存在这台电脑上</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>everything is saved here</source>
        <translation>一切都保存在本机</translation>
    </message>
    <message>
        <source>Syncing waits for your passphrase</source>
        <translation>同步在等你的口令</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>重新登录才能同步</translation>
    </message>
    <message>
        <source>This computer&apos;s access has ended</source>
        <translation>这台电脑的访问已终止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln 笔收款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packing or hand-over step(s)</source>
        <extracomment>Packed, made ready, handed over</extracomment>
        <translation>
            <numerusform>%Ln 次打包或交付</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited order(s)</source>
        <translation>
            <numerusform>%Ln 笔改过的订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln 笔结算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commission entry(ies)</source>
        <translation>
            <numerusform>%Ln 条佣金流水</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln 个价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stock movement(s)</source>
        <translation>
            <numerusform>%Ln 条库存流水</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of goods ordered</source>
        <translation>
            <numerusform>%Ln 条采购明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stock-taking(s)</source>
        <translation>
            <numerusform>%Ln 次盘点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of groups</source>
        <translation>
            <numerusform>%Ln 处社群改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of resellers</source>
        <translation>
            <numerusform>%Ln 处分销员改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 个分销链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of bills</source>
        <translation>
            <numerusform>%Ln 条账单明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) of the shop</source>
        <translation>
            <numerusform>%Ln 个店铺选项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s)</source>
        <translation>
            <numerusform>%Ln 处其他改动</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <extracomment>Between the parts of a list: 3 orders, 2 payments</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, and more</source>
        <extracomment>%1 is a list; more than that waits</extracomment>
        <translation>%1，还有更多</translation>
    </message>
    <message>
        <source>What this changes is not there any more: somebody else has removed it.</source>
        <translation>要改的内容已经不在了：别人把它移除了。</translation>
    </message>
    <message>
        <source>A number in it is too large for the hub.</source>
        <translation>其中一个数字太大，云端存不下。</translation>
    </message>
    <message>
        <source>It waited here so long that the hub cannot tell any more whether it has it already.</source>
        <translation>它在这里等了太久，云端已无法判断是否收到过。</translation>
    </message>
    <message>
        <source>More would be refunded than was sold: somebody else has refunded it too.</source>
        <translation>退的会比卖的还多：别人也退过款。</translation>
    </message>
    <message>
        <source>This commission is in another payout already.</source>
        <translation>这笔佣金已在另一笔结算中。</translation>
    </message>
    <message>
        <source>Something with the same number or code is there already.</source>
        <translation>已经有编号或代码相同的内容。</translation>
    </message>
    <message>
        <source>It belongs to something that the hub does not have: that was refused too.</source>
        <translation>它所属的内容云端没有：那项也被拒绝了。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the owner.</source>
        <translation>你的角色不能这样做。请店主来做。</translation>
    </message>
    <message>
        <source>The line went away</source>
        <translation>网络断了</translation>
    </message>
    <message>
        <source>Had to sign in again</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>Access had ended</source>
        <translation>访问已终止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the catalog setup</source>
        <translation>
            <numerusform>%Ln 处商品设置改动</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was handed over, or changed before it was, by somebody else.</source>
        <translation>别人已交付这个订单，或在交付前改过它。</translation>
    </message>
    <message>
        <source>It follows from a change that was refused.</source>
        <translation>它取决于一项已被拒绝的更改。</translation>
    </message>
    <message>
        <source>It does not fit what somebody else did meanwhile: the amounts would not add up.</source>
        <translation>与其他人同时做的修改不相符：金额会对不上。</translation>
    </message>
    <message numerus="yes">
        <source>Up to date but for %Ln thing(s) needing you.</source>
        <translation>
            <numerusform>除 %Ln 件事需要你处理外，已是最新。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::TaskStrip</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>马上就好</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the work in progress</source>
        <translation>取消正在进行的工作</translation>
    </message>
</context>
<context>
    <name>jishi::TierRows</name>
    <message>
        <source>Add Tier</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>Silver</source>
        <extracomment>Placeholder: what a tier of resellers is called</extracomment>
        <translation>银牌</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>等级名称</translation>
    </message>
    <message>
        <source>By hand only</source>
        <extracomment>Placeholder: nobody rises to this tier by itself</extracomment>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Net sales of her own that lift into the tier</source>
        <translation>升入该等级所需的本人净销售额</translation>
    </message>
    <message>
        <source>Days over which the sales are counted</source>
        <translation>累计销售额的天数</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take this row out</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this tier</source>
        <translation>移除这个等级</translation>
    </message>
</context>
<context>
    <name>jishi::TiersDialog</name>
    <message>
        <source>Tiers of Resellers</source>
        <translation>分销员等级</translation>
    </message>
    <message>
        <source>The lowest first. Who has sold enough within the days is suggested for the next tier; you decide. What counts are goods that others bought through her, without postage and returns.</source>
        <translation>最低的在前。在这些天内卖得够多的人会被建议升级，由你决定。只计别人通过她买的商品，不含运费和退货。</translation>
    </message>
    <message>
        <source>There is no way to rise by bringing people in, by a fee or by what a team sells: the rules against pyramid selling (禁止传销条例) forbid it.</source>
        <translation>不能靠拉人、交费或团队业绩升级：《禁止传销条例》不允许。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: store the tiers</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>A tier has a name, and an amount or nothing at all.</source>
        <translation>每个等级要有名称；金额可以不填，填了就要是金额。</translation>
    </message>
</context>
<context>
    <name>jishi::TimeWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date within this year, as a Qt date format: 21 Oct</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date of another year, as a Qt date format: 21 Oct 2025</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>d MMMM, dddd</source>
        <extracomment>A day with its weekday, as a Qt date format: 22 November, Sunday</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>今日成交</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待收款</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>待打包</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>%1% on last week</source>
        <extracomment>Compared with the same weekday last week</extracomment>
        <translation>比上周 %1%</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <extracomment>How long the oldest unpaid order has been waiting</extracomment>
        <translation>最久 %1</translation>
    </message>
    <message>
        <source>%1 items</source>
        <extracomment>Pieces, boxes and pounds added up</extracomment>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>below their level</source>
        <translation>低于最低库存</translation>
    </message>
    <message>
        <source>everything is there</source>
        <translation>全部充足</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing and Pickup</source>
        <translation>打包与自提</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pickup point(s)</source>
        <translation>
            <numerusform>%Ln 个自提点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::TopBar</name>
    <message>
        <source>Search products, orders, customers, commands…</source>
        <translation>搜索商品、订单、客户、命令…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>jishi::TransferWords</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jishi::UndoHistory</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Button in the message bar: take back what was just done</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it had been changed again since and stay as they are.</source>
        <translation>
            <numerusform>其中 %n 处后来又改过，保持现状。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) had been touched since and stay as they are: %1</source>
        <extracomment>%1 are names: whose orders were paid, packed or edited after what is undone</extracomment>
        <translation>
            <numerusform>%n 个订单之后有人动过，保持原样：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::UnlockDialog</name>
    <message>
        <source>Unlock Syncing</source>
        <translation>解锁同步</translation>
    </message>
    <message>
        <source>What signs this computer in is sealed under your passphrase. Everything else works without it, and what you do waits here.</source>
        <translation>这台电脑的登录凭据用你的口令封存着。没有口令，其他一切照常，你做的更改会待同步。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose on this computer.</source>
        <translation>输入你在这台电脑上定的口令。</translation>
    </message>
</context>
<context>
    <name>jishi::UnpaidCard</name>
    <message>
        <source>Not paid yet</source>
        <translation>谁还没付</translation>
    </message>
    <message>
        <source>Everybody has paid.</source>
        <translation>都已付清。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未记名</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>Copies a text that reminds of a payment</extracomment>
        <translation>提醒文字</translation>
    </message>
    <message>
        <source>Copy a reminder for %1</source>
        <translation>复制 %1 的付款提醒</translation>
    </message>
    <message>
        <source>Take Payment…</source>
        <translation>收款…</translation>
    </message>
    <message>
        <source>Take payment for %1</source>
        <translation>为 %1 收款</translation>
    </message>
    <message>
        <source>Hello! Your order %1 is waiting for its payment of %2. Thank you!</source>
        <extracomment>A message to a customer: %1 the order&apos;s number, %2 an amount</extracomment>
        <translation>您好！您的订单 %1 还有 %2 待付款，谢谢！</translation>
    </message>
    <message>
        <source>Hello %1! Your order %2 is waiting for its payment of %3. Thank you!</source>
        <extracomment>A message to a customer: %1 her name, %2 the order&apos;s number, %3 an amount</extracomment>
        <translation>%1，您好！您的订单 %2 还有 %3 待付款，谢谢！</translation>
    </message>
    <message>
        <source>The reminder is copied.</source>
        <translation>提醒文字已复制。</translation>
    </message>
</context>
<context>
    <name>jishi::VariantsEdit</name>
    <message>
        <source>Show the variants as</source>
        <translation>规格的显示方式</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Segment: the variants with their codes, prices and stock</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>Segment: every price of the variants</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>Segment: the variants as color × size</extracomment>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>The grid shows</source>
        <translation>矩阵显示</translation>
    </message>
    <message>
        <source>Add Option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Such as color or size: every combination becomes a variant.</source>
        <translation>例如颜色或尺码：每种组合成为一个规格。</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Variants as a grid</source>
        <translation>规格矩阵</translation>
    </message>
    <message>
        <source>Add Variant</source>
        <translation>添加规格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s) will be archived when you save. Orders that have them keep them.</source>
        <translation>
            <numerusform>保存后将归档 %Ln 个规格，已有订单中仍会保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::VariantsModel</name>
    <message>
        <source>Leave it empty for what nobody counts.</source>
        <translation>不计库存的留空。</translation>
    </message>
    <message>
        <source>Several barcodes are separated by commas.</source>
        <translation>多个条码用逗号隔开。</translation>
    </message>
    <message>
        <source>Leave it empty for a sale that holds already.</source>
        <translation>留空表示促销已经开始。</translation>
    </message>
    <message>
        <source>Leave it empty for a sale without an end.</source>
        <translation>留空表示促销没有结束日期。</translation>
    </message>
</context>
<context>
    <name>jishi::VerifyDialog</name>
    <message>
        <source>Verify a Statement File</source>
        <translation>验证对账单文件</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it</source>
        <translation>把文件拖到这里，或选择文件</translation>
    </message>
    <message>
        <source>As the shop has told it: 3f2a 91c0 07de 5b14 aa60</source>
        <extracomment>An example of a fingerprint</extracomment>
        <translation>店铺告知的指纹，如 3f2a 91c0 07de 5b14 aa60</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Key&apos;s fingerprint</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>Choose a Statement File</source>
        <translation>选择对账单文件</translation>
    </message>
    <message>
        <source>Signed statements (*.jishi-statement)</source>
        <translation>签名对账单 (*.jishi-statement)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be verified.</source>
        <translation>无法验证这个文件。</translation>
    </message>
    <message>
        <source>Not genuine: do not rely on this file.</source>
        <translation>不是真的：不要相信这个文件。</translation>
    </message>
    <message>
        <source>Genuine: nothing was altered.</source>
        <translation>真实：没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1, statement of %2 for %3: %Ln line(s), balance before %4, after %5.</source>
        <translation>
            <numerusform>%1，%3 的 %2 对账单：%Ln 行，期初 %4，期末 %5。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jishi::VoidDialog</name>
    <message>
        <source>Void the Payout to %1</source>
        <translation>作废给 %1 的结算</translation>
    </message>
    <message>
        <source>For a transfer that did not arrive: %1 is payable again, and the ledger tells of both.</source>
        <translation>用于没有到账的转账：%1 重新变为可结算，两次都记在流水里。</translation>
    </message>
    <message>
        <source>%1 is payable again.</source>
        <translation>%1 重新变为可结算。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Void Payout</source>
        <translation>作废结算</translation>
    </message>
    <message>
        <source>The payout to %1 is voided.</source>
        <translation>给 %1 的结算已作废。</translation>
    </message>
</context>
<context>
    <name>jishi::VoucherDialog</name>
    <message>
        <source>Voucher of %1 to %2</source>
        <translation>付给 %2 的 %1 的凭证</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>图片无法读取。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jishi::VoucherEdit</name>
    <message>
        <source>Press Enter to choose a file, Ctrl+V to paste, Delete to take the picture away.</source>
        <translation>按回车选择文件，Ctrl+V 粘贴，Delete 去掉图片。</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>File filter</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Drop the picture of the transfer here, paste it, or click to choose one</source>
        <translation>把转账截图拖到这里、粘贴，或点击选择</translation>
    </message>
</context>
<context>
    <name>jishi::WaitsCard</name>
    <message>
        <source>Waiting to Be Sent</source>
        <extracomment>Heading: changes that were not sent to the hub yet</extracomment>
        <translation>待同步</translation>
    </message>
    <message>
        <source>Nothing waits: the hub has all that was done here.</source>
        <translation>没有待同步的内容：这里做过的，云端都有。</translation>
    </message>
    <message>
        <source>Nothing else waits.</source>
        <translation>没有别的待同步的内容。</translation>
    </message>
</context>
<context>
    <name>jishi::WhatIfDialog</name>
    <message>
        <source>What If</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Orders placed from</source>
        <translation>下单日期从</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two days</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Resellers, what they earned and would earn</source>
        <translation>分销员的实际佣金和试算佣金</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is written: this only reckons.</source>
        <translation>不写入任何数据，只是试算。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Buttons: stop reckoning; reckon</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>正在试算…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <comment>that earned a commission</comment>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, a difference of %4.</source>
        <extracomment>%1: so many orders; %2 and %3: amounts of money</extracomment>
        <translation>%1：%2，原来是 %3，相差 %4。</translation>
    </message>
</context>
<context>
    <name>jishi::WhyPane</name>
    <message>
        <source>Choose a figure to see why it is what it is.</source>
        <translation>选一个数字，看它是怎么来的。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Open the Order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Open the Rule</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>%1, line %2: %3, %4</source>
        <extracomment>An order&apos;s number, the number of the line in it, the goods, how many of them</extracomment>
        <translation>%1 第 %2 行：%3，%4</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>为什么是 %1？</translation>
    </message>
    <message>
        <source>%1 invited %2, who sold it.</source>
        <translation>%1 邀请了 %2，由 %2 卖出。</translation>
    </message>
    <message>
        <source>Paid on %1, reference %2.</source>
        <translation>%1 已结算，凭证号 %2。</translation>
    </message>
    <message>
        <source>The line is a part of one that was split: the parts are rounded so that they add up to the whole.</source>
        <translation>此行是拆分出来的一部分：各部分的舍入保证合计等于整行。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>记账人</translation>
    </message>
    <message>
        <source>Left of this line</source>
        <translation>此行剩余</translation>
    </message>
    <message>
        <source>Paid for the line, without postage</source>
        <translation>此行实付（不含邮费）</translation>
    </message>
    <message>
        <source>Supply price each</source>
        <translation>供货单价</translation>
    </message>
    <message>
        <source>At list price</source>
        <translation>按标价</translation>
    </message>
    <message>
        <source>Rate of the second level when the order was placed</source>
        <translation>下单时的二级比例</translation>
    </message>
    <message>
        <source>Rate when the order was placed</source>
        <translation>下单时的比例</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>%1 产生</translation>
    </message>
    <message>
        <source>Refunded on %1 (%2): money for goods that stay</source>
        <translation>%1 退款（%2）：只退钱不退货</translation>
    </message>
    <message>
        <source>Refunded on %1 (%2): %3 of %4</source>
        <translation>%1 退款（%2）：%4 中的 %3</translation>
    </message>
    <message>
        <source>Moved: the order is owed to somebody else now</source>
        <translation>转移：订单现在归属别人</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>扣回</translation>
    </message>
    <message>
        <source>%1 of %2 refunded: its share of %3</source>
        <extracomment>A share of a commission: &quot;40.00 of 120.00 refunded: its share of 9.60&quot;</extracomment>
        <translation>%2 中退了 %1：佣金 %3 中的相应部分</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Who sold, and why the order is hers: &quot;Rita: Came through link RITA3F, 11 Nov 20:14.&quot;</extracomment>
        <translation>%1：%2。</translation>
    </message>
</context>
</TS>
