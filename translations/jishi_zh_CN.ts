<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Add your first product, or import the list you have in WooCommerce, Shopify or a table of orders.</source>
        <translation>添加第一个商品，或者导入 WooCommerce、Shopify 的商品表或订单表。</translation>
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
        <source>Orders, phones, addresses, tags and notes of the other come along. Merging cannot be undone.</source>
        <translation>另一项的订单、电话、地址、标签和备注会一并并入。合并后不能撤销。</translation>
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
        <source>Products from WooCommerce or Shopify, or any table of orders with one row per item, saved as CSV. You see what would happen before anything is changed.</source>
        <translation>WooCommerce 或 Shopify 的商品，或者每个明细一行的订单表，存为 CSV。改动之前先给你看结果。</translation>
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
        <source>%Ln row(s) are refused:</source>
        <translation>
            <numerusform>%Ln 行被拒绝：</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the shop now.</source>
        <extracomment>%1 is a kind of file, such as WooCommerce products</extracomment>
        <translation>现在全部在店铺里了。</translation>
    </message>
    <message>
        <source>The file holds %1.</source>
        <translation>文件内容：%1。</translation>
    </message>
    <message>
        <source>Everything in this file is in the shop already.</source>
        <translation>这个文件里的内容店铺都已经有了。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
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
</context>
<context>
    <name>jishi::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <source>imported from another program</source>
        <translation>从其他程序导入</translation>
    </message>
    <message>
        <source>placed by a script</source>
        <translation>由脚本下单</translation>
    </message>
    <message>
        <source>placed at the desk</source>
        <translation>在案头下单</translation>
    </message>
</context>
<context>
    <name>jishi::OrderEntryPage</name>
    <message>
        <source>Nothing in the catalog fits %1.</source>
        <translation>没有商品符合 %1。</translation>
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
        <source>Start Over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Add an item: name, pinyin, SKU or barcode</source>
        <translation>添加商品：名称、拼音、SKU 或条码</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Items of this order</source>
        <translation>本单的商品</translation>
    </message>
    <message>
        <source>Enter picks an item, then its quantity. Del removes a line. Enter on an empty field goes on to the customer.</source>
        <translation>回车选商品，再填数量。Del 删除一行。空白处回车转到客户。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name or phone; a new one is added</source>
        <translation>姓名或电话；没有就新建</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A way to pay: not now</extracomment>
        <translation>以后再付</translation>
    </message>
    <message>
        <source>WeChat</source>
        <extracomment>A way to pay, as short as can be</extracomment>
        <translation>微信</translation>
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
        <source>New customer: %1</source>
        <translation>新客户：%1</translation>
    </message>
    <message>
        <source>Nothing in the catalog has the code %1.</source>
        <translation>没有商品使用编码 %1。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>%1: only %2 available</source>
        <translation>%1：可用只有 %2</translation>
    </message>
    <message>
        <source>A quantity or price cannot be empty.</source>
        <translation>数量和单价不能为空。</translation>
    </message>
    <message>
        <source>%1 cannot be a quantity or price here.</source>
        <translation>%1 不能作为数量或单价。</translation>
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
</context>
<context>
    <name>jishi::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Filter: number, name, phone tail, item</source>
        <translation>筛选：单号、姓名、电话尾号、商品</translation>
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
</context>
<context>
    <name>jishi::PaymentDialog</name>
    <message>
        <source>Refund %1</source>
        <translation>为 %1 退款</translation>
    </message>
    <message>
        <source>Take Payment for %1</source>
        <translation>为 %1 收款</translation>
    </message>
    <message>
        <source>%1 came in so far.</source>
        <translation>目前已收 %1。</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>收款 %1</translation>
    </message>
</context>
<context>
    <name>jishi::PictureEdit</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Press Enter to choose a file, Ctrl+V to paste, Delete to take it away.</source>
        <translation>按回车选择文件，Ctrl+V 粘贴，Delete 移除。</translation>
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
        <source>Drop, paste or choose a picture</source>
        <translation>拖入、粘贴或选择图片</translation>
    </message>
</context>
<context>
    <name>jishi::ProductEditor</name>
    <message>
        <source>Offer it to customers</source>
        <translation>上架销售</translation>
    </message>
    <message>
        <source>New Product</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>Edit Product</source>
        <translation>编辑商品</translation>
    </message>
    <message>
        <source>Fruit &gt; Mango</source>
        <translation>水果 &gt; 芒果</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Such as color, size: then name the variants Blue / L</source>
        <translation>例如颜色、尺码：规格名写成 蓝色 / L</translation>
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
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
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
        <source>A product needs a name.</source>
        <translation>商品需要名称。</translation>
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
</context>
<context>
    <name>jishi::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
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
        <source>Everything works without a network. A shop is one file on this computer: make a new one, or open one you have.</source>
        <translation>没有网络也全部可用。店铺就是这台电脑上的一个文件：新建一个，或者打开已有的。</translation>
    </message>
    <message>
        <source>The demo shop has products, customers and three months of orders to try things on.</source>
        <translation>示例店铺里有商品、客户和三个月的订单，可以随便试。</translation>
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
        <source>To buy and pack</source>
        <translation>要采购与打包</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>谁还没付</translation>
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
        <translation>没有待打包的，也没有库存不足的。</translation>
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
        <source>Nobody named</source>
        <translation>未填姓名</translation>
    </message>
    <message>
        <source>Everybody has paid.</source>
        <translation>全部已付。</translation>
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
    <name>jishi::UndoHistory</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed again since and stay as they are.</source>
        <translation>
            <numerusform>有 %n 处之后又被改过，保持现状。</numerusform>
        </translation>
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
</context>
<context>
    <name>jishi::VariantsModel</name>
    <message>
        <source>Leave it empty for what nobody counts.</source>
        <translation>不计库存的留空。</translation>
    </message>
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
        <translation>单价</translation>
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
        <translation>最低库存</translation>
    </message>
    <message>
        <source>On Hand</source>
        <translation>在库</translation>
    </message>
</context>
</TS>
